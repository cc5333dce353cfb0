import { findTable } from '../upstream/catalogue-of.ts';
import { invalid } from '../maps/known-problems.ts';
import { rangeViolations } from '../maps/range-violations.ts';
import type { ChangeKind, FieldPair, MapValue, TableMap, UnifiedChange, Violation } from '../maps/table-map.ts';

/** What is wrong with the values of a change as the map's fields describe them; every one of them. */
export function fieldViolations(map: TableMap, kind: ChangeKind, change: UnifiedChange): readonly Violation[] {
  if (kind === 'delete') return [];
  return map.fields.flatMap((pair) => {
    const value = change[pair.field];
    if (value === undefined && kind === 'update') return [];
    return [
      ...missing(pair, value),
      ...tooLong(pair, value),
      ...unknownOption(pair, value),
      ...tooPrecise(pair, value),
      ...tooLarge(map, pair, value),
    ];
  });
}

function missing({ field, required }: FieldPair, value: MapValue | undefined): readonly Violation[] {
  const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (required !== true || !isEmpty) return [];
  return [invalid(field, `Expected a ${field}, received none.`, 'Give one; it cannot be cleared.')];
}

function tooLong({ field, longest }: FieldPair, value: MapValue | undefined): readonly Violation[] {
  if (longest === undefined || typeof value !== 'string' || value.length <= longest) return [];
  const message = `Expected at most ${longest} characters, which is what fits into both systems, received ${value.length}.`;
  return [invalid(field, message, 'Shorten it.')];
}

function unknownOption({ field, transform }: FieldPair, value: MapValue | undefined): readonly Violation[] {
  if (transform?.kind !== 'valueMap' || value === undefined || value === null) return [];
  const known = transform.values.map(({ unified }) => unified);
  if (known.some((one) => one === value)) return [];
  return [
    invalid(field, `Expected one of ${known.join(', ')}, received ${JSON.stringify(value)}.`, 'Choose one of them.'),
  ];
}

/** A decimal that would be rounded on its way; zeros at the end are no loss. */
function tooPrecise({ field, decimals }: FieldPair, value: MapValue | undefined): readonly Violation[] {
  if (decimals === undefined || typeof value !== 'string') return [];
  const digits = (value.split('.')[1] ?? '').replace(/0+$/, '').length;
  if (digits <= decimals) return [];
  const message = `Expected at most ${decimals} digits after the point, which is what both systems hold, received ${value}.`;
  return [{ code: 'PRECISION_LOSS', field, message, remedy: 'Round it.' }];
}

/** A decimal that its column does not hold. */
function tooLarge(
  map: TableMap,
  { field, dataverse, decimals }: FieldPair,
  value: MapValue | undefined,
): readonly Violation[] {
  if (decimals === undefined || dataverse === null || typeof value !== 'string') return [];
  const column = findTable('DATAVERSE', map.dataverse.table)?.columns.get(dataverse);
  return rangeViolations(column?.largest ?? null, field, value);
}
