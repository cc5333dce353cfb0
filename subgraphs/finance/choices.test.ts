import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';

import financeEnums from '../../metadata/finance-enums.json' with { type: 'json' };
import * as choices from './choices.ts';
import { createFinanceSubgraph } from './subgraph.ts';

const { schema } = createFinanceSubgraph();

test.each([
  ['ExpenseType', 'TrvExpType', choices.expenseTypes],
  ['ProjectCategoryType', 'ProjCategoryType', choices.projectCategoryTypes],
  ['FundingType', 'ProjFundingType', choices.fundingTypes],
  ['BillingRuleType', 'PSAContractLineType', choices.billingRuleTypes],
  ['ProjectTransactionStatus', 'ProjTransStatus', choices.projectTransactionStatuses],
  ['ProjectType', 'ProjType', choices.projectTypes],
  ['ProjectAccountingStage', 'ProjStatus', choices.projectStages],
  ['JournalStatus', 'ProjAdvancedJournalStatus', choices.journalStatuses],
  ['JournalTransactionType', 'ProjTransType', choices.journalTransactionTypes],
  ['ExpenseReportStatus', 'TrvAppStatus', choices.expenseStatuses],
  ['VendorInvoiceStatus', 'ProjVendInvoiceStatus', choices.vendorInvoiceStatuses],
  ['PurchaseOrderStatus', 'PurchStatus', choices.purchaseOrderStatuses],
] as const)('the values of %s stand for symbols of %s', (apiEnum, financeEnum, choiceMap) => {
  const type = schema.getType(apiEnum);
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  expect(values.toSorted()).toEqual([...Object.keys(choiceMap), 'OTHER'].toSorted());
  const symbols = financeEnums.enums[financeEnum].map(({ name }) => name);
  for (const symbol of Object.values(choiceMap)) expect(symbols).toContain(symbol);
});
