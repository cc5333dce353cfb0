import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Begun, Finished, NewOperation, OperationDocument } from './journal.ts';
import { migrate } from './migrations.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import {
  claimedOf,
  documentColumns,
  mapStateOf,
  operationColumns,
  successor,
  progressUpdate,
  recordOf,
  stateOfMap,
  touchedRecords,
  type StoreDialect,
} from './queries.ts';
import { SqlJournal } from './sql-journal.ts';
import type { JournalTables } from './tables.ts';

const dialect: StoreDialect = {
  now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  nextVisible: sql<number>`(select coalesce(max(latest.visible_sequence), 0) + 1 from operation as latest)`,
  takeRows: sql``,
};

/**
 * Opens the journal of a gateway that runs as one process. Every change is on the disk before it is answered for.
 *
 * @param path a file, made when missing
 */
export async function openSqliteJournal(path: string): Promise<SqlJournal> {
  const database = new DatabaseSync(path);
  // Switching a new file to WAL needs it alone for a moment; afterwards locks are waited for without blocking.
  database.exec(
    'pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 0',
  );
  const db = new Kysely<JournalTables>({ dialect: nodeSqliteDialect(database) });
  await db.transaction().execute((transaction) =>
    migrate(transaction, {
      identity: sql`integer primary key autoincrement`,
      bigint: sql`integer`,
      columnsOf: (table) => sql`select name from pragma_table_info(${table})`,
    }),
  );
  return new SqliteJournal(db, dialect);
}

class SqliteJournal extends SqlJournal {
  override begin(operation: NewOperation, owner: string): Promise<Begun> {
    return this.db.transaction().execute(async (db): Promise<Begun> => {
      const { idempotencyKey, caller, mutation, inputHash, aggregate } = operation;
      if (idempotencyKey !== null) {
        const used = await db
          .selectFrom('idempotency_key')
          .selectAll()
          .where('caller', '=', caller)
          .where('mutation', '=', mutation)
          .where('key', '=', idempotencyKey)
          .executeTakeFirst();
        if (used !== undefined) {
          const kind = used.input_hash === inputHash ? 'repeated' : 'reused';
          return { kind, operationId: used.operation_id };
        }
        await db
          .insertInto('idempotency_key')
          .values({
            caller,
            mutation,
            key: idempotencyKey,
            input_hash: inputHash,
            operation_id: operation.id,
            created_at: dialect.now,
          })
          .execute();
      }
      const { unfinished, ended } = await db
        .insertInto('aggregate')
        .values({ name: aggregate, unfinished: 1 })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet((eb) => ({ unfinished: eb('aggregate.unfinished', '+', 1) })),
        )
        .returning(['unfinished', 'ended'])
        .executeTakeFirstOrThrow();
      this.hear(ended);
      const { readAfter, parents } = operation;
      const isMine = unfinished === 1 && !(await hasUnfinished(db, parents));
      const isFresh = readAfter !== null && ended <= readAfter && !(await hasEnded(db, parents, readAfter));
      const row = await db
        .insertInto('operation')
        .values({
          ...operationColumns(operation, dialect),
          ...documentColumns(isMine && isFresh ? operation.document : operation.waiting),
          owner: isMine ? owner : null,
          epoch: isMine ? 1 : 0,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      const of = { operation_sequence: row.sequence };
      const families = parents.map((parent) => ({ ...of, aggregate: parent }));
      if (families.length > 0) await db.insertInto('operation_parent').values(families).execute();
      const touched = touchedRecords(operation).map((record) => ({ ...of, ...record }));
      if (touched.length > 0) await db.insertInto('touched_record').values(touched).execute();
      const kept = await db.selectFrom('map_state').select('state').where('map', '=', operation.map).executeTakeFirst();
      return { kind: 'begun', record: recordOf(row), isMine, mapState: mapStateOf(kept?.state) };
    });
  }

  override finish(id: string, epoch: number, document: OperationDocument, freesKey: boolean): Promise<Finished> {
    return this.db.transaction().execute(async (db): Promise<Finished> => {
      const change = { id, epoch, document, release: true };
      const owned = await db.selectFrom('operation').select('owner').where('id', '=', id).executeTakeFirst();
      const row = await progressUpdate(db, dialect, change).returning('aggregate').executeTakeFirst();
      if (row === undefined) return { isMine: false };
      const { id: ended } = await db
        .insertInto('audit_entry')
        .values({ operation_id: id, at: dialect.now, who: 'engine', what: 'finished', detail: document.progress.state })
        .returning('id')
        .executeTakeFirstOrThrow();
      this.hear(ended);
      await db
        .updateTable('aggregate')
        .set((eb) => ({ unfinished: eb('unfinished', '-', 1), ended }))
        .where('name', '=', row.aggregate)
        .execute();
      if (freesKey) await db.deleteFrom('idempotency_key').where('operation_id', '=', id).execute();
      const next = await db
        .updateTable('operation')
        .set((eb) => ({ owner: owned?.owner ?? null, epoch: eb('epoch', '+', 1), updated_at: dialect.now }))
        .where('sequence', 'in', successor(db, sql.val(row.aggregate)))
        .returningAll()
        .returning((eb) => stateOfMap(eb))
        .executeTakeFirst();
      return { isMine: true, next: next === undefined ? null : claimedOf(next) };
    });
  }

  override async sequence(): Promise<number> {
    const { latest } = await this.db
      .selectFrom('operation')
      .select(({ fn }) => fn.max('visible_sequence').as('latest'))
      .executeTakeFirstOrThrow();
    return latest ?? 0;
  }
}

async function hasUnfinished(db: Kysely<JournalTables>, aggregates: readonly string[]): Promise<boolean> {
  if (aggregates.length === 0) return false;
  const row = await db
    .selectFrom('operation')
    .select('sequence')
    .where('aggregate', 'in', aggregates)
    .where('finished_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function hasEnded(db: Kysely<JournalTables>, aggregates: readonly string[], after: number): Promise<boolean> {
  if (aggregates.length === 0) return false;
  const row = await db
    .selectFrom('aggregate')
    .select('name')
    .where('name', 'in', aggregates)
    .where('ended', '>', after)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
