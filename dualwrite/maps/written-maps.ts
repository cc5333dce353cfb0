import { customers } from './customers.ts';
import { vendors } from './vendors.ts';
import { contractLineMilestones } from './contract-line-milestones.ts';
import { expenseEstimates } from './expense-estimates.ts';
import { hourEstimates } from './hour-estimates.ts';
import { materialEstimates } from './material-estimates.ts';
import { projectContractHeaders } from './project-contract-headers.ts';
import { projectContractLines } from './project-contract-lines.ts';
import { projectFundingSources } from './project-funding-sources.ts';
import { projectResourceRoles } from './project-resource-roles.ts';
import { projectTasks } from './project-tasks.ts';
import { projects } from './projects.ts';
import type { TableMap } from './table-map.ts';
import { transactionCategories } from './transaction-categories.ts';

/** The table maps that changes are written through, in the order in which they are run. */
export const writtenMaps: readonly TableMap[] = [
  projectResourceRoles,
  transactionCategories,
  customers,
  vendors,
  projectContractHeaders,
  projectFundingSources,
  projects,
  projectContractLines,
  contractLineMilestones,
  projectTasks,
  hourEstimates,
  expenseEstimates,
  materialEstimates,
];
