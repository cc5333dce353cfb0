import { createHash, randomUUID } from 'node:crypto';
import type { FinanceWrite } from '../finance/write-listener.ts';
import type { Model, Table } from '../store/model.ts';
import { rowNumber } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { KeyValue } from './attribute-values.ts';
import { attributeValue, entity, entityReference } from './attribute-values.ts';
import { boundedBody, executionContext } from './execution-context.ts';
import type { RowChange } from './finance-subscription.ts';

const messages: Readonly<Record<RowChange, string>> = {
  created: 'OnExternalCreated',
  updated: 'OnExternalUpdated',
  deleted: 'OnExternalDeleted',
};

const noId = '00000000-0000-0000-0000-000000000000';

/** What happened to the row. */
export function changeOf({ before, after }: FinanceWrite): RowChange {
  if (before === null) return 'created';
  return after === null ? 'deleted' : 'updated';
}

/** Name of the virtual table of an entity. */
export function virtualName(table: Table): string {
  return `mserp_${table.typeName.toLowerCase()}`;
}

/** The id of a row's virtual twin: the entity and the record's number. */
function virtualId(table: Table, row: SqlRow): string {
  const prefix = createHash('sha256').update(table.typeName).digest('hex').slice(0, 8);
  const digits = BigInt(row[rowNumber] ?? 0)
    .toString(16)
    .padStart(16, '0');
  return `${prefix}-0000-0000-${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** A row as its virtual table shows it. Dates that are not set are left out. */
function virtualRow(model: Model, table: Table, row: SqlRow): unknown {
  const attributes = [...table.columns.values()].flatMap((column): KeyValue[] => {
    const value = row[column.sqlName] ?? null;
    if (column.kind === 'datetime' && String(value).startsWith('1900-01-01')) return [];
    return [{ key: `mserp_${column.name.toLowerCase()}`, value: attributeValue(model, column, value, row) }];
  });
  return entity({ logicalName: virtualName(table), id: virtualId(table, row), attributes, formattedValues: [] });
}

/** The body of a data event. */
export function dataEventBody(model: Model, write: FinanceWrite, at: number, organizationId: string): string {
  const { table, before, after } = write;
  const row = after ?? before ?? {};
  const id = virtualId(table, row);
  const target = after === null ? entityReference(virtualName(table), id) : virtualRow(model, table, after);
  const context = executionContext({
    messageName: messages[changeOf(write)],
    tableName: virtualName(table),
    id,
    at,
    userId: noId,
    initiatingUserId: noId,
    userObjectId: write.callerId,
    initiatingUserObjectId: write.callerId,
    businessUnitId: noId,
    organizationId,
    operationId: randomUUID(),
    correlationId: randomUUID(),
    requestId: randomUUID(),
    extension: null,
    inputParameters: [
      { key: 'Target', value: target },
      ...(before === null ? [] : [{ key: 'PreImage', value: virtualRow(model, table, before) }]),
    ],
    outputParameters: [],
    preImages: [],
    postImages: [],
    sharedVariables: [],
  });
  return boundedBody(context).text;
}
