import type { Column, Model, Table } from '../store/model.ts';
import { isPolymorphic, targetColumn } from '../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import { sqlToText } from '../store/sql-value.ts';
import { formatDecimal } from '../store/decimal.ts';

const contracts = 'http://schemas.microsoft.com/xrm/2011/Contracts';

/** A member of the collections that an execution context consists of. */
export interface KeyValue {
  readonly key: string;
  readonly value: unknown;
}

/** Text that goes into JSON as it stands: numbers digit by digit. */
function rawNumber(text: string): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);
}

/** A moment as the serialiser of the event writes it; the number is UTC. */
export function jsonDate(milliseconds: number): string {
  return `/Date(${milliseconds})/`;
}

/** A reference to a row. */
export function entityReference(table: string, id: string): Readonly<Record<string, unknown>> {
  return {
    __type: `EntityReference:${contracts}`,
    Id: id,
    KeyAttributes: [],
    LogicalName: table,
    Name: null,
    RowVersion: null,
  };
}

function lookupTarget(model: Model, column: Column, row: SqlRow): string {
  const stored = isPolymorphic(column) ? row[targetColumn(column)] : null;
  const named = typeof stored === 'string' ? model.tablesBySqlName.get(stored)?.name : undefined;
  return named ?? column.targets[0]?.table ?? '';
}

/** A value as an event carries it. */
export function attributeValue(model: Model, column: Column, value: SqlValue, row: SqlRow): unknown {
  if (value === null) return null;
  if (column.options !== null && model.system === 'DATAVERSE') {
    return { __type: `OptionSetValue:${contracts}`, Value: Number(value) };
  }
  switch (column.kind) {
    case 'string':
    case 'guid':
    case 'enum':
      return sqlToText(column, value);
    case 'lookup':
      return entityReference(lookupTarget(model, column, row), String(value));
    case 'boolean':
      return BigInt(value) === 1n;
    case 'date':
    case 'datetime':
      return jsonDate(Date.parse(String(value)));
    case 'decimal': {
      const number = rawNumber(formatDecimal(BigInt(value), column.scale));
      return column.attributeType === 'Money' ? { __type: `Money:${contracts}`, Value: number } : number;
    }
    case 'int':
    case 'bigint':
    case 'double':
      return rawNumber(sqlToText(column, value));
  }
}

/** What an event says about a row. */
export interface EntityParts {
  readonly logicalName: string;
  readonly id: string;
  readonly attributes: readonly KeyValue[];
  readonly formattedValues: readonly KeyValue[];
}

/** A row in an event. */
export function entity(parts: EntityParts): Readonly<Record<string, unknown>> {
  return {
    __type: `Entity:${contracts}`,
    Attributes: parts.attributes,
    EntityState: null,
    FormattedValues: parts.formattedValues,
    Id: parts.id,
    KeyAttributes: [],
    LogicalName: parts.logicalName,
    RelatedEntities: [],
    RowVersion: null,
  };
}

/** The columns of a table that an event may name, by SQLite name. */
export function columnsBySqlName(table: Table): ReadonlyMap<string, Column> {
  return new Map([...table.columns.values()].map((column) => [column.sqlName, column]));
}
