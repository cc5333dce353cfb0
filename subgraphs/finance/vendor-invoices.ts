import type { Row } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toMoney } from '../model/convert.ts';
import { sumDecimals } from '../model/decimals.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { vendorInvoiceStatuses } from './choices.ts';
import { companyCode, date, decimal, keyTextColumn, money, reference, symbol, text, yesNo } from './fields.ts';
import { requireColumn, typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { legalEntity } from './legal-entities.ts';
import { listResolver } from './list.ts';
import { nodeFields } from './node-fields.ts';
import { readObjects, referenceResolver } from './read-object.ts';
import type { PartialKey } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const INVOICES = 'VendInvoiceExportsV2';
const INVOICE_KEY = ['dataAreaId', 'InvoiceAccount', 'VendorInvoiceNum'] as const;
const LINES = 'ProjVendInvoiceLinesExportEntity';
const LINE_KEY = ['ProjDataAreaId', 'ProjTransId'] as const;
/** The columns of a line that hold the key of its invoice; the invoice's company need not be the project's. */
const INVOICE_OF_LINE = ['DAreaId', 'InvoiceAccount', 'VendorInvoiceNum'] as const;

function invoiceKey(row: Row): PartialKey {
  return INVOICE_KEY.map((column) => row[column]);
}

async function totalOf(row: Row, context: SubgraphContext): Promise<string> {
  requireColumn(context, LINES, 'LineAmount');
  const key = invoiceKey(row).map((part) => part ?? null);
  const lines = await rowLoader(context, LINES, INVOICE_OF_LINE).load(key, ['LineAmount']);
  return sumDecimals(lines.map(({ values }) => values['LineAmount']));
}

/** Lines of vendor invoices that carry a project. */
export const vendorInvoiceLineType: FinanceType = {
  typename: 'VendorInvoiceLine',
  table: LINES,
  key: LINE_KEY,
  fields: {
    ...nodeFields('VendorInvoiceLine', LINES, LINE_KEY),
    legalEntityId: companyCode('ProjDataAreaId'),
    externalLine: keyTextColumn('ProjTransId'),
    role: reference('ResourceRole', { number: 'RoleId' }),
    date: date('TransDate'),
    description: text('Description'),
    quantity: decimal('QtyReceiveNow'),
    unit: text('PurchUnit'),
    price: money('PurchPrice', 'currencyCode'),
    amount: money('LineAmount', 'currencyCode'),
  },
};

/** Vendor invoices with at least one line for a project. */
export const vendorInvoiceType: FinanceType = {
  typename: 'VendorInvoice',
  table: INVOICES,
  key: INVOICE_KEY,
  fields: {
    ...nodeFields('VendorInvoice', INVOICES, INVOICE_KEY),
    legalEntityId: companyCode(),
    vendorAccount: keyTextColumn('InvoiceAccount'),
    number: keyTextColumn('VendorInvoiceNum'),
    vendor: reference('Vendor', { legalEntityId: 'dataAreaId', accountNumber: 'InvoiceAccount' }),
    legalEntity: legalEntity(),
    date: date('TransDate'),
    documentDate: date('DocumentDate'),
    description: text('Description'),
    currency: text('CurrencyCode'),
    total: {
      columns: [...INVOICE_KEY, 'CurrencyCode'],
      resolve: async ({ row: { values } }, _args, context) =>
        toMoney(await totalOf(values, context), values['CurrencyCode']),
    },
    status: symbol('ProjVendInvoiceStatus', vendorInvoiceStatuses),
    statusSymbol: text('ProjVendInvoiceStatus'),
    purchaseOrderNumber: text('PurchId'),
    isForSubcontract: yesNo('SubcontractInvoice'),
    lines: {
      columns: INVOICE_KEY,
      resolve: async ({ row: { values } }, _args, context, info) => {
        const lines = await readObjects(vendorInvoiceLineType, INVOICE_OF_LINE, invoiceKey(values), context, info);
        return lines.toSorted((left, right) => (numberOf(left.row.values) < numberOf(right.row.values) ? -1 : 1));
      },
    },
  },
};

function numberOf(line: Row): string {
  return String(line['ProjTransId']);
}

/** Resolvers of vendor invoices and their lines. */
export const vendorInvoiceResolvers: AreaResolvers = {
  Query: {
    vendorInvoices: listResolver({
      type: vendorInvoiceType,
      filters: {
        legalEntity: { kind: 'text', path: 'dataAreaId' },
        number: { kind: 'text', path: 'VendorInvoiceNum' },
        vendor: { kind: 'text', path: 'InvoiceAccount' },
        date: { kind: 'date', path: 'TransDate' },
        status: { kind: 'choice', path: 'ProjVendInvoiceStatus', choices: vendorInvoiceStatuses },
        purchaseOrderNumber: { kind: 'text', path: 'PurchId' },
      },
      orders: {
        NUMBER: 'VendorInvoiceNum',
        DATE: 'TransDate',
        VENDOR: 'InvoiceAccount',
        LEGAL_ENTITY: 'dataAreaId',
      },
    }),
  },
  VendorInvoice: {
    ...typeResolvers(vendorInvoiceType),
    __resolveReference: referenceResolver(vendorInvoiceType, ['legalEntityId', 'vendorAccount', 'number']),
  },
  VendorInvoiceLine: {
    ...typeResolvers(vendorInvoiceLineType),
    __resolveReference: referenceResolver(vendorInvoiceLineType, ['legalEntityId', 'externalLine']),
  },
};
