import rules from '../../metadata/entry-journals.json' with { type: 'json' };
import { isNamedRecord } from './encode-row.ts';
import { amountOf } from './estimate-amounts.ts';
import { invalid, taskOfAnother } from './known-problems.ts';
import { largestMoney, rangeViolations } from './range-violations.ts';
import type { HookContext, MapValue, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

type BillingMethod = keyof typeof rules.billingMethods;

const methods = Object.keys(rules.billingMethods) as BillingMethod[];

/** How the fields of a journal stand: null or absent where Dataverse does not say. */
interface JournalState {
  readonly isConfirmed: MapValue | undefined;
  readonly type: MapValue | undefined;
}

/**
 * Why a journal, or a line of it, cannot be written: what is confirmed never changes, and corrections are made of actuals.
 *
 * @param field the field of the change that names the journal, or the line of it
 */
export function journalViolations(field: string, { isConfirmed, type }: JournalState): readonly Violation[] {
  if (isConfirmed === true) {
    const message = 'Expected a journal that is not confirmed, received one that is: its lines are actuals.';
    return [
      invalid(field, message, 'Take its actuals back with cancelActuals, or enter what is missing in another journal.'),
    ];
  }
  // Of some journals Dataverse does not say what they are for.
  if ((type ?? null) === null || type === rules.journal.entry) return [];
  const message = 'Expected an entry journal, received one that corrects actuals: its lines follow from these.';
  return [invalid(field, message, 'Enter lines in an entry journal; change corrections in Project Operations.')];
}

/** A class that Dataverse does not take with the type, as far as it is known how the contract line is billed. */
export function classViolations({ change, record, named }: HookContext): readonly Violation[] {
  if (!['transactionType', 'transactionClass', 'contractLine'].some((field) => change[field] !== undefined)) return [];
  const all = { ...record.fields, ...change };
  const type = rules.types.find(({ name }) => name === all['transactionType']);
  const chosen = rules.classes.find(({ name }) => name === all['transactionClass'])?.name;
  if (type === undefined || chosen === undefined) return [];
  const method = methodOf(
    change['contractLine'] === undefined
      ? record.fields['billingMethod']
      : named['contractLine']?.[billingMethodColumn],
  );
  // Which contract line Dataverse will choose, it alone knows.
  const possible = method === undefined ? methods : [method];
  const allowed: readonly string[] = [...new Set(possible.flatMap((one) => type.allowed[one]))];
  if (allowed.includes(chosen)) return [];
  const on = method === undefined ? '' : ` on a contract line billed by ${method}`;
  const message = `Expected ${allowed.join(' or ')} with the transaction type ${type.name}${on}, received ${chosen}.`;
  return [invalid('transactionClass', message, 'Choose such a class, or another transaction type or contract line.')];
}

/** The column of a contract line that says how it is billed. */
export const billingMethodColumn = 'msdyn_billingmethod';

function methodOf(value: MapValue | undefined): BillingMethod | undefined {
  return methods.find((name) => rules.billingMethods[name] === value);
}

/** A task that is none of the line's project, whichever of the two changes. */
export function lineTaskViolations({ change, record, named }: HookContext): readonly Violation[] {
  if (change['task'] === undefined && change['project'] === undefined) return [];
  const { project, task, taskProject } = { ...record.fields, ...change };
  if (!isNamedRecord(task) || !isNamedRecord(project)) return [];
  const owner = change['task'] === undefined ? taskProject : named['task']?.['msdyn_project'];
  return owner === project.id ? [] : [taskOfAnother];
}

/** An amount that Dataverse could not hold, by the price of the line or of the cost behind it. Smaller digits it rounds by itself. */
export function lineAmountViolations({ change, record }: HookContext): readonly Violation[] {
  const all = { ...record.fields, ...change };
  return Object.entries({ price: 'quantity', basisPrice: 'basisQuantity' }).flatMap(([price, quantity]) => {
    if (change[price] === undefined && change[quantity] === undefined) return [];
    const amount = amountOf(all[quantity], all[price]);
    // What is too large by itself is told as that.
    const isAlone = amount === undefined || rangeViolations(largestMoney, price, textOf(all[price])).length > 0;
    return isAlone ? [] : rangeViolations(largestMoney, price, amount, 'a quantity and a price whose product is');
  });
}
