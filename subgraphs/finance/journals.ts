import type { Row } from '../../systems/odata/query.ts';
import { toDate } from '../model/convert.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { journalStatuses, journalTransactionTypes } from './choices.ts';
import {
  companyCode,
  date,
  dateTime,
  decimal,
  keyTextColumn,
  money,
  reference,
  symbol,
  text,
  yesNo,
} from './fields.ts';
import { typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { legalEntity } from './legal-entities.ts';
import { listResolver, readPage } from './list.ts';
import type { FinanceList } from './list.ts';
import { nodeFields } from './node-fields.ts';
import { followKey, readObject, referenceResolver } from './read-object.ts';

const JOURNALS = 'ProjAdvancedJournals';
const JOURNAL_KEY = ['dataAreaId', 'ProjAdvancedJournalId'] as const;
const LINES = 'ProjAdvancedJournalLineHours';
const LINE_KEY = ['dataAreaId', 'ProjAdvancedJournal', 'LineNumber'] as const;

/** Lines of integration journals; whatever its name says, the entity holds every kind of transaction. */
export const journalLineType: FinanceType = {
  typename: 'IntegrationJournalLine',
  table: LINES,
  key: LINE_KEY,
  fields: {
    ...nodeFields('IntegrationJournalLine', LINES, LINE_KEY),
    legalEntity: legalEntity(),
    lineNumber: decimal('LineNumber'),
    journal: {
      columns: ['dataAreaId', 'ProjAdvancedJournal'],
      // A line names its journal by record number, not by the journal's own number.
      resolve: ({ row: { values } }, _args, context, info) =>
        readObject(journalType, [values['dataAreaId'], values['ProjAdvancedJournal']], context, info, [
          'dataAreaId',
          'JournalRecId',
        ]),
    },
    project: reference('Project', { legalEntityId: 'ProjDataAreaId', number: 'ProjId' }),
    task: reference('ProjectTask', {
      legalEntityId: 'ProjDataAreaId',
      projectNumber: 'ProjId',
      number: 'ActivityNumber',
    }),
    accountingDate: date('AccountingDate'),
    description: text('Text'),
    transactionType: symbol('TransType', journalTransactionTypes),
    transactionTypeSymbol: text('TransType'),
    category: text('ProjCategoryId'),
    lineProperty: text('LinePropertyId'),
    quantity: decimal('Quantity'),
    unitCost: money('UnitCost', 'PriceCurrency'),
    unitPrice: money('UnitPrice', 'PriceCurrency'),
    cost: money('ExtendedCost', 'PriceCurrency'),
    price: money('ExtendedPrice', 'PriceCurrency'),
    exchangeRate: decimal('PriceExchangeRate'),
    voucher: text('Voucher'),
    salesTaxGroup: text('TaxGroup'),
    itemSalesTaxGroup: text('TaxItemGroup'),
    billingSalesTaxGroup: text('ProjectSalesTaxGroup'),
    billingItemSalesTaxGroup: text('ProjectSalesTaxItemGroup'),
    hasPostingError: yesNo('PostError'),
  },
};

/** Lines of a journal or of a project, by journal and line number. */
export const journalLineList: FinanceList = { type: journalLineType, filters: {}, orders: {} };

/** Integration journals. */
export const journalType: FinanceType = {
  typename: 'IntegrationJournal',
  table: JOURNALS,
  key: JOURNAL_KEY,
  fields: {
    ...nodeFields('IntegrationJournal', JOURNALS, JOURNAL_KEY),
    legalEntityId: companyCode(),
    number: keyTextColumn('ProjAdvancedJournalId'),
    legalEntity: legalEntity(),
    description: text('Description'),
    period: { columns: ['PeriodStartDate'], read: (row) => periodOf(row) },
    status: symbol('Status', journalStatuses),
    statusSymbol: text('Status'),
    postedAt: dateTime('PostedDateTime'),
    original: {
      columns: ['dataAreaId', 'OriginalProjAdancedJournalId'],
      resolve: ({ row: { values } }, _args, context, info) =>
        followKey(journalType, [values['dataAreaId'], values['OriginalProjAdancedJournalId']], context, info),
    },
    lines: {
      columns: ['dataAreaId', 'JournalRecId'],
      resolve: ({ row: { values } }, args, context, info) =>
        readPage(journalLineList, args, context, info, {
          op: 'and',
          of: [
            { op: 'eq', path: 'dataAreaId', value: values['dataAreaId'] ?? null },
            { op: 'eq', path: 'ProjAdvancedJournal', value: values['JournalRecId'] ?? null },
          ],
        }),
    },
  },
};

/** Finance keeps the first day only; how long the period is depends on how the journals are grouped. */
function periodOf(row: Row): { readonly from: string; readonly to: null } | null {
  const from = toDate(row['PeriodStartDate']);
  return from === null ? null : { from, to: null };
}

/** Resolvers of integration journals and their lines. */
export const journalResolvers: AreaResolvers = {
  Query: {
    integrationJournals: listResolver({
      type: journalType,
      filters: {
        legalEntity: { kind: 'text', path: 'dataAreaId' },
        number: { kind: 'text', path: 'ProjAdvancedJournalId' },
        status: { kind: 'choice', path: 'Status', choices: journalStatuses },
        period: { kind: 'date', path: 'PeriodStartDate' },
        postedAt: { kind: 'dateTime', path: 'PostedDateTime' },
      },
      orders: {
        NUMBER: 'ProjAdvancedJournalId',
        PERIOD: 'PeriodStartDate',
        LEGAL_ENTITY: 'dataAreaId',
        POSTED_AT: 'PostedDateTime',
      },
    }),
  },
  IntegrationJournal: {
    ...typeResolvers(journalType),
    __resolveReference: referenceResolver(journalType, ['legalEntityId', 'number']),
  },
  IntegrationJournalLine: {
    ...typeResolvers(journalLineType),
    __resolveReference: referenceResolver(journalLineType, []),
  },
};
