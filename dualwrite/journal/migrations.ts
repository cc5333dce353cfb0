import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { JournalTables } from './tables.ts';

/** What differs between the two stores when tables are made. */
export interface MigrationDialect {
  /** Type of a number that counts rows by itself. */
  readonly identity: RawBuilder<unknown>;
  readonly bigint: RawBuilder<unknown>;
  /** Asks for the names of a table's columns. */
  columnsOf(table: string): RawBuilder<{ readonly name: string }>;
}

/**
 * Brings the tables up to date; run under the store's own lock, in one transaction. Every statement may be repeated, so
 * a version can be added at the end and an older journal catches up.
 */
export async function migrate(db: Kysely<JournalTables>, dialect: MigrationDialect): Promise<void> {
  const { identity, bigint } = dialect;
  for (const statement of [
    sql`create table if not exists operation (
      sequence ${identity}, id text not null unique, map text not null, aggregate text not null, state text not null,
      is_held integer not null, request text not null, document text not null, owner text, epoch integer not null,
      visible_sequence ${bigint}, created_at ${bigint} not null, updated_at ${bigint} not null, finished_at ${bigint})`,
    sql`create index if not exists operation_running on operation (aggregate, sequence)
      where finished_at is null and is_held = 0`,
    sql`create index if not exists operation_held on operation (aggregate, sequence)
      where finished_at is null and is_held = 1`,
    sql`create index if not exists operation_open on operation (sequence) where finished_at is null`,
    sql`create index if not exists operation_waiting on operation (sequence) where finished_at is null and is_held = 0`,
    sql`create index if not exists operation_held_map on operation (map, sequence)
      where finished_at is null and is_held = 1`,
    sql`create index if not exists operation_visible on operation (visible_sequence)`,
    sql`create index if not exists operation_map on operation (map, sequence)`,
    sql`create index if not exists operation_finished on operation (finished_at)`,
    sql`create table if not exists operation_parent (operation_sequence ${bigint} not null, aggregate text not null,
      primary key (operation_sequence, aggregate))`,
    sql`create table if not exists touched_record (operation_sequence ${bigint} not null, system text not null,
      table_name text not null, record_key text not null,
      primary key (system, table_name, record_key, operation_sequence))`,
    sql`create index if not exists touched_record_operation on touched_record (operation_sequence)`,
    sql`create table if not exists aggregate (name text primary key, unfinished integer not null)`,
    sql`create table if not exists idempotency_key (caller text not null, mutation text not null, key text not null,
      input_hash text not null, operation_id text not null, created_at ${bigint} not null,
      primary key (caller, mutation, key))`,
    sql`create index if not exists idempotency_key_age on idempotency_key (created_at)`,
    sql`create table if not exists owner (id text primary key, lease_until ${bigint} not null)`,
    sql`create table if not exists number_sequence (name text primary key, next_number ${bigint} not null)`,
    sql`create table if not exists map_state (map text primary key, state text not null)`,
    sql`create table if not exists audit_entry (id ${identity}, operation_id text not null, at ${bigint} not null,
      who text not null, what text not null, detail text not null)`,
    sql`create index if not exists audit_entry_operation on audit_entry (operation_id)`,
  ]) {
    await statement.execute(db);
  }
  const { rows } = await dialect.columnsOf('aggregate').execute(db);
  if (!rows.some(({ name }) => name === 'ended')) {
    await sql`alter table aggregate add column ended ${bigint} not null default 0`.execute(db);
  }
}
