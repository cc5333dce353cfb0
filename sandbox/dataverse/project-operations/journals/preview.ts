import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { actualValues } from '../actuals/actual-row.ts';
import { connect } from '../actuals/connections.ts';
import { originsOf } from '../actuals/actuals-of-document.ts';
import { replacedBy } from '../actuals/replaced-actuals.ts';
import { TimeActuals } from '../actuals/time-actuals.ts';
import type { PlannedActual } from '../actuals/time-actuals.ts';
import { asProcess, requireById } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { addLineLike, connectLine, removePreview } from './adjustment-lines.ts';
import { documentOf } from './chosen-actuals.ts';
import { correctedWork } from './corrected-work.ts';
import { isConfirmed, linesOf, originalsOf } from './journal-rows.ts';

/** Puts into a correction journal what takes the place of its actuals; may be repeated. Returns the number of its lines. */
export function previewCorrection(caller: Call, id: string): number {
  const call = asProcess(caller);
  const { store } = call.environment;
  const journal = requireById(store, 'msdyn_journal', id);
  if (isConfirmed(journal)) throw businessError(`The journal ${id} can't be previewed because it is confirmed.`);
  const groups = groupsOf(call, id);
  if (groups.length === 0) throw businessError(`The journal ${id} can't be previewed because it corrects no actuals.`);
  removePreview(call, id);
  const actuals = new TimeActuals(call);
  for (const originals of groups) {
    const origins = originsOf(store, String(originals[0]?.['msdyn_actualid']));
    const work = correctedWork(store, actuals, journal, originals, origins);
    addReplacements(call, id, actuals.plan(work), originals);
  }
  return linesOf(store, id).length;
}

/** The actuals of a correction journal by the documents they come from. */
function groupsOf(call: Call, journal: string): readonly (readonly SqlRow[])[] {
  const { store } = call.environment;
  const groups = new Map<string, SqlRow[]>();
  for (const original of originalsOf(store, journal)) {
    const document = documentOf(store, String(original['msdyn_actualid']));
    if (document === null) continue;
    const group = groups.get(document.id);
    if (group === undefined) groups.set(document.id, [original]);
    else group.push(original);
  }
  return [...groups.values()];
}

/** Each new line replaces an actual of its type and turn; what has none replaces the cost. */
function addReplacements(
  call: Call,
  journal: string,
  planned: readonly PlannedActual[],
  originals: readonly SqlRow[],
): void {
  const replaced = replacedBy(
    planned.map(({ facts }) => facts.type),
    originals,
  );
  let first: string | null = null;
  for (const [index, { facts, link }] of planned.entries()) {
    const line = addLineLike(call, journal, actualValues(facts));
    first ??= line;
    const original = replaced[index];
    if (original !== undefined) connectLine(call, line, 'Replacing', original);
    if (link === null) continue;
    const end = (id: string, role: (typeof link)[number]) => ({ table: 'msdyn_journalline', id, role }) as const;
    connect(call, facts.company.id, end(line, link[0]), end(first, link[1]));
  }
}
