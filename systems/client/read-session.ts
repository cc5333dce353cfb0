import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { Caller, Connection } from '../http/connection.ts';
import { aggregateRequest } from '../odata/aggregate-request.ts';
import type { Dialect } from '../odata/dialect.ts';
import type { Aggregation, Query, ReadRow, Row, Rows, System } from '../odata/query.ts';
import { readPage, readRequest, type Page, type ReadRequest } from '../odata/read-request.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import type { CountedReadSession } from '../sources.ts';
import { splitLongList } from './chunks.ts';
import { ReadCoalescer } from './read-coalescer.ts';

/** What a session needs of the client that opens it. */
export interface SessionParts {
  readonly connection: Connection;
  readonly schema: TenantSchema;
  readonly caller: Caller;
  readonly pageSize: number;
  readonly readAttempts: number;
}

/** A request whose address is longer than this is refused before it is sent: no server would take it. */
const longestBatchedUrl = 65_000;

/** The reads of one request against one system. */
export class SystemReadSession implements CountedReadSession {
  readonly #schema: TenantSchema;
  readonly #dialect: Dialect;
  readonly #pageSize: number;
  readonly #reads: ReadCoalescer;
  #calls = 0;

  constructor({ connection, schema, caller, pageSize, readAttempts }: SessionParts) {
    this.#schema = schema;
    this.#dialect = connection.dialect;
    this.#pageSize = pageSize;
    const counted: Caller = { ...caller, onCall: () => void (this.#calls += 1) };
    this.#reads = new ReadCoalescer(connection, counted, readAttempts);
  }

  get system(): System {
    return this.#dialect.system;
  }

  get calls(): number {
    return this.#calls;
  }

  has(table: string, column?: string): boolean {
    return this.#schema.has(table, column);
  }

  async read(query: Query): Promise<Rows> {
    const parts = await Promise.all(
      splitLongList(query, this.#dialect.largestList).map((part) => this.#readWhole(part)),
    );
    const count = query.count === true ? parts.reduce((sum, part) => sum + (part.count ?? 0), 0) : null;
    const cap = this.#dialect.countCap;
    return {
      rows: parts.flatMap(({ rows }) => rows),
      count,
      countIsCapped: cap !== null && parts.some((part) => part.count !== null && part.count >= cap),
    };
  }

  async *pages(query: Query): AsyncGenerator<readonly ReadRow[]> {
    const request = this.#request(query);
    for (let next = request; next !== null;) {
      const page = await this.#page(next, true);
      yield page.rows;
      next = page.nextLink === null ? null : { ...next, url: page.nextLink };
    }
  }

  async aggregate(aggregation: Aggregation): Promise<readonly Row[]> {
    const request = aggregateRequest(aggregation, this.#schema, this.#dialect);
    if (request === null) return [];
    this.#checkLength(request.url);
    return request.readRows(await this.#reads.get({ url: request.url, headers: {} }));
  }

  async #readWhole(query: Query): Promise<{ rows: readonly ReadRow[]; count: number | null }> {
    const rows: ReadRow[] = [];
    let count: number | null = null;
    for (let next = this.#request(query); next !== null;) {
      const page = await this.#page(next, false);
      for (const row of page.rows) rows.push(row);
      count ??= page.count;
      const isEnough = query.top !== undefined && rows.length >= query.top;
      next = page.nextLink === null || isEnough ? null : { ...next, url: page.nextLink };
    }
    return { rows: query.top === undefined ? rows : rows.slice(0, query.top), count };
  }

  #request(query: Query): ReadRequest | null {
    const request = readRequest(query, this.#schema, this.#dialect, this.#pageSize);
    if (request !== null) this.#checkLength(request.url);
    return request;
  }

  async #page(request: ReadRequest, alone: boolean): Promise<Page> {
    const json = await this.#reads.get({ url: request.url, headers: request.headers, alone });
    return readPage(json, request.columns, this.#dialect);
  }

  #checkLength(url: string): void {
    if (url.length <= longestBatchedUrl) return;
    throw new UpstreamError(
      this.system,
      'rejected',
      `The request to ${this.#dialect.name} would be ${url.length} characters long, more than the ${longestBatchedUrl} ` +
        'it takes. Filter by fewer values, or leave out order and limit so that it can be split.',
    );
  }
}
