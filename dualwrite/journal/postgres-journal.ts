import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import type { Begun, Finished, NewOperation, OperationDocument } from './journal.ts';
import { migrate } from './migrations.ts';
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
  now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  nextVisible: sql<number>`nextval('visible_sequence')`,
  takeRows: sql`for update skip locked`,
};

/** Any number, as long as nobody else uses it in the same database. */
const migrationLock = 7_140_221;

const int8: number = types.builtins.INT8;

/** Opens the journal that several replicas share. Replicas that start at the same time make the tables once. */
export async function openPostgresJournal(connection: string, options: PoolConfig = {}): Promise<SqlJournal> {
  const getTypeParser = ((oid: number, format?: 'text') =>
    // Sequence numbers and milliseconds stay far below 2^53.
    oid === int8 ? Number : (types.getTypeParser(oid, format) as unknown)) as typeof types.getTypeParser;
  const pool = new Pool({ max: 8, ...options, connectionString: connection, types: { getTypeParser } });
  // A connection that breaks fails the query on it, if any, and is replaced; the event itself must not end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const db = new Kysely<JournalTables>({ dialect: new PostgresDialect({ pool }) });
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
    await sql`create sequence if not exists visible_sequence`.execute(transaction);
    const identity = sql`bigint generated always as identity primary key`;
    const columnsOf = (table: string) => sql<{ readonly name: string }>`
      select column_name as name from information_schema.columns
      where table_name = ${table} and table_schema = current_schema()`;
    await migrate(transaction, { identity, bigint: sql`bigint`, columnsOf });
  });
  return new PostgresJournal(db, dialect);
}

class PostgresJournal extends SqlJournal {
  /** One statement; its parts run under one snapshot, so what orders operations is the lock on the aggregate's row. */
  override async begin(operation: NewOperation, owner: string): Promise<Begun> {
    const columns = operationColumns(operation, dialect);
    const now = documentColumns(operation.document);
    const later = documentColumns(operation.waiting);
    const { idempotencyKey, caller, mutation, inputHash, parents, readAfter } = operation;
    const keyed = idempotencyKey !== null;
    const touched = JSON.stringify(touchedRecords(operation));
    const { rows } = await sql<BegunRow>`
      with taken_key as (
        insert into idempotency_key (caller, mutation, key, input_hash, operation_id, created_at)
        select ${caller}, ${mutation}, ${idempotencyKey ?? ''}, ${inputHash}, ${operation.id}, ${dialect.now}
        where ${keyed}
        on conflict do nothing returning operation_id
      ), place as (
        insert into aggregate (name, unfinished)
        select ${operation.aggregate}, 1 where not ${keyed} or exists (select 1 from taken_key)
        on conflict (name) do update set unfinished = aggregate.unfinished + 1
        returning unfinished, ended
      ), turn as (
        select unfinished = 1 and not exists (
          select 1 from operation where finished_at is null and aggregate = any(${[...parents]}::text[])
        ) as is_mine, ended <= ${readAfter}::bigint and not exists (
          select 1 from aggregate where name = any(${[...parents]}::text[]) and ended > ${readAfter}::bigint
        ) as is_fresh from place
      ), begun as (
        insert into operation (id, map, aggregate, state, is_held, request, document, visible_sequence, created_at,
          updated_at, owner, epoch)
        select ${columns.id}, ${columns.map}, ${columns.aggregate},
          case when is_mine and is_fresh then ${now.state} else ${later.state} end,
          case when is_mine and is_fresh then ${now.is_held}::int else ${later.is_held}::int end, ${columns.request},
          case when is_mine and is_fresh then ${now.document} else ${later.document} end,
          ${columns.visible_sequence}::bigint, ${dialect.now}, ${dialect.now},
          case when is_mine then ${owner} end, case when is_mine then 1 else 0 end
        from turn returning *
      ), families as (
        insert into operation_parent (operation_sequence, aggregate)
        select begun.sequence, parent from begun, unnest(${[...parents]}::text[]) as parent on conflict do nothing
      ), touches as (
        insert into touched_record (operation_sequence, system, table_name, record_key)
        select begun.sequence, touched.system, touched.table_name, touched.record_key from begun,
          json_to_recordset(${touched}::json) as touched(system text, table_name text, record_key text)
      )
      select begun.*, used.operation_id as used_by, used.input_hash as used_for,
        (select state from map_state where map = ${operation.map}) as map_state, (select ended from place) as ended
      from (select 1) as one
      left join begun on true
      left join idempotency_key as used
        on used.caller = ${caller} and used.mutation = ${mutation} and used.key = ${idempotencyKey ?? ''} and ${keyed}
    `.execute(this.db);
    const [row] = rows;
    this.hear(row?.ended ?? 0);
    if (row?.id != null) {
      return { kind: 'begun', record: recordOf(row), isMine: row.owner !== null, mapState: mapStateOf(row.map_state) };
    }
    if (row?.used_by != null) {
      return { kind: row.used_for === inputHash ? 'repeated' : 'reused', operationId: row.used_by };
    }
    // The key was taken while this statement ran, so its snapshot does not show by whom; the next one does.
    return this.begin(operation, owner);
  }

  override async finish(id: string, epoch: number, document: OperationDocument, freesKey: boolean): Promise<Finished> {
    const change = { id, epoch, document, release: true };
    const owned = sql<string>`(select owner from operation where id = ${id})`;
    const { finished, ended, ...next } = await this.db
      // The statement sees the operation as it was before: with its owner, who is to go on.
      .with('finished', (db) =>
        progressUpdate(db, dialect, change).returning(['id', 'aggregate', owned.as('owned_by')]),
      )
      .with('freed', (db) =>
        db
          .deleteFrom('idempotency_key')
          .where('operation_id', 'in', db.selectFrom('finished').select('finished.id'))
          .where(sql<boolean>`${freesKey}::boolean`)
          .returning('key'),
      )
      .with('told', (db) =>
        db
          .insertInto('audit_entry')
          .columns(['operation_id', 'at', 'who', 'what', 'detail'])
          .expression(
            db
              .selectFrom('finished')
              .select([
                'finished.id',
                dialect.now.as('at'),
                sql<string>`'engine'`.as('who'),
                sql<string>`'finished'`.as('what'),
                sql<string>`${document.progress.state}::text`.as('detail'),
              ]),
          )
          .returning('id'),
      )
      // What the operation wrote was there before its end got this number.
      .with('left', (db) =>
        db
          .updateTable('aggregate')
          .set((eb) => ({ unfinished: eb('unfinished', '-', 1), ended: sql<number>`(select told.id from told)` }))
          .where('name', 'in', db.selectFrom('finished').select('finished.aggregate'))
          .returning('name'),
      )
      .with('taken', (db) =>
        db
          .updateTable('operation')
          .set((eb) => ({
            owner: sql<string>`(select finished.owned_by from finished)`,
            epoch: eb('operation.epoch', '+', 1),
            updated_at: dialect.now,
          }))
          .where('sequence', 'in', successor(db, sql`(select finished.aggregate from finished)`, sql`${id}`))
          .where('owner', 'is', null)
          .returningAll()
          .returning((eb) => stateOfMap(eb)),
      )
      .selectFrom((db) =>
        db
          .selectFrom('finished')
          .select(({ fn }) => fn.countAll<number>().as('finished'))
          .as('done'),
      )
      .leftJoin('taken', (join) => join.onTrue())
      .select('done.finished')
      .select((eb) => eb.selectFrom('told').select('told.id').as('ended'))
      .selectAll('taken')
      .executeTakeFirstOrThrow();
    if (finished === 0) return { isMine: false };
    this.hear(ended ?? 0);
    return { isMine: true, next: next.id === null ? null : claimedOf(next as Parameters<typeof claimedOf>[0]) };
  }

  override async sequence(): Promise<number> {
    const { rows } = await sql<{ latest: number }>`
      select case when is_called then last_value else 0 end as latest from visible_sequence`.execute(this.db);
    return rows[0]?.latest ?? 0;
  }
}

/** The answer to `begin`: the operation's columns are null when it was not recorded. */
type BegunRow = Parameters<typeof recordOf>[0] & {
  readonly used_by: string | null;
  readonly used_for: string | null;
  readonly map_state: string | null;
  readonly ended: number | null;
};
