import type { QueryOptions } from '../odata/ast.ts';
import type { Response } from '../odata/message.ts';
import { keyColumn } from '../odata/sql-scope.ts';
import type { Collection, Column, ManyToMany, Table } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { emptyAnswer, jsonAnswer } from './answer.ts';
import { linkRows, unlinkRows } from './associations.ts';
import type { Call } from './call.ts';
import { badPayload, methodNotAllowed } from './dataverse-error.ts';
import { idOf, requireRow } from './locator.ts';
import { checkOptions } from './option-check.ts';
import { readObject } from './payload.ts';
import { readReference } from './read-row.ts';
import { resolveReference } from './references.ts';
import { RowSource } from './row-source.ts';
import { targetTable } from './row-writer.ts';
import { setLookup } from './write-plan.ts';
import { changeRow } from './change-row.ts';

function bodyReference(call: Call): { readonly table: Table; readonly id: string } {
  const address = readObject(call)['@odata.id'];
  if (typeof address !== 'string') throw badPayload(`Expected {"@odata.id": "<address of a row>"} in the body.`);
  return resolveReference(call, address);
}

/** Answers `…/nav/$ref` of a single-valued navigation property. */
export function singleReference(
  call: Call,
  table: Table,
  id: string,
  navigation: string,
  column: Column,
  options: QueryOptions,
): Response {
  checkOptions(options, ['id']);
  const { model, store } = call.environment;
  const row = requireRow(store, { kind: 'id', table, id });
  const values: SqlRow = {};
  switch (call.request.method) {
    case 'GET': {
      const target = row[column.sqlName];
      const pointed = targetTable(model, column, row);
      return typeof target !== 'string' || pointed === undefined ? emptyAnswer() : readReference(call, pointed, target);
    }
    case 'PUT': {
      const reference = bodyReference(call);
      const fits = column.targets.some((item) => item.navigation === navigation && item.table === reference.table.name);
      if (!fits) throw badPayload(`A row of '${reference.table.set}' does not fit '${navigation}'.`);
      setLookup(values, column, reference.table, reference.id);
      break;
    }
    case 'DELETE':
      setLookup(values, column, null, null);
      break;
    default:
      throw methodNotAllowed(call.request.method);
  }
  store.transaction(() => {
    changeRow(call, table, row, values);
  });
  return emptyAnswer();
}

/** Answers `…/nav/$ref` of a collection-valued navigation property; `other` is the key in its parentheses. */
export function collectionReference(
  call: Call,
  table: Table,
  id: string,
  link: Collection | ManyToMany,
  child: Table,
  other: string | null,
  options: QueryOptions,
): Response {
  checkOptions(options, call.request.method === 'GET' ? ['filter', 'top'] : ['id']);
  const { store } = call.environment;
  requireRow(store, { kind: 'id', table, id });
  switch (call.request.method) {
    case 'GET':
      return listReferences(call, id, link, child, options);
    case 'POST':
    case 'PUT': {
      const reference = bodyReference(call);
      if (reference.table !== child) throw badPayload(`A row of '${reference.table.set}' does not fit '${link.name}'.`);
      store.transaction(() => {
        linkRows(call, table, id, link, child, reference.id);
      });
      return emptyAnswer();
    }
    case 'DELETE': {
      const otherId = other ?? (options.id === undefined ? null : resolveReference(call, options.id).id);
      if (otherId === null)
        throw badPayload(`Name the row to remove: ${link.name}(<guid>)/$ref or $ref?$id=<address>.`);
      store.transaction(() => {
        unlinkRows(call, id, link, child, otherId);
      });
      return emptyAnswer();
    }
    default:
      throw methodNotAllowed(call.request.method);
  }
}

function listReferences(
  call: Call,
  id: string,
  link: Collection | ManyToMany,
  child: Table,
  options: QueryOptions,
): Response {
  const source = new RowSource(call, child, options.aliases);
  source.linkedTo({ link, id });
  source.filter(options.filter);
  const key = { table: child, columns: [keyColumn(child)], expands: [], contextList: '' };
  const { pageLimit } = call.environment.options;
  const rows = source.rows(key, source.order([]), Math.min(options.top ?? pageLimit, pageLimit));
  const value = rows.map((row) => ({ '@odata.id': `${call.base}${child.set}(${idOf(child, row)})` }));
  return jsonAnswer(call, JSON.stringify({ '@odata.context': `${call.base}$metadata#Collection($ref)`, value }));
}
