import type { ReadSession, Row } from '../systems/odata/query.ts';
import { UpstreamError } from '../systems/odata/upstream-error.ts';
import { decodeRow } from './maps/encode-row.ts';
import type { ChangeKind, HookContext, KnownRecord, TableMap } from './maps/table-map.ts';
import type { Consistency } from './operation.ts';

/** A record as Dataverse holds it, with its version. */
export interface CurrentRecord extends KnownRecord {
  readonly etag: string | null;
}

/** Reads what identifies the record that a change is about in both systems; null when it is not there. */
export async function readRecord(map: TableMap, id: string, session: ReadSession): Promise<CurrentRecord | null> {
  const { table } = map.dataverse;
  const select = map.fields.flatMap(({ field, dataverse }) => (map.key.includes(field) ? (dataverse ?? []) : []));
  const filter = { op: 'eq', path: `${table}id`, value: id } as const;
  const { rows } = await session.read({ table, select: [`${table}id`, ...select], filter, top: 1 });
  const [row] = rows;
  return row === undefined ? null : { id, fields: decodeRow(map, 'DATAVERSE', row.values), etag: row.etag };
}

/**
 * Reads what the map's hooks want to look at. Where the target may follow later, it need not answer now: its facts are
 * left out.
 */
export async function readFacts(
  map: TableMap,
  kind: ChangeKind,
  record: KnownRecord,
  sessions: { readonly dataverse: ReadSession; readonly finance: ReadSession },
  consistency: Consistency,
): Promise<HookContext['facts']> {
  const questions = Object.entries(map.facts?.(kind, record) ?? {});
  const answers = await Promise.all(
    questions.map(async ([name, { system, query }]): Promise<[string, readonly Row[]][]> => {
      const session = system === 'DATAVERSE' ? sessions.dataverse : sessions.finance;
      if (!session.has(query.table)) return [];
      try {
        const { rows } = await session.read(query);
        return [[name, rows.map(({ values }) => values)]];
      } catch (error) {
        const mayFollow = consistency === 'EVENTUAL' && system !== map.origin;
        if (mayFollow && error instanceof UpstreamError && error.retryable) return [];
        throw error;
      }
    }),
  );
  return Object.fromEntries(answers.flat());
}
