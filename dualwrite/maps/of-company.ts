import type { ReferenceRule } from './table-map.ts';

/** A record that every company has its own of, known by its text: a customer group, terms of payment. */
export function ofCompany(table: string, column: string): ReferenceRule {
  return { table, column, by: 'text', company: 'msdyn_company', isActive: true };
}
