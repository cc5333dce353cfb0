import type { Expand, Query, ReadRow, ReadSession, Row, Rows, System } from '../../systems/odata/query.ts';
import type { RowKey } from '../../systems/client/write.ts';
import { findTable } from '../upstream/catalogue-of.ts';
import type { Snapshot } from './snapshot.ts';

/** Says what to hide from reads that have come back: asked after every one of them. */
export type SnapshotView = () => Promise<Snapshot>;

/**
 * The sessions of a request, as of one moment of the journal: both systems show every change of the gateway wholly or not
 * at all. The moment is taken before the first read; what is hidden is asked after each read has come back, since
 * whatever an operation writes was recorded before it was written. Groupings (`aggregate`) are live.
 *
 * @param begin takes the moment
 */
export function snapshotSessions<Sessions extends { readonly dataverse: ReadSession; readonly finance: ReadSession }>(
  sessions: Sessions,
  begin: () => Promise<SnapshotView>,
): { readonly dataverse: ReadSession; readonly finance: ReadSession } {
  let moment: Promise<SnapshotView> | null = null;
  const start = () => (moment ??= begin());
  let asked: Promise<Snapshot> | null = null;
  // Reads that come back together are looked at together.
  const view = async (): Promise<Snapshot> => {
    const ask = await start();
    asked ??= Promise.resolve().then(() => {
      asked = null;
      return ask();
    });
    return asked;
  };
  const wrap = (session: ReadSession): ReadSession => ({
    system: session.system,
    has: (table, column) => session.has(table, column),
    aggregate: (aggregation) => session.aggregate(aggregation),
    read: async (query) => {
      await start();
      const rows = await session.read(withKeys(query, session));
      return { ...rows, rows: viewRows(session.system, query.table, query.expand, rows.rows, await view()) };
    },
    async *pages(query) {
      await start();
      for await (const rows of session.pages(withKeys(query, session))) {
        yield viewRows(session.system, query.table, query.expand, rows, await view());
      }
    },
  });
  return { dataverse: wrap(sessions.dataverse), finance: wrap(sessions.finance) };
}

/** The query with the key columns of every row that it reads, also behind lookups. */
function withKeys(query: Query, { system }: ReadSession): Query {
  const select = [...new Set([...query.select, ...keyOf(system, query.table)])];
  const { expand } = query;
  return expand === undefined
    ? { ...query, select }
    : { ...query, select, expand: expandKeys(system, query.table, expand) };
}

function expandKeys(system: System, table: string, expand: Expand): Expand {
  const entries = Object.entries(expand).map(([lookup, wanted]): [string, Expand[string]] => {
    const targets = targetsOf(system, table, lookup);
    const select = [...new Set([...wanted.select, ...targets.flatMap((target) => keyOf(system, target))])];
    const [first = ''] = targets;
    return [
      lookup,
      wanted.expand === undefined ? { select } : { select, expand: expandKeys(system, first, wanted.expand) },
    ];
  });
  return Object.fromEntries(entries);
}

function viewRows(
  system: System,
  table: string,
  expand: Expand | undefined,
  rows: readonly ReadRow[],
  snapshot: Snapshot,
): Rows['rows'] {
  if (snapshot.isLive) return rows;
  return rows.flatMap((row) => viewRow(system, table, expand, row, snapshot) ?? []);
}

function viewRow(
  system: System,
  table: string,
  expand: Expand | undefined,
  row: ReadRow,
  snapshot: Snapshot,
): ReadRow | null {
  const key = rowKey(system, table, row.values);
  const values = key === null ? row.values : snapshot.view(system, table, key, row.values);
  if (values === null) return null;
  const expanded = Object.entries(row.expanded).map(([lookup, inner]): [string, ReadRow | null] => {
    if (inner === null) return [lookup, null];
    const target = targetsOf(system, table, lookup).find((one) => rowKey(system, one, inner.values) !== null);
    if (target === undefined) return [lookup, inner];
    return [lookup, viewRow(system, target, expand?.[lookup]?.expand, inner, snapshot)];
  });
  // Who changes the record on the strength of old values must be told that they are old.
  const etag = values === row.values ? row.etag : `${row.etag ?? ''} before a change`;
  return { ...row, values, etag, expanded: Object.fromEntries(expanded) };
}

function keyOf(system: System, table: string): readonly string[] {
  return findTable(system, table)?.key ?? [];
}

function targetsOf(system: System, table: string, lookup: string): readonly string[] {
  return findTable(system, table)?.columns.get(lookup)?.lookup?.targets ?? [];
}

/** The key as operations name rows: the id in Dataverse, all key columns in Finance; null where one was not read. */
function rowKey(system: System, table: string, values: Row): RowKey | null {
  const columns = keyOf(system, table);
  const parts = columns.map((column) => [column, values[column] ?? null] as const);
  if (parts.length === 0 || parts.some(([, value]) => value === null)) return null;
  return system === 'DATAVERSE' ? String(parts[0]?.[1]) : Object.fromEntries(parts);
}
