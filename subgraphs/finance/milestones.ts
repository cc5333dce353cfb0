import type { ReadRow, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toText } from '../model/convert.ts';
import { versionOfRows } from '../model/record-fields.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { projectTransactionStatuses } from './choices.ts';
import { symbol, text, toBoolean } from './fields.ts';
import { requireColumn, typeResolvers } from './finance-type.ts';
import type { FinanceField, FinanceObject, FinanceType } from './finance-type.ts';
import { readObject } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const TRANSACTIONS = 'ProjectOnAccountTransactions';

/** A column of the on-account transaction that the milestone row names; read only when selected, in a call of its own. */
function ofTransaction(column: string, convert: (value: Value | undefined) => unknown): FinanceField {
  return {
    columns: ['dataAreaId', 'TransactionId'],
    resolve: async (milestone, _args, context) => convert(await transactionValue(milestone, column, context)),
  };
}

async function transactionValue(
  milestone: FinanceObject,
  column: string,
  context: SubgraphContext,
): Promise<Value | undefined> {
  requireColumn(context, TRANSACTIONS, column);
  return (await transactionOf(milestone, [column], context))?.values[column];
}

async function transactionOf(
  { row: { values } }: FinanceObject,
  columns: readonly string[],
  context: SubgraphContext,
): Promise<ReadRow | null> {
  const number = values['TransactionId'];
  if (number === null || number === undefined) return null;
  const loader = rowLoader(context, TRANSACTIONS, ['dataAreaId', 'TransId']);
  const [transaction] = await loader.load([values['dataAreaId'] ?? null, number], columns);
  return transaction ?? null;
}

const onAccountTransactionType: FinanceType = {
  typename: 'OnAccountTransaction',
  table: 'ProjectContractLineMilestones',
  key: ['dataAreaId', 'ContractLineMilestoneIdentifier'],
  fields: {
    version: {
      columns: ['dataAreaId', 'TransactionId'],
      resolve: async (milestone, _args, context) => {
        const transaction = await transactionOf(milestone, [], context);
        return transaction === null ? null : versionOfRows([transaction]);
      },
    },
    number: text('TransactionId'),
    status: symbol('TransStatus', projectTransactionStatuses),
    statusSymbol: text('TransStatus'),
    salesTaxGroup: ofTransaction('TaxGroupId', toText),
    itemSalesTaxGroup: ofTransaction('TaxItemGroupId', toText),
    isMilestoneComplete: ofTransaction('IsMilestoneComplete', toBoolean),
    dimensionsRecord: ofTransaction('DefaultDimension', (value) => (value === '0' ? null : toText(value))),
  },
};

/** Resolvers of what Finance adds to billing milestones. */
export const milestoneResolvers: AreaResolvers = {
  BillingMilestone: {
    onAccountTransaction: (
      { legalEntityId, number }: { readonly legalEntityId: string | null; readonly number: string | null },
      _args,
      context,
      info,
    ) => readObject(onAccountTransactionType, [legalEntityId, number], context, info),
  },
  OnAccountTransaction: typeResolvers(onAccountTransactionType),
};
