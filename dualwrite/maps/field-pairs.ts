import type { FieldPair } from './table-map.ts';

/** What Dataverse alone holds. */
export const dataverseOnly = { finance: null, direction: 'none', confidence: 'documented' } as const;

/** A record of Dataverse that a field names by its id, and which is not deactivated; `select` is what hooks look at. */
export function dataverseReference(
  field: string,
  dataverse: string,
  table: string,
  column: string,
  select: readonly string[] = [],
): FieldPair {
  return { field, dataverse, ...dataverseOnly, reference: { table, column, by: 'id', isActive: true, select } };
}

const accounting = 'accounting.';

/** Whether a field is one of those that accountants keep. */
export function isAccounting(field: string): boolean {
  return field.startsWith(accounting);
}

/** What accountants keep of a record, in Finance alone; without a column where Finance keeps it in another entity. */
export function accountingField(field: string, finance: string | null, longest: number): FieldPair {
  return {
    field: `${accounting}${field}`,
    dataverse: null,
    finance,
    direction: 'none',
    owner: 'FINANCE',
    longest,
    confidence: 'inferred',
  };
}

/** A calendar date that both systems hold. */
export function dateField(
  field: string,
  dataverse: string,
  finance: string,
  confidence: FieldPair['confidence'],
): FieldPair {
  return { field, dataverse, finance, direction: 'toFinance', transform: { kind: 'date' }, confidence };
}

/** The currency of a row's amounts; without a column where Finance does not hold it. */
export function currencyField(finance: string | null): FieldPair {
  return {
    field: 'currency',
    dataverse: 'transactioncurrencyid',
    reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
    ...(finance === null ? dataverseOnly : { finance, direction: 'toFinance', confidence: 'observed' }),
  };
}

/** The id of the Dataverse row, which Finance keeps. */
export function sourceIdField(finance: string, confidence: FieldPair['confidence']): FieldPair {
  return { field: 'id', dataverse: null, finance, direction: 'toFinance', confidence };
}
