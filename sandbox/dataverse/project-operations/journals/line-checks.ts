import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { transactionClass, transactionType } from '../choices.ts';
import { rowById } from '../process-rows.ts';
import { combinationRefusal } from './allowed-classes.ts';

const { time, expense, material } = transactionClass;

/** What a line needs to become an actual; by class and for sales also what follows. */
const required = [
  ['msdyn_transactiontypecode', 'transaction type'],
  ['msdyn_transactionclassification', 'transaction class'],
  ['msdyn_project', 'project'],
  ['msdyn_documentdate', 'document date'],
  ['msdyn_startdatetime', 'start date'],
  ['msdyn_enddatetime', 'end date'],
  ['msdyn_quantity', 'quantity'],
  ['msdyn_price', 'price'],
  ['transactioncurrencyid', 'currency'],
] as const;

const requiredByClass = new Map<unknown, readonly [column: string, label: string]>([
  [time, ['msdyn_resourcecategory', 'role']],
  [expense, ['msdyn_transactioncategory', 'transaction category']],
  [material, ['msdyn_product', 'product']],
]);

const sales: readonly unknown[] = [transactionType.unbilledSales, transactionType.billedSales];

/** Why the task is none of the project. */
export function taskRefusal(store: Store, line: SqlRow): string | null {
  const task = line['msdyn_task'] ?? null;
  if (task === null) return null;
  const project = rowById(store, 'msdyn_projecttask', task)?.['msdyn_project'];
  return project === (line['msdyn_project'] ?? null)
    ? null
    : 'The task of a journal line must belong to the project of the journal line.';
}

/** Names what a line lacks, in the order in which it is asked for. */
function missing(line: SqlRow): readonly string[] {
  const isEmpty = (column: string) => (line[column] ?? null) === null;
  const ofClass = requiredByClass.get(line['msdyn_transactionclassification']);
  const isSale = sales.includes(line['msdyn_transactiontypecode']);
  return [
    ...required.filter(([column]) => isEmpty(column) || (column === 'msdyn_quantity' && line[column] === 0n)),
    ...(ofClass !== undefined && isEmpty(ofClass[0]) ? [ofClass] : []),
    ...(isSale && isEmpty('msdyn_salescontractlineid') ? [['', 'project contract line']] : []),
    ...(isSale && isEmpty('msdyn_accountcustomer') && isEmpty('msdyn_contactcustomer') ? [['', 'customer']] : []),
  ].map(([, label]) => String(label));
}

/** Why a line cannot be confirmed; null when it can. */
export function lineRefusal(store: Store, line: SqlRow): string | null {
  const lacks = missing(line);
  const reason = combinationRefusal(store, line) ?? taskRefusal(store, line);
  if (lacks.length === 0) return reason;
  const verb = lacks.length === 1 ? 'is' : 'are';
  const id = String(line['msdyn_journallineid']);
  return `The journal line ${id} can't be confirmed because its ${lacks.join(', ')} ${verb} missing.`;
}
