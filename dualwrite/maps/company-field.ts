import type { Row } from '../../systems/odata/query.ts';
import { invalid } from './known-problems.ts';
import type { FieldPair, HookContext, NamedRecord, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

/**
 * The company that owns a record: a lookup in Dataverse, part of the key in Finance. Callers give its code; where it
 * follows from a parent, the map derives it with {@link companyOf}.
 */
export function companyField(lookup: string, confidence: FieldPair['confidence']): FieldPair {
  return {
    field: 'legalEntity',
    dataverse: lookup,
    finance: 'dataAreaId',
    direction: 'toFinance',
    transform: { kind: 'company' },
    reference: { table: 'cdm_company', column: 'cdm_companycode', by: 'text', select: ['cdm_isenabledfordualwrite'] },
    confidence,
  };
}

/** The record behind a lookup of a row that was read with the columns `lookup` and `lookup.column`. */
export function recordBehind(row: Row | undefined, lookup: string, table: string, column: string): NamedRecord | null {
  const id = textOf(row?.[lookup]);
  return id === '' ? null : { table, id, text: textOf(row?.[`${lookup}.${column}`]) };
}

/** The columns that {@link companyOf} needs of a parent. */
export function companyPaths(lookup: string): readonly string[] {
  return [lookup, `${lookup}.cdm_companycode`];
}

/** The company of a parent. */
export function companyOf(row: Row | undefined, lookup: string): NamedRecord | null {
  return recordBehind(row, lookup, 'cdm_company', 'cdm_companycode');
}

/** A company that dual-write leaves out has no counterpart in Finance to write to. */
export function companyScopeViolations({ named, change }: HookContext): readonly Violation[] {
  const company = named['legalEntity'];
  if (company === undefined || company['cdm_isenabledfordualwrite'] !== false) return [];
  const message = `Expected a company in dual-write scope, received ${textOf(change['legalEntity'])}, which is not.`;
  return [invalid('legalEntity', message, 'Choose another, or enable it for dual-write first.')];
}
