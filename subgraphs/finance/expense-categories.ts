import type { Row } from '../../systems/odata/query.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { expenseTypes, yesNoChoices } from './choices.ts';
import { companyCode, keyTextColumn, symbol, text, yesNo } from './fields.ts';
import { typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { legalEntity } from './legal-entities.ts';
import { listResolver } from './list.ts';
import { nodeFields } from './node-fields.ts';
import { referenceResolver } from './read-object.ts';

const TABLE = 'ExpenseCategories';
const KEY = ['dataAreaId', 'ExpenseCategory'] as const;

/** Expense categories, per company. */
export const expenseCategoryType: FinanceType = {
  typename: 'ExpenseCategory',
  table: TABLE,
  key: KEY,
  fields: {
    ...nodeFields('ExpenseCategory', TABLE, KEY),
    legalEntityId: companyCode(),
    code: keyTextColumn('ExpenseCategory'),
    // A category without a description is known by its code.
    name: { columns: ['Description'], read: (row: Row) => row['Description'] ?? row['ExpenseCategory'] },
    legalEntity: legalEntity(),
    expenseType: symbol('ExpenseType', expenseTypes),
    expenseTypeSymbol: text('ExpenseType'),
    isInactive: yesNo('IsInactive'),
  },
};

/** Resolvers of expense categories. */
export const expenseCategoryResolvers: AreaResolvers = {
  Query: {
    expenseCategories: listResolver({
      type: expenseCategoryType,
      filters: {
        legalEntity: { kind: 'text', path: 'dataAreaId' },
        code: { kind: 'text', path: 'ExpenseCategory' },
        name: { kind: 'text', path: 'Description' },
        expenseType: { kind: 'choice', path: 'ExpenseType', choices: expenseTypes },
        isInactive: { kind: 'choice', path: 'IsInactive', choices: yesNoChoices },
      },
      orders: { CODE: 'ExpenseCategory', NAME: 'Description', LEGAL_ENTITY: 'dataAreaId' },
    }),
  },
  ExpenseCategory: {
    ...typeResolvers(expenseCategoryType),
    __resolveReference: referenceResolver(expenseCategoryType, ['legalEntityId', 'code']),
  },
};
