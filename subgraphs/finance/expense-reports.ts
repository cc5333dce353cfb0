import type { GraphQLResolveInfo } from 'graphql';

import type { Filter, ReadRow, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { FilterBindings } from '../model/binding.ts';
import { allOf } from '../model/conditions.ts';
import { assemblePage, pageSize } from '../model/connection.ts';
import type { Connection } from '../model/connection.ts';
import { decodeCursor, encodeCursor, listFingerprint } from '../model/cursor.ts';
import { decodeGlobalIdOf, encodeGlobalId } from '../model/global-id.ts';
import { afterRow, orderValues } from '../model/keyset.ts';
import { connectionNodes } from '../model/selection.ts';
import type { ReferenceResolver, Resolver } from '../subgraph.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { readReport, REPORT_KEY, reportColumns } from './expense-report-rows.ts';
import type { ExpenseReport } from './expense-report-rows.ts';
import { expenseReportStatus } from './expense-report-status.ts';
import { expenseType } from './expenses.ts';
import { financeObject, requireColumn } from './finance-type.ts';
import { legalEntityType } from './legal-entities.ts';
import { listCondition } from './list.ts';
import type { ListArguments } from './list.ts';
import { sourceRecord } from './node-fields.ts';
import { followKey, isWholeKey } from './read-object.ts';
import { versionOfRows } from '../model/record-fields.ts';

const TABLE = expenseType.table;
const filters: FilterBindings = {
  legalEntity: { kind: 'text', path: 'dataAreaId' },
  number: { kind: 'text', path: 'ExpenseReportNumber' },
  worker: { kind: 'text', path: 'EmployeePersonnelNumber' },
  project: { kind: 'text', path: 'ProjectID' },
};

const order = REPORT_KEY.map((path) => ({ path, descending: false }));

/** The list by legal entity and number: expenses are read in that order until they make a page of reports. */
async function readReports(
  args: ListArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Connection<ExpenseReport>> {
  const size = pageSize(args.first);
  const descending = args.orderBy?.[0]?.direction === 'DESCENDING';
  const terms = order.map((term) => ({ ...term, descending }));
  const condition = allOf(
    { op: 'ne', path: 'ExpenseReportNumber', value: null },
    listCondition({ type: expenseType, filters }, args.filter, context),
  );
  const fingerprint = listFingerprint('ExpenseReport', terms, condition);
  const after =
    args.after === null || args.after === undefined
      ? undefined
      : afterRow(terms, decodeCursor(args.after, fingerprint, terms.length));
  const keys = await reportKeys(context, allOf(condition, after), terms, size + 1);
  const nodes = connectionNodes(info, 'ExpenseReportConnection', 'ExpenseReportEdge');
  const columns = reportColumns(expenseType, nodes, context, info);
  const reports = await Promise.all(
    keys.map(async (row) => ({ row, report: await readReport(orderValues(row, terms), columns, context) })),
  );
  return assemblePage({
    items: reports.flatMap(({ row, report }) => (report === null ? [] : [{ row, report }])),
    size,
    after: args.after,
    cursorOf: ({ row }) => encodeCursor(fingerprint, orderValues(row, terms)),
    nodeOf: ({ report }) => report,
    total: null,
  });
}

/** The first row of each of the first `count` reports. */
async function reportKeys(
  context: SubgraphContext,
  filter: Filter | undefined,
  orderBy: typeof order,
  count: number,
): Promise<readonly ReadRow[]> {
  const found = new Map<string, ReadRow>();
  const query = { table: TABLE, select: [...REPORT_KEY], orderBy, ...(filter === undefined ? {} : { filter }) };
  for await (const page of context.finance.pages(query)) {
    for (const row of page) {
      const key = JSON.stringify(orderValues(row, orderBy)).toLowerCase();
      if (!found.has(key)) found.set(key, row);
      if (found.size === count) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** The report that federation asks for by one of its keys. */
const resolveReference: ReferenceResolver = async (
  reference: { readonly id?: string; readonly legalEntityId?: Value; readonly number?: Value },
  context,
  info,
) => {
  const key =
    reference.id === undefined
      ? [reference.legalEntityId, reference.number]
      : decodeGlobalIdOf(['ExpenseReport'], reference.id, ['id']).parts;
  return key.length === 2 ? readReport(key, reportColumns(expenseType, info.fieldNodes, context, info), context) : null;
};

const fields: Readonly<Record<string, Resolver>> = {
  id: ({ legalEntityId, number }: ExpenseReport) => encodeGlobalId('ExpenseReport', legalEntityId, number),
  version: ({ lines }: ExpenseReport) => versionOfRows(lines),
  sources: ({ lines }: ExpenseReport, _args, context) =>
    lines.map(({ values }) => sourceRecord(context.addresses, TABLE, expenseType.key, values)),
  legalEntity: ({ legalEntityId }: ExpenseReport, _args, context, info) =>
    followKey(legalEntityType, [legalEntityId], context, info),
  status: ({ lines }: ExpenseReport, _args, context) => {
    requireColumn(context, TABLE, 'ApprovalStatus');
    return expenseReportStatus(lines).status;
  },
  statusSymbol: ({ lines }: ExpenseReport, _args, context) => {
    requireColumn(context, TABLE, 'ApprovalStatus');
    return expenseReportStatus(lines).symbol;
  },
  worker: ({ lines }: ExpenseReport, _args, context) => {
    requireColumn(context, TABLE, 'EmployeePersonnelNumber');
    const personnelNumber = lines[0]?.values['EmployeePersonnelNumber'];
    return isWholeKey([personnelNumber]) ? { __typename: 'Worker', personnelNumber } : null;
  },
  lines: ({ lines }: ExpenseReport) => lines.map((line) => financeObject(expenseType, line)),
};

/** Resolvers of expense reports. */
export const expenseReportResolvers: AreaResolvers = {
  Query: {
    expenseReports: (_parent: unknown, args: ListArguments, context, info) => readReports(args, context, info),
  },
  ExpenseReport: { ...fields, __resolveReference: resolveReference },
};
