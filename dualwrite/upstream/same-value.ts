import { Decimal } from 'decimal.js';
import type { ColumnKind } from '../../systems/catalogue/model.ts';
import type { RowReference } from '../../systems/client/write.ts';
import type { Value } from '../../systems/odata/query.ts';

/** Whether a value that was read is the one that was written, given what the column holds. */
export function isSameValue(
  kind: ColumnKind,
  written: Value | RowReference | undefined,
  read: Value | undefined,
): boolean {
  const one = plain(written);
  const other = plain(read);
  if (one === null || other === null) return one === other;
  switch (kind) {
    case 'decimal':
    case 'double':
    case 'int32':
    case 'int64':
      return new Decimal(String(one)).equals(String(other));
    case 'date':
      return String(one).slice(0, 10) === String(other).slice(0, 10);
    case 'dateTime':
      return isSameTime(String(one), String(other));
    case 'guid':
      return String(one).toLowerCase() === String(other).toLowerCase();
    case 'string':
    case 'boolean':
    case 'enum':
    case 'binary':
      return one === other;
  }
}

/** A calendar date is compared as one; moments are compared to the second, which is all that is stored. */
function isSameTime(one: string, other: string): boolean {
  if (one.length <= 10 || other.length <= 10) return one.slice(0, 10) === other.slice(0, 10);
  return Math.trunc(Date.parse(one) / 1000) === Math.trunc(Date.parse(other) / 1000);
}

function plain(value: Value | RowReference | undefined): Value {
  if (value === undefined || value === '') return null;
  return typeof value === 'object' && value !== null ? value.id : value;
}
