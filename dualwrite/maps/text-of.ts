import type { MapValue } from './table-map.ts';

/** A value of a text field as text; nothing as the empty text. */
export function textOf(value: MapValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
