import rules from '../../../../metadata/entry-journals.json' with { type: 'json' };
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { billingMethod } from '../choices.ts';
import { rowById } from '../process-rows.ts';
import { labelOf } from './journal-rows.ts';

type Classes = readonly unknown[];

const numbers = new Map(rules.classes.map(({ name, value }) => [name, BigInt(value)]));
const numbersOf = (names: readonly string[]): Classes => names.map((name) => numbers.get(name));

/** Classes that a transaction type takes by time and material, and at a fixed price. */
const allowed = new Map<unknown, readonly [timeAndMaterial: Classes, fixedPrice: Classes]>(
  rules.types.map(({ value, allowed: names }) => [
    BigInt(value),
    [numbersOf(names.TIME_AND_MATERIAL), numbersOf(names.FIXED_PRICE)],
  ]),
);

/** Why class, type and contract line do not go together; null when they do, or are not all known yet. */
export function combinationRefusal(store: Store, line: SqlRow): string | null {
  const type = line['msdyn_transactiontypecode'] ?? null;
  const classification = line['msdyn_transactionclassification'] ?? null;
  if (type === null || classification === null) return null;
  const contractLine = rowById(store, 'salesorderdetail', line['msdyn_salescontractlineid']);
  const isFixed = contractLine?.['msdyn_billingmethod'] === billingMethod.fixedPrice;
  const classes: readonly unknown[] = allowed.get(type)?.[isFixed ? 1 : 0] ?? [];
  if (classes.includes(classification)) return null;
  const name = (column: string) => labelOf(store, 'msdyn_journalline', column, line[column]);
  const method = isFixed ? ' on a contract line with the billing method Fixed Price' : '';
  return `The transaction class ${name('msdyn_transactionclassification')} isn't allowed for the transaction type ${name('msdyn_transactiontypecode')}${method}.`;
}
