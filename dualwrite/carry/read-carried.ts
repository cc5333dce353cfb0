import type { Filter, ReadRow, ReadSession, Row, Value } from '../../systems/odata/query.ts';
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

const originTable = 'msdyn_transactionorigin';
const connectionSides = ['msdyn_transaction1', 'msdyn_transaction2'] as const;

/** The ids of the actuals that came from documents such as time entries, and their reversals. */
export async function actualsOfDocuments(ids: readonly string[], dataverse: ReadSession): Promise<readonly string[]> {
  return [...new Set((await originsOf('msdyn_origin', ids, dataverse)).map(({ actual }) => actual))];
}

/** The ids of the documents that actuals came from; none for those of entry journals. */
export async function documentsOfActuals(ids: readonly string[], dataverse: ReadSession): Promise<readonly string[]> {
  return [...new Set((await originsOf('msdyn_transaction', ids, dataverse)).map(({ document }) => document))];
}

/**
 * Reads actuals that a condition holds for, with their connections, and what Finance holds of both. Actuals that dual-write
 * leaves out are left out here too. The number of calls grows with the number of actuals, by the hundred.
 */
export async function readCarried(condition: Filter, { dataverse, finance }: LiveSessions): Promise<Carried> {
  const found = await readRecords(actuals, condition, dataverse);
  const ids = found.map(({ id }) => id);
  const [connections, links] = await Promise.all([
    connectionsOf(ids, dataverse),
    originsOf('msdyn_transaction', ids, dataverse),
  ]);
  return { actuals: found, connections, origins: linksOf(links), ...(await heldBy(finance, found, connections)) };
}

/**
 * Reads the actuals that came from documents such as time entries, and their reversals, as {@link readCarried} does: with
 * two calls to Dataverse and one to Finance, for each some hundred actuals. Where Dataverse has just made them, Finance is
 * not asked.
 */
export async function readCarriedOf(
  documents: readonly string[],
  { dataverse, finance }: LiveSessions,
  isJustMade: boolean,
): Promise<Carried> {
  const links = await originsOf('msdyn_origin', documents, dataverse);
  const ids = [...new Set(links.map(({ actual }) => actual))];
  const [found, connections] = await Promise.all([
    ids.length === 0 ? [] : readRecords(actuals, oneOf('msdyn_actualid', ids), dataverse),
    connectionsOf(ids, dataverse),
  ]);
  const carried = new Set(found.map(({ id }) => id.toLowerCase()));
  const origins = linksOf(links.filter(({ actual }) => carried.has(actual)));
  const held = isJustMade ? nothingHeld : await heldBy(finance, found, connections);
  return { actuals: found, connections, origins, ...held };
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

/** Which document of Dataverse an actual came from. */
interface Origin {
  readonly document: string;
  readonly actual: string;
}

async function originsOf(
  side: 'msdyn_origin' | 'msdyn_transaction',
  ids: readonly string[],
  dataverse: ReadSession,
): Promise<readonly Origin[]> {
  if (ids.length === 0 || !dataverse.has(originTable)) return [];
  const select = ['msdyn_origin', 'msdyn_transaction'];
  const { rows } = await dataverse.read({ table: originTable, select, filter: oneOf(side, ids) });
  const textAt = ({ values }: ReadRow, column: string) => textOf(values[column]).toLowerCase();
  return rows
    .map((row) => ({ document: textAt(row, 'msdyn_origin'), actual: textAt(row, 'msdyn_transaction') }))
    .filter(({ document, actual }) => document !== '' && actual !== '');
}

/** Of each document, its first actual with each of the others: all of them are carried. */
function linksOf(found: readonly Origin[]): readonly Link[] {
  const first = new Map<string, string>();
  return found.flatMap(({ document, actual }): Link[] => {
    const other = first.get(document);
    if (other !== undefined) return [[other, actual]];
    first.set(document, actual);
    return [];
  });
}

/** What Finance holds, asked for in one call. */
async function heldBy(
  finance: ReadSession,
  found: readonly CurrentRecord[],
  connections: readonly CurrentRecord[],
): Promise<Pick<Carried, 'staged' | 'connected'>> {
  const [staged, connected] = await Promise.all([stagedRows(found, finance), connectedIds(connections, finance)]);
  return { staged, connected };
}

const nothingHeld: Pick<Carried, 'staged' | 'connected'> = { staged: new Map(), connected: new Set() };

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
