import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { Filter, ReadRow, ReadSession } from '../../systems/odata/query.ts';
import { textOf } from '../maps/text-of.ts';

const { table, actual, document, documentTable } = names.origin;

/** Which document of Dataverse an actual came from: a time entry, an expense, an invoice line. Ids are in lower case. */
export interface Origin {
  readonly actual: string;
  readonly document: string;
  /** Table of the document. */
  readonly documentTable: string;
}

/**
 * The origins of actuals, or those that name documents; none where the tenant keeps no origins. Actuals of entry journals
 * have none. Throws UpstreamError.
 */
export async function originsOf(
  of: 'actuals' | 'documents',
  ids: readonly string[],
  dataverse: ReadSession,
): Promise<readonly Origin[]> {
  if (ids.length === 0 || !dataverse.has(table)) return [];
  const filter: Filter = { op: 'in', path: of === 'actuals' ? actual : document, values: ids };
  const { rows } = await dataverse.read({ table, select: [actual, document, documentTable], filter });
  const idIn = ({ values }: ReadRow, column: string) => textOf(values[column]).toLowerCase();
  return rows
    .map((row) => ({
      actual: idIn(row, actual),
      document: idIn(row, document),
      documentTable: textOf(row.values[documentTable]),
    }))
    .filter((origin) => origin.actual !== '' && origin.document !== '');
}
