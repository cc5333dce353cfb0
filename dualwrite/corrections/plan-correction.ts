import names from '../../metadata/corrections.json' with { type: 'json' };
import type { CommandName, CommandSupport } from '../../systems/client/tenant-commands.ts';
import type { WriteValues } from '../../systems/client/write.ts';
import type { Filter } from '../../systems/odata/query.ts';
import { distinct } from '../accounting/read-bound.ts';
import { type LiveSessions, oneOf } from '../carry/read-carried.ts';
import { changedSince } from '../journals/confirm-journal.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import type { RowChange } from '../leg.ts';
import { timeAggregate } from '../maps/time-entries.ts';
import type { WriteProblem } from '../record-write.ts';
import { commandProblems } from '../planning/command-problems.ts';
import { correctionObstacles } from './check-accounting.ts';
import { actualProblems } from './check-actuals.ts';
import { checkReplacement } from './check-replacement.ts';
import type { CorrectionOrder } from './correction-order.ts';
import { type ActualRow, type KnownActuals, readCorrected } from './read-corrected.ts';

const { actual } = names;

/** What correction journals are recorded under; no table map carries them, only the actuals that they make. */
export const correctionJournals = 'Correction journals (msdyn_journals)';

/** The mutation that corrects actuals. */
export const correctActuals = 'correctActuals';

/** The commands that a correction is made of. */
export const correctionCommands: readonly CommandName[] = ['createCorrectionJournal', 'previewCorrectionJournal'];

const byHand = 'Or make the correction journal in Project Operations, and confirm it with confirmJournal.';

/** What a correction would reverse, and the operation that does it or what stands in its way. */
export interface CorrectionPlan {
  /** Dataverse ids of everything that is reversed: the actuals, and what came of the same entries and expenses. */
  readonly reversed: readonly string[];
  readonly request: OperationRequest | null;
  readonly problems: readonly WriteProblem[];
}

/** Checks a correction, everything at once. Throws UpstreamError. */
export async function planCorrection(
  order: CorrectionOrder,
  request: { readonly requestId: string; readonly inputHash: string },
  sessions: LiveSessions,
  support: CommandSupport,
): Promise<CorrectionPlan> {
  const session = sessions.dataverse;
  const ids = [...new Set(order.ids)];
  const known = await readCorrected(ids, session);
  const named = ids.flatMap((id) => known.byId.get(id) ?? []);
  const { values, problems: ofReplacement } = await checkReplacement(order.replacement, named, session);
  const nothing = Object.keys(order.replacement).length === 0 ? [nothingReplaced] : [];
  const own = [...commandProblems(support, byHand), ...nothing, ...actualProblems(order.ids, known), ...ofReplacement];
  const problems = own.length > 0 || !order.isChecked ? own : await accountingProblems(order, known, sessions);
  const documents = distinct(ids.flatMap((id) => known.documentOf.get(id) ?? []));
  const rows = documents.flatMap((document) => known.liveOf(document).toSorted(byType));
  const reversed = rows.map(({ id }) => id);
  return {
    reversed,
    request: problems.length > 0 ? null : requestOf(order, request, rows, values),
    problems,
  };
}

/** What Finance would not post, at the actual of the input that it is about; expenses are not looked at. */
async function accountingProblems(
  { ids, replacement }: CorrectionOrder,
  known: KnownActuals,
  sessions: LiveSessions,
): Promise<readonly WriteProblem[]> {
  const costOf = (id: string) => {
    const isHours = known.byId.get(id)?.class === String(actual.time);
    const document = known.documentOf.get(id);
    return isHours && document !== undefined ? known.liveOf(document).toSorted(byType)[0]?.id : undefined;
  };
  const costs = distinct(ids.flatMap((id) => costOf(id) ?? []));
  if (costs.length === 0) return [];
  const obstacles = await correctionObstacles(costs, replacement, sessions);
  return ids.flatMap((id, index) =>
    (obstacles.get(costOf(id) ?? '') ?? []).map((message): WriteProblem => {
      return { code: 'ACCOUNTING_NOT_READY', message, path: ['input', 'ids', String(index)] };
    }),
  );
}

/** The actuals that a correction has taken back or made: those of its projects that have changed since. */
export function actualsOfCorrection(operation: OperationRecord): Filter {
  const { projects } = operation.result as { readonly projects: readonly string[] };
  return { op: 'and', of: [oneOf(actual.project, projects), changedSince(operation)] };
}

function requestOf(
  order: CorrectionOrder,
  { requestId, inputHash }: { readonly requestId: string; readonly inputHash: string },
  rows: readonly ActualRow[],
  values: WriteValues,
): OperationRequest {
  const own = distinct(rows.map((row) => row.project.toLowerCase())).toSorted();
  const [first = '', ...others] = own.map((id) =>
    timeAggregate({ project: { table: names.project.table, id, text: '' } }),
  );
  const moved = order.replacement.project;
  return {
    map: correctionJournals,
    mutation: correctActuals,
    caller: order.caller,
    requestId,
    idempotencyKey: order.idempotencyKey,
    inputHash,
    aggregate: first,
    parents: others,
    consistency: 'STRICT',
    isCaptured: false,
    isVersionBound: false,
    legs: [{ role: 'origin', system: 'DATAVERSE', rows: rows.map((row) => rowOf(row, values)) }],
    result: {
      reversed: rows.map(({ id }) => id),
      projects: moved === undefined ? own : distinct([...own, moved]),
    },
  };
}

function rowOf({ id }: ActualRow, values: WriteValues): RowChange {
  return {
    kind: 'update',
    table: actual.table,
    key: id,
    values: { [actual.adjustmentStatus]: actual.adjusted },
    expected: { [actual.adjustmentStatus]: null },
    correction: { values },
  };
}

/** The cost first. */
function byType(one: ActualRow, other: ActualRow): number {
  return Number(one.type) - Number(other.type) || (one.id < other.id ? -1 : 1);
}

const nothingReplaced: WriteProblem = {
  code: 'INVALID',
  message:
    'Expected at least one value to replace, received none. Name a project, task, role, resource, category or date.',
  path: ['input', 'replacement'],
};
