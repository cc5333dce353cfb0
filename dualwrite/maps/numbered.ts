import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/**
 * Numbers of a kind of record, counted for each legal entity. The prefix keeps them in a range of their own: the number
 * sequences of the two systems are not connected.
 */
export function numbered(kind: string, prefix: string, digits: number): NonNullable<TableMap['numbering']> {
  return {
    field: 'number',
    sequence: ({ legalEntity }) => `${kind} ${textOf(legalEntity).toUpperCase()}`,
    format: (number) => `${prefix}${String(number).padStart(digits, '0')}`,
  };
}
