import { projectResourceRoles } from '../../dualwrite/maps/project-resource-roles.ts';
import { transactionCategories } from '../../dualwrite/maps/transaction-categories.ts';
import { usualMutations, type WritableType } from './writable-type.ts';

/** The types whose records can be written, and the mutations that do it. */
export const writableTypes: readonly WritableType[] = [
  {
    typename: 'ResourceRole',
    field: 'resourceRole',
    map: projectResourceRoles,
    mutations: usualMutations('ResourceRole'),
  },
  {
    typename: 'TransactionCategory',
    field: 'transactionCategory',
    map: transactionCategories,
    mutations: usualMutations('TransactionCategory'),
  },
];
