import { confirmed, lost } from '../../dualwrite/maps/contract-state.ts';
import { customers } from '../../dualwrite/maps/customers.ts';
import { vendors } from '../../dualwrite/maps/vendors.ts';
import { entryJournalLines } from '../../dualwrite/maps/entry-journal-lines.ts';
import { entryJournals } from '../../dualwrite/maps/entry-journals.ts';
import { expenseEstimates } from '../../dualwrite/maps/expense-estimates.ts';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import { materialEstimates } from '../../dualwrite/maps/material-estimates.ts';
import { timeEntryApprovals } from '../../dualwrite/maps/time-entry-approvals.ts';
import { timeEntries } from '../../dualwrite/maps/time-entries.ts';
import { projectTasks } from '../../dualwrite/maps/project-tasks.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import { contractLineMilestones } from '../../dualwrite/maps/contract-line-milestones.ts';
import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import { projectContractLines } from '../../dualwrite/maps/project-contract-lines.ts';
import { projectFundingSources } from '../../dualwrite/maps/project-funding-sources.ts';
import { projectResourceRoles } from '../../dualwrite/maps/project-resource-roles.ts';
import { transactionCategories } from '../../dualwrite/maps/transaction-categories.ts';
import { usualMutations, type WritableType } from './writable-type.ts';

/** What a contract line covers, by name in the API and by field of the map. */
const includedClasses: Readonly<Record<string, string>> = {
  TIME: 'includesTime',
  EXPENSE: 'includesExpense',
  MATERIAL: 'includesMaterial',
  FEE: 'includesFee',
};

/** What estimates of expenses and of material name. */
const namedByEstimates: WritableType['references'] = {
  projectId: { field: 'project', typename: 'Project' },
  taskId: { field: 'task', typename: 'ProjectTask' },
  categoryId: { field: 'category', typename: 'TransactionCategory' },
  roleId: { field: 'role', typename: 'ResourceRole' },
};

/** Lines that can be given with a new journal: Dataverse takes a thousand requests in one change set. */
const mostLines = 200;

const journalLine: WritableType = {
  typename: 'JournalLine',
  field: 'journalLine',
  map: entryJournalLines,
  mutations: usualMutations('JournalLine'),
  references: {
    journalId: { field: 'journal', typename: 'Journal' },
    projectId: { field: 'project', typename: 'Project' },
    taskId: { field: 'task', typename: 'ProjectTask' },
    roleId: { field: 'role', typename: 'ResourceRole' },
    categoryId: { field: 'category', typename: 'TransactionCategory' },
    productId: { field: 'product', typename: 'Product' },
    resourceId: { field: 'resource', typename: 'BookableResource' },
    contractLineId: { field: 'contractLine', typename: 'ContractLine' },
    customerId: { field: 'customer', typename: 'Customer' },
  },
};

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
    typename: 'Customer',
    field: 'customer',
    map: customers,
    mutations: usualMutations('Customer'),
    renamed: { accountNumber: 'number' },
  },
  {
    typename: 'Vendor',
    field: 'vendor',
    map: vendors,
    mutations: usualMutations('Vendor'),
    renamed: { accountNumber: 'number' },
  },
  {
    typename: 'ProjectContract',
    field: 'projectContract',
    map: projectContractHeaders,
    mutations: [
      ...usualMutations('ProjectContract'),
      { name: 'updateProjectContractAccounting', kind: 'update', prefix: 'accounting.' },
      { name: 'confirmProjectContract', kind: 'update', fixed: confirmed },
      { name: 'closeProjectContractAsLost', kind: 'update', fixed: lost },
    ],
    references: { customerId: { field: 'customer', typename: 'Customer' } },
  },
  {
    typename: 'ContractCustomer',
    field: 'contractCustomer',
    map: projectFundingSources,
    mutations: [
      { name: 'addContractCustomer', kind: 'create' },
      { name: 'updateContractCustomer', kind: 'update' },
      { name: 'removeContractCustomer', kind: 'delete' },
    ],
    references: {
      contractId: { field: 'contract', typename: 'ProjectContract' },
      customerId: { field: 'customer', typename: 'Customer' },
      counterpartId: { field: 'counterpart', typename: 'ContractCustomer' },
    },
  },
  {
    typename: 'ContractLine',
    field: 'contractLine',
    map: projectContractLines,
    mutations: [
      ...usualMutations('ContractLine'),
      { name: 'updateContractLineAccounting', kind: 'update', prefix: 'accounting.' },
    ],
    references: {
      contractId: { field: 'contract', typename: 'ProjectContract' },
      projectId: { field: 'project', typename: 'Project' },
    },
    sets: { includes: includedClasses },
  },
  {
    typename: 'BillingMilestone',
    field: 'billingMilestone',
    map: contractLineMilestones,
    mutations: [
      ...usualMutations('BillingMilestone'),
      { name: 'markMilestoneReady', kind: 'update', fixed: { invoiceStatus: 'READY_TO_INVOICE' } },
      { name: 'updateBillingMilestoneAccounting', kind: 'update', prefix: 'accounting.' },
    ],
    references: {
      lineId: { field: 'line', typename: 'ContractLine' },
      taskId: { field: 'task', typename: 'ProjectTask' },
    },
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
  {
    typename: 'ResourceAssignment',
    field: 'resourceAssignment',
    map: hourEstimates,
    mutations: [
      { name: 'assignResource', kind: 'create' },
      { name: 'updateResourceAssignment', kind: 'update' },
      { name: 'removeResourceAssignment', kind: 'delete' },
    ],
    references: {
      taskId: { field: 'task', typename: 'ProjectTask' },
      teamMemberId: { field: 'teamMember', typename: 'TeamMember' },
      resourceId: { field: 'resource', typename: 'BookableResource' },
    },
    lists: ['work'],
  },
  {
    typename: 'ExpenseEstimate',
    field: 'expenseEstimate',
    map: expenseEstimates,
    mutations: usualMutations('ExpenseEstimate'),
    references: namedByEstimates,
  },
  {
    typename: 'MaterialEstimate',
    field: 'materialEstimate',
    map: materialEstimates,
    mutations: usualMutations('MaterialEstimate'),
    references: { ...namedByEstimates, productId: { field: 'product', typename: 'Product' } },
  },
  {
    typename: 'TimeEntry',
    field: 'timeEntry',
    map: timeEntries,
    mutations: usualMutations('TimeEntry'),
    references: {
      resourceId: { field: 'resource', typename: 'BookableResource' },
      projectId: { field: 'project', typename: 'Project' },
      taskId: { field: 'task', typename: 'ProjectTask' },
      roleId: { field: 'role', typename: 'ResourceRole' },
      categoryId: { field: 'category', typename: 'TransactionCategory' },
    },
  },
  {
    typename: 'TimeEntryApproval',
    field: 'timeEntryApproval',
    map: timeEntryApprovals,
    mutations: [{ name: 'updateTimeEntryApproval', kind: 'update' }],
  },
  {
    typename: 'Journal',
    field: 'journal',
    map: entryJournals,
    mutations: usualMutations('Journal'),
    references: { defaultProjectId: { field: 'defaultProject', typename: 'Project' } },
    children: { lines: { type: journalLine, field: 'journal', most: mostLines } },
  },
  journalLine,
];
