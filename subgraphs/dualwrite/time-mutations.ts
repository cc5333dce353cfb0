import { IdempotencyInProgressError, IdempotencyKeyReusedError } from '../../dualwrite/errors.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import type { EntryOutcome } from '../../dualwrite/time/move-entries.ts';
import { type TransitionName, transitions } from '../../dualwrite/time/transitions.ts';
import { idempotencyKeyProblems, keyProblem, notAsked } from '../../dualwrite/write-problems.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import type { SubgraphContext } from '../context.ts';
import { dataverseIdOf, encodeGlobalId } from '../model/global-id.ts';
import type { Resolver } from '../subgraph.ts';
import { viewOf } from './operation-view.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly ids: readonly string[];
  readonly idempotencyKey?: string | null;
  /** Of approvals only. */
  readonly checkAccounting?: boolean;
  readonly dryRun?: boolean;
}

/** Most entries that one call takes. */
const mostIds = 500;

/** The mutations that move time entries on, by name. */
export const timeMutations: Readonly<Record<string, Resolver>> = Object.fromEntries(
  Object.entries(transitions).map(([name, { mutation }]) => [mutation, timeMutation(name as TransitionName)]),
);

function timeMutation(name: TransitionName): Resolver {
  return async (_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) => {
    const service = requireWrites(context);
    const problems = idsProblems(input);
    if (problems.length > 0) return { results: [], userErrors: problems };
    const keys = input.ids.map((id, index) => dataverseIdOf('TimeEntry', id, ['input', 'ids', String(index)]));
    const { requestId, deadline, live } = context;
    const order = {
      ids: [...new Set(keys)],
      caller: anonymousCaller,
      idempotencyKey: input.idempotencyKey ?? null,
      input: { ids: [...input.ids] },
      isChecked: input.checkAccounting ?? false,
      isDryRun: input.dryRun ?? false,
    };
    try {
      const outcomes = await withJournal(() => service.moveTimeEntries(name, order, { requestId, deadline, ...live }));
      context.forgetReads();
      return payloadOf(keys, outcomes);
    } catch (error) {
      return { results: [], userErrors: [problemOf(error)] };
    }
  };
}

/** What is wrong with the ids and the key of a mutation about many records. */
export function idsProblems({ ids, idempotencyKey }: Pick<Input, 'ids' | 'idempotencyKey'>): readonly WriteProblem[] {
  const problems: WriteProblem[] = [];
  if (ids.length === 0 || ids.length > mostIds) {
    const message = `Expected 1 to ${mostIds} ids, received ${ids.length}. Send them in parts.`;
    problems.push({ code: 'INVALID', message, path: ['input', 'ids'] });
  }
  return [...problems, ...idempotencyKeyProblems(idempotencyKey ?? null)];
}

/** What the caller is told of an error that is about the change, not about the gateway; throws any other. */
export function problemOf(error: unknown): WriteProblem {
  if (error instanceof IdempotencyKeyReusedError || error instanceof IdempotencyInProgressError) {
    return keyProblem(error);
  }
  if (error instanceof UpstreamError && error.kind !== 'aborted') return notAsked(error);
  throw error;
}

function payloadOf(keys: readonly string[], outcomes: readonly EntryOutcome[]) {
  const byKey = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const found = keys.flatMap((key) => byKey.get(key) ?? []);
  return {
    results: found.map(({ id, isDone, operation, problems }) => ({
      timeEntry: problems.some(({ code }) => code === 'NOT_FOUND')
        ? null
        : { __typename: 'TimeEntry', id: encodeGlobalId('TimeEntry', id) },
      isDone,
      operation: operation === null ? null : viewOf(operation),
    })),
    userErrors: found.flatMap(({ problems }, index) =>
      problems.map((problem) => ({ ...problem, path: ['input', 'ids', String(index)] })),
    ),
  };
}
