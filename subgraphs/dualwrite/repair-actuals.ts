import { type Repair, type RepairScope, TooManyActualsError } from '../../dualwrite/carry/repair-actuals.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import type { SubgraphContext } from '../context.ts';
import { dataverseIdOf, encodeGlobalId } from '../model/global-id.ts';
import { actualIds } from './adjust-actuals.ts';
import { viewOf } from './operation-view.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly legalEntity?: string | null;
  readonly projectId?: string | null;
  readonly ids?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly removeOrphans?: readonly string[] | null;
  readonly dryRun: boolean;
}

/** Most actuals that can be named one by one. */
const mostIds = 500;

const nothing: Repair = {
  missing: [],
  marked: [],
  connections: 0,
  orphans: [],
  notWrittenBack: [],
  bookedOtherwise: [],
  operations: [],
  problems: [],
};

/** Mutation.repairActuals */
export async function repairActuals(_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) {
  const service = requireWrites(context);
  const problems = problemsOf(input);
  if (problems.length > 0) return payloadOf(nothing, problems);
  const { requestId, deadline, live } = context;
  try {
    const { dryRun: isDryRun, removeOrphans } = input;
    const how = { caller: anonymousCaller, isDryRun, removeOrphans: removeOrphans ?? [] };
    const repair = await withJournal(() =>
      service.repairActuals(scopeOf(input), how, { requestId, deadline, ...live }),
    );
    context.forgetReads();
    return payloadOf(repair, repair.problems);
  } catch (error) {
    if (!(error instanceof TooManyActualsError)) throw error;
    return payloadOf(nothing, [{ code: 'INVALID', message: error.message, path: ['input'] }]);
  }
}

function problemsOf({ legalEntity, projectId, ids, from, to }: Input): readonly WriteProblem[] {
  const invalid = (message: string, ...path: string[]): WriteProblem => ({
    code: 'INVALID',
    message,
    path: ['input', ...path],
  });
  return [
    ...([legalEntity, projectId, ids, from, to].every((one) => one == null)
      ? [invalid('Expected at least one condition, received none. Name a legal entity, a project, dates or actuals.')]
      : []),
    ...((ids?.length ?? 0) > mostIds
      ? [invalid(`Expected at most ${mostIds} actuals, received ${ids?.length}. Send them in parts.`, 'ids')]
      : []),
    ...(from != null && to != null && from > to
      ? [invalid(`Expected a last date that is not before ${from}, received ${to}.`, 'to')]
      : []),
  ];
}

function scopeOf({ legalEntity, projectId, ids, from, to }: Input): RepairScope {
  return {
    legalEntity: legalEntity ?? null,
    project: projectId == null ? null : dataverseIdOf('Project', projectId, ['input', 'projectId']),
    ids: ids == null ? null : actualIds(ids),
    from: from ?? null,
    to: to ?? null,
  };
}

function payloadOf(
  { missing, marked, connections, orphans, notWrittenBack, bookedOtherwise, operations }: Repair,
  userErrors: readonly WriteProblem[],
) {
  const entity = (id: string) => ({ __typename: 'Actual', id: encodeGlobalId('Actual', id) });
  return {
    missing: missing.map(entity),
    marked: marked.map(entity),
    connections,
    orphans,
    notWrittenBack: notWrittenBack.map(entity),
    bookedOtherwise: bookedOtherwise.map(entity),
    operations: operations.map(viewOf),
    userErrors,
  };
}
