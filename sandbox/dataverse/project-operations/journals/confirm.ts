import type { SqlRow } from '../../../store/sql-value.ts';
import type { BoundAction } from '../../actions.ts';
import type { Call } from '../../call.ts';
import type { MadeActual } from '../actuals/actual-row.ts';
import { addActual } from '../actuals/actual-row.ts';
import { originsOf } from '../actuals/actuals-of-document.ts';
import type { ConnectionRole } from '../actuals/connections.ts';
import { addOrigin, connectActuals } from '../actuals/connections.ts';
import { reverseActual } from '../actuals/reverse.ts';
import { adjustmentStatus, journalStatusReason } from '../choices.ts';
import { Memo } from '../memo.ts';
import { asProcess, changeTo, requireById } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { documentOf } from './chosen-actuals.ts';
import { isConfirmed, linesOf, linksOf, originalsOf } from './journal-rows.ts';
import { factsOfLine } from './line-actual.ts';
import { lineRefusal } from './line-checks.ts';
import { retainerRefusal } from './retainer-pairs.ts';

/** Messages that are called on a journal. */
export const journalActions: ReadonlyMap<string, BoundAction> = new Map([
  ['msdyn_PostJournal', { table: 'msdyn_journal', parameters: [], run: confirmJournal }],
]);

/**
 * Confirms a journal, all of it or nothing. A line of an entry journal becomes one actual, without origins and connections:
 * whoever enters it supplies every related line. A correction journal reverses actuals and connects what replaces them.
 */
export function confirmJournal(caller: Call, journal: SqlRow): void {
  const call = asProcess(caller);
  const { store } = call.environment;
  const id = String(journal['msdyn_journalid']);
  const lines = linesOf(store, id);
  const links = linksOf(store, id);
  const reversing = new Map(
    links
      .filter((link) => link['msdyn_transaction1role'] === 'Reversing')
      .map((link) => [link['msdyn_transaction1record'], String(link['msdyn_transaction2record'])]),
  );
  const added = lines.filter((line) => !reversing.has(line['msdyn_journallineid']));
  refuseJournal(call, journal, lines, added);
  const memo = new Memo();
  const made = new Map<string, MadeActual>();
  const facts = added.map((line) => [String(line['msdyn_journallineid']), factsOfLine(store, memo, line)] as const);
  for (const original of reversing.values()) reverse(call, original);
  for (const [line, actual] of facts) made.set(line, addActual(call, actual));
  for (const link of links) follow(call, made, link);
  for (const line of lines) changeTo(call, 'msdyn_journalline', line, { msdyn_isposted: 1n });
  changeTo(call, 'msdyn_journal', journal, { msdyn_isposted: 1n, statuscode: journalStatusReason.active });
}

function refuseJournal(call: Call, journal: SqlRow, lines: readonly SqlRow[], added: readonly SqlRow[]): void {
  const { store } = call.environment;
  const id = String(journal['msdyn_journalid']);
  const refuse = (reason: string) => businessError(`The journal ${id} can't be confirmed because ${reason}.`);
  if (isConfirmed(journal)) throw refuse('it is confirmed already');
  if (lines.length === 0) throw refuse('it has no lines');
  const isCorrection = originalsOf(store, id).some(
    (original) => documentOf(store, String(original['msdyn_actualid'])) !== null,
  );
  if (isCorrection && added.length === 0) throw refuse('its corrections were not previewed since they were changed');
  const refusals = added.map((line) => lineRefusal(store, line)).filter((text) => text !== null);
  const retainers = retainerRefusal(added);
  const all = retainers === null ? refusals : [...refusals, retainers];
  if (all.length > 0) throw businessError(all.join('\n'));
}

function reverse(call: Call, id: string): void {
  const { store } = call.environment;
  const original = requireById(store, 'msdyn_actual', id);
  if (original['msdyn_adjustmentstatus'] !== adjustmentStatus.inProcess) {
    throw businessError(`The actual ${id} can't be reversed because it isn't In process.`);
  }
  reverseActual(call, original, originsOf(store, id));
}

/** What a line is connected with, its actual is too; what replaces an actual comes from the same documents. */
function follow(call: Call, made: ReadonlyMap<string, MadeActual>, link: SqlRow): void {
  const own = made.get(String(link['msdyn_transaction1record']));
  if (own === undefined) return;
  const roles = [link['msdyn_transaction1role'], link['msdyn_transaction2role']] as [ConnectionRole, ConnectionRole];
  const second = String(link['msdyn_transaction2record']);
  const other = link['msdyn_transaction2type'] === 'msdyn_actual' ? { id: second } : made.get(second);
  if (other === undefined) return;
  connectActuals(call, own, roles[0], other, roles[1]);
  if (roles[0] !== 'Replacing') return;
  for (const origin of originsOf(call.environment.store, second)) addOrigin(call, own, origin);
}
