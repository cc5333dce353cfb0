import { formatDecimal, scaleDecimal } from '../store/decimal.ts';
import type { Column } from '../store/model.ts';
import type { SqlValue } from '../store/sql-value.ts';
import { sqlToText } from '../store/sql-value.ts';

/** Groups the digits before the point: `1234.50` → `1,234.50`. */
export function groupDigits(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function formatMoment(text: string, dateOnly: boolean): string {
  const [date = '', time = ''] = text.split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const shownDate = `${Number(month)}/${Number(day)}/${year}`;
  if (dateOnly) return shownDate;
  const hour = Number(time.slice(0, 2));
  return `${shownDate} ${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** A value as an American user reads it; null for columns that have no formatted value. Lookups are not done here. */
export function formatValue(column: Column, value: Exclude<SqlValue, null>, currencySymbol: string): string | null {
  if (column.options !== null) {
    return column.options.find((option) => option.value === Number(value))?.label ?? String(value);
  }
  switch (column.kind) {
    case 'string':
    case 'guid':
    case 'lookup':
    case 'enum':
      return null;
    case 'boolean':
      return BigInt(value) === 1n ? 'Yes' : 'No';
    case 'date':
    case 'datetime':
      return formatMoment(String(value), column.dateOnly);
    case 'int':
    case 'bigint':
    case 'double':
      return groupDigits(sqlToText(column, value));
    case 'decimal': {
      if (column.attributeType !== 'Money') return groupDigits(sqlToText(column, value));
      const cents = scaleDecimal({ digits: BigInt(value), scale: column.scale }, 2) ?? 0n;
      return groupDigits(formatDecimal(cents, 2)).replace(/^-?/, (sign) => `${sign}${currencySymbol}`);
    }
  }
}
