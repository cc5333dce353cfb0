import type { Row } from '../../systems/odata/query.ts';
import { toLegalEntityCode } from '../model/convert.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { companyCode, text, yesNo } from './fields.ts';
import { financeObject, selectedColumns, typeResolvers } from './finance-type.ts';
import type { FinanceField, FinanceType } from './finance-type.ts';
import { nodeFields } from './node-fields.ts';
import { followKey, readObject, referenceResolver } from './read-object.ts';

const KEY = ['LegalEntityId'] as const;

const ledgerType: FinanceType = {
  typename: 'Ledger',
  table: 'Ledgers',
  key: KEY,
  fields: {
    name: text('Name'),
    description: text('Description'),
    accountingCurrency: text('AccountingCurrency'),
    reportingCurrency: text('ReportingCurrency'),
    chartOfAccounts: text('ChartOfAccounts'),
    fiscalCalendar: text('FiscalCalendar'),
    exchangeRateType: text('ExchangeRateType'),
    budgetExchangeRateType: text('BudgetExchangeRateType'),
    reportingCurrencyExchangeRateType: text('ReportingCurrencyExchangeRateType'),
    isBudgetControlEnabled: yesNo('IsBudgetControlEnabled'),
  },
};

/** Companies. */
export const legalEntityType: FinanceType = {
  typename: 'LegalEntity',
  table: 'LegalEntities',
  key: KEY,
  fields: {
    ...nodeFields('LegalEntity', 'LegalEntities', KEY),
    code: companyCode('LegalEntityId'),
    // A company without a name of its own is known by its code.
    name: { columns: ['Name'], read: (row: Row) => row['Name'] ?? toLegalEntityCode(row['LegalEntityId']) },
    ledger: {
      columns: KEY,
      resolve: ({ row }, _args, context, info) => readObject(ledgerType, [row.values['LegalEntityId']], context, info),
    },
  },
};

/** A field with the company that a column names. */
export function legalEntity(column = 'dataAreaId'): FinanceField {
  return {
    columns: [column],
    resolve: ({ row }, _args, context, info) => followKey(legalEntityType, [row.values[column]], context, info),
  };
}

/** Resolvers of companies and their ledgers. */
export const legalEntityResolvers: AreaResolvers = {
  Query: {
    legalEntities: async (_parent, _args, context, info) => {
      const select = selectedColumns(legalEntityType, info.fieldNodes, info, context);
      const { rows } = await context.finance.read({
        table: legalEntityType.table,
        select,
        orderBy: [{ path: 'LegalEntityId' }],
      });
      return rows.map((row) => financeObject(legalEntityType, row));
    },
  },
  LegalEntity: { ...typeResolvers(legalEntityType), __resolveReference: referenceResolver(legalEntityType, ['code']) },
  Ledger: typeResolvers(ledgerType),
};
