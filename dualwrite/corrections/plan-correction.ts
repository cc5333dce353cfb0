import type { CommandName, CommandSupport } from '../../systems/client/tenant-commands.ts';
import { distinct } from '../accounting/read-bound.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import type { OperationRequest } from '../journal/journal.ts';
import type { WriteProblem } from '../record-write.ts';
import { commandProblems } from '../planning/command-problems.ts';
import { adjustmentRequest } from './adjustment-request.ts';
import { correctionObstacles, notReadyAt } from './check-accounting.ts';
import { actualProblems } from './check-actuals.ts';
import { checkReplacement } from './check-replacement.ts';
import type { CorrectionOrder } from './correction-order.ts';
import { type ActualRow, type KnownActuals, readCorrected } from './read-corrected.ts';

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
  const correction = { kind: 'correction', values } as const;
  const adjusted = { mutation: correctActuals, rows, correction, movedTo: order.replacement.project };
  return {
    reversed,
    request: problems.length > 0 ? null : adjustmentRequest(order, request, adjusted),
    problems,
  };
}

/** What Finance would not post, at each actual of the input that it is about. */
async function accountingProblems(
  { ids, replacement }: CorrectionOrder,
  known: KnownActuals,
  sessions: LiveSessions,
): Promise<readonly WriteProblem[]> {
  const documents = distinct(ids.flatMap((id) => known.documentOf.get(id) ?? []));
  const groups = documents.map((document) =>
    known
      .liveOf(document)
      .toSorted(byType)
      .map(({ id }) => id),
  );
  const obstacles = await correctionObstacles(groups, replacement, sessions);
  const byDocument = new Map(documents.map((document, index) => [document, obstacles[index] ?? []]));
  return notReadyAt(ids, (id) => byDocument.get(known.documentOf.get(id) ?? '') ?? []);
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
