import type { Filter, Query, ReadRow, ReadSession, Value } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import type { SubgraphContext } from '../context.ts';
import { isPossibleKey, keyText, rowKeyText } from './key-text.ts';

interface Batch {
  readonly keys: Map<string, readonly Value[]>;
  readonly columns: Set<string>;
  readonly rows: Promise<ReadonlyMap<string, readonly ReadRow[]>>;
}

/**
 * Reads rows of one data entity by the values of some columns: one query per company for everything that one tick of the
 * event loop asks for, with the columns that anyone asked for. Lives as long as the request.
 */
export class RowLoader {
  readonly #session: ReadSession;
  readonly #table: string;
  readonly #keyColumns: readonly string[];
  readonly #batchOf = new Map<string, Batch>();
  #open: Batch | null = null;

  constructor(session: ReadSession, table: string, keyColumns: readonly string[]) {
    this.#session = session;
    this.#table = table;
    this.#keyColumns = keyColumns;
  }

  /** The rows with these values in the key columns, in no order; none when there is no such row. */
  async load(key: readonly Value[], columns: readonly string[]): Promise<readonly ReadRow[]> {
    // Checked here: one bad key must not fail the read that it shares with others.
    if (!isPossibleKey(this.#table, this.#keyColumns, key)) return [];
    refuseWildcards(key);
    const text = keyText(this.#table, this.#keyColumns, key);
    const rows = await this.#batchFor(text, key, columns).rows;
    return rows.get(text) ?? [];
  }

  #batchFor(text: string, key: readonly Value[], columns: readonly string[]): Batch {
    const known = this.#batchOf.get(text);
    if (known !== undefined && (known === this.#open || columns.every((column) => known.columns.has(column)))) {
      for (const column of columns) known.columns.add(column);
      return known;
    }
    const batch = (this.#open ??= this.#start());
    batch.keys.set(text, key);
    for (const column of columns) batch.columns.add(column);
    this.#batchOf.set(text, batch);
    return batch;
  }

  #start(): Batch {
    const keys = new Map<string, readonly Value[]>();
    const columns = new Set<string>(this.#keyColumns);
    // After the promise jobs that are waiting now, so that every object of a list has asked; as in `dataloader`.
    const rows = new Promise<void>((resolve) => {
      void Promise.resolve().then(() => process.nextTick(resolve));
    }).then(() => {
      this.#open = null;
      return this.#read(keys, columns);
    });
    return { keys, columns, rows };
  }

  async #read(
    keys: ReadonlyMap<string, readonly Value[]>,
    columns: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, readonly ReadRow[]>> {
    const queries = keyQueries(this.#table, this.#keyColumns, [...keys.values()], [...columns]);
    const answers = await Promise.all(queries.map((query) => this.#session.read(query)));
    const found = new Map<string, ReadRow[]>();
    for (const row of answers.flatMap((answer) => answer.rows)) {
      const text = rowKeyText(this.#table, this.#keyColumns, row);
      const others = found.get(text);
      if (others === undefined) found.set(text, [row]);
      else others.push(row);
    }
    return found;
  }
}

/**
 * Queries whose rows hold all rows with these keys: one per value of the first key column (the company), every further
 * column restricted to the values that occur. A few rows more than asked for may come along.
 */
function keyQueries(
  table: string,
  keyColumns: readonly string[],
  keys: readonly (readonly Value[])[],
  select: readonly string[],
): readonly Query[] {
  if (keyColumns.length === 1) return [{ table, select, filter: restriction(keyColumns, keys) }];
  const byFirst = new Map<string, (readonly Value[])[]>();
  for (const key of keys) {
    const first = String(key[0]).toLowerCase();
    byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
  }
  return [...byFirst.values()].map((group) => ({ table, select, filter: restriction(keyColumns, group) }));
}

function restriction(keyColumns: readonly string[], keys: readonly (readonly Value[])[]): Filter {
  const of = keyColumns.map((path, index): Filter => {
    const values = [...new Set(keys.map((key) => key[index] ?? null))];
    const [only] = values;
    return values.length === 1 && only !== undefined ? { op: 'eq', path, value: only } : { op: 'in', path, values };
  });
  const [single] = of;
  return of.length === 1 && single !== undefined ? single : { op: 'and', of };
}

/** The request's loader for these key columns. */
export function rowLoader(context: SubgraphContext, table: string, keyColumns: readonly string[]): RowLoader {
  return context.memo.get(
    `finance rows ${table} ${keyColumns.join(' ')}`,
    () => new RowLoader(context.finance, table, keyColumns),
  );
}

/** Finance cannot be asked for a text with an asterisk: it takes it for "anything". */
function refuseWildcards(key: readonly Value[]): void {
  const part = key.find((value) => typeof value === 'string' && value.includes('*'));
  if (part === undefined) return;
  throw new UpstreamError(
    'FINANCE',
    'rejected',
    `Expected a key without "*", which Finance reads as a wildcard, received ${JSON.stringify(part)}.`,
  );
}
