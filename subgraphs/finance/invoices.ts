import type { Row, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toMoney } from '../model/convert.ts';
import { sumDecimals } from '../model/decimals.ts';
import { selectedFields } from '../model/selection.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { date, decimalOrNone, keyTextColumn, text } from './fields.ts';
import { requireColumn, startReading, typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { invoiceProposalLines, proposalLineResolvers } from './invoice-lines.ts';
import type { ProposalLine } from './invoice-lines.ts';
import { isWholeKey, readObject } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const KEY = ['dataAreaId', 'InvoiceProposalId'] as const;

function proposalKey(row: Row): readonly Value[] {
  return KEY.map((column) => row[column] ?? null);
}

/** Posted: Finance has given the proposal the number of a customer invoice, or a voucher. */
function isPosted(row: Row): boolean {
  return [row['Invoice'], row['LedgerVoucher']].some((value) => value !== null && value !== undefined && value !== '');
}

/** The posted invoice's own amount; before posting, what its lines add up to. */
async function totalOf(row: Row, context: SubgraphContext): Promise<string | null> {
  const invoice = row['Invoice'];
  if (invoice === null || invoice === undefined)
    return linesTotal(await invoiceProposalLines(context, proposalKey(row)));
  requireColumn(context, 'DocumentProjectInvoiceBases', 'InvoiceAmount');
  const posted = await rowLoader(context, 'DocumentProjectInvoiceBases', ['dataAreaId', 'ProjInvoiceId']).load(
    [row['dataAreaId'] ?? null, invoice],
    ['InvoiceAmount'],
  );
  return posted.length === 0 ? null : sumDecimals(posted.map(({ values }) => values['InvoiceAmount']));
}

function linesTotal(lines: readonly ProposalLine[]): string {
  return sumDecimals(lines.map(({ row }) => row['LineAmount']));
}

/** Proposals carry no tax of their own; the actuals on them do. */
async function taxOf(context: SubgraphContext, key: readonly Value[]): Promise<string> {
  for (const column of ['SalesTaxAmount', 'TransactionType']) requireColumn(context, 'ProjActualsImports', column);
  const actuals = await rowLoader(context, 'ProjActualsImports', KEY).load(key, ['SalesTaxAmount', 'TransactionType']);
  const billed = actuals.filter(({ values }) => values['TransactionType'] === 'BilledSales');
  return sumDecimals(billed.map(({ values }) => values['SalesTaxAmount']));
}

const proposalType: FinanceType = {
  typename: 'InvoiceProposal',
  table: 'ProjectInvoiceProposalsV2',
  key: KEY,
  fields: {
    number: keyTextColumn('InvoiceProposalId'),
    status: { columns: ['Invoice', 'LedgerVoucher'], read: (row) => (isPosted(row) ? 'POSTED' : 'OPEN') },
    customerInvoiceNumber: text('Invoice'),
    invoiceDate: date('InvoiceDate'),
    dueDate: date('DueDate'),
    voucher: text('LedgerVoucher'),
    invoiceAccount: text('InvoiceAccount'),
    termsOfPayment: text('TermsOfPayment'),
    exchangeRate: decimalOrNone('ExchangeRate'),
    total: {
      columns: [...KEY, 'Invoice', 'SalesCurrency'],
      resolve: async ({ row: { values } }, _args, context) =>
        toMoney(await totalOf(values, context), values['SalesCurrency']),
    },
    tax: {
      columns: [...KEY, 'Invoice', 'LedgerVoucher', 'SalesCurrency'],
      resolve: async ({ row: { values } }, _args, context) =>
        isPosted(values) ? toMoney(await taxOf(context, proposalKey(values)), values['SalesCurrency']) : null,
    },
    lines: {
      columns: [...KEY, 'SalesCurrency'],
      resolve: async ({ row: { values } }, _args, context) => {
        const lines = await invoiceProposalLines(context, proposalKey(values));
        return lines.map((line) => ({ ...line, company: values['dataAreaId'], currency: values['SalesCurrency'] }));
      },
    },
  },
};

/** Resolvers of what Finance adds to invoices. */
export const invoiceResolvers: AreaResolvers = {
  Invoice: {
    proposal: (
      { legalEntityId, number }: { readonly legalEntityId: string | null; readonly number: string | null },
      _args,
      context,
      info,
    ) => {
      const key = [legalEntityId, number];
      if (isWholeKey(key)) {
        // Known by the same key, so these reads share the header's call.
        const selected = selectedFields(info.fieldNodes, 'InvoiceProposal', info);
        if (selected.has('lines')) startReading(invoiceProposalLines(context, key));
        if (selected.has('tax')) startReading(taxOf(context, key));
      }
      return readObject(proposalType, key, context, info);
    },
  },
  InvoiceProposal: typeResolvers(proposalType),
  InvoiceProposalLine: proposalLineResolvers,
};
