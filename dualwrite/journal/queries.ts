import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { type MapState, type Progress, canBeTakenBack, isFinished, newOperation } from '../operation.ts';
import { recordKey } from '../leg.ts';
import type { Claimed, NewOperation, OperationDocument, OperationRecord, Refusal } from './journal.ts';
import type { JournalTables, OperationTable } from './tables.ts';

/** What differs between the two stores when they are asked. */
export interface StoreDialect {
  /** The store's own clock in milliseconds: replicas need not agree on the time. */
  readonly now: RawBuilder<number>;
  /** The next number of the snapshot sequence. */
  readonly nextVisible: RawBuilder<number>;
  /** Ends a subquery whose rows are to be taken by one replica only. */
  readonly takeRows: RawBuilder<unknown>;
}

/** What is kept of a request for good. */
type KeptRequest = Pick<OperationRecord, 'mutation' | 'caller' | 'requestId' | 'idempotencyKey' | 'result'>;

/** The columns of a new operation, without those that depend on its place. */
export function operationColumns(operation: NewOperation, { now }: StoreDialect) {
  const { mutation, caller, requestId, idempotencyKey, result } = operation;
  const request: KeptRequest = { mutation, caller, requestId, idempotencyKey, result };
  return {
    id: operation.id,
    map: operation.map,
    aggregate: operation.aggregate,
    request: JSON.stringify(request),
    // A captured change has happened already: there is nothing to hide from readers.
    visible_sequence: operation.document.progress.isCaptured ? 0 : null,
    created_at: now,
    updated_at: now,
  };
}

/** The columns of a refused change: it is over from the start, and there is nothing to hide from readers. */
export function refusalColumns(refusal: Refusal, { now }: StoreDialect) {
  const { id, map, aggregate, mutation, caller, requestId, idempotencyKey, result, consistency } = refusal;
  const request: KeptRequest = { mutation, caller, requestId, idempotencyKey, result };
  const options = { consistency, isCaptured: false, isVersionBound: false };
  const progress: Progress = { ...newOperation([], options), state: 'REFUSED' };
  return {
    ...documentColumns({ progress, legs: [] }),
    id,
    map,
    aggregate,
    request: JSON.stringify(request),
    owner: null,
    epoch: 0,
    visible_sequence: 0,
    created_at: now,
    updated_at: now,
    finished_at: now,
  };
}

/** The columns that follow from the document. */
export function documentColumns(document: OperationDocument) {
  const { state, legs } = document.progress;
  return { state, is_held: legs.target?.state === 'HELD' ? 1 : 0, document: JSON.stringify(document) };
}

/** The rows that an operation touches, once each. */
export function touchedRecords(operation: NewOperation) {
  const records = operation.document.legs.flatMap(({ system, rows }) =>
    rows.map(({ table, key }) => ({ system, table_name: table, record_key: recordKey(key) })),
  );
  for (const { system, table, key } of [operation.record ?? [], operation.records ?? []].flat()) {
    records.push({ system: system as 'DATAVERSE', table_name: table, record_key: recordKey(key) });
  }
  const byText = new Map(records.map((record) => [JSON.stringify(record), record]));
  return [...byText.values()];
}

/** The update that records progress, refused when the operation has another epoch or is finished. */
export function progressUpdate(
  db: Pick<Kysely<JournalTables>, 'updateTable'>,
  dialect: StoreDialect,
  change: {
    readonly id: string;
    readonly epoch: number;
    readonly document: OperationDocument;
    readonly release: boolean;
  },
) {
  const { progress } = change.document;
  const isEnd = isFinished(progress.state);
  const isOriginEnough = progress.order[0] === 'origin' && !canBeTakenBack(progress);
  const isVisible = isEnd || (isOriginEnough && progress.legs.origin?.state === 'WRITTEN');
  return db
    .updateTable('operation')
    .set({
      ...documentColumns(change.document),
      updated_at: dialect.now,
      ...(isVisible ? { visible_sequence: sql<number>`coalesce(visible_sequence, ${dialect.nextVisible})` } : {}),
      ...(isEnd ? { finished_at: dialect.now } : {}),
      ...(isEnd || change.release ? { owner: null } : {}),
    })
    .where('id', '=', change.id)
    .where('epoch', '=', change.epoch)
    .where('finished_at', 'is', null)
    .where('owner', 'is not', null);
}

/**
 * Operations whose turn it is and that nobody alive works on. Those that are held back are asked for apart: while their maps
 * are paused there may be very many of them, and none is looked at.
 */
export function claimUpdate(
  db: Kysely<JournalTables>,
  dialect: StoreDialect,
  which: 'waiting' | 'held',
  owner: string,
  limit: number,
) {
  const open = db.selectFrom('operation as o').select('o.sequence').where('o.finished_at', 'is', null);
  const some =
    which === 'waiting'
      ? open.where(sql<boolean>`o.is_held = 0`)
      : open
          .where(sql<boolean>`o.is_held = 1`)
          .where('o.map', 'not in', (eb) =>
            eb.selectFrom('map_state as paused').select('paused.map').where('paused.state', '=', 'PAUSED'),
          );
  const due = some
    .where('o.state', 'in', ['PENDING', 'QUEUED'])
    .where(hasNoLivingOwner('o.owner', dialect))
    .where(mayGoOn())
    .where(hasNoUnfinishedParent())
    .orderBy('o.sequence')
    .limit(limit)
    .modifyEnd(dialect.takeRows);
  return db
    .updateTable('operation')
    .set((eb) => ({ owner, epoch: eb('epoch', '+', 1), updated_at: dialect.now }))
    .where('sequence', 'in', due)
    .returningAll()
    .returning((eb) => stateOfMap(eb));
}

/**
 * Whether nobody alive works on the operation. An owner that is not known counts as alive: it may have said so after this
 * statement began. One that was silent too long never comes back under the same name.
 */
export function hasNoLivingOwner(column: 'o.owner' | 'operation.owner', { now }: StoreDialect) {
  const owner = sql.ref(column);
  return sql<boolean>`(${owner} is null or exists (
    select 1 from owner as silent where silent.id = ${owner} and silent.lease_until <= ${now}))`;
}

/**
 * An operation goes on when no earlier one of its aggregate is unfinished. While the map is paused, held-back ones do not
 * count, so that the origin can be written, and none that is held back goes on.
 */
function mayGoOn(but: RawBuilder<unknown> = sql``) {
  return sql<boolean>`(
    not exists (select 1 from operation as e where e.aggregate = o.aggregate and e.sequence < o.sequence
      and e.finished_at is null and e.is_held = 0 ${but})
    and case when exists (select 1 from map_state as m where m.map = o.map and m.state = 'PAUSED') then o.is_held = 0
      else not exists (select 1 from operation as e where e.aggregate = o.aggregate and e.sequence < o.sequence
        and e.finished_at is null and e.is_held = 1 ${but}) end)`;
}

function hasNoUnfinishedParent(but: RawBuilder<unknown> = sql``) {
  return sql<boolean>`not exists (
    select 1 from operation_parent as p join operation as e on e.aggregate = p.aggregate
    where p.operation_sequence = o.sequence and e.sequence < o.sequence and e.finished_at is null ${but})`;
}

/**
 * The operation whose turn comes when one of its aggregate is over: the first that waits, unless something else holds it
 * up. Finding it costs the same however long the queue is.
 *
 * @param over the operation that is over, where the statement's snapshot still shows it as unfinished
 */
export function successor(
  db: Pick<Kysely<JournalTables>, 'selectFrom'>,
  aggregate: RawBuilder<unknown>,
  over: RawBuilder<unknown> | null = null,
) {
  const but = over === null ? sql`` : sql`and e.id <> ${over}`;
  const first = (isHeld: 0 | 1) => sql<number>`(select e.sequence from operation as e where e.aggregate = ${aggregate}
    and e.finished_at is null and e.is_held = ${sql.lit(isHeld)} ${but} order by e.sequence limit 1)`;
  return (
    db
      .selectFrom('operation as o')
      .select('o.sequence')
      .where('o.sequence', 'in', [first(0), first(1)])
      .where('o.owner', 'is', null)
      // One that somebody has worked on is taken up with an entry in the audit trail, unless it was only held back.
      .where((eb) => eb.or([eb('o.epoch', '=', 0), eb('o.is_held', '=', 1)]))
      .where('o.state', 'in', ['PENDING', 'QUEUED'])
      .where(mayGoOn(but))
      .where(hasNoUnfinishedParent(but))
      .orderBy('o.sequence')
      .limit(1)
  );
}

type Builder = Pick<Kysely<JournalTables>, 'selectFrom'>;

/** How the operation's map stands, as a column; null where nobody ever said. */
export function stateOfMap(eb: unknown) {
  return (eb as Builder)
    .selectFrom('map_state as of_map')
    .select('of_map.state')
    .whereRef('of_map.map', '=', sql.ref('operation.map'))
    .as('map_state');
}

/** A map's state as it is kept; a map runs until somebody says otherwise. */
export function mapStateOf(kept: string | null | undefined): MapState {
  return kept === 'PAUSED' || kept === 'STOPPED' ? kept : 'RUNNING';
}

/** A row as the port shows it. */
export function recordOf(row: Selectable<OperationTable>): OperationRecord {
  const request = JSON.parse(row.request) as KeptRequest;
  const document = JSON.parse(row.document) as OperationDocument;
  return {
    ...request,
    ...document,
    id: row.id,
    sequence: row.sequence,
    map: row.map,
    aggregate: row.aggregate,
    owner: row.owner,
    epoch: row.epoch,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    finishedAt: row.finished_at,
  };
}

/** A claimed row as the port shows it. */
export function claimedOf(row: Selectable<OperationTable> & { readonly map_state: string | null }): Claimed {
  return { record: recordOf(row), isFirstTurn: row.epoch === 1, mapState: mapStateOf(row.map_state) };
}
