import type { SubgraphContext } from '../context.ts';
import { actualIds, adjustmentPayload, noAdjustment } from './adjustment-payload.ts';
import { idsProblems, problemOf } from './time-mutations.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly ids: readonly string[];
  readonly idempotencyKey?: string | null;
  readonly checkAccounting?: boolean;
  readonly dryRun?: boolean;
}

/** Mutation.cancelActuals */
export async function cancelActuals(_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) {
  const service = requireWrites(context);
  const wrong = idsProblems(input);
  if (wrong.length > 0) return refused(wrong);
  const ids = actualIds(input.ids);
  const { requestId, deadline, live } = context;
  const order = {
    ids,
    caller: anonymousCaller,
    idempotencyKey: input.idempotencyKey ?? null,
    input: { actuals: ids },
    isChecked: input.checkAccounting ?? true,
    isDryRun: input.dryRun ?? false,
  };
  try {
    const outcome = await withJournal(() => service.cancelActuals(order, { requestId, deadline, ...live }));
    context.forgetReads();
    const { isDone, ...payload } = adjustmentPayload(outcome);
    return { isCanceled: isDone, ...payload };
  } catch (error) {
    return refused([problemOf(error)]);
  }
}

function refused(userErrors: Parameters<typeof noAdjustment>[0]) {
  return { isCanceled: false, ...noAdjustment(userErrors) };
}
