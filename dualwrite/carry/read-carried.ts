import type { Filter, ReadSession, Row, Value } from '../../systems/odata/query.ts';
import { actuals, markedFields } from '../maps/actuals.ts';
import { decodeRow } from '../maps/encode-row.ts';
import { financeTable } from '../maps/finance-table.ts';
import type { TableMap, UnifiedChange } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import { transactionConnections } from '../maps/transaction-connections.ts';
import { type CurrentRecord, readRecords } from '../read-facts.ts';
import type { Link } from './documents.ts';

/** Both systems, as they are now. */
export interface LiveSessions {
  readonly dataverse: ReadSession;
  readonly finance: ReadSession;
}

/** Actuals and what connects them, as both systems hold them. */
export interface Carried {
  readonly actuals: readonly CurrentRecord[];
  readonly connections: readonly CurrentRecord[];
  /** What came from one document of Dataverse: a time entry, an expense, an invoice line. */
  readonly origins: readonly Link[];
  /** What Finance holds of the actuals, by import id in lower case: the fields by which a fact is marked later. */
  readonly staged: ReadonlyMap<string, UnifiedChange>;
  /** Ids of the connections that Finance holds, in lower case. */
  readonly connected: ReadonlySet<string>;
}

const origins = 'msdyn_transactionorigin';
const connectionSides = ['msdyn_transaction1', 'msdyn_transaction2'] as const;

/** The ids of the actuals that came from documents such as time entries, and their reversals. */
export async function actualsOfDocuments(ids: readonly string[], dataverse: ReadSession): Promise<readonly string[]> {
  const { rows } = await dataverse.read({
    table: origins,
    select: ['msdyn_transaction'],
    filter: oneOf('msdyn_origin', ids),
  });
  return [...new Set(rows.map(({ values }) => textOf(values['msdyn_transaction']).toLowerCase()))];
}

/** The ids of the documents that actuals came from; none for those of entry journals. */
export async function documentsOfActuals(ids: readonly string[], dataverse: ReadSession): Promise<readonly string[]> {
  if (!dataverse.has(origins)) return [];
  const filter = oneOf('msdyn_transaction', ids);
  const { rows } = await dataverse.read({ table: origins, select: ['msdyn_origin'], filter });
  return [...new Set(rows.map(({ values }) => textOf(values['msdyn_origin']).toLowerCase()))].filter((id) => id !== '');
}

/**
 * Reads actuals that a condition holds for, with their connections, and what Finance holds of both. Actuals that dual-write
 * leaves out are left out here too. The number of calls grows with the number of actuals, by the hundred.
 */
export async function readCarried(condition: Filter, { dataverse, finance }: LiveSessions): Promise<Carried> {
  const found = await readRecords(actuals, condition, dataverse);
  const ids = found.map(({ id }) => id);
  const [connections, links, staged] = await Promise.all([
    connectionsOf(ids, dataverse),
    originsOf(ids, dataverse),
    stagedRows(found, finance),
  ]);
  return { actuals: found, connections, origins: links, staged, connected: await connectedIds(connections, finance) };
}

/** A condition that a column is one of many values. */
export function oneOf(path: string, values: readonly Value[]): Filter {
  return { op: 'in', path, values };
}

async function connectionsOf(ids: readonly string[], dataverse: ReadSession): Promise<readonly CurrentRecord[]> {
  if (ids.length === 0) return [];
  const sides = await Promise.all(
    connectionSides.map((side) => readRecords(transactionConnections, oneOf(side, ids), dataverse)),
  );
  return [...new Map(sides.flat().map((connection) => [connection.id, connection])).values()];
}

async function originsOf(ids: readonly string[], dataverse: ReadSession): Promise<readonly Link[]> {
  if (ids.length === 0 || !dataverse.has(origins)) return [];
  const select = ['msdyn_origin', 'msdyn_transaction'];
  const { rows } = await dataverse.read({ table: origins, select, filter: oneOf('msdyn_transaction', ids) });
  const first = new Map<string, string>();
  return rows.flatMap(({ values }): Link[] => {
    const [document, actual] = select.map((column) => textOf(values[column]).toLowerCase());
    if (document === undefined || actual === undefined || document === '') return [];
    const other = first.get(document);
    if (other !== undefined) return [[other, actual]];
    first.set(document, actual);
    return [];
  });
}

async function stagedRows(
  found: readonly CurrentRecord[],
  finance: ReadSession,
): Promise<ReadonlyMap<string, UnifiedChange>> {
  const rows = await rowsInFinance(actuals, 'importId', found, finance, markedFields);
  return new Map(
    rows.map((row) => [textOf(row['ActualsImportId']).toLowerCase(), decodeRow(actuals, 'FINANCE', row, 'leaveOut')]),
  );
}

async function connectedIds(found: readonly CurrentRecord[], finance: ReadSession): Promise<ReadonlySet<string>> {
  const rows = await rowsInFinance(transactionConnections, 'connectionId', found, finance, []);
  return new Set(rows.map((row) => textOf(row['ConnectionId']).toLowerCase()));
}

/** The rows of Finance that pair with records, found by a field that is unique across companies. */
async function rowsInFinance(
  map: TableMap,
  field: string,
  records: readonly CurrentRecord[],
  finance: ReadSession,
  further: readonly string[],
): Promise<readonly Row[]> {
  if (records.length === 0) return [];
  const columnOf = (name: string) => map.fields.find((pair) => pair.field === name)?.finance ?? '';
  const values = records.map(({ fields }) => textOf(fields[field]));
  const select = [...map.key, ...further].map(columnOf).filter((column) => column !== '');
  const filter = oneOf(columnOf(field), values);
  const { rows } = await finance.read({ table: financeTable(map), select, filter });
  return rows.map((row) => row.values);
}
