import type { GraphQLResolveInfo } from 'graphql';

import type { Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { decodeGlobalIdOf } from '../model/global-id.ts';
import { selectedFields } from '../model/selection.ts';
import type { ReferenceResolver } from '../subgraph.ts';
import { financeObject, selectedColumns } from './finance-type.ts';
import type { FinanceObject, FinanceType } from './finance-type.ts';
import { rowLoader } from './row-loader.ts';

/** A key as far as it is known; one with an empty part names no row. */
export type PartialKey = readonly (Value | undefined)[];

/** Whether every part of the key is set. */
export function isWholeKey(key: PartialKey): key is readonly Value[] {
  return key.every((part) => part !== null && part !== undefined && part !== '');
}

/**
 * The object whose `columns` hold `key`, with what the field's selection needs; null when Finance has no such row.
 * `columns` are the type's own key unless another set of columns is unique too.
 */
export async function readObject(
  type: FinanceType,
  key: PartialKey,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  columns: readonly string[] = type.key,
): Promise<FinanceObject | null> {
  if (!isWholeKey(key)) return null;
  const [row] = await rowLoader(context, type.table, columns).load(
    key,
    selectedColumns(type, info.fieldNodes, info, context),
  );
  return row === undefined ? null : financeObject(type, row);
}

/** All objects whose `columns` hold `key`. */
export async function readObjects(
  type: FinanceType,
  columns: readonly string[],
  key: PartialKey,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly FinanceObject[]> {
  if (!isWholeKey(key)) return [];
  const wanted = selectedColumns(type, info.fieldNodes, info, context);
  const rows = await rowLoader(context, type.table, columns).load(key, wanted);
  return rows.map((row) => financeObject(type, row));
}

/** Like {@link readObject}, for a row that is known to exist: reads nothing when the key tells all that is selected. */
export async function followKey(
  type: FinanceType,
  key: PartialKey,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<FinanceObject | null> {
  if (!isWholeKey(key)) return null;
  const needed = selectedColumns(type, info.fieldNodes, info, context);
  const needsVersion = selectedFields(info.fieldNodes, type.typename, info).has('version');
  if (needsVersion || needed.length > type.key.length) return readObject(type, key, context, info);
  const values = Object.fromEntries(type.key.map((column, index) => [column, key[index] ?? null]));
  return financeObject(type, { values, etag: null, expanded: {} });
}

/**
 * What federation calls with one of the type's keys: its global id, or the fields named in `keyFields` (in the order of
 * the type's key columns).
 */
export function referenceResolver(type: FinanceType, keyFields: readonly string[]): ReferenceResolver {
  return async (reference: Readonly<Record<string, Value | undefined>>, context, info) => {
    const { id } = reference;
    const key =
      typeof id === 'string'
        ? decodeGlobalIdOf([type.typename], id, ['id']).parts
        : keyFields.map((field) => reference[field]);
    return key.length === type.key.length ? readObject(type, key, context, info) : null;
  };
}
