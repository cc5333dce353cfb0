import { type Kysely, sql } from 'kysely';
import type { MapOverview } from './journal.ts';
import { type StoreDialect, mapStateOf } from './queries.ts';
import type { JournalTables } from './tables.ts';

const hour = 3_600_000;

/** A map as the store describes it. */
interface OverviewRow {
  readonly map: string;
  readonly state: string | null;
  readonly queued: number | null;
  readonly oldest_queued: number | null;
  readonly errors: number | null;
  readonly latency: number | null;
}

/** How all maps stand, in one statement that looks at what is open and at what was recorded of late, not at the whole journal. */
export function mapOverviewQuery(db: Kysely<JournalTables>, { now }: StoreDialect) {
  const ago = (milliseconds: number) => sql<number>`${now} - ${sql.lit(milliseconds)}`;
  const open = db
    .selectFrom('operation')
    .select([
      'map',
      sql<number>`sum(case when state = 'QUEUED' then 1 else 0 end)`.as('queued'),
      sql<number | null>`min(case when state = 'QUEUED' then created_at end)`.as('oldest_queued'),
      sql<number>`sum(case when state = 'NEEDS_ATTENTION' and updated_at > ${ago(24 * hour)} then 1 else 0 end)`.as(
        'stuck',
      ),
    ])
    .where('finished_at', 'is', null)
    .groupBy('map');
  const failed = db
    .selectFrom('operation')
    .select(['map', sql<number>`count(*)`.as('failed')])
    .where('finished_at', '>', ago(24 * hour))
    .where('state', 'in', ['REJECTED', 'COMPENSATED'])
    .groupBy('map');
  const ended = db
    .selectFrom('operation')
    .select([
      'map',
      sql<number>`finished_at - created_at`.as('latency'),
      sql<number>`cume_dist() over (partition by map order by finished_at - created_at)`.as('share'),
    ])
    .where('finished_at', '>', ago(hour))
    .where('state', '=', 'COMMITTED');
  const within = db
    .selectFrom(ended.as('ended'))
    .select(['map', sql<number>`min(latency)`.as('latency')])
    .where('share', '>=', 0.95)
    .groupBy('map');
  const maps = db
    .selectFrom('map_state')
    .select('map')
    .union(db.selectFrom(open.as('open')).select('open.map'))
    .union(db.selectFrom(failed.as('failed')).select('failed.map'))
    .union(db.selectFrom(within.as('within')).select('within.map'));
  return db
    .selectFrom(maps.as('known'))
    .leftJoin('map_state as kept', 'kept.map', 'known.map')
    .leftJoin(open.as('open'), 'open.map', 'known.map')
    .leftJoin(failed.as('failed'), 'failed.map', 'known.map')
    .leftJoin(within.as('within'), 'within.map', 'known.map')
    .select([
      'known.map',
      'kept.state',
      'open.queued',
      'open.oldest_queued',
      sql<number>`coalesce(open.stuck, 0) + coalesce(failed.failed, 0)`.as('errors'),
      'within.latency',
    ])
    .$castTo<OverviewRow>();
}

/** A row as the port shows it. */
export function mapOverviewOf(row: OverviewRow): MapOverview {
  return {
    map: row.map,
    state: mapStateOf(row.state),
    queued: Number(row.queued ?? 0),
    oldestQueuedAt: row.oldest_queued,
    errors: Number(row.errors ?? 0),
    latencyP95: row.latency,
  };
}
