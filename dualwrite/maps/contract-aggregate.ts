import type { KnownRecord } from './table-map.ts';
import { textOf } from './text-of.ts';

/** The unit of ordering of a contract, its customers, lines and milestones. */
export function contractAggregate({ legalEntity, number }: KnownRecord['fields']): string {
  return `contract ${textOf(legalEntity)} ${textOf(number)}`.toUpperCase();
}
