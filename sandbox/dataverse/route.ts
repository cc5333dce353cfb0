import type { Expression, QueryOptions, ResourceUrl, Segment } from '../odata/ast.ts';
import { writeCsdl } from '../odata/csdl.ts';
import type { Response } from '../odata/message.ts';
import { findNavigation, findProperty } from '../odata/sql-scope.ts';
import type { Table } from '../store/model.ts';
import { emptyAnswer, jsonAnswer, textAnswer } from './answer.ts';
import { callAction, callBoundAction } from './actions.ts';
import { bulkMessage } from './bulk-messages.ts';
import type { Call } from './call.ts';
import { badArgument, methodNotAllowed, segmentNotFound, unsupportedQuery } from './dataverse-error.ts';
import { isDefinitionSet, readDefinitions } from './definitions.ts';
import { callFunction, csdlAdditions, isFunction } from './functions.ts';
import { idOf, requireRow, toLocator } from './locator.ts';
import type { Locator } from './locator.ts';
import { checkOptions } from './option-check.ts';
import { readProperty, readReference } from './read-row.ts';
import { readCount, readSet } from './read-set.ts';
import { collectionReference, singleReference } from './reference-requests.ts';
import type { Parent } from './row-source.ts';
import { targetTable } from './row-writer.ts';
import { getRow, patchRow, postRow, removeRow, writeProperty } from './write-requests.ts';

/** Answers one request below the service root; batches are handled before. */
export function route(call: Call, url: ResourceUrl): Response {
  const [first, ...rest] = url.segments;
  if (first === undefined) return serviceDocument(call, url.options);
  if (first.name === '$metadata') return metadataDocument(call, url.options, rest);
  if (isDefinitionSet(first.name)) {
    requireMethod(call, 'GET');
    return readDefinitions(call, url);
  }
  if (isFunction(first.name)) {
    if (rest.length > 0) throw segmentNotFound(rest[0]?.name ?? '');
    requireMethod(call, 'GET');
    return callFunction(call, first.name, first.predicate, url.options);
  }
  const action = call.environment.actions.get(first.name);
  if (action !== undefined && first.predicate === null) {
    if (rest.length > 0) throw segmentNotFound(rest[0]?.name ?? '');
    requireMethod(call, 'POST');
    checkOptions(url.options, []);
    return callAction(call, first.name, action);
  }
  const table = call.environment.model.tablesBySet.get(first.name);
  if (table === undefined) throw segmentNotFound(first.name);
  if (first.predicate === null) return routeSet(call, table, rest, url.options, null);
  const predicate = resolveAliases(first, url.options);
  return routeRow(call, toLocator(call.environment.model, table, predicate), rest, url.options);
}

function requireMethod(call: Call, ...methods: readonly string[]): void {
  if (!methods.includes(call.request.method)) throw methodNotAllowed(call.request.method);
}

function resolveAliases({ predicate }: Segment, options: QueryOptions): NonNullable<Segment['predicate']> {
  const resolve = (value: Expression): Expression =>
    value.kind === 'alias' ? (options.aliases.get(value.name) ?? value) : value;
  if (predicate === null) throw badArgument('A key is expected.');
  if (predicate.kind === 'single') return { kind: 'single', value: resolve(predicate.value) };
  return {
    kind: 'named',
    parts: predicate.parts.map((part) => ({ ...part, value: resolve(part.value) })),
  };
}

function serviceDocument(call: Call, options: QueryOptions): Response {
  requireMethod(call, 'GET');
  checkOptions(options, []);
  const value = [...call.environment.model.tables.values()].map((table) => ({
    name: table.set,
    kind: 'EntitySet',
    url: table.set,
  }));
  return jsonAnswer(call, JSON.stringify({ '@odata.context': `${call.base}$metadata`, value }));
}

function metadataDocument(call: Call, options: QueryOptions, rest: readonly Segment[]): Response {
  requireMethod(call, 'GET');
  if (rest.length > 0) throw segmentNotFound(rest[0]?.name ?? '');
  const custom = new Map([...options.custom].filter(([name]) => name.toLowerCase() !== 'annotations'));
  checkOptions({ ...options, custom }, []);
  const { model } = call.environment;
  return textAnswer(writeCsdl(model, csdlAdditions(model, call.environment)), 'application/xml');
}

function routeSet(
  call: Call,
  table: Table,
  rest: readonly Segment[],
  options: QueryOptions,
  parent: Parent | null,
): Response {
  const [next, ...more] = rest;
  const { method } = call.request;
  if (more.length > 0) throw segmentNotFound(more[0]?.name ?? '');
  if (next === undefined) {
    if (method === 'GET') return readSet(call, table, options, parent);
    if (method === 'POST') return postInto(call, table, options, parent);
    throw methodNotAllowed(method);
  }
  if (next.name === '$count' && next.predicate === null) {
    requireMethod(call, 'GET');
    return readCount(call, table, options, parent);
  }
  if (next.name.includes('.') && parent === null && method === 'POST') {
    checkOptions(options, []);
    const answer = bulkMessage(call, table, next.name);
    if (answer !== null) return answer;
  }
  throw segmentNotFound(next.name);
}

/** POST to a set, or to a one-to-many navigation property: then the new row points back. */
function postInto(call: Call, table: Table, options: QueryOptions, parent: Parent | null): Response {
  if (parent === null) return postRow(call, table, options);
  if ('sqlTable' in parent.link) throw unsupportedQuery('Rows cannot be created through a many-to-many property.');
  const column = table.columns.get(parent.link.column);
  return postRow(call, table, options, column === undefined ? {} : { [column.sqlName]: parent.id });
}

function routeRow(call: Call, locator: Locator, rest: readonly Segment[], options: QueryOptions): Response {
  const [next, ...more] = rest;
  if (next === undefined) {
    switch (call.request.method) {
      case 'GET':
        return getRow(call, locator, options);
      case 'PATCH':
        return patchRow(call, locator, options);
      case 'DELETE':
        return removeRow(call, locator, options);
      default:
        throw methodNotAllowed(call.request.method);
    }
  }
  const { table } = locator;
  const { model, store } = call.environment;
  const bound = call.environment.boundActions.get(next.name.replace(/^Microsoft\.Dynamics\.CRM\./, ''));
  if (bound?.table === table.sqlName && next.name.includes('.')) {
    if (more.length > 0) throw segmentNotFound(more[0]?.name ?? '');
    requireMethod(call, 'POST');
    checkOptions(options, []);
    return callBoundAction(call, next.name.split('.').at(-1) ?? '', bound, requireRow(store, locator));
  }
  if (next.name === '$ref') {
    requireMethod(call, 'GET');
    return readReference(call, table, idOf(table, requireRow(store, locator)));
  }
  const column = next.predicate === null ? findProperty(table, next.name) : null;
  const navigation = findNavigation(model, table, next.name);
  if (column !== null) {
    return routeProperty(call, locator, next.name, more, options);
  }
  const link = table.collections.get(next.name) ?? table.manyToMany.get(next.name);
  if (navigation !== null && next.predicate === null) {
    return routeNavigation(call, locator, next.name, more, options);
  }
  const child = model.tables.get(link?.table ?? '');
  if (link === undefined || child === undefined) throw segmentNotFound(next.name);
  const id = idOf(table, requireRow(store, locator));
  return routeCollection(call, { table, id, link, child }, next, more, options);
}

function routeProperty(
  call: Call,
  locator: Locator,
  name: string,
  more: readonly Segment[],
  options: QueryOptions,
): Response {
  const column = findProperty(locator.table, name);
  const [suffix, ...tail] = more;
  const raw = suffix?.name === '$value';
  if (column === null || tail.length > 0 || (suffix !== undefined && !raw)) throw segmentNotFound(suffix?.name ?? name);
  switch (call.request.method) {
    case 'GET':
      return readProperty(call, locator.table, requireRow(call.environment.store, locator), column, options, raw);
    case 'PUT':
    case 'DELETE':
      if (!raw) return writeProperty(call, locator, column, options);
      throw methodNotAllowed(call.request.method);
    default:
      throw methodNotAllowed(call.request.method);
  }
}

function routeNavigation(
  call: Call,
  locator: Locator,
  name: string,
  more: readonly Segment[],
  options: QueryOptions,
): Response {
  const { model, store } = call.environment;
  const row = requireRow(store, locator);
  const column = findNavigation(model, locator.table, name)?.column;
  if (column === undefined) throw segmentNotFound(name);
  if (more[0]?.name === '$ref') {
    if (more.length > 1) throw segmentNotFound(more[1]?.name ?? '');
    return singleReference(call, locator.table, idOf(locator.table, row), name, column, options);
  }
  const id = row[column.sqlName];
  const target = targetTable(model, column, row);
  const reachable = column.targets.some((item) => item.navigation === name && item.table === target?.name);
  if (typeof id === 'string' && target !== undefined && reachable) {
    return routeRow(call, { kind: 'id', table: target, id }, more, options);
  }
  requireMethod(call, 'GET');
  return emptyAnswer();
}

interface LinkedRows {
  readonly table: Table;
  readonly id: string;
  readonly link: Parent['link'];
  readonly child: Table;
}

function routeCollection(
  call: Call,
  linked: LinkedRows,
  segment: Segment,
  more: readonly Segment[],
  options: QueryOptions,
): Response {
  const { table, id, link, child } = linked;
  const isReference = more[0]?.name === '$ref' && more.length === 1;
  if (segment.predicate === null) {
    if (isReference) return collectionReference(call, table, id, link, child, null, options);
    return routeSet(call, child, more, options, { link, id });
  }
  const locator = toLocator(call.environment.model, child, segment.predicate);
  if (isReference) {
    const other = locator.kind === 'id' ? locator.id : idOf(child, requireRow(call.environment.store, locator));
    return collectionReference(call, table, id, link, child, other, options);
  }
  return routeRow(call, locator, more, options);
}
