import type { TableMap } from './table-map.ts';

/** The column in which a system holds a field of a map; empty where it holds none. */
export function columnOf({ fields }: TableMap, field: string, system: 'dataverse' | 'finance'): string {
  return fields.find((pair) => pair.field === field)?.[system] ?? '';
}
