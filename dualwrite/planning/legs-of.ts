import type { RowKey } from '../../systems/client/write.ts';
import type { System, Value } from '../../systems/odata/query.ts';
import type { LegPlan, RowChange } from '../leg.ts';
import { encodeRow } from '../maps/encode-row.ts';
import { financeTable } from '../maps/finance-table.ts';
import type { ExpandedRow, HookContext, TableMap } from '../maps/table-map.ts';

/** The two rows of a record. */
export interface RecordKeys {
  /** The id of the Dataverse row, or the columns of an alternate key. */
  readonly dataverse: RowKey;
  readonly finance: Readonly<Record<string, Value>>;
}

const systems: readonly System[] = ['DATAVERSE', 'FINANCE'];

/**
 * The legs that carry a change of a record into both systems, with the further rows that the map writes: after the
 * record's own row, or before it when it is deleted, so that no row is ever there without the one that it hangs on.
 *
 * A system that the change does not touch has no leg. A leg that changes only what its own system masters is the origin.
 */
export function legsOf(map: TableMap, keys: RecordKeys, context: HookContext): readonly LegPlan[] {
  const legs = systems.flatMap((system) => {
    if (system === 'FINANCE' && map.finance === null) return [];
    const rows = rowsOf(map, system, keys, context);
    return rows.length === 0 ? [] : [{ system, rows }];
  });
  return legs.map(({ system, rows }): LegPlan => {
    const isOrigin = system === map.origin || (legs.length === 1 && isMasteredBy(map, system, context));
    return isOrigin ? { role: 'origin', system, rows } : { role: 'target', system, rows: rows.map(orGone) };
  });
}

/** What the target never had needs no deleting there. */
function orGone(row: RowChange): RowChange {
  return row.kind === 'delete' ? { ...row, ifPresent: true } : row;
}

function rowsOf(map: TableMap, system: System, keys: RecordKeys, context: HookContext): readonly RowChange[] {
  const { kind } = context;
  const own = rowChange(map, system, keys, context);
  const isNeeded = kind !== 'update' || Object.keys(own.values).length > 0;
  // All rows of a leg go the same way.
  const { scheduledIn } = own;
  const further = (map.expand?.(system, context) ?? []).map((row) => ({
    ...row,
    ...(scheduledIn === undefined ? {} : { scheduledIn }),
  }));
  const isBefore = ({ isFirst }: ExpandedRow) => isFirst ?? kind === 'delete';
  return [
    ...further.filter(isBefore).map(withoutPlace),
    ...(isNeeded ? [own] : []),
    ...further.filter((row) => !isBefore(row)).map(withoutPlace),
  ];
}

/** Whether a change is all about fields that the system masters, though it does not master the record. */
function isMasteredBy(map: TableMap, system: System, { kind, change }: HookContext): boolean {
  const owners = new Map(map.fields.map(({ field, owner }) => [field, owner ?? map.origin]));
  return kind === 'update' && Object.keys(change).every((field) => owners.get(field) === system);
}

function rowChange(map: TableMap, system: System, keys: RecordKeys, context: HookContext): RowChange {
  const { kind, change } = context;
  const isDataverse = system === 'DATAVERSE';
  const key = isDataverse ? keys.dataverse : keys.finance;
  const table = isDataverse ? map.dataverse.table : financeTable(map);
  const columns = map.fields.flatMap((pair) => (isDataverse ? pair.dataverse : pair.finance) ?? []);
  const isInKey = (column: string) => typeof key !== 'string' && column in key;
  const restore = [...new Set(columns.filter((column) => !isInKey(column)))];
  const project = isDataverse ? (map.dataverse.scheduledIn?.(context) ?? null) : null;
  const via = {
    ...(project === null ? {} : { scheduledIn: project }),
    ...(isDataverse ? byCommand(map, key, context) : {}),
  };
  if (kind === 'delete') return { kind, table, key, values: {}, restore, ...via };
  const encoded = (how: typeof kind, fields: typeof change) =>
    Object.fromEntries(Object.entries(encodeRow(map, system, how, fields)).filter(([column]) => !isInKey(column)));
  const values = encoded(kind, change);
  const whole = kind === 'update' && system !== map.origin ? map.whole?.(context) : undefined;
  const orCreate = whole === undefined ? {} : { orCreate: encoded('create', whole) };
  return { kind, table, key, values, ...orCreate, ...via };
}

/** The message of a command, which takes no version: the columns that it moves on must still hold what was read. */
function byCommand(map: TableMap, key: RowKey, context: HookContext): Pick<RowChange, 'message' | 'expected'> {
  const name = map.dataverse.command?.(context) ?? null;
  if (name === null || typeof key !== 'string') return {};
  const moved = Object.keys(context.change);
  const before = Object.entries(context.record.fields).filter(([field]) => moved.includes(field));
  return {
    message: { name, target: key },
    expected: encodeRow(map, 'DATAVERSE', 'update', Object.fromEntries(before)),
  };
}

function withoutPlace({ isFirst: _isFirst, ...row }: ExpandedRow & Pick<RowChange, 'scheduledIn'>): RowChange {
  return row;
}
