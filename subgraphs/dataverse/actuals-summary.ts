import type { GraphQLResolveInfo } from 'graphql';

import type { Aggregation, Filter, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { choiceName } from '../model/choices.ts';
import { equals } from '../model/conditions.ts';
import { assemblePage, pageSize } from '../model/connection.ts';
import type { Connection, PageArguments } from '../model/connection.ts';
import { toLegalEntityCode, toMoney, toText } from '../model/convert.ts';
import { decodeCursor, encodeCursor, listFingerprint } from '../model/cursor.ts';
import { sumDecimals } from '../model/decimals.ts';
import { entityKey } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { badUserInput } from '../model/errors.ts';
import { legalEntityReference } from '../model/fields.ts';
import type { FilterInput } from '../model/filter.ts';
import { loadById } from '../model/load.ts';
import { translateMixedFilter } from '../model/mixed.ts';
import { selectsTotal } from '../model/page.ts';
import type { TypeBinding } from '../model/binding.ts';
import type { Resolver } from '../subgraph.ts';
import { actual } from './actuals.ts';
import { billingType, transactionClass, transactionType } from './choices.ts';
import { projectContract } from './contracts.ts';
import { project } from './projects.ts';
import { customer, resourceRole, transactionCategory } from './reference-data.ts';
import { aggregateByDate } from './sliced-aggregate.ts';
import type { Slicing } from './sliced-aggregate.ts';

interface SummaryArguments extends PageArguments {
  readonly filter?: FilterInput | null;
  readonly groupBy: readonly string[];
}

/** The columns that groups are made by. Months and years are no columns: they are slices of time. */
const groupColumns: Readonly<Record<string, string>> = {
  PROJECT: 'msdyn_project',
  CONTRACT: 'msdyn_salescontract',
  CUSTOMER: 'msdyn_accountcustomer',
  ROLE: 'msdyn_resourcecategory',
  CATEGORY: 'msdyn_transactioncategory',
  TRANSACTION_CLASS: 'msdyn_transactionclassification',
  TRANSACTION_TYPE: 'msdyn_transactiontypecode',
  BILLING_TYPE: 'msdyn_billingtype',
  LEGAL_ENTITY: 'msdyn_owningcompany.cdm_companycode',
};

const CURRENCY = 'transactioncurrencyid.isocurrencycode';
const DATE = 'msdyn_startdatetime';

/** A group's totals. Its keys are the values of its group columns, by group key, and its slice of time. */
interface Summary {
  readonly keys: Readonly<Record<string, Value>>;
  readonly order: readonly Value[];
  readonly quantity: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly count: number;
}

/** Project.actualsSummary */
export function summaryOfProject(
  entity: Entity,
  args: Readonly<Record<string, unknown>>,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Summary>> {
  return summarizeActuals(args as unknown as SummaryArguments, context, info, entityKey(entity));
}

/**
 * A page of totals of actuals. Dataverse groups and adds up; it cannot group by dates and refuses to add up more than
 * 50,000 rows, so time is cut into slices where needed. Every page adds everything up again.
 */
export async function summarizeActuals(
  args: SummaryArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  projectId: string | null,
): Promise<Connection<Summary>> {
  const size = pageSize(args.first);
  const keys = [...new Set(args.groupBy)];
  const columns = keys.flatMap((key) => groupColumns[key] ?? []);
  const slicing = slicingOf(keys);
  const condition = await translateMixedFilter(actual, args.filter, context);
  const scope = projectId === null ? undefined : equals('msdyn_project', projectId);
  const of = [condition, scope].filter((part) => part !== undefined);
  const filter: Filter | undefined = of.length === 0 ? undefined : { op: 'and', of };
  const aggregation: Aggregation = {
    table: actual.table,
    ...(filter === undefined ? {} : { filter }),
    groupBy: [...columns, CURRENCY],
    aggregates: [
      { column: 'msdyn_quantity', with: 'sum', as: 'quantity' },
      { column: 'msdyn_amount', with: 'sum', as: 'amount' },
      { column: null, with: 'count', as: 'rows' },
    ],
  };
  const rows = await aggregateByDate(context.dataverse, aggregation, DATE, slicing);
  const valuesOf = ({ slice, row }: (typeof rows)[number]): readonly Value[] => [
    ...columns.map((column) => row[column] ?? null),
    slice,
    row[CURRENCY] ?? null,
  ];
  const groups = Map.groupBy(rows, (row) => JSON.stringify(valuesOf(row)));
  const summaries = [...groups.values()].flatMap((group): Summary[] => {
    const [first] = group;
    if (first === undefined) return [];
    const named = Object.fromEntries(
      keys.flatMap((key) => {
        const column = groupColumns[key];
        return column === undefined ? [] : [[key, first.row[column] ?? null] as const];
      }),
    );
    return [
      {
        keys: slicing === null ? named : { ...named, [slicing]: first.slice },
        order: valuesOf(first),
        quantity: sumDecimals(group.map(({ row }) => row['quantity'])),
        amount: toMoney(sumDecimals(group.map(({ row }) => row['amount'])), first.row[CURRENCY]),
        count: group.reduce((sum, { row }) => sum + Number(row['rows'] ?? 0), 0),
      },
    ];
  });
  summaries.sort((left, right) => compareValues(left.order, right.order));

  const fingerprint = listFingerprint('ActualsSummary', projectId, keys, args.filter);
  const after = args.after ? decodeCursor(args.after, fingerprint, columns.length + 2) : null;
  const rest = after === null ? summaries : summaries.filter((summary) => compareValues(summary.order, after) > 0);
  return assemblePage({
    items: rest,
    size,
    after: args.after,
    cursorOf: (summary) => encodeCursor(fingerprint, summary.order),
    nodeOf: (summary) => summary,
    total: selectsTotal(info, 'ActualsSummaryConnection') ? { count: summaries.length, isExact: true } : null,
  });
}

function slicingOf(keys: readonly string[]): Slicing | null {
  if (keys.includes('MONTH') && keys.includes('YEAR')) {
    throw badUserInput(['groupBy'], 'expected MONTH or YEAR, received both. A month names its year already.');
  }
  return keys.includes('MONTH') ? 'MONTH' : keys.includes('YEAR') ? 'YEAR' : null;
}

function compareValues(left: readonly Value[], right: readonly Value[]): number {
  for (const [index, one] of left.entries()) {
    const other = right[index] ?? null;
    if (one === other) continue;
    if (one === null) return -1;
    if (other === null) return 1;
    return one < other ? -1 : 1;
  }
  return 0;
}

type Keys = Readonly<Record<string, Value>>;

function object(key: string, binding: () => TypeBinding): Resolver {
  return (keys: Keys, _args, context, info) => {
    const id = keys[key];
    return typeof id === 'string' ? loadById(binding(), id, { context, info, nodes: info.fieldNodes }) : null;
  };
}

/** Resolvers of the keys that a group has in common. */
export const summaryKeyResolvers: Readonly<Record<string, Resolver>> = {
  project: object('PROJECT', () => project),
  contract: object('CONTRACT', () => projectContract),
  customer: object('CUSTOMER', () => customer),
  role: object('ROLE', () => resourceRole),
  category: object('CATEGORY', () => transactionCategory),
  transactionClass: (keys: Keys) => choiceName(transactionClass, keys['TRANSACTION_CLASS']),
  transactionType: (keys: Keys) => choiceName(transactionType, keys['TRANSACTION_TYPE']),
  billingType: (keys: Keys) => choiceName(billingType, keys['BILLING_TYPE']),
  legalEntity: (keys: Keys) => {
    const code = toLegalEntityCode(keys['LEGAL_ENTITY']);
    return code === null ? null : legalEntityReference(code);
  },
  month: (keys: Keys) => toText(keys['MONTH']),
  year: (keys: Keys) => (keys['YEAR'] === null || keys['YEAR'] === undefined ? null : Number(keys['YEAR'])),
};
