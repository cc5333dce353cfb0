import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { idempotencyKeyProblems } from '../../dualwrite/write-problems.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import type { SubgraphContext } from '../context.ts';
import { dataverseIdOf, encodeGlobalId } from '../model/global-id.ts';
import { isGuid } from '../model/guid.ts';
import { viewOf } from './operation-view.ts';
import { problemOf } from './time-mutations.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly journalId: string;
  readonly idempotencyKey?: string | null;
  readonly checkAccounting?: boolean;
  readonly dryRun?: boolean;
}

/** Mutation.confirmJournal */
export async function confirmJournal(_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) {
  const service = requireWrites(context);
  const { requestId, deadline, live } = context;
  const id = keyOf(input.journalId);
  const idempotencyKey = input.idempotencyKey ?? null;
  const wrong = idempotencyKeyProblems(idempotencyKey);
  if (wrong.length > 0) return payloadOf(id, null, wrong);
  const order = {
    id,
    caller: anonymousCaller,
    idempotencyKey,
    input: { journalId: id },
    isChecked: input.checkAccounting ?? true,
    isDryRun: input.dryRun ?? false,
  };
  try {
    const { operation, problems } = await withJournal(() =>
      service.confirmJournal(order, { requestId, deadline, ...live }),
    );
    context.forgetReads();
    return payloadOf(id, operation, problems);
  } catch (error) {
    return payloadOf(id, null, [problemOf(error)]);
  }
}

/** The id in Dataverse of the journal that a caller names, by that id or by the global one. */
function keyOf(id: string): string {
  return isGuid(id) ? id.toLowerCase() : dataverseIdOf('Journal', id, ['input', 'journalId']);
}

function payloadOf(key: string, operation: OperationRecord | null, userErrors: readonly WriteProblem[]) {
  const isThere = !userErrors.some(({ code }) => code === 'NOT_FOUND');
  return {
    isConfirmed: operation?.progress.state === 'COMMITTED',
    journal: isThere ? { __typename: 'Journal', id: encodeGlobalId('Journal', key) } : null,
    operation: operation === null ? null : viewOf(operation),
    userErrors,
  };
}
