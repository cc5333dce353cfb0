import { Decimal } from 'decimal.js';
import { decimalOf } from './decimal-of.ts';
import { isNamedRecord } from './encode-row.ts';
import { invalid, orderViolations } from './known-problems.ts';
import type { FactQuery, HookContext, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Asks for the milestones of a line. */
export function milestoneFact(id: string): Readonly<Record<string, FactQuery>> {
  const query: FactQuery['query'] = {
    table: 'msdyn_contractlinescheduleofvalue',
    select: ['msdyn_amount'],
    filter: { op: 'eq', path: 'msdyn_contractlineid', value: id },
  };
  return { milestones: { system: 'DATAVERSE', query } };
}

/** What milestones and actuals rest on stays as it is. */
export function usedViolations(
  { kind, change, record, facts }: HookContext,
  places: readonly string[],
): readonly Violation[] {
  if (kind !== 'update') return [];
  const isMoved = change['project'] !== undefined && textOf(change['project']) !== textOf(record.fields['project']);
  const sum = Decimal.sum(0, ...(facts['milestones'] ?? []).map((row) => textOf(row['msdyn_amount']) || '0'));
  const amount = decimalOf(change['amount']);
  const isTooLittle = amount !== null && sum.greaterThan(amount);
  return [
    ...(isMoved && places.length > 0
      ? [
          invalid(
            'project',
            `Expected the project to stay, since the line is used in ${places.join(', ')}.`,
            'Add another line instead.',
          ),
        ]
      : []),
    ...(isTooLittle
      ? [
          invalid(
            'amount',
            `Expected at least ${sum.toFixed()}, to which the milestones of the line add up, received ${amount.toFixed()}.`,
            'Change the milestones first.',
          ),
        ]
      : []),
  ];
}

/** How a line is billed must make sense by itself, and stays as it is once the line is used. */
export function billingViolations(
  { kind, change, record }: HookContext,
  places: readonly string[],
): readonly Violation[] {
  const method = change['billingMethod'] ?? record.fields['billingMethod'];
  const limit = change['notToExceed'] ?? null;
  const isChanged =
    kind === 'update' && change['billingMethod'] !== undefined && method !== record.fields['billingMethod'];
  return [
    ...(isChanged && places.length > 0
      ? [
          invalid(
            'billingMethod',
            `Expected the billing method to stay, since the line is used in ${places.join(', ')}.`,
            'Add another line instead.',
          ),
        ]
      : []),
    ...(method === 'FIXED_PRICE' && limit !== null
      ? [invalid('notToExceed', 'Expected no limit for a fixed price, received one.', 'Leave it out.')]
      : []),
    ...(method === 'TIME_AND_MATERIAL' && (change['accounting.dimensionsText'] ?? null) !== null
      ? [
          invalid(
            'accounting.dimensionsText',
            'Expected no dimensions for time and material, received some.',
            'Leave them out.',
          ),
        ]
      : []),
    ...orderViolations({ ...record.fields, ...change }, 'billingStart', 'billingEnd'),
  ];
}

/** All lines that bill a project belong to one contract. */
export function projectViolations({ change, record, facts }: HookContext): readonly Violation[] {
  if (!isNamedRecord(change['project'])) return [];
  const contract = change['contract'] ?? record.fields['contract'];
  const other = facts['linesOfProject']?.find(
    (row) => row['salesorderdetailid'] !== record.id && isNamedRecord(contract) && row['salesorderid'] !== contract.id,
  );
  if (other === undefined) return [];
  const message = `Expected a project that no other contract bills, received one on a line of ${textOf(other['salesorderid.ordernumber'])}.`;
  return [invalid('project', message, 'Choose another project.')];
}
