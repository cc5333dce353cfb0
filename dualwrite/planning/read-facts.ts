import type { Filter, Path, Query, ReadRow, ReadSession, Row } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import { decodeRow, pathsOf } from '../maps/encode-row.ts';
import type { ChangeKind, HookContext, KnownRecord, TableMap, UnifiedChange } from '../maps/table-map.ts';
import type { Consistency } from '../operation.ts';
import { flatRow, pathParts, pathSelection } from './path-query.ts';

/** Under which the facts hold a row's version, beside its columns. */
const versionColumn = '@odata.etag';

/** A record as Dataverse holds it, with its version. */
export interface CurrentRecord extends KnownRecord {
  readonly id: string;
  readonly etag: string | null;
}

/** Reads a record as the map's fields describe it; null when it is not there. */
export async function readRecord(map: TableMap, id: string, session: ReadSession): Promise<CurrentRecord | null> {
  const isIt: Filter = { op: 'eq', path: idColumn(map.dataverse.table), value: id };
  const [record] = await readRecords(map, isIt, session);
  return record ?? null;
}

/** Reads the records of a map that a condition holds for, as the map's fields describe them. */
export async function readRecords(
  map: TableMap,
  condition: Filter,
  session: ReadSession,
): Promise<readonly CurrentRecord[]> {
  const { table } = map.dataverse;
  const idName = idColumn(table);
  const paths = [idName, ...map.fields.flatMap(pathsOf)];
  const own = map.filter?.dataverse;
  const filter: Filter = own === undefined ? condition : { op: 'and', of: [condition, own] };
  const [first = [], ...others] = pathParts(paths);
  const read = (part: readonly Path[]) =>
    session.read({ table, ...pathSelection(part.includes(idName) ? part : [idName, ...part]), filter });
  const [{ rows }, ...further] = await Promise.all([read(first), ...others.map(read)]);
  const byId = further.map((part) => new Map(part.rows.map((row) => [row.values[idName], row])));
  return rows.flatMap((row): CurrentRecord[] => {
    const rest = byId.map((part) => part.get(row.values[idName]));
    // Read in parts, a row may have gone in between.
    if (rest.some((part) => part === undefined)) return [];
    const expanded = Object.assign({}, row.expanded, ...rest.map((part) => part?.expanded)) as ReadRow['expanded'];
    const flat = flatRow({ ...row, expanded }, paths);
    const id = String(flat[idName]);
    return [{ id, fields: { ...decodeRow(map, 'DATAVERSE', flat, 'leaveOut'), id }, etag: row.etag }];
  });
}

/**
 * Reads what the map's hooks want to look at. Where the target may follow later, it need not answer now: its facts are
 * left out.
 */
export async function readFacts(
  map: TableMap,
  known: { readonly kind: ChangeKind; readonly record: KnownRecord; readonly change: UnifiedChange },
  sessions: { readonly dataverse: ReadSession; readonly finance: ReadSession },
  consistency: Consistency,
): Promise<HookContext['facts']> {
  const questions = Object.entries(map.facts?.(known.kind, known.record, known.change) ?? {});
  const answers = await Promise.all(
    questions.map(async ([name, { system, query }]): Promise<[string, readonly Row[]][]> => {
      const session = system === 'DATAVERSE' ? sessions.dataverse : sessions.finance;
      if (!session.has(query.table)) return [];
      try {
        const { select, expand } = pathSelection(query.select);
        const asked: Query = expand === undefined ? { ...query, select } : { ...query, select, expand };
        const { rows } = await session.read(asked);
        return [[name, rows.map((row) => ({ ...flatRow(row, query.select), [versionColumn]: row.etag }))]];
      } catch (error) {
        const mayFollow = consistency === 'EVENTUAL' && system !== map.origin;
        if (mayFollow && error instanceof UpstreamError && error.retryable) return [];
        throw error;
      }
    }),
  );
  return Object.fromEntries(answers.flat());
}
