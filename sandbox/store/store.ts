import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { createBulkInsert } from './bulk.ts';
import { registerFoldCase } from './fold-case.ts';
import type { BulkInsert } from './bulk.ts';
import type { Model } from './model.ts';
import { tableOf } from './model.ts';
import { createIndexSql, createTableSql, quoted } from './schema-sql.ts';
import type { SqlRow, SqlValue } from './sql-value.ts';

/** The rows of one system. */
export interface Store {
  readonly db: DatabaseSync;
  /** What the outside sees: the shipped metadata with the tenant's differences. */
  readonly model: Model;
  /** What the rows are kept as: the shipped metadata itself, so that a difference hides rows and loses none. */
  readonly shipped: Model;
  /** Rows of a SELECT; integers come back as bigints. */
  all(sql: string, params?: readonly SqlValue[]): SqlRow[];
  /** First row of a SELECT. */
  get(sql: string, params?: readonly SqlValue[]): SqlRow | undefined;
  /** Runs a statement and returns the number of rows it changed. */
  run(sql: string, params?: readonly SqlValue[]): number;
  /** Runs the work in a transaction; inside another one, in a savepoint. Anything thrown undoes it. */
  transaction<T>(work: () => T): T;
  /** Runs the work once the running transaction is committed, never if it is undone; at once outside of one. */
  afterCommit(work: () => void): void;
  /** The next row version of Dataverse: one counter for all tables. */
  nextVersion(): bigint;
  /** Takes `count` row versions at once and returns the first, for rows that are grown with INSERT … SELECT. */
  reserveVersions(count: number): bigint;
  /** The newest row version given out. */
  currentVersion(): bigint;
  /** A fast insert of many rows; names are those of `metadata/`. */
  bulk(table: string, columns: readonly string[]): BulkInsert;
  /** Creates every index that is still missing. */
  createIndexes(): void;
  /** The whole database as it is, for {@link StoreOptions.contents}. */
  contents(): Uint8Array;
  /** Notes a deleted Dataverse row for change tracking. */
  logDeletion(table: string, id: string, when: number): void;
  close(): void;
}

/** Where the rows live and when their indexes come. */
export interface StoreOptions {
  /** A file, created when missing; in memory without one. */
  readonly path?: string;
  /** A whole database that a store in memory begins with. */
  readonly contents?: Uint8Array;
  /** Leave the indexes out until {@link Store.createIndexes}, for a bulk load. */
  readonly deferIndexes?: boolean;
  /** The model without the tenant's differences, where there are any. */
  readonly shipped?: Model;
}

/** Name of the table that remembers deleted Dataverse rows. */
export const deletions = '$deletions';

const firstVersion = 1_000_000n;
const cachedStatements = 400;

function prepareSchema(db: DatabaseSync, model: Model): void {
  db.exec(
    'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -200000',
  );
  const existing = new Set(
    db
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all()
      .map((row) => row['name']),
  );
  for (const table of model.tables.values()) {
    if (!existing.has(table.sqlName)) db.exec(createTableSql(table, model.system));
    for (const side of table.manyToMany.values()) {
      db.exec(
        `CREATE TABLE IF NOT EXISTS ${quoted(side.sqlTable)} (${[side.ownColumn, side.otherColumn].sort().join(' TEXT NOT NULL, ')} TEXT NOT NULL, UNIQUE (${side.ownColumn}, ${side.otherColumn}))`,
      );
    }
  }
  if (model.system === 'DATAVERSE') {
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${quoted(deletions)} (version INTEGER PRIMARY KEY, tableName TEXT, id TEXT, deletedAt INTEGER)`,
    );
  }
}

function newestVersion(db: DatabaseSync, model: Model): bigint {
  if (model.system === 'FINANCE') return firstVersion;
  const newest = [...model.tables.values()].map((table) => {
    const row = db.prepare(`SELECT max(versionnumber) AS newest FROM ${quoted(table.sqlName)}`).get();
    return BigInt(Number(row?.['newest'] ?? 0));
  });
  return newest.reduce((left, right) => (left > right ? left : right), firstVersion);
}

/** Opens the rows of one system: an SQLite database with one table for each of the model. */
export function openStore(model: Model, options: StoreOptions = {}): Store {
  const db = new DatabaseSync(options.path ?? ':memory:');
  const shipped = options.shipped ?? model;
  registerFoldCase(db);
  if (options.contents !== undefined) db.deserialize(options.contents);
  prepareSchema(db, shipped);
  const statements = new Map<string, StatementSync>();
  let version = newestVersion(db, shipped);
  let depth = 0;
  let waiting: (() => void)[] = [];
  const runWaiting = (): void => {
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  };

  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = db.prepare(sql);
    statement.setReadBigInts(true);
    if (statements.size >= cachedStatements) statements.clear();
    statements.set(sql, statement);
    return statement;
  };

  const store: Store = {
    db,
    model,
    shipped,
    all: (sql, params = []) => prepared(sql).all(...params) as SqlRow[],
    get: (sql, params = []) => prepared(sql).get(...params) as SqlRow | undefined,
    run: (sql, params = []) => Number(prepared(sql).run(...params).changes),
    transaction(work) {
      const level = depth;
      db.exec(level === 0 ? 'BEGIN' : `SAVEPOINT level${level}`);
      depth = level + 1;
      const before = waiting.length;
      let result;
      try {
        result = work();
        db.exec(level === 0 ? 'COMMIT' : `RELEASE level${level}`);
      } catch (error) {
        waiting.length = before;
        db.exec(level === 0 ? 'ROLLBACK' : `ROLLBACK TO level${level}; RELEASE level${level}`);
        throw error;
      } finally {
        depth = level;
      }
      if (level === 0 && waiting.length > 0) runWaiting();
      return result;
    },
    afterCommit(work) {
      if (depth === 0) work();
      else waiting.push(work);
    },
    nextVersion: () => store.reserveVersions(1),
    reserveVersions(count) {
      const first = version + 1n;
      version += BigInt(count);
      return first;
    },
    currentVersion: () => version,
    bulk: (table, columns) => createBulkInsert(store, tableOf(shipped, table), columns),
    createIndexes() {
      // A second thread sorts; reading stays on this one.
      db.exec('PRAGMA threads = 1');
      for (const table of shipped.tables.values()) {
        for (const sql of createIndexSql(table, shipped.system)) db.exec(sql);
      }
      db.exec('PRAGMA analysis_limit = 1000; ANALYZE');
    },
    contents: () => db.serialize(),
    logDeletion(table, id, when) {
      store.run(`INSERT INTO ${quoted(deletions)} VALUES (?, ?, ?, ?)`, [store.nextVersion(), table, id, BigInt(when)]);
    },
    close() {
      statements.clear();
      db.close();
    },
  };
  if (options.deferIndexes !== true) store.createIndexes();
  return store;
}
