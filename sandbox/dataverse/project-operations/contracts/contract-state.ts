import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { originsOf } from '../actuals/actuals-of-document.ts';
import { reverseActual } from '../actuals/reverse.ts';
import { TimeActuals } from '../actuals/time-actuals.ts';
import { billingMethod, billingStatus, contractReason, contractState, transactionType } from '../choices.ts';
import { asProcess, changeTo, numberOf, requireById } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { reEvaluate } from './re-evaluate.ts';

const workBased = 192_350_001n;
/** `statecode` and `statuscode` of a project that is closed. */
const closedProject = { statecode: 1n, statuscode: 192_350_000n };

/** Confirms a draft contract; what its projects have cost and sold so far is evaluated anew. The product has no public message for it. */
export function confirmContract(caller: Call, id: string): void {
  const call = asProcess(caller);
  const contract = projectContract(call, id);
  if (contract['msdyn_psastate'] !== contractState.draft) throw refusal(id, 'confirmed', 'it is no draft');
  for (const line of linesOf(call, id)) requireMilestones(call, id, line);
  changeTo(call, 'salesorder', contract, {
    msdyn_psastate: contractState.active,
    msdyn_psastatusreason: contractReason.confirmed,
  });
  const actuals = new TimeActuals(call);
  reEvaluate(call, actuals, projectsOf(call, id));
}

/** Closes a contract as lost: its projects are closed, and sales that are on no invoice reversed. */
export function closeAsLost(caller: Call, id: string): void {
  const call = asProcess(caller);
  const { store } = call.environment;
  const contract = projectContract(call, id);
  if (contract['msdyn_psastate'] === contractState.closed) throw refusal(id, 'closed as lost', 'it is closed already');
  const sales = store.all(
    `SELECT * FROM msdyn_actual WHERE msdyn_salescontract = ? AND msdyn_transactiontypecode = ?
     AND msdyn_adjustmentstatus IS NULL AND msdyn_billingstatus IN (?, ?) ORDER BY "$row"`,
    [id, transactionType.unbilledSales, billingStatus.unbilledSalesCreated, billingStatus.readyToInvoice],
  );
  for (const sale of sales) reverseActual(call, sale, originsOf(store, String(sale['msdyn_actualid'])));
  for (const project of projectsOf(call, id)) {
    changeTo(call, 'msdyn_project', requireById(store, 'msdyn_project', project), { ...closedProject });
  }
  changeTo(call, 'salesorder', contract, {
    msdyn_psastate: contractState.closed,
    msdyn_psastatusreason: contractReason.lost,
  });
}

function projectContract(call: Call, id: string): SqlRow {
  const contract = requireById(call.environment.store, 'salesorder', id);
  if (contract['msdyn_ordertype'] === workBased) return contract;
  throw businessError(`The order ${id} is no project contract.`);
}

function linesOf(call: Call, contract: string): readonly SqlRow[] {
  return call.environment.store.all('SELECT * FROM salesorderdetail WHERE salesorderid = ? ORDER BY "$row"', [
    contract,
  ]);
}

function projectsOf(call: Call, contract: string): readonly string[] {
  const own = linesOf(call, contract).map((line) => line['msdyn_project'] ?? null);
  return [...new Set(own)].filter((project) => typeof project === 'string');
}

/** The milestones of a fixed-price line must sum to its amount before the contract is confirmed. */
function requireMilestones(call: Call, contract: string, line: SqlRow): void {
  if (line['msdyn_billingmethod'] !== billingMethod.fixedPrice) return;
  const { store } = call.environment;
  const found = store.get(
    'SELECT coalesce(sum(msdyn_amount), 0) AS total FROM msdyn_contractlinescheduleofvalue WHERE msdyn_contractlineid = ?',
    [line['salesorderdetailid'] ?? null],
  );
  if (numberOf(found?.['total']) === numberOf(line['extendedamount'])) return;
  throw refusal(contract, 'confirmed', 'the milestones of a fixed price line do not sum to its amount');
}

function refusal(id: string, verb: string, reason: string): Error {
  return businessError(`The project contract ${id} can't be ${verb} because ${reason}.`);
}
