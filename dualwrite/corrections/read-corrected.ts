import names from '../../metadata/correction-messages.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import { type BoundRow, distinct, readBound } from '../accounting/read-bound.ts';
import type { Binding } from '../accounting/columns.ts';
import { type Origin, originsOf } from '../carry/origins.ts';
import { idColumn } from '../catalogue-of.ts';

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
  columns: { first: connection.first, second: connection.second },
} as const satisfies Binding<string>;

/** An actual as text; what is not set is the empty text. */
export type ActualRow = BoundRow<typeof actualColumns>;

/** Actuals that are to be corrected, and what belongs to them. Ids are in lower case. */
export interface KnownActuals {
  readonly byId: ReadonlyMap<string, ActualRow>;
  /** The time entry or expense that an actual came from. */
  readonly documentOf: ReadonlyMap<string, string>;
  /** What came from a document and is in force. */
  readonly liveOf: (document: string) => readonly ActualRow[];
  /** Documents whose sales are on an invoice that is not fully credited. */
  readonly invoiced: ReadonlySet<string>;
}

/** Reads actuals with all that came from the same documents: at most four calls. Throws UpstreamError. */
export async function readCorrected(ids: readonly string[], session: ReadSession): Promise<KnownActuals> {
  const [named, origins] = await Promise.all([
    readBound(actualColumns, session, { id: ids }),
    originsOf('actuals', ids, session),
  ]);
  const own = origins.filter(({ documentTable }) => isCorrectable(documentTable));
  const documentOf = new Map(own.map(({ actual: id, document }) => [id, document]));
  const family = await originsOf('documents', distinct([...documentOf.values()]), session);
  const siblings = await readBound(actualColumns, session, { id: distinct(family.map(({ actual: id }) => id)) });
  const byId = new Map([...named, ...siblings].map((row) => [row.id.toLowerCase(), row]));
  const rowsOf = membersBy(family, byId);
  const open = await notCredited([...byId.values()].filter(isInvoiced), session);
  const invoiced = [...rowsOf].filter(([, rows]) =>
    rows.some(
      (row) => hasStatus(row, actual.customerInvoiceCreated) || (isInvoiced(row) && open.has(row.id.toLowerCase())),
    ),
  );
  return {
    byId,
    documentOf,
    liveOf: (document) => (rowsOf.get(document) ?? []).filter((row) => isLive(row) && !isInvoiced(row)),
    invoiced: new Set(invoiced.map(([document]) => document)),
  };
}

function isCorrectable(documentTable: string): boolean {
  return documentTable === documents.time || documentTable === documents.expense;
}

const isLive = ({ adjustmentStatus }: ActualRow) => adjustmentStatus === '';

function hasStatus(row: ActualRow, status: number): boolean {
  return isLive(row) && row.type === String(actual.unbilledSales) && row.billingStatus === String(status);
}

/** Sales that a customer invoice was posted for. */
function isInvoiced(row: ActualRow): boolean {
  return hasStatus(row, actual.customerInvoicePosted);
}

function membersBy(family: readonly Origin[], byId: ReadonlyMap<string, ActualRow>) {
  const rowsOf = new Map<string, ActualRow[]>();
  for (const { document, actual: id } of family) {
    const row = byId.get(id);
    const rows = rowsOf.get(document) ?? [];
    if (row !== undefined && !rows.includes(row)) rows.push(row);
    rowsOf.set(document, rows);
  }
  return rowsOf;
}

/** Of invoiced sales those that are not credited in full: nothing billed for them is known, or it is not adjusted. */
async function notCredited(sales: readonly ActualRow[], session: ReadSession): Promise<ReadonlySet<string>> {
  if (sales.length === 0) return new Set();
  const links = await readBound(connectionColumns, session, { second: sales.map(({ id }) => id) });
  const others = await readBound(actualColumns, session, { id: distinct(links.map(({ first }) => first)) });
  const billed = new Map(
    others
      .filter(({ type }) => type === String(actual.billedSales))
      .map((row) => [row.id.toLowerCase(), row.adjustmentStatus === String(actual.adjusted)]),
  );
  const isOpen = ({ id }: ActualRow) => {
    const own = links.filter(({ second }) => second.toLowerCase() === id.toLowerCase());
    const credits = own.flatMap(({ first }) => billed.get(first.toLowerCase()) ?? []);
    return credits.length === 0 || credits.includes(false);
  };
  return new Set(sales.filter(isOpen).map(({ id }) => id.toLowerCase()));
}
