import type { Filter, ReadSession, Row, Value } from '../../systems/odata/query.ts';
import { actuals, markedFields } from '../maps/actuals.ts';
import { decodeRow } from '../maps/encode-row.ts';
import { financeTable } from '../maps/finance-table.ts';
import type { TableMap, UnifiedChange } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import { transactionConnections } from '../maps/transaction-connections.ts';
import { type CurrentRecord, readRecords } from '../planning/read-facts.ts';
import type { Link } from './documents.ts';
import { type Origin, originsOf } from './origins.ts';

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

const connectionSides = ['msdyn_transaction1', 'msdyn_transaction2'] as const;

/**
 * Reads actuals that a condition holds for, with their connections, and what Finance holds of both. Actuals that dual-write
 * leaves out are left out here too. The number of calls grows with the number of actuals, by the hundred.
 */
export async function readCarried(condition: Filter, { dataverse, finance }: LiveSessions): Promise<Carried> {
  const found = await readRecords(actuals, condition, dataverse);
  const ids = found.map(({ id }) => id);
  const [connections, links] = await Promise.all([connectionsOf(ids, dataverse), originsOf('actuals', ids, dataverse)]);
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
  const links = await originsOf('documents', documents, dataverse);
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
