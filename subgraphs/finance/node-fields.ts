import type { Row } from '../../systems/odata/query.ts';
import type { SystemAddresses } from '../context.ts';
import { encodeGlobalId } from '../model/global-id.ts';
import { type SourceRecord, versionOfRows } from '../model/record-fields.ts';
import { financeColumnType } from './finance-columns.ts';
import type { FinanceField } from './finance-type.ts';
import { plainDecimal } from './key-text.ts';

/** The fields that every record of Finance has: its global id, version and source. */
export function nodeFields(
  typename: string,
  table: string,
  key: readonly string[],
): Readonly<Record<'id' | 'version' | 'sources', FinanceField>> {
  return {
    id: { columns: key, read: (row) => encodeGlobalId(typename, ...idParts(table, key, row)) },
    version: accountingVersion,
    sources: {
      columns: key,
      resolve: ({ row }, _args, context) => [sourceRecord(context.addresses, table, key, row.values)],
    },
  };
}

/** The version of what Finance adds to a record of Dataverse. */
export const accountingVersion: FinanceField = { columns: [], resolve: ({ row }) => versionOfRows([row]) };

/** The parts of a row's global id: companies upper-case, dates without time, decimals without idle zeros. */
function idParts(table: string, key: readonly string[], row: Row): readonly string[] {
  return key.map((column) => {
    const text = String(row[column] ?? '');
    switch (financeColumnType(table, column)) {
      case 'Edm.DateTimeOffset':
        return text.slice(0, 10);
      case 'Edm.Decimal':
        return plainDecimal(text);
      default:
        return COMPANY_COLUMNS.has(column) ? text.toUpperCase() : text;
    }
  });
}

const COMPANY_COLUMNS: ReadonlySet<string> = new Set(['dataAreaId', 'LegalEntityId', 'ProjDataAreaId']);

/** The record that a row is, for support: its key as the system's API writes it, and its address where that is known. */
export function sourceRecord(
  addresses: SystemAddresses | null,
  table: string,
  key: readonly string[],
  row: Row,
): SourceRecord {
  const print = (encode: (text: string) => string): string =>
    key.map((column) => `${column}=${keyLiteral(table, column, String(row[column] ?? ''), encode)}`).join(',');
  return {
    system: 'FINANCE',
    entity: table,
    key: print((text) => text),
    url: addresses === null ? null : `${addresses.finance}${table}(${print(encodeURIComponent)})?cross-company=true`,
  };
}

function keyLiteral(table: string, column: string, value: string, encode: (text: string) => string): string {
  const isText = financeColumnType(table, column) === 'Edm.String';
  return isText ? `'${encode(value.replaceAll("'", "''"))}'` : value;
}
