import type { Row, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toDate, toDecimal, toLegalEntityCode, toMoney, toText } from '../model/convert.ts';
import type { Resolver } from '../subgraph.ts';
import { requireColumn } from './finance-type.ts';
import { rowLoader } from './row-loader.ts';

/** A line of an invoice proposal, with what it takes from the proposal. */
export interface ProposalLine {
  readonly kind: string;
  readonly table: string;
  readonly row: Row;
  readonly company?: Value | undefined;
  readonly currency?: Value | undefined;
}

const common = ['ProjectTransactionId', 'Description', 'SalesTaxGroup', 'ItemSalesTaxGroup', 'LineAmount'] as const;
const priced = [...common, 'LineNumber', 'ProjectId', 'ProjectDate', 'ProjectCategoryId', 'Quantity', 'SalesPrice'];

/** The entities that hold proposal lines, one for each kind; on-account lines have neither quantity nor project. */
const sets = [
  { kind: 'HOUR', table: 'ProjectInvoiceProposalHours', columns: priced },
  { kind: 'EXPENSE', table: 'ProjectInvoiceProposalExpenses', columns: priced },
  { kind: 'ITEM', table: 'ProjectInvoiceProposalItems', columns: priced },
  { kind: 'FEE', table: 'ProjectInvoiceProposalFees', columns: priced },
  { kind: 'ON_ACCOUNT', table: 'ProjectInvoiceProposalOnAccounts', columns: common },
] as const;

/** All lines of a proposal, by kind and transaction number. */
export async function invoiceProposalLines(
  context: SubgraphContext,
  key: readonly Value[],
): Promise<readonly ProposalLine[]> {
  const perKind = await Promise.all(
    sets.map(async ({ kind, table, columns }) => {
      const rows = await rowLoader(context, table, ['dataAreaId', 'InvoiceProposalId']).load(key, columns);
      return rows.map(({ values }) => ({ kind, table, row: values })).sort(byTransaction);
    }),
  );
  return perKind.flat();
}

function byTransaction(left: ProposalLine, right: ProposalLine): number {
  return String(left.row['ProjectTransactionId']) < String(right.row['ProjectTransactionId']) ? -1 : 1;
}

/** A field of a line: null where the kind of line has no such column, an error where the tenant lacks it. */
function column(name: string, read: (value: Value | undefined, line: ProposalLine) => unknown): Resolver {
  return (line: ProposalLine, _args, context) => {
    if (line.table === 'ProjectInvoiceProposalOnAccounts' && !common.some((known) => known === name)) return null;
    requireColumn(context, line.table, name);
    return read(line.row[name], line);
  };
}

/** Resolvers of the lines of invoice proposals. */
export const proposalLineResolvers: Readonly<Record<string, Resolver>> = {
  transactionNumber: column('ProjectTransactionId', (value) => value ?? ''),
  project: column('ProjectId', (value, { company }) =>
    toText(value) === null
      ? null
      : { __typename: 'Project', legalEntityId: toLegalEntityCode(company), number: toText(value) },
  ),
  date: column('ProjectDate', toDate),
  category: column('ProjectCategoryId', toText),
  description: column('Description', toText),
  quantity: column('Quantity', toDecimal),
  salesPrice: column('SalesPrice', (value, { currency }) => toMoney(value, currency)),
  amount: column('LineAmount', (value, { currency }) => toMoney(value, currency)),
  salesTaxGroup: column('SalesTaxGroup', toText),
  itemSalesTaxGroup: column('ItemSalesTaxGroup', toText),
};
