import type { WriteEvent, WriteHooks } from '../../environment.ts';
import { TimeActuals } from '../actuals/time-actuals.ts';
import { isChanging } from '../company-currency.ts';
import { entryType, expenseStatus, recordStage } from '../choices.ts';
import { momentOf } from '../operation-set.ts';
import { addRow, asProcess, changeTo, requireById, rowById, storedTable } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { workOfExpense } from './expense-work.ts';

/** What an expense of a project needs before its actuals can be made. */
const required = [
  ['msdyn_project', 'project'],
  ['msdyn_expensecategory', 'expense category'],
  ['msdyn_transactiondate', 'transaction date'],
  ['transactioncurrencyid', 'currency'],
] as const;

/** Expenses that were posted in Finance come with their number there; others are none of the sandbox's business. */
function isPosted(event: WriteEvent): boolean {
  return !event.call.isProcess && (event.values['msdyn_externalexpenseid'] ?? null) !== null;
}

/** What is wrong with it refuses the expense, and with it the posting in Finance. */
function check({ values, call }: WriteEvent): void {
  const { store } = call.environment;
  const missing = required.filter(([column]) => (values[column] ?? null) === null).map(([, label]) => label);
  if (missing.length > 0) throw businessError(`The ${missing.join(', ')} of a posted expense must be given.`);
  if ((values['msdyn_price'] ?? values['msdyn_amount'] ?? null) === null) {
    throw businessError('The amount of a posted expense must be given.');
  }
  const task = rowById(store, 'msdyn_projecttask', values['msdyn_task']);
  if (task === undefined) return;
  if (task['msdyn_project'] !== values['msdyn_project']) {
    throw businessError('The task of an expense must belong to the project of the expense.');
  }
  if (task['msdyn_summary'] === 1n) throw businessError('The task of an expense must be a leaf task.');
}

/** Finance gives a description, and no name. */
function nameOf({ call, table, values }: WriteEvent): string {
  const longest = storedTable(call, table).storedColumns.find(({ sqlName }) => sqlName === 'msdyn_name')?.maxLength;
  return String(values['msdyn_externaldescription'] ?? values['msdyn_externalexpenseid']).slice(
    0,
    longest ?? undefined,
  );
}

/** Approves an expense by itself, once it is saved: approval, actuals, connections and origins. */
function approve(event: WriteEvent): void {
  const call = asProcess(event.call);
  const { store } = call.environment;
  const expense = requireById(store, 'msdyn_expense', event.id);
  const actuals = new TimeActuals(call);
  const work = workOfExpense(store, actuals, expense);
  const approval = addRow(call, 'msdyn_projectapproval', {
    msdyn_name: `${work.description ?? 'Expense'}, ${work.date.slice(0, 10)}`.slice(0, 100),
    msdyn_entrytype: entryType.expense,
    msdyn_expenseentry: event.id,
    msdyn_project: expense['msdyn_project'] ?? null,
    msdyn_projecttask: work.task,
    msdyn_transactioncategory: work.category,
    msdyn_billingtype: work.billingType,
    msdyn_costquantity: work.quantity,
    msdyn_salesquantity: work.billableQuantity,
    msdyn_costprice: work.expense?.cost.amount ?? null,
    transactioncurrencyid: expense['transactioncurrencyid'] ?? null,
    msdyn_recordstage: recordStage.approved,
    msdyn_approvedby: call.userId,
    msdyn_approvedon: momentOf(call),
  });
  const origins = [
    { table: 'msdyn_expense', id: event.id },
    { table: 'msdyn_projectapproval', id: approval },
  ];
  actuals.make({ ...work, origins });
  changeTo(call, 'msdyn_expense', expense, {
    msdyn_expensestatus: expenseStatus.approved,
    msdyn_targetexpensestatus: expenseStatus.approved,
  });
}

/** Rules of expenses: those that come from Finance are approved by themselves, as in the integrated deployment. */
export const expenseHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  [
    'msdyn_expense',
    {
      beforeCreate(event) {
        if (!isPosted(event)) return;
        check(event);
        event.values['msdyn_expensestatus'] = expenseStatus.submitted;
        event.values['msdyn_name'] ??= nameOf(event);
      },
      afterCreate(event) {
        if (!isPosted(event)) return;
        const { store } = event.call.environment;
        store.afterCommit(() => store.transaction(() => approve(event)));
      },
      beforeUpdate(event) {
        if (event.call.isProcess || !isChanging(event, 'msdyn_expensestatus')) return;
        if ((event.before?.['msdyn_externalexpenseid'] ?? null) === null) return;
        throw businessError(
          `You can't update 'msdyn_expensestatus' directly. Submit, recall, approve or reject the expense instead.`,
        );
      },
    },
  ],
]);
