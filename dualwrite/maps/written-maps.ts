import { projectTasks } from './project-tasks.ts';
import { projects } from './projects.ts';
import { projectResourceRoles } from './project-resource-roles.ts';
import type { TableMap } from './table-map.ts';
import { transactionCategories } from './transaction-categories.ts';

/** The table maps that changes are written through, in the order in which they are run. */
export const writtenMaps: readonly TableMap[] = [projectResourceRoles, transactionCategories, projects, projectTasks];
