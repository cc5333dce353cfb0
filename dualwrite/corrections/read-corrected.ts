import names from '../../metadata/corrections.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import type { Binding } from '../accounting/columns.ts';
import { type BoundRow, distinct, readBound } from '../accounting/read-bound.ts';
import { originsOf } from '../carry/origins.ts';
import { idColumn } from '../upstream/catalogue-of.ts';

const { actual, connection, documents } = names;

const actualColumns = {
  table: actual.table,
  columns: {
    id: idColumn(actual.table),
    type: actual.type,
    class: actual.class,
    project: actual.project,
    company: `${actual.project}.${names.project.company}`,
    adjustmentStatus: actual.adjustmentStatus,
    billingStatus: actual.billingStatus,
  },
} as const satisfies Binding<string>;

const connectionColumns = {
  table: connection.table,
  columns: { first: connection.first, second: connection.second, role: connection.firstRole },
} as const satisfies Binding<string>;

/** How often sales are followed from an invoice to its credit and on to the next invoice. */
const mostInvoices = 8;

/** An actual as text; what is not set is the empty text. Ids are in lower case. */
export type ActualRow = BoundRow<typeof actualColumns>;

/** Actuals that are to be corrected, and what belongs to them. */
export interface KnownActuals {
  readonly byId: ReadonlyMap<string, ActualRow>;
  /** The time entry or expense that an actual came from. */
  readonly documentOf: ReadonlyMap<string, string>;
  /** What came from a document and is in force, and on no posted invoice. */
  readonly liveOf: (document: string) => readonly ActualRow[];
  /** Whether sales of a document are on a draft invoice, or on one that is not fully credited. */
  readonly isInvoiced: (document: string) => boolean;
}

/**
 * Reads actuals with all that became of the same documents: three calls, and two for each time that their sales were
 * invoiced. Throws UpstreamError.
 */
export async function readCorrected(ids: readonly string[], session: ReadSession): Promise<KnownActuals> {
  const [named, origins] = await Promise.all([actualsOf(ids, session), originsOf('actuals', ids, session)]);
  const own = origins.filter(({ documentTable }) => isCorrectable(documentTable));
  const documentOf = new Map(own.map(({ actual: id, document }) => [id, document]));
  const family = await originsOf('documents', distinct([...documentOf.values()]), session);
  const siblings = await actualsOf(distinct(family.map(({ actual: id }) => id)), session);
  const byId = new Map([...named, ...siblings].map((row) => [row.id, row]));
  const members = new Map<string, Set<string>>();
  const join = (document: string, id: string) => members.set(document, (members.get(document) ?? new Set()).add(id));
  for (const { document, actual: id } of family) join(document, id);
  const ownerOf = new Map(family.map(({ document, actual: id }) => [id, document]));
  let billed = siblings.filter(isPosted).map(({ id }) => id);
  for (let round = 0; billed.length > 0 && round < mostInvoices; round += 1) {
    const links = await readBound(connectionColumns, session, { second: billed });
    const followed = links.filter(({ role }) => connection.roles.some((one) => isSameText(one, role)));
    const further = await actualsOf(distinct(followed.map(({ first }) => first)), session);
    for (const row of further) byId.set(row.id, row);
    for (const { first, second } of followed) {
      const document = ownerOf.get(second.toLowerCase());
      if (document === undefined) continue;
      ownerOf.set(first.toLowerCase(), document);
      join(document, first.toLowerCase());
    }
    billed = further.filter((row) => isBilled(row) || isPosted(row)).map(({ id }) => id);
  }
  const rowsOf = (document: string) => [...(members.get(document) ?? [])].flatMap((id) => byId.get(id) ?? []);
  return {
    byId,
    documentOf,
    liveOf: (document) => rowsOf(document).filter((row) => isLive(row) && !isBilled(row) && !isPosted(row)),
    isInvoiced: (document) => isOnInvoice(rowsOf(document)),
  };
}

/** Reads actuals. Throws UpstreamError. */
export async function actualsOf(ids: readonly string[], session: ReadSession): Promise<readonly ActualRow[]> {
  const rows = ids.length === 0 ? [] : await readBound(actualColumns, session, { id: ids });
  return rows.map((row) => ({ ...row, id: row.id.toLowerCase() }));
}

function isCorrectable(documentTable: string): boolean {
  return documentTable === documents.time || documentTable === documents.expense;
}

function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const isLive = ({ adjustmentStatus }: ActualRow) => adjustmentStatus === '';
const isBilled = ({ type }: ActualRow) => type === String(actual.billedSales);
const isPosted = (row: ActualRow) => hasStatus(row, actual.customerInvoicePosted);

function hasStatus(row: ActualRow, status: number): boolean {
  return isLive(row) && row.type === String(actual.unbilledSales) && row.billingStatus === String(status);
}

/** Billed sales count until a credit has adjusted them; posted sales for which nothing billed is known count, too. */
function isOnInvoice(rows: readonly ActualRow[]): boolean {
  if (rows.some((row) => hasStatus(row, actual.customerInvoiceCreated))) return true;
  const billed = rows.filter(isBilled);
  const isOpen = ({ adjustmentStatus }: ActualRow) =>
    adjustmentStatus === '' || adjustmentStatus === String(actual.inProcess);
  return billed.some(isOpen) || (billed.length === 0 && rows.some(isPosted));
}
