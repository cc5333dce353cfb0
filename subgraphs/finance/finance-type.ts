import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { ReadRow, Row } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { missingSource } from '../model/errors.ts';
import { selectedFields } from '../model/selection.ts';
import type { SelectionInfo } from '../model/selection.ts';
import type { Resolver } from '../subgraph.ts';
import { accountingCurrencies } from './accounting-currency.ts';

/** A Finance row on its way through the resolvers of its type. */
export interface FinanceObject {
  readonly __typename: string;
  readonly type: FinanceType;
  readonly row: ReadRow;
}

/** What a field is made of. */
export interface FinanceField {
  /** Columns that it cannot be answered without. */
  readonly columns: readonly string[];
  /** The value, from the row's columns. */
  readonly read?: (row: Row) => unknown;
  /** For a field that needs more than the row. */
  readonly resolve?: (
    object: FinanceObject,
    args: Readonly<Record<string, unknown>>,
    context: SubgraphContext,
    info: GraphQLResolveInfo,
  ) => unknown;
  /** True for amounts in the company's accounting currency, whose ledgers are then read along with the row. */
  readonly needsLedger?: boolean;
}

/** How an object type is read from a Finance data entity. */
export interface FinanceType {
  readonly typename: string;
  readonly table: string;
  /** Columns that identify a row, in the order of the parts of its global id. */
  readonly key: readonly string[];
  readonly fields: Readonly<Record<string, FinanceField>>;
}

/** The columns that the selected fields of these nodes need, the key among them. Starts reading ledgers when they are needed. */
export function selectedColumns(
  type: FinanceType,
  nodes: readonly FieldNode[],
  info: SelectionInfo,
  context: SubgraphContext,
): readonly string[] {
  const columns = new Set(type.key);
  for (const name of selectedFields(nodes, type.typename, info).keys()) {
    const field = type.fields[name];
    if (field === undefined) continue;
    for (const column of field.columns) columns.add(column);
    if (field.needsLedger === true) startReading(accountingCurrencies(context));
  }
  return [...columns];
}

/** Lets a read begin in this tick, so that it shares a call; whoever awaits it later sees its failure. */
export function startReading(read: Promise<unknown>): void {
  read.catch(() => undefined);
}

/** A row as an object of its type. */
export function financeObject(type: FinanceType, row: ReadRow): FinanceObject {
  return { __typename: type.typename, type, row };
}

/**
 * Resolvers of every field of the type: a field whose column this tenant lacks fails alone, with the column's name.
 * Each object answers by its own type, so entities that share a GraphQL type share these resolvers.
 */
export function typeResolvers(type: FinanceType): Readonly<Record<string, Resolver>> {
  return Object.fromEntries(
    Object.keys(type.fields).map((name): [string, Resolver] => [
      name,
      (object: FinanceObject, args: Readonly<Record<string, unknown>>, context, info) => {
        const field = object.type.fields[name];
        if (field === undefined) return null;
        for (const column of field.columns) requireColumn(context, object.type.table, column);
        return field.resolve === undefined
          ? field.read?.(object.row.values)
          : field.resolve(object, args, context, info);
      },
    ]),
  );
}

/** Throws the named error when this tenant lacks the column. */
export function requireColumn(context: SubgraphContext, table: string, column: string): void {
  if (!context.finance.has(table, column)) throw missingSource('FINANCE', table, column);
}
