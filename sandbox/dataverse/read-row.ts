import type { QueryOptions } from '../odata/ast.ts';
import type { Response } from '../odata/message.ts';
import type { Column, Table } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { sqlToJson, sqlToText } from '../store/sql-value.ts';
import { emptyAnswer, jsonAnswer, textAnswer } from './answer.ts';
import { headerOf } from './call.ts';
import type { Call } from './call.ts';
import { idOf } from './locator.ts';
import { checkOptions } from './option-check.ts';
import type { Projection } from './projection.ts';
import { planProjection } from './projection.ts';
import { etagOf } from './row-writer.ts';
import { writeRows } from './write-rows.ts';

/** One row as a JSON object with its context. */
export function writeRow(call: Call, projection: Projection, row: SqlRow): string {
  const [object = '{}'] = writeRows(call, projection, [row]);
  if (call.metadataLevel === 'none') return object;
  const list = projection.contextList === '' ? '' : `(${projection.contextList})`;
  const context = JSON.stringify(`${call.base}$metadata#${projection.table.set}${list}/$entity`);
  return `{"@odata.context":${context},${object.slice(1)}`;
}

/** Answers a GET of one row; 304 when the client has it already. */
export function readRow(call: Call, table: Table, row: SqlRow, options: QueryOptions): Response {
  checkOptions(options, ['select', 'expand']);
  const projection = planProjection(call.environment.model, table, options, call.environment.options);
  const known = headerOf(call, 'if-none-match');
  const conditional = known !== null && projection.expands.length === 0 && call.preferences.annotations === null;
  const tags = known?.split(',').map((tag) => tag.trim()) ?? [];
  if (conditional && (tags.includes('*') || tags.includes(etagOf(row)))) {
    return { status: 304, headers: { ETag: etagOf(row) }, body: null };
  }
  return jsonAnswer(call, writeRow(call, projection, row), { headers: { ETag: etagOf(row) } });
}

/** Answers a GET of one column: as JSON, or its raw text. Empty is 204. */
export function readProperty(
  call: Call,
  table: Table,
  row: SqlRow,
  column: Column,
  options: QueryOptions,
  raw: boolean,
): Response {
  checkOptions(options, []);
  const value = row[column.sqlName] ?? null;
  if (value === null) return emptyAnswer();
  if (raw) return textAnswer(sqlToText(column, value), 'text/plain');
  const path = `${table.set}(${idOf(table, row)})/${column.valueProperty}`;
  const context =
    call.metadataLevel === 'none' ? '' : `"@odata.context":${JSON.stringify(`${call.base}$metadata#${path}`)},`;
  return jsonAnswer(call, `{${context}"value":${sqlToJson(column, value)}}`);
}

/** Answers `…/$ref` for one row: its address. */
export function readReference(call: Call, table: Table, id: string): Response {
  return jsonAnswer(
    call,
    JSON.stringify({ '@odata.context': `${call.base}$metadata#$ref`, '@odata.id': `${call.base}${table.set}(${id})` }),
  );
}
