import type { AreaResolvers } from './area-resolvers.ts';
import { expenseStatuses } from './choices.ts';
import { expenseCategoryType } from './expense-categories.ts';
import { readReport, REPORT_KEY, reportColumns } from './expense-report-rows.ts';
import {
  accountingAmount,
  companyCode,
  date,
  dimensions,
  keyTextColumn,
  money,
  reference,
  symbol,
  text,
} from './fields.ts';
import { typeResolvers } from './finance-type.ts';
import type { FinanceField, FinanceType } from './finance-type.ts';
import { legalEntity } from './legal-entities.ts';
import { listResolver } from './list.ts';
import { nodeFields } from './node-fields.ts';
import { followKey, referenceResolver } from './read-object.ts';

const TABLE = 'Expenses';
const KEY = ['dataAreaId', 'ExpenseTransactionNumber'] as const;

/** The company that bears an expense claimed in one company for another's project; the claiming one otherwise. */
const projectCompany = (row: Readonly<Record<string, unknown>>): string =>
  String(row['IntercompanyLegalEntity'] ?? row['dataAreaId']).toUpperCase();

const project: FinanceField = {
  columns: ['dataAreaId', 'IntercompanyLegalEntity', 'ProjectID'],
  read: (row) =>
    row['ProjectID'] === null || row['ProjectID'] === undefined
      ? null
      : { __typename: 'Project', legalEntityId: projectCompany(row), number: row['ProjectID'] },
};

const task: FinanceField = {
  columns: [...project.columns, 'ActivityNumber'],
  read: (row) =>
    [row['ProjectID'], row['ActivityNumber']].some((value) => value === null || value === undefined)
      ? null
      : {
          __typename: 'ProjectTask',
          legalEntityId: projectCompany(row),
          projectNumber: row['ProjectID'],
          number: row['ActivityNumber'],
        },
};

/** Expenses: the lines of expense reports. */
export const expenseType: FinanceType = {
  typename: 'Expense',
  table: TABLE,
  key: KEY,
  fields: {
    ...nodeFields('Expense', TABLE, KEY),
    legalEntityId: companyCode(),
    number: keyTextColumn('ExpenseTransactionNumber'),
    legalEntity: legalEntity(),
    date: date('TransactionDate'),
    amount: money('TransactionAmount', 'Currency'),
    tax: money('ActualSalesTaxAmount', 'Currency'),
    accountingAmount: accountingAmount('AmountMST'),
    category: {
      columns: ['dataAreaId', 'ExpenseCategory'],
      resolve: ({ row: { values } }, _args, context, info) =>
        followKey(expenseCategoryType, [values['dataAreaId'], values['ExpenseCategory']], context, info),
    },
    project,
    task,
    worker: reference('Worker', { personnelNumber: 'EmployeePersonnelNumber' }),
    report: {
      columns: REPORT_KEY,
      resolve: ({ row: { values } }, _args, context, info) =>
        readReport(
          REPORT_KEY.map((column) => values[column]),
          reportColumns(expenseType, info.fieldNodes, context, info),
          context,
        ),
    },
    merchant: text('Merchant'),
    description: text('AdditionalInformation'),
    status: symbol('ApprovalStatus', expenseStatuses),
    statusSymbol: text('ApprovalStatus'),
    voucher: text('Voucher'),
    salesTaxGroup: text('SalesTaxGroup'),
    itemSalesTaxGroup: text('ItemSalesTaxGroup'),
    dimensions: dimensions('DimensionDisplayValue'),
    dimensionsText: text('DimensionDisplayValue'),
  },
};

/** Resolvers of expenses. */
export const expenseResolvers: AreaResolvers = {
  Query: {
    expenses: listResolver({
      type: expenseType,
      filters: {
        legalEntity: { kind: 'text', path: 'dataAreaId' },
        number: { kind: 'text', path: 'ExpenseTransactionNumber' },
        date: { kind: 'date', path: 'TransactionDate' },
        amount: { kind: 'decimal', path: 'TransactionAmount' },
        project: { kind: 'text', path: 'ProjectID' },
        category: { kind: 'text', path: 'ExpenseCategory' },
        worker: { kind: 'text', path: 'EmployeePersonnelNumber' },
        report: { kind: 'text', path: 'ExpenseReportNumber' },
        status: { kind: 'choice', path: 'ApprovalStatus', choices: expenseStatuses },
      },
      orders: {
        NUMBER: 'ExpenseTransactionNumber',
        DATE: 'TransactionDate',
        LEGAL_ENTITY: 'dataAreaId',
        AMOUNT: 'TransactionAmount',
      },
    }),
  },
  Expense: {
    ...typeResolvers(expenseType),
    __resolveReference: referenceResolver(expenseType, ['legalEntityId', 'number']),
  },
};
