import type { KeyPredicate, QueryOptions, Segment } from '../odata/ast.ts';
import { writeCsdl } from '../odata/csdl.ts';
import type { InnerRequestHooks, Request, Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';
import { parseResourceUrl } from '../odata/parse-url.ts';
import { ODataSemanticError } from '../odata/semantic-error.ts';
import { findProperty, unknownProperty } from '../odata/sql-scope.ts';
import { ODataSyntaxError } from '../odata/syntax-error.ts';
import type { Table } from '../store/model.ts';
import { sqlToJson } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { runBatch } from './batch.ts';
import { readBody } from './body-values.ts';
import { financeDialect } from './dialect.ts';
import { FinanceError, badRequest, methodNotAllowed, notFound } from './finance-error.ts';
import type { FinanceContext } from './finance-context.ts';
import { entityOfSet, rootPath } from './finance-context.ts';
import { findRow } from './find-row.ts';
import { metadataPath, readMetadata } from './metadata-api.ts';
import { checkOptions, selectedColumns, selectSuffix } from './query-columns.ts';
import { readCount, readSet } from './read-set.ts';
import { metadataLevel, rowMembers } from './row-json.ts';
import type { WriteListener } from './write-listener.ts';
import { answerSetToWaiting, setToWaitingAction } from './project-operations/batch-jobs/batch-job-action.ts';
import { createWithDerived, deleteWithDerived, updateWithDerived } from './project-operations/derived-rows.ts';
import { createEstimate, deleteEstimate, updateEstimate } from './project-operations/estimates/estimate-writes.ts';
import { ensureForecastLinks } from './project-operations/estimates/forecast-links.ts';
import type { FinanceProcesses } from './project-operations/finance-processes.ts';
import { deleteJournal } from './project-operations/import/delete-journal.ts';

/** How one Finance environment differs from another. */
export interface FinanceOptions {
  readonly store: Store;
  /** Default company of the mapped user. */
  readonly company?: string;
  readonly pageSize?: number;
  readonly hasTextFunctions?: boolean;
  readonly listener?: WriteListener;
  /** The periodic processes: they hear of new rows and of batch jobs. */
  readonly processes?: Pick<FinanceProcesses, 'onCreated' | 'onWaiting'>;
}

/** Longest URL that the web server in front takes. */
const longestUrl = 8_192;

/** Answers as the OData service of Finance. */
export function createFinanceHandler(
  options: FinanceOptions,
): (request: Request, hooks?: InnerRequestHooks) => Response {
  const { store } = options;
  const dialect = financeDialect(options.hasTextFunctions ?? false);
  const company = (options.company ?? 'usmf').toLowerCase();
  const pageSize = options.pageSize ?? 10_000;
  const listener = options.listener ?? null;
  const processes = options.processes ?? null;
  let csdl: string | undefined;
  ensureForecastLinks(store);

  const one = (request: Request): Response => {
    const root = `${request.origin}${rootPath}`;
    const { callerId } = request;
    const context: FinanceContext = { store, dialect, company, pageSize, root, callerId, listener, processes };
    return guarded(() => answerOne(context, request));
  };

  return (request, hooks = {}) => {
    const path = (request.url.split('?', 1)[0] ?? '').replace(/\/$/, '');
    if (path === '/data/$metadata' && request.method === 'GET') {
      csdl ??= writeCsdl(store.model, { alias: null, container: 'Resources', operations: [], complexTypes: [] });
      return { status: 200, headers: { 'Content-Type': 'application/xml', 'OData-Version': '4.0' }, body: csdl };
    }
    if (path === '/data/$batch') {
      return guarded(() => {
        if (request.method !== 'POST') throw methodNotAllowed(request.method);
        return runBatch(store, request, hooks, one);
      });
    }
    return one(request);
  };
}

/** Turns every refusal into an answer. */
function guarded(work: () => Response): Response {
  try {
    return work();
  } catch (error) {
    if (error instanceof FinanceError) return error.toResponse();
    if (error instanceof ODataSyntaxError || error instanceof ODataSemanticError) {
      return badRequest(`The query specified in the URI is not valid. ${error.message}`).toResponse();
    }
    throw error;
  }
}

function answerOne(context: FinanceContext, request: Request): Response {
  if (request.url.length > longestUrl) {
    throw new FinanceError(
      414,
      'System.Web.HttpException',
      `The URL is longer than ${longestUrl} characters: use $batch.`,
    );
  }
  const [path = ''] = request.url.split('?', 1);
  const query = request.url.slice(path.length + 1);
  if (path.startsWith(metadataPath)) {
    if (request.method !== 'GET') throw methodNotAllowed(request.method);
    return readMetadata(context.store.model, request.origin, path.slice(metadataPath.length));
  }
  if (path !== '/data' && !path.startsWith(rootPath)) {
    throw notFound(`No HTTP resource was found that matches the request URI '${request.origin}${path}'.`);
  }
  const { segments, options } = parseResourceUrl(`${path.slice(rootPath.length)}?${query}`);
  const [first, second, ...rest] = segments;
  if (first === undefined) return serviceDocument(context, request);
  const table = entityOfSet(context, first.name);
  if (rest.length > 0) throw unknownSegment(rest[0]);
  if (first.predicate === null) return answerSet(context, table, second, options, query, request);
  return answerRow(context, table, first.predicate, second, options, request);
}

function unknownSegment(segment: Segment | undefined): FinanceError {
  return notFound(`Resource not found for the segment '${segment?.name ?? ''}'.`);
}

function serviceDocument(context: FinanceContext, request: Request): Response {
  if (request.method !== 'GET') throw methodNotAllowed(request.method);
  const value = [...context.store.model.tables.values()].map((table) => ({
    name: table.set,
    kind: 'EntitySet',
    url: table.set,
  }));
  return json(JSON.stringify({ '@odata.context': `${context.root}$metadata`, value }));
}

function json(body: string, level = 'minimal'): Response {
  return {
    status: 200,
    headers: { 'Content-Type': `application/json; odata.metadata=${level}`, 'OData-Version': '4.0' },
    body,
  };
}

function answerSet(
  context: FinanceContext,
  table: Table,
  second: Segment | undefined,
  options: QueryOptions,
  query: string,
  request: Request,
): Response {
  const level = metadataLevel(request.headers['accept']);
  if (second?.name === setToWaitingAction && second.predicate === null && table.sqlName === 'BatchJobs') {
    return answerSetToWaiting(context.store, context.root, request, () => context.processes?.onWaiting());
  }
  if (second !== undefined) {
    if (second.name !== '$count' || second.predicate !== null) throw unknownSegment(second);
    if (request.method !== 'GET') throw methodNotAllowed(request.method);
    return readCount(context, table, options);
  }
  if (request.method === 'GET') return readSet(context, table, options, query, level);
  if (request.method !== 'POST') throw methodNotAllowed(request.method);
  checkOptions(options);
  const body = bodyOf(context, table, request);
  const response = createEstimate(context, table, body, level) ?? createWithDerived(context, table, body, level);
  context.processes?.onCreated(table);
  return response;
}

function bodyOf(context: FinanceContext, table: Table, request: Request) {
  return readBody(context.store.model, table, bodyText(request.body), request.headers['content-type']);
}

function answerRow(
  context: FinanceContext,
  table: Table,
  key: KeyPredicate,
  property: Segment | undefined,
  options: QueryOptions,
  request: Request,
): Response {
  checkOptions(options);
  const row = findRow(context, table, key, options);
  if (property !== undefined) {
    const column = property.predicate === null ? findProperty(table, property.name) : null;
    if (column === null) throw unknownProperty(context.store.model, table, property.name);
    if (request.method !== 'GET') throw methodNotAllowed(request.method);
    const head = JSON.stringify(`${context.root}$metadata#${table.set}/${column.name}`);
    return json(`{"@odata.context":${head},"value":${sqlToJson(column, row[column.sqlName] ?? null)}}`);
  }
  const ifMatch = request.headers['if-match'];
  switch (request.method) {
    case 'GET': {
      const level = metadataLevel(request.headers['accept']);
      const columns = selectedColumns(context, table, options);
      const url = `${context.root}$metadata#${table.set}${selectSuffix(columns, options)}/$entity`;
      const head = level === 'none' ? '' : `"@odata.context":${JSON.stringify(url)},`;
      return json(`{${head}${rowMembers(context, table, columns, row, level)}}`, level);
    }
    case 'PATCH':
    case 'PUT': {
      const body = bodyOf(context, table, request);
      return (
        updateEstimate(context, table, row, body, ifMatch) ?? updateWithDerived(context, table, row, body, ifMatch)
      );
    }
    case 'DELETE':
      return (
        deleteJournal(context, table, row, ifMatch) ??
        deleteEstimate(context, table, row, ifMatch) ??
        deleteWithDerived(context, table, row, ifMatch)
      );
    default:
      throw methodNotAllowed(request.method);
  }
}
