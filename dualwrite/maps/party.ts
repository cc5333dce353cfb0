import { companyScopeViolations } from './company-field.ts';
import { isFound } from './is-found.ts';
import { inUse } from './known-problems.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { FactQuery, TableMap } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';

/** Where customers or vendors are used in Dataverse. */
export interface PartyUses {
  readonly references: readonly Reference[];
  /** The lookup by which one pays or is paid for another of its kind; it may name itself. */
  readonly payer: string;
}

/** The map of customers or vendors, with what they have in common: a free number, and no deletion while anything names them. */
export function partyMap(map: Omit<TableMap, 'facts' | 'validate'>, { references, payer }: PartyUses): TableMap {
  const { table } = map.dataverse;
  const paidBy = (own: string): FactQuery => {
    const isPaidBy = { op: 'eq', path: payer, value: own } as const;
    const filter = { op: 'and', of: [isPaidBy, { op: 'ne', path: `${table}id`, value: own }] } as const;
    return { system: 'DATAVERSE', query: { table, select: [payer], filter, top: 1 } };
  };
  return {
    ...map,
    facts: (kind, record) => ({
      ...(kind === 'create' ? takenNumberFacts(map, record, map.key) : {}),
      ...(kind === 'delete' && record.id !== null
        ? { ...referenceFacts(references, record.id), paidFor: paidBy(record.id) }
        : {}),
    }),
    validate: (context) => {
      if (context.kind === 'update') return [];
      if (context.kind === 'create') return [...companyScopeViolations(context), ...newNumberViolations(context)];
      const places = [...referringTables(context.facts), ...(isFound(context.facts['paidFor']) ? [table] : [])];
      return places.length === 0 ? [] : [inUse(places.join(', '))];
    },
  };
}
