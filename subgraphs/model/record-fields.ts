import { createHash } from 'node:crypto';

import type { Path, ReadRow, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext, SystemAddresses } from '../context.ts';
import type { FieldBinding } from './binding.ts';
import { dataverseEntitySet } from './dataverse-columns.ts';
import { entityKey, valueAt } from './entity.ts';
import { encodeGlobalId } from './global-id.ts';
import { isGuid } from './guid.ts';

/** A record of one of the systems, as `sources` lists it. */
export interface SourceRecord {
  readonly system: 'DATAVERSE' | 'FINANCE';
  readonly entity: string;
  readonly key: string;
  readonly url: string | null;
}

/** The Finance record that belongs to a row: entity set, and key columns with the paths of their values. */
export interface FinanceRecord {
  readonly entity: string;
  readonly key: Readonly<Record<string, Path>>;
}

/** The fields that every object read from Dataverse has: `id`, `version` and `sources`. */
export function recordFields(finance?: FinanceRecord): Readonly<Record<string, FieldBinding>> {
  const financePaths = Object.values(finance?.key ?? {});
  return {
    id: { paths: [], resolve: (entity) => encodeGlobalId(entity.__typename, entityKey(entity)) },
    version: {
      paths: ['versionnumber'],
      resolve: ({ row }) => versionOf(row.etag ?? `W/"${row.values['versionnumber'] ?? ''}"`),
    },
    sources: {
      paths: financePaths,
      resolve: (entity, _args, context) => {
        const own: SourceRecord = dataverseRecord(context, entity.binding.table, entityKey(entity));
        if (finance === undefined) return [own];
        const key = Object.entries(finance.key).map(([column, path]) => [column, valueAt(entity.row, path)] as const);
        const other = financeRecord(context.addresses, finance.entity, key);
        return other === null ? [own] : [own, other];
      },
    },
  };
}

/** The opaque version of a record: equal exactly when its ETag is. */
export function versionOf(etag: string): string {
  return createHash('sha256').update(etag).digest('base64url').slice(0, 22);
}

/** A version of several rows, or of a row of Finance: changes whenever one of them does. */
export function versionOfRows(rows: readonly Pick<ReadRow, 'etag' | 'values'>[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${row.etag ?? JSON.stringify(row.values)}\n`);
  return hash.digest('base64url').slice(0, 22);
}

function dataverseRecord(context: SubgraphContext, table: string, key: string): SourceRecord {
  const entity = dataverseEntitySet(table);
  const base = context.addresses?.dataverse;
  return { system: 'DATAVERSE', entity, key, url: base === undefined ? null : `${base}${entity}(${key})` };
}

/** The Finance record with this key, or null when a part of the key is not set. Finance writes its companies in lower case. */
export function financeRecord(
  addresses: SystemAddresses | null,
  entity: string,
  key: readonly (readonly [string, Value | undefined])[],
): SourceRecord | null {
  if (key.some(([, value]) => value === null || value === undefined || value === '')) return null;
  const text = (encode: (value: string) => string): string =>
    key
      .map(([column, value]) => {
        const plain = column === 'dataAreaId' ? String(value).toLowerCase() : String(value);
        return `${column}=${isGuid(plain) ? plain : `'${encode(plain.replaceAll("'", "''"))}'`}`;
      })
      .join(',');
  return {
    system: 'FINANCE',
    entity,
    key: text((value) => value),
    url: addresses === null ? null : `${addresses.finance}${entity}(${text(encodeURIComponent)})?cross-company=true`,
  };
}
