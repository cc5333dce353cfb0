import type { MapValue } from './table-map.ts';

/** A value as the text that identifies it: a named record by the text that Finance knows it by, nothing as the empty text. */
export function textOf(value: MapValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.text : String(value);
}
