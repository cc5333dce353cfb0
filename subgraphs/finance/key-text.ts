import type { ReadRow, Value } from '../../systems/odata/query.ts';
import { financeColumnType } from './finance-columns.ts';

/** A decimal without the zeros that say nothing: `1.500` and `1.5` name the same row. */
export function plainDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A value of a key column as the text by which rows are matched: Finance compares text without regard to case. */
function keyPart(table: string, column: string, value: Value | undefined): string {
  const text = String(value ?? '').toLowerCase();
  switch (financeColumnType(table, column)) {
    case 'Edm.Decimal':
      return plainDecimal(text);
    case 'Edm.DateTimeOffset':
      return text.slice(0, 10);
    default:
      return text;
  }
}

/** The key as one text. */
export function keyText(table: string, columns: readonly string[], key: readonly Value[]): string {
  return columns.map((column, index) => keyPart(table, column, key[index])).join('\u0000');
}

/** The key of a row as one text, equal to {@link keyText} of the key that it was asked for by. */
export function rowKeyText(table: string, columns: readonly string[], row: ReadRow): string {
  return columns.map((column) => keyPart(table, column, row.values[column])).join('\u0000');
}

const shapes: Readonly<Record<string, RegExp>> = {
  'Edm.DateTimeOffset': /^\d{4}-\d{2}-\d{2}(T|$)/,
  'Edm.Decimal': /^-?\d+(\.\d+)?$/,
  'Edm.Int32': /^-?\d+$/,
  'Edm.Int64': /^-?\d+$/,
  'Edm.Guid': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/** Whether a row can have this key at all; parts of a forged id may be anything. */
export function isPossibleKey(table: string, columns: readonly string[], key: readonly Value[]): boolean {
  return columns.every((column, index) => {
    const shape = shapes[financeColumnType(table, column)];
    return shape === undefined || shape.test(String(key[index] ?? ''));
  });
}
