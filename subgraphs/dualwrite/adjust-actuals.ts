import type { CorrectionOutcome } from '../../dualwrite/corrections/correction-outcome.ts';
import type { CancellationOrder } from '../../dualwrite/corrections/correction-order.ts';
import type { WriteProblem, WriteRequest } from '../../dualwrite/record-write.ts';
import type { WriteService } from '../../dualwrite/write-service.ts';
import type { SubgraphContext } from '../context.ts';
import { dataverseIdOf, encodeGlobalId } from '../model/global-id.ts';
import { viewOf } from './operation-view.ts';
import { idsProblems, problemOf } from './time-mutations.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

/** What the mutations take that have a journal reverse actuals. */
export interface AdjustmentInput {
  readonly ids: readonly string[];
  readonly idempotencyKey?: string | null;
  readonly checkAccounting?: boolean;
  readonly dryRun?: boolean;
}

/** The Dataverse ids of actuals that an input names. Throws BAD_USER_INPUT for an id of another type. */
export function actualIds(ids: readonly string[]): readonly string[] {
  return ids.map((id, index) => dataverseIdOf('Actual', id, ['input', 'ids', String(index)]));
}

/** Has actuals corrected or canceled by one journal, and says how that went. */
export async function adjustActuals(
  input: AdjustmentInput,
  context: SubgraphContext,
  send: (
    service: WriteService,
    order: Omit<CancellationOrder, 'input'>,
    request: WriteRequest,
  ) => Promise<CorrectionOutcome>,
) {
  const service = requireWrites(context);
  const wrong = idsProblems(input);
  if (wrong.length > 0) return nothingSent(wrong);
  const { requestId, deadline, live } = context;
  const order = {
    ids: actualIds(input.ids),
    caller: anonymousCaller,
    idempotencyKey: input.idempotencyKey ?? null,
    isChecked: input.checkAccounting ?? true,
    isDryRun: input.dryRun ?? false,
  };
  try {
    const outcome = await withJournal(() => send(service, order, { requestId, deadline, ...live }));
    context.forgetReads();
    return payloadOf(outcome);
  } catch (error) {
    return nothingSent([problemOf(error)]);
  }
}

function nothingSent(userErrors: readonly WriteProblem[]) {
  return { isDone: false, reversed: [], journalId: null, operation: null, userErrors };
}

function payloadOf({ reversed, operation, journalId, problems }: CorrectionOutcome) {
  const isDone = operation?.progress.state === 'COMMITTED';
  return {
    isDone,
    reversed: reversed.map((key) => ({
      actual: { __typename: 'Actual', id: encodeGlobalId('Actual', key) },
      expectedStatus: 'ADJUSTED',
      isDone,
    })),
    journalId,
    operation: operation === null ? null : viewOf(operation),
    userErrors: problems,
  };
}
