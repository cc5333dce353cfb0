import type { WriteProblem } from '../../dualwrite/record-write.ts';
import type { EntryOutcome } from '../../dualwrite/time/move-entries.ts';
import type { SubgraphContext } from '../context.ts';
import { encodeGlobalId } from '../model/global-id.ts';
import { actualIds } from './adjust-actuals.ts';
import { viewOf } from './operation-view.ts';
import { idsProblems, problemOf } from './time-mutations.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly ids: readonly string[];
  readonly idempotencyKey?: string | null;
}

/** Mutation.recallActuals */
export async function recallActuals(_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) {
  const service = requireWrites(context);
  const wrong = idsProblems(input);
  if (wrong.length > 0) return { results: [], userErrors: wrong };
  const keys = actualIds(input.ids);
  const { requestId, deadline, live } = context;
  const order = {
    caller: anonymousCaller,
    idempotencyKey: input.idempotencyKey ?? null,
    input: { actuals: [...input.ids] },
  };
  try {
    const outcomes = await withJournal(() =>
      service.recallActuals([...new Set(keys)], order, { requestId, deadline, ...live }),
    );
    context.forgetReads();
    return payloadOf(keys, outcomes);
  } catch (error) {
    return { results: [], userErrors: [problemOf(error)] };
  }
}

function payloadOf(keys: readonly string[], outcomes: ReadonlyMap<string, EntryOutcome | null>) {
  const found = keys.map((key) => ({ key, outcome: outcomes.get(key) ?? null }));
  return {
    results: found.map(({ key, outcome }) => ({
      actual: { __typename: 'Actual', id: encodeGlobalId('Actual', key) },
      isDone: outcome?.isDone ?? false,
      operation: outcome?.operation == null ? null : viewOf(outcome.operation),
    })),
    userErrors: found.flatMap(({ outcome }, index) =>
      (outcome?.problems ?? [notOfTime]).map((problem) => ({ ...problem, path: ['input', 'ids', String(index)] })),
    ),
  };
}

const notOfTime: WriteProblem = {
  code: 'INVALID',
  message:
    'Expected an actual of a time entry, received one that came about otherwise, or the id of none. Cancel it in Dynamics, which has no public message for it.',
  path: null,
};
