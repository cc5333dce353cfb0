import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { isBeingCorrected, isBlockedByInvoice, liveActualsOf, originsOf } from '../actuals/actuals-of-document.ts';
import { connectActuals } from '../actuals/connections.ts';
import { replacedBy } from '../actuals/replaced-actuals.ts';
import { reverseActual } from '../actuals/reverse.ts';
import type { TimeActuals } from '../actuals/time-actuals.ts';
import { transactionType } from '../choices.ts';
import { documentOf } from '../journals/chosen-actuals.ts';
import { correctedWork } from '../journals/corrected-work.ts';
import { requireById } from '../process-rows.ts';

/**
 * Takes the actuals of a contract's projects back and makes them anew by what the contract says now: cost, and unbilled sales
 * where a line is by time and material. What is on an invoice, in a correction journal, or of an entry journal stays.
 */
export function reEvaluate(call: Call, actuals: TimeActuals, projects: readonly string[]): void {
  for (const document of documentsOf(call, projects)) {
    const { store } = call.environment;
    if (isBlockedByInvoice(store, document) || isBeingCorrected(store, document)) continue;
    const originals = liveActualsOf(store, document);
    const cost = originals.find((row) => row['msdyn_transactiontypecode'] === transactionType.cost);
    if (cost !== undefined) makeAnew(call, actuals, originals, cost);
  }
}

function documentsOf(call: Call, projects: readonly string[]): readonly string[] {
  const { store } = call.environment;
  const live = store.all(
    `SELECT msdyn_actualid AS id FROM msdyn_actual
     WHERE msdyn_project IN (SELECT value FROM json_each(?)) AND msdyn_adjustmentstatus IS NULL ORDER BY "$row"`,
    [JSON.stringify(projects)],
  );
  return [...new Set(live.flatMap(({ id }) => documentOf(store, String(id))?.id ?? []))];
}

function makeAnew(call: Call, actuals: TimeActuals, originals: readonly SqlRow[], cost: SqlRow): void {
  const { store } = call.environment;
  const origins = originsOf(store, String(cost['msdyn_actualid']));
  const work = correctedWork(store, actuals, {}, originals, origins);
  const anew = { ...work, billingType: actuals.billing(work).billingType };
  for (const original of originals) {
    const id = String(original['msdyn_actualid']);
    reverseActual(call, requireById(store, 'msdyn_actual', id), originsOf(store, id));
  }
  const made = actuals.make(anew);
  const replaced = replacedBy(
    made.map(({ type }) => type),
    originals,
  );
  for (const [index, own] of made.entries()) {
    const original = replaced[index];
    if (original === undefined) continue;
    connectActuals(call, own, 'Replacing', { id: String(original['msdyn_actualid']) }, 'Original');
  }
}
