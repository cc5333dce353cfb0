import { type Kysely, sql } from 'kysely';
import type { Decision, MapState } from '../operation.ts';
import { recordKey } from '../leg.ts';
import type {
  AuditEntry,
  Begun,
  Claimed,
  Finished,
  Journal,
  KeyUse,
  MapOverview,
  NewOperation,
  OperationDocument,
  OperationFilter,
  OperationRecord,
  Refusal,
} from './journal.ts';
import {
  claimUpdate,
  claimedOf,
  hasNoLivingOwner,
  mapStateOf,
  progressUpdate,
  recordOf,
  refusalColumns,
  stateOfMap,
  type StoreDialect,
} from './queries.ts';
import { mapOverviewOf, mapOverviewQuery } from './map-overview.ts';
import type { JournalTables } from './tables.ts';

const mapEvents: Readonly<Record<MapState, AuditEntry['what']>> = {
  RUNNING: 'map run',
  PAUSED: 'map paused',
  STOPPED: 'map stopped',
};

/** What both stores do alike. Where several rows must change in one round trip, each store has its own way. */
export abstract class SqlJournal implements Journal {
  protected readonly db: Kysely<JournalTables>;
  protected readonly dialect: StoreDialect;
  #latestEnd = 0;

  constructor(db: Kysely<JournalTables>, dialect: StoreDialect) {
    this.db = db;
    this.dialect = dialect;
  }

  get latestEnd(): number {
    return this.#latestEnd;
  }

  /** Keeps the number of an end that the store told of. */
  protected hear(end: number): void {
    this.#latestEnd = Math.max(this.#latestEnd, end);
  }

  abstract begin(operation: NewOperation, owner: string): Promise<Begun>;
  abstract finish(id: string, epoch: number, document: OperationDocument, freesKey: boolean): Promise<Finished>;
  abstract sequence(): Promise<number>;

  async refuse(refusal: Refusal): Promise<OperationRecord> {
    const columns = refusalColumns(refusal, this.dialect);
    return recordOf(await this.db.insertInto('operation').values(columns).returningAll().executeTakeFirstOrThrow());
  }

  record(id: string, epoch: number, document: OperationDocument): Promise<boolean> {
    return this.#progress(id, epoch, document, false);
  }

  async release(id: string, epoch: number, document: OperationDocument): Promise<boolean> {
    const isMine = await this.#progress(id, epoch, document, true);
    const { state, problem } = document.progress;
    if (isMine && state === 'NEEDS_ATTENTION')
      await this.#audit(id, 'engine', 'needs attention', problem?.message ?? '');
    return isMine;
  }

  async #progress(id: string, epoch: number, document: OperationDocument, release: boolean): Promise<boolean> {
    const change = { id, epoch, document, release };
    const { numUpdatedRows } = await progressUpdate(this.db, this.dialect, change).executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  async claim(owner: string, limit: number): Promise<readonly Claimed[]> {
    const take = (which: 'waiting' | 'held', most: number) =>
      claimUpdate(this.db, this.dialect, which, owner, most).execute();
    const waiting = await take('waiting', limit);
    const rows = waiting.length < limit ? [...waiting, ...(await take('held', limit - waiting.length))] : waiting;
    const claimed = rows.map(claimedOf).sort((one, other) => one.record.sequence - other.record.sequence);
    for (const { record, isFirstTurn } of claimed) {
      if (!isFirstTurn) await this.#audit(record.id, owner, 'taken over', `epoch ${record.epoch}`);
    }
    return claimed;
  }

  async owned(owner: string): Promise<readonly Claimed[]> {
    const rows = await this.db
      .selectFrom('operation')
      .selectAll()
      .select((eb) => stateOfMap(eb))
      .where('owner', '=', owner)
      .where('finished_at', 'is', null)
      .orderBy('sequence')
      .execute();
    return rows.map(claimedOf);
  }

  async heartbeat(owner: string, leaseMilliseconds: number): Promise<void> {
    const until = sql<number>`${this.dialect.now} + ${sql.lit(Math.trunc(leaseMilliseconds))}`;
    const { latest } = await this.db
      .insertInto('owner')
      .values({ id: owner, lease_until: until })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ lease_until: until }))
      .returning((eb) =>
        eb
          .selectFrom('audit_entry')
          .select(({ fn }) => fn.max('audit_entry.id').as('latest'))
          .as('latest'),
      )
      .executeTakeFirstOrThrow();
    this.hear(latest ?? 0);
  }

  async resign(owner: string): Promise<void> {
    await this.db.updateTable('owner').set({ lease_until: 0 }).where('id', '=', owner).execute();
  }

  async find(id: string): Promise<OperationRecord | null> {
    const row = await this.db.selectFrom('operation').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : recordOf(row);
  }

  async findAnswerable(ids: readonly string[]): Promise<readonly OperationRecord[]> {
    if (ids.length === 0) return [];
    const rows = await this.db
      .selectFrom('operation')
      .selectAll()
      .where('id', 'in', ids)
      .where((eb) => eb.or([eb('state', '<>', 'PENDING'), eb('visible_sequence', 'is not', null)]))
      .execute();
    return rows.map(recordOf);
  }

  async findKey({
    caller,
    mutation,
    key,
  }: KeyUse): Promise<{ readonly operationId: string; readonly inputHash: string } | null> {
    const row = await this.db
      .selectFrom('idempotency_key')
      .select(['operation_id', 'input_hash'])
      .where('caller', '=', caller)
      .where('mutation', '=', mutation)
      .where('key', '=', key)
      .executeTakeFirst();
    return row === undefined ? null : { operationId: row.operation_id, inputHash: row.input_hash };
  }

  async list(filter: OperationFilter, first: number, before?: number): Promise<readonly OperationRecord[]> {
    const { map, states, aggregate, record } = filter;
    let query = this.db.selectFrom('operation').selectAll().orderBy('sequence', 'desc').limit(first);
    if (before !== undefined) query = query.where('sequence', '<', before);
    if (map !== undefined) query = query.where('map', '=', map);
    if (states !== undefined) query = query.where('state', 'in', states);
    if (aggregate !== undefined) query = query.where('aggregate', '=', aggregate);
    if (record !== undefined) {
      const touching = this.db
        .selectFrom('touched_record')
        .select('operation_sequence')
        .where('system', '=', record.system)
        .where('table_name', '=', record.table)
        .where('record_key', '=', recordKey(record.key));
      query = query.where('sequence', 'in', touching);
    }
    return (await query.execute()).map(recordOf);
  }

  async hiddenSince(sequence: number): Promise<readonly OperationRecord[]> {
    const rows = await this.db
      .selectFrom('operation')
      .selectAll()
      .where((eb) => eb.or([eb('visible_sequence', 'is', null), eb('visible_sequence', '>', sequence)]))
      // Not by the plain column: SQLite would walk the whole journal in its order instead of using the index.
      .orderBy(sql`+sequence`)
      .execute();
    return rows.map(recordOf);
  }

  async decide(id: string, owner: string, decision: Decision, who: string, reason: string): Promise<Claimed | null> {
    const row = await this.db
      .updateTable('operation')
      .set((eb) => ({ owner, epoch: eb('epoch', '+', 1), updated_at: this.dialect.now }))
      .where('id', '=', id)
      .where('state', '=', 'NEEDS_ATTENTION')
      .where(hasNoLivingOwner('operation.owner', this.dialect))
      .returningAll()
      .returning((eb) => stateOfMap(eb))
      .executeTakeFirst();
    if (row === undefined) return null;
    await this.#audit(id, who, 'decided', `${decision}: ${reason}`);
    return claimedOf(row);
  }

  async allocate(sequence: string, count: number, least = 1): Promise<number> {
    const next = sql.ref('number_sequence.next_number');
    const first = sql<number>`case when ${next} < ${sql.lit(least)} then ${sql.lit(least)} else ${next} end`;
    const after = sql<number>`${first} + ${sql.lit(count)}`;
    const { next_number } = await this.db
      .insertInto('number_sequence')
      .values({ name: sequence, next_number: least + count })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ next_number: after }))
      .returning('next_number')
      .executeTakeFirstOrThrow();
    return next_number - count;
  }

  async mapState(map: string): Promise<MapState> {
    const row = await this.db.selectFrom('map_state').select('state').where('map', '=', map).executeTakeFirst();
    return mapStateOf(row?.state);
  }

  async mapOverviews(): Promise<readonly MapOverview[]> {
    return (await mapOverviewQuery(this.db, this.dialect).execute()).map(mapOverviewOf);
  }

  async setMapState(map: string, state: MapState, who: string): Promise<void> {
    await this.db
      .insertInto('map_state')
      .values({ map, state })
      .onConflict((conflict) => conflict.column('map').doUpdateSet({ state }))
      .execute();
    await this.#audit(map, who, mapEvents[state], '');
  }

  async unfinished(map: string, upTo?: number): Promise<{ readonly inFlight: number; readonly queued: number }> {
    let query = this.db
      .selectFrom('operation')
      .select([
        sql<number>`coalesce(sum(1 - is_held), 0)`.as('inFlight'),
        sql<number>`coalesce(sum(case when state = 'QUEUED' then 1 else 0 end), 0)`.as('queued'),
      ])
      .where('map', '=', map)
      .where('state', 'in', ['PENDING', 'QUEUED'])
      .where('finished_at', 'is', null);
    if (upTo !== undefined) query = query.where('sequence', '<=', upTo);
    return query.executeTakeFirstOrThrow();
  }

  async audit(operationId: string): Promise<readonly AuditEntry[]> {
    const rows = await this.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('operation_id', '=', operationId)
      .orderBy('id')
      .execute();
    return rows.map(({ operation_id, at, who, what, detail }) => ({
      operationId: operation_id,
      at,
      who,
      what: what as AuditEntry['what'],
      detail,
    }));
  }

  async prune(operationsMilliseconds: number, keysMilliseconds: number): Promise<number> {
    const { now } = this.dialect;
    const ago = (milliseconds: number) => sql<number>`${now} - ${sql.lit(Math.trunc(milliseconds))}`;
    // The key of what is still on its way is what keeps a repeat from beginning it a second time.
    await this.db
      .deleteFrom('idempotency_key')
      .where('created_at', '<', ago(keysMilliseconds))
      .where('operation_id', 'not in', (eb) =>
        eb.selectFrom('operation').select('operation.id').where('operation.finished_at', 'is', null),
      )
      .execute();
    await this.db
      .deleteFrom('owner')
      .where('lease_until', '<', ago(operationsMilliseconds))
      .where(sql<boolean>`not exists (select 1 from operation where operation.owner = owner.id)`)
      .execute();
    // The newest visible operation stays: the snapshot sequence goes on from it.
    const old = this.db
      .deleteFrom('operation')
      .where('finished_at', '<', ago(operationsMilliseconds))
      .where((eb) =>
        eb.or([
          eb('visible_sequence', '=', 0),
          eb('visible_sequence', '<', (newest) =>
            newest.selectFrom('operation as newest').select(({ fn }) => fn.max('newest.visible_sequence').as('newest')),
          ),
        ]),
      );
    const { numDeletedRows } = await old.executeTakeFirstOrThrow();
    const gone = (sequences: 'operation_parent' | 'touched_record') =>
      this.db
        .deleteFrom(sequences)
        .where('operation_sequence', 'not in', (eb) => eb.selectFrom('operation').select('operation.sequence'))
        .execute();
    await gone('operation_parent');
    await gone('touched_record');
    // Those that ended of late stay: whoever read their rows before is told by them.
    await this.db
      .deleteFrom('aggregate')
      .where('unfinished', '=', 0)
      .where('name', 'not in', (eb) => eb.selectFrom('operation').select('operation.aggregate'))
      .execute();
    return Number(numDeletedRows);
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }

  async #audit(operationId: string, who: string, what: AuditEntry['what'], detail: string): Promise<void> {
    await this.db
      .insertInto('audit_entry')
      .values({ operation_id: operationId, at: this.dialect.now, who, what, detail })
      .execute();
  }
}
