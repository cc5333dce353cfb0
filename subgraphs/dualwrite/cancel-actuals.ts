import type { SubgraphContext } from '../context.ts';
import { adjustActuals, type AdjustmentInput } from './adjust-actuals.ts';

/** Mutation.cancelActuals */
export async function cancelActuals(
  _parent: unknown,
  { input }: { readonly input: AdjustmentInput },
  context: SubgraphContext,
) {
  const { isDone: isCanceled, ...payload } = await adjustActuals(input, context, (service, order, request) =>
    service.cancelActuals({ ...order, input: { actuals: order.ids } }, request),
  );
  return { isCanceled, ...payload };
}
