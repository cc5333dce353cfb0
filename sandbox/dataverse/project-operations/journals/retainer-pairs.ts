import type { SqlRow } from '../../../store/sql-value.ts';
import { transactionClass, transactionType } from '../choices.ts';
import { numberOf } from '../process-rows.ts';

const { unbilledSales, billedSales } = transactionType;

/**
 * Why the retainers of an entry journal cannot be confirmed; null when they can. What was billed in advance is unbilled again
 * as its negative, so for each customer of a contract line both are entered, and together they are nothing.
 */
export function retainerRefusal(lines: readonly SqlRow[]): string | null {
  const retainers = lines.filter((line) => line['msdyn_transactionclassification'] === transactionClass.retainer);
  const pairs = Map.groupBy(retainers, (line) =>
    ['msdyn_salescontractlineid', 'msdyn_accountcustomer', 'msdyn_contactcustomer', 'transactioncurrencyid']
      .map((column) => String(line[column] ?? ''))
      .join(' '),
  );
  const isPair = (pair: readonly SqlRow[]) =>
    [unbilledSales, billedSales].every((type) => pair.some((line) => line['msdyn_transactiontypecode'] === type)) &&
    pair.reduce((sum, line) => sum + numberOf(line['msdyn_amount']), 0n) === 0n;
  if ([...pairs.values()].every(isPair)) return null;
  return 'Retainers need a billed sales line and an unbilled sales line of the opposite amount for each customer of the contract line.';
}
