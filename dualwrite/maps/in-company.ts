import type { Filter } from '../../systems/odata/query.ts';
import type { UnifiedChange } from './table-map.ts';
import { textOf } from './text-of.ts';

/** The company of a record as Finance writes it in its keys. */
export function dataAreaOf({ legalEntity }: UnifiedChange): string {
  return textOf(legalEntity).toLowerCase();
}

/** Rows of Finance of a record's company that hold a value. */
export function inCompany(fields: UnifiedChange, column: string, value: string): Filter {
  return {
    op: 'and',
    of: [
      { op: 'eq', path: 'dataAreaId', value: dataAreaOf(fields) },
      { op: 'eq', path: column, value },
    ],
  };
}
