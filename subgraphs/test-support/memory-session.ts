import type {
  Aggregation,
  Expand,
  Filter,
  Order,
  Query,
  ReadRow,
  ReadSession,
  Row,
  Rows,
  System,
  Value,
} from '../../systems/odata/query.ts';
import { dataverseColumn } from '../model/dataverse-columns.ts';

/** Rows by table. */
export type MemoryTables = Readonly<Record<string, Row[]>>;

/** The `ReadSession` port over rows in memory: rows in memory, compared and ordered as the systems do. */
export class MemorySession implements ReadSession {
  readonly system: System;
  readonly tables: MemoryTables;
  /** Every query asked, in order. */
  readonly queries: Query[] = [];
  /** Columns that this tenant lacks, as `table.column`. */
  readonly missing = new Set<string>();
  #calls = 0;
  #isBatchOpen = false;
  readonly #members = new WeakMap<readonly Value[], ReadonlySet<string | number>>();

  constructor(system: System, tables: MemoryTables) {
    this.system = system;
    this.tables = tables;
  }

  /** Calls made so far: reads of one turn of the event loop count once. */
  get calls(): number {
    return this.#calls;
  }

  async read(query: Query): Promise<Rows> {
    this.queries.push(query);
    await this.#call();
    const matching = this.#rows(query.table).filter(
      (row) => query.filter === undefined || this.#meets(query.table, row, query.filter) === true,
    );
    const ordered = matching.toSorted((left, right) => this.#compare(query.table, left, right, query.orderBy ?? []));
    const rows = ordered.slice(0, query.top ?? Number.POSITIVE_INFINITY);
    return {
      rows: rows.map((row) => this.#project(query.table, row, query.select, query.expand ?? {})),
      count: query.count === true ? Math.min(matching.length, 5000) : null,
      countIsCapped: query.count === true && matching.length >= 5000,
    };
  }

  async *pages(query: Query): AsyncGenerator<readonly ReadRow[]> {
    yield (await this.read(query)).rows;
  }

  async aggregate({ table, filter, groupBy, aggregates }: Aggregation): Promise<readonly Row[]> {
    await this.#call();
    const rows = this.#rows(table).filter((row) => filter === undefined || this.#meets(table, row, filter) === true);
    const groups = Map.groupBy(rows, (row) => JSON.stringify(groupBy.map((path) => this.#value(table, row, path))));
    return [...groups.values()].map((group) => {
      const [first = {}] = group;
      const keys = groupBy.map((path) => [path, this.#value(table, first, path)] as const);
      const totals = aggregates.map(({ column, as }) => {
        const scaled = group.reduce((sum, row) => sum + Math.round(Number(row[column ?? ''] ?? 0) * 10_000), 0);
        return [as, column === null ? group.length : (scaled / 10_000).toFixed(4)] as const;
      });
      return Object.fromEntries<Value>([...keys, ...totals]);
    });
  }

  has(table: string, column?: string): boolean {
    return !this.missing.has(column === undefined ? table : `${table}.${column}`);
  }

  #rows(table: string): readonly Row[] {
    return this.tables[table] ?? [];
  }

  async #call(): Promise<void> {
    if (!this.#isBatchOpen) {
      this.#isBatchOpen = true;
      this.#calls += 1;
      setImmediate(() => (this.#isBatchOpen = false));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }

  #behind(table: string, row: Row, lookup: string): { readonly table: string; readonly row: Row | null } {
    const target = dataverseColumn(table, lookup)?.targets[0] ?? '';
    const found = this.#rows(target).find((candidate) => candidate[`${target}id`] === row[lookup]);
    return { table: target, row: row[lookup] === null || row[lookup] === undefined ? null : (found ?? null) };
  }

  #value(table: string, row: Row, path: string): Value {
    const [column = '', ...rest] = path.split('.');
    if (rest.length === 0) return row[column] ?? null;
    const target = this.#behind(table, row, column);
    return target.row === null ? null : this.#value(target.table, target.row, rest.join('.'));
  }

  /** True, false, or null for SQL's "unknown". */
  #meets(table: string, row: Row, filter: Filter): boolean | null {
    switch (filter.op) {
      case 'and':
      case 'or': {
        const decisive = filter.op === 'or';
        const parts = filter.of.map((part) => this.#meets(table, row, part));
        if (parts.includes(decisive)) return decisive;
        return parts.includes(null) ? null : !decisive;
      }
      case 'not': {
        const inner = this.#meets(table, row, filter.of);
        return inner === null ? null : !inner;
      }
      case 'in': {
        const value = this.#value(table, row, filter.path);
        return value === null ? null : this.#membersOf(filter.values).has(comparable(value));
      }
      case 'contains':
      case 'startsWith':
      case 'endsWith': {
        const value = this.#value(table, row, filter.path);
        if (value === null) return null;
        const [text, part] = [String(value).toLowerCase(), filter.value.toLowerCase()];
        if (filter.op === 'contains') return text.includes(part);
        return filter.op === 'startsWith' ? text.startsWith(part) : text.endsWith(part);
      }
      default: {
        const value = this.#value(table, row, filter.path);
        if (filter.value === null) return filter.op === 'eq' ? value === null : value !== null;
        if (value === null) return null;
        const difference = compareValues(value, filter.value);
        const answers = {
          eq: difference === 0,
          ne: difference !== 0,
          gt: difference > 0,
          ge: difference >= 0,
          lt: difference < 0,
          le: difference <= 0,
        };
        return answers[filter.op];
      }
    }
  }

  #membersOf(values: readonly Value[]): ReadonlySet<string | number> {
    const members = this.#members.get(values) ?? new Set(values.map(comparable));
    this.#members.set(values, members);
    return members;
  }

  #compare(table: string, left: Row, right: Row, order: readonly Order[]): number {
    for (const { path, descending } of order) {
      const [one, other] = [this.#value(table, left, path), this.#value(table, right, path)];
      const difference = one === other ? 0 : one === null ? -1 : other === null ? 1 : compareValues(one, other);
      if (difference !== 0) return descending === true ? -difference : difference;
    }
    return 0;
  }

  #project(table: string, row: Row, select: readonly string[], expand: Expand): ReadRow {
    const expanded = Object.entries(expand).map(([lookup, inner]) => {
      const target = this.#behind(table, row, lookup);
      const projected =
        target.row === null ? null : this.#project(target.table, target.row, inner.select, inner.expand ?? {});
      return [lookup, projected] as const;
    });
    return {
      values: Object.fromEntries(select.map((column) => [column, row[column] ?? null])),
      etag: `W/"${JSON.stringify(row).length}"`,
      expanded: Object.fromEntries(expanded),
    };
  }
}

function compareValues(left: Value, right: Value): number {
  const [one, other] = [comparable(left), comparable(right)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function comparable(value: Value): string | number {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.toLowerCase();
}
