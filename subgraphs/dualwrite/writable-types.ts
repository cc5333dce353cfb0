import { projectTasks } from '../../dualwrite/maps/project-tasks.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
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
  {
    typename: 'Project',
    field: 'project',
    map: projects,
    mutations: [
      ...usualMutations('Project'),
      { name: 'closeProject', kind: 'update', fixed: { status: 'CLOSED', statusReason: 'CLOSED' } },
      { name: 'updateProjectAccounting', kind: 'update', prefix: 'accounting.' },
    ],
    references: {
      customerId: { field: 'customer', typename: 'Customer' },
      managerId: { field: 'manager', typename: 'User' },
    },
  },
  {
    typename: 'ProjectTask',
    field: 'projectTask',
    map: projectTasks,
    mutations: usualMutations('ProjectTask'),
    references: {
      projectId: { field: 'project', typename: 'Project' },
      parentId: { field: 'parent', typename: 'ProjectTask' },
    },
  },
];
