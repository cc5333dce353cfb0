import type { FieldNode } from 'graphql';

import type { ReadRow, Row } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toDate, toDecimal, toMoney, toText } from '../model/convert.ts';
import { selectedFields } from '../model/selection.ts';
import type { SelectionInfo } from '../model/selection.ts';
import type { Resolver } from '../subgraph.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { accountingCurrencies, accountingMoney } from './accounting-currency.ts';
import { accountingMessage, accountingState, isPosted, stateColumns } from './accounting-state.ts';
import type { AccountingState } from './accounting-state.ts';
import { dimensionValues } from './dimensions.ts';
import { requireColumn, startReading } from './finance-type.ts';
import { journalLineType } from './journals.ts';
import { failedVouchers, hasPostingError } from './posting-errors.ts';
import { isWholeKey, readObject } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const STAGING = 'ProjActualsImports';
const STAGING_KEY = ['dataAreaId', 'ActualsImportId'] as const;
const LINES = 'ProjAdvancedJournalLineHours';
const POSTINGS = 'PSAActuals';
const VOUCHER_KEY = ['dataAreaId', 'Voucher'] as const;

/** An actual of Dataverse, as federation hands it over. */
interface ActualReference {
  readonly legalEntityId: string | null;
  readonly importId: string | null;
  readonly skipSync: boolean | null;
}

/** What the fields of `ActualAccounting` start from. */
interface ActualAccounting {
  readonly company: string;
  readonly skipSync: boolean;
  /** Null when Finance has not received the actual. */
  readonly staging: ReadRow | null;
}

/** A field of the staging row: the columns it needs, and its value once there is a row. */
interface StagingField {
  readonly columns: readonly string[];
  readonly read: (staging: Row, accounting: ActualAccounting, context: SubgraphContext) => unknown;
}

/** Results of posting are null before it: Finance's zero means "not set" then. */
function afterPosting(columns: readonly string[], read: StagingField['read']): StagingField {
  return {
    columns: [...columns, 'IsJournalized', 'ExchangeRate'],
    read: (staging, accounting, context) => (isPosted(staging) ? read(staging, accounting, context) : null),
  };
}

/** A column of the journal line with the actual's voucher; known only after the staging row, so it takes another call. */
function ofJournalLine(column: string): StagingField {
  return {
    columns: ['VoucherNumber'],
    read: async (staging, { company }, context) =>
      toText((await rowOfVoucher(context, LINES, company, staging, column))?.[column]),
  };
}

function ofPosting(convert: (value: Row[string]) => unknown): StagingField {
  const column = 'DefaultDimensionDisplayValue';
  return afterPosting(['VoucherNumber'], async (staging, { company }, context) =>
    convert((await rowOfVoucher(context, POSTINGS, company, staging, column))?.[column]),
  );
}

async function rowOfVoucher(
  context: SubgraphContext,
  table: string,
  company: string,
  staging: Row,
  column: string,
): Promise<Row | undefined> {
  requireColumn(context, table, column);
  const key = [company, staging['VoucherNumber']];
  if (!isWholeKey(key)) return undefined;
  const [row] = await rowLoader(context, table, VOUCHER_KEY).load(key, [column]);
  return row?.values;
}

const stagingFields: Readonly<Record<string, StagingField>> = {
  accountingAmount: afterPosting(['AccountingAmount'], (staging, { company }, context) =>
    accountingMoney(context, company, staging['AccountingAmount']),
  ),
  exchangeRate: afterPosting([], (staging) => toDecimal(staging['ExchangeRate'])),
  voucher: { columns: ['VoucherNumber'], read: (staging) => toText(staging['VoucherNumber']) },
  salesTax: afterPosting(['SalesTaxAmount', 'TransactionCurrencyId'], (staging) =>
    toMoney(staging['SalesTaxAmount'], staging['TransactionCurrencyId']),
  ),
  accountingDate: { columns: ['AccountingDate'], read: (staging) => toDate(staging['AccountingDate']) },
  salesTaxGroup: ofJournalLine('TaxGroup'),
  itemSalesTaxGroup: ofJournalLine('TaxItemGroup'),
  dimensions: ofPosting(dimensionValues),
  dimensionsText: ofPosting(toText),
  invoiceProposalNumber: { columns: ['InvoiceProposalId'], read: (staging) => toText(staging['InvoiceProposalId']) },
};

const stagingResolvers: Readonly<Record<string, Resolver>> = Object.fromEntries(
  Object.entries(stagingFields).map(([name, field]): [string, Resolver] => [
    name,
    (accounting: ActualAccounting, _args, context) => {
      for (const column of field.columns) requireColumn(context, STAGING, column);
      return accounting.staging === null ? null : field.read(accounting.staging.values, accounting, context);
    },
  ]),
);

async function stateOf(accounting: ActualAccounting, context: SubgraphContext): Promise<AccountingState> {
  for (const column of stateColumns) requireColumn(context, STAGING, column);
  const facts = { skipSync: accounting.skipSync, staging: accounting.staging?.values ?? null };
  const state = accountingState({ ...facts, hasPostingError: false });
  if (state !== 'IN_JOURNAL') return state;
  const failed = await hasPostingError(context, accounting.company, facts.staging?.['VoucherNumber']);
  return accountingState({ ...facts, hasPostingError: failed });
}

/** The columns of the staging row that the selection needs. Starts what can be read in the same call. */
function stagingColumns(
  nodes: readonly FieldNode[],
  company: string,
  context: SubgraphContext,
  info: SelectionInfo,
): readonly string[] {
  const selected = selectedFields(nodes, 'ActualAccounting', info);
  const columns = [...selected.keys()].flatMap((name) => stagingFields[name]?.columns ?? []);
  if (selected.has('accountingAmount')) startReading(accountingCurrencies(context));
  if (selected.has('journalLine')) columns.push('VoucherNumber');
  if (selected.has('state') || selected.has('message')) {
    columns.push(...stateColumns);
    startReading(failedVouchers(context, company));
  }
  return columns;
}

const accountingResolvers: Readonly<Record<string, Resolver>> = {
  ...stagingResolvers,
  state: (accounting: ActualAccounting, _args, context) => stateOf(accounting, context),
  message: async (accounting: ActualAccounting, _args, context) =>
    accountingMessage(await stateOf(accounting, context)),
  journalLine: ({ company, staging }: ActualAccounting, _args, context, info) =>
    readObject(journalLineType, [company, staging?.values['VoucherNumber']], context, info, VOUCHER_KEY),
};

/** Resolvers of what Finance adds to actuals. */
export const actualResolvers: AreaResolvers = {
  Actual: {
    accounting: async (actual: ActualReference, _args, context, info): Promise<ActualAccounting | null> => {
      const key = [actual.legalEntityId, actual.importId];
      if (!isWholeKey(key)) return null;
      const company = String(key[0]);
      if (actual.skipSync === true) return { company, skipSync: true, staging: null };
      const columns = stagingColumns(info.fieldNodes, company, context, info);
      const [staging] = await rowLoader(context, STAGING, STAGING_KEY).load(key, columns);
      return { company, skipSync: false, staging: staging ?? null };
    },
  },
  ActualAccounting: accountingResolvers,
};
