import { parseDecimal, scaleDecimal } from './decimal.ts';
import type { Column, Table } from './model.ts';
import { financeDefault, isPolymorphic, quoted, targetColumn } from './schema-sql.ts';
import { textToSql } from './sql-value.ts';
import type { SqlValue } from './sql-value.ts';
import type { Store } from './store.ts';

/**
 * A value of a bulk insert. Decimals: text, or a bigint that is scaled already, or a whole number. Enumerations: symbol
 * or number. Date-times and dates: ISO text as stored (`2025-03-31T12:00:00Z`), not checked. Polymorphic lookups: the
 * guid in the column, the target table's name in a column called `<column>$target`.
 */
export type BulkValue = string | number | bigint | boolean | null;

/** A prepared insert of many rows. Wrap the load in {@link Store.transaction}. */
export interface BulkInsert {
  insert(values: readonly BulkValue[]): void;
}

type Encoder = (value: BulkValue) => SqlValue;

function refuse(column: Column, value: BulkValue): never {
  throw new Error(`Expected a ${column.kind} for "${column.name}", received ${String(value)}.`);
}

function decimalEncoder(column: Column): Encoder {
  const unit = 10n ** BigInt(column.scale);
  return (value) => {
    if (typeof value === 'bigint') return value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value) * unit;
    const parsed = typeof value === 'string' ? parseDecimal(value) : null;
    return (parsed === null ? null : scaleDecimal(parsed, column.scale)) ?? refuse(column, value);
  };
}

function enumEncoder(column: Column): Encoder {
  const numbers = new Map((column.options ?? []).map((option) => [option.label, option.value]));
  return (value) => {
    if (typeof value === 'number') return value;
    return (typeof value === 'string' ? numbers.get(value) : undefined) ?? refuse(column, value);
  };
}

function plainEncoder(column: Column): Encoder {
  switch (column.kind) {
    case 'decimal':
      return decimalEncoder(column);
    case 'enum':
      return enumEncoder(column);
    case 'boolean':
      return (value) => (value === true || value === 1 ? 1 : 0);
    case 'guid':
    case 'lookup':
      return (value) => (typeof value === 'string' ? value : refuse(column, value));
    case 'string':
    case 'date':
    case 'datetime':
      return (value) => (typeof value === 'string' ? value : refuse(column, value));
    case 'int':
    case 'bigint':
    case 'double':
      return (value) => {
        if (typeof value === 'number' || typeof value === 'bigint') return value;
        return textToSql(column, String(value)) ?? refuse(column, value);
      };
  }
}

function encoderOf(column: Column, finance: boolean): Encoder {
  const encode = plainEncoder(column);
  const unset = finance ? financeDefault(column) : null;
  return (value) => (value === null ? unset : encode(value));
}

/** Prepares a bulk insert. Dataverse rows get their row version by themselves. */
export function createBulkInsert(store: Store, table: Table, columns: readonly string[]): BulkInsert {
  const finance = store.model.system === 'FINANCE';
  const bySqlName = new Map(table.storedColumns.map((column) => [column.sqlName, column]));
  const targets = new Set(table.storedColumns.filter(isPolymorphic).map(targetColumn));
  const encoders = columns.map((name): Encoder => {
    if (targets.has(name)) return (value) => (value === null ? null : String(value));
    const column = bySqlName.get(name);
    if (column === undefined) throw new Error(`Expected a column of ${table.sqlName}, received "${name}".`);
    return encoderOf(column, finance);
  });
  const names = finance ? columns : [...columns, 'versionnumber'];
  const marks = names.map(() => '?').join(', ');
  const statement = store.db.prepare(
    `INSERT INTO ${quoted(table.sqlName)} (${names.map(quoted).join(', ')}) VALUES (${marks})`,
  );
  const count = columns.length;
  const row: SqlValue[] = names.map(() => null);
  return {
    insert(values) {
      for (let index = 0; index < count; index += 1) row[index] = encoders[index]?.(values[index] ?? null) ?? null;
      if (!finance) row[count] = store.nextVersion();
      statement.run(...row);
    },
  };
}
