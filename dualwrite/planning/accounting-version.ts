import type { RowKey } from '../../systems/client/write.ts';
import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { type LegPlan, recordKey, type RowChange } from '../leg.ts';
import { isAccounting } from '../maps/field-pairs.ts';
import type { HookContext, TableMap } from '../maps/table-map.ts';
import type { RecordWrite, WriteProblem } from '../record-write.ts';
import { legsOf, type RecordKeys } from './legs-of.ts';

/** The rows in which Finance holds what a change says of accounting, with the versions that the caller saw. */
export interface AccountingVersions {
  readonly versions: readonly { readonly table: string; readonly key: RowKey; readonly etag: string }[];
  readonly problems: readonly WriteProblem[];
}

const path = ['input', 'expectedAccountingVersion'];
const nothingKnown: AccountingVersions = { versions: [], problems: [] };

/** Whether a change is about nothing but what accountants keep. */
export function isAllAccounting({ change }: Pick<RecordWrite, 'change'>): boolean {
  return Object.keys(change).every(isAccounting);
}

/**
 * Compares what Finance holds with the version that the caller saw, where the caller named one: a call for each row, of
 * which there is one. Throws UpstreamError.
 */
export async function readAccountingVersions(
  { map, isAccountingExpected, isForced }: Pick<RecordWrite, 'map' | 'isAccountingExpected' | 'isForced'>,
  keys: RecordKeys,
  context: HookContext,
  finance: ReadSession,
): Promise<AccountingVersions> {
  if (isAccountingExpected == null || isForced) return nothingKnown;
  const rows = accountingRows(map, keys, context);
  if (rows.length === 0) {
    const message =
      'Expected a change of what Finance holds, received none. Leave expectedAccountingVersion out, or change accounting.';
    return { versions: [], problems: [{ code: 'INVALID', message, path }] };
  }
  const versions = await Promise.all(
    rows.map(async ({ table, key }) => ({ table, key, etag: await etagOf(table, key, finance) })),
  );
  const seen = versions.flatMap(({ etag, ...row }) =>
    etag !== null && isAccountingExpected(etag) ? [{ ...row, etag }] : [],
  );
  if (seen.length === versions.length) return { versions: seen, problems: [] };
  const message = 'Expected the version that Finance has, received another. Read the record again.';
  return { versions: [], problems: [{ code: 'STALE_VERSION', message, path }] };
}

/** The legs, insisting that the rows still have the versions that the caller saw. */
export function boundToAccounting(
  legs: readonly LegPlan[],
  { versions }: Pick<AccountingVersions, 'versions'>,
): readonly LegPlan[] {
  const bound = (row: RowChange): RowChange => {
    const known = versions.find(({ table, key }) => table === row.table && recordKey(key) === recordKey(row.key));
    return known === undefined ? row : { ...row, version: known.etag };
  };
  return legs.map((leg) => (leg.system === 'FINANCE' ? { ...leg, rows: leg.rows.map(bound) } : leg));
}

/** The rows of Finance that the change would write if it were about accounting alone. */
function accountingRows(map: TableMap, keys: RecordKeys, context: HookContext): readonly RowChange[] {
  const change = Object.fromEntries(Object.entries(context.change).filter(([field]) => isAccounting(field)));
  if (Object.keys(change).length === 0) return [];
  return legsOf(map, keys, { ...context, change }).flatMap(({ system, rows }) => (system === 'FINANCE' ? rows : []));
}

async function etagOf(table: string, key: RowKey, finance: ReadSession): Promise<string | null> {
  if (typeof key === 'string') return null;
  const [first = ''] = Object.keys(key);
  const of = Object.entries(key).map(([column, value]): Filter => ({ op: 'eq', path: column, value }));
  const { rows } = await finance.read({ table, select: [first], filter: { op: 'and', of }, top: 1 });
  return rows[0]?.etag ?? null;
}
