import { idempotencyKeyProblems } from '../../dualwrite/write-problems.ts';
import type { SubgraphContext } from '../context.ts';
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
  const id = input.journalId.toLowerCase();
  const idempotencyKey = input.idempotencyKey ?? null;
  const wrong = idempotencyKeyProblems(idempotencyKey);
  if (wrong.length > 0) return { isConfirmed: false, operation: null, userErrors: wrong };
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
    return {
      isConfirmed: operation?.progress.state === 'COMMITTED',
      operation: operation === null ? null : viewOf(operation),
      userErrors: problems,
    };
  } catch (error) {
    return { isConfirmed: false, operation: null, userErrors: [problemOf(error)] };
  }
}
