import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { billingMethod, billingType, transactionClass } from '../choices.ts';
import type { Memo } from '../memo.ts';
import { rowById, textOf } from '../process-rows.ts';

/** What is asked about: a class of transaction on a task, in a role or of a category. */
export interface BillingQuestion {
  readonly project: SqlRow;
  readonly task: string | null;
  readonly classification: bigint;
  readonly role: string | null;
  readonly category: string | null;
}

/** How work on a project is billed. */
export interface Billing {
  readonly contract: SqlRow | null;
  /** The contract line that includes the class; null where none does, and on internal projects. */
  readonly line: string | null;
  readonly isTimeAndMaterial: boolean;
  readonly billingType: bigint;
}

const includes = new Map<bigint, string>([
  [transactionClass.time, 'msdyn_includetime'],
  [transactionClass.expense, 'msdyn_includeexpense'],
  [transactionClass.material, 'msdyn_includematerial'],
  [transactionClass.fee, 'msdyn_includefee'],
]);

/** The contract line that a transaction belongs to, and whether the customer pays for it. */
export function billingOf(store: Store, memo: Memo, question: BillingQuestion): Billing {
  const { project, task, classification, role, category } = question;
  const key = ['billing', project['msdyn_projectid'], task, classification, role, category].join(' ');
  return memo.once(key, () => findBilling(store, question));
}

function findBilling(store: Store, question: BillingQuestion): Billing {
  const line = lineOf(store, question);
  const contract =
    rowById(store, 'salesorder', line?.['salesorderid'] ?? question.project['msdyn_salesorderid']) ?? null;
  if (line === null) {
    return { contract, line, isTimeAndMaterial: false, billingType: billingType.notAvailable };
  }
  const id = String(line['salesorderdetailid']);
  return {
    contract,
    line: id,
    isTimeAndMaterial: line['msdyn_billingmethod'] !== billingMethod.fixedPrice,
    billingType: isChargeable(store, id, question) ? billingType.chargeable : billingType.nonChargeable,
  };
}

/** The line that the task's estimates are on, where it includes the class; else the first line of the project that does. */
function lineOf(store: Store, { project, task, classification }: BillingQuestion): SqlRow | null {
  const include = includes.get(classification);
  if (include === undefined) return null;
  const lines = store.all(
    `SELECT salesorderdetailid, salesorderid, msdyn_billingmethod FROM salesorderdetail
     WHERE msdyn_project = ? AND "${include}" = 1 ORDER BY sequencenumber, salesorderdetailid`,
    [textOf(project['msdyn_projectid'])],
  );
  const wanted = lines.length > 1 ? lineOfTask(store, task) : null;
  return lines.find((line) => line['salesorderdetailid'] === wanted) ?? lines[0] ?? null;
}

/** No table of the metadata says which tasks a line includes: the estimates of the task do. */
function lineOfTask(store: Store, task: string | null): string | null {
  if (task === null) return null;
  for (const [table, column] of [
    ['msdyn_resourceassignment', 'msdyn_taskid'],
    ['msdyn_estimateline', 'msdyn_task'],
  ]) {
    const row = store.get(
      `SELECT msdyn_salescontractlineid AS line FROM "${table}" WHERE "${column}" = ? AND msdyn_salescontractlineid IS NOT NULL LIMIT 1`,
      [task],
    );
    const line = textOf(row?.['line']);
    if (line !== null) return line;
  }
  return null;
}

/** Time depends on the role and the task, expenses on the category and the task, material on the task. */
function isChargeable(store: Store, line: string, { task, classification, role, category }: BillingQuestion): boolean {
  const refusals: boolean[] = [];
  const refuses = (table: string, column: string, id: string | null) => {
    const row = store.get(
      `SELECT 1 AS found FROM "${table}" WHERE msdyn_contractlineid = ? AND "${column}" = ? AND msdyn_billingtype = ?
         AND (msdyn_transactionclassification IS NULL OR msdyn_transactionclassification = ?)`,
      [line, id, billingType.nonChargeable, classification],
    );
    refusals.push(row !== undefined);
  };
  if (classification === transactionClass.time) {
    refuses('msdyn_orderlineresourcecategory', 'msdyn_resourcecategory', role);
  }
  if (classification === transactionClass.expense) {
    refuses('msdyn_orderlinetransactioncategory', 'msdyn_transactioncategory', category);
  }
  const assignment = store.get(
    'SELECT 1 AS found FROM msdyn_resourceassignment WHERE msdyn_taskid = ? AND msdyn_billingtype = ?',
    [task, billingType.nonChargeable],
  );
  refusals.push(assignment !== undefined);
  return !refusals.includes(true);
}
