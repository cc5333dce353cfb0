import names from '../../metadata/corrections.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import type { WriteValues } from '../../systems/client/write.ts';
import type { Binding } from '../accounting/columns.ts';
import { distinct, readBound } from '../accounting/read-bound.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import type { WriteProblem } from '../record-write.ts';
import { type Replacement, replacementPaths } from './correction-order.ts';
import type { ActualRow } from './read-corrected.ts';

const { journal, project, task, expenseCategory, replaceable, actual } = names;

const projectColumns = bind(project.table, { company: project.company, state: project.state });
const taskColumns = bind(task.table, { project: task.project });
const roleColumns = bind(replaceable.role, {});
const resourceColumns = bind(replaceable.resource, {});
const categoryColumns = bind(expenseCategory.table, {
  category: expenseCategory.category,
  company: expenseCategory.company,
});

/** The header of the correction journal, or what is wrong with what it would say. */
export interface CheckedReplacement {
  readonly values: WriteValues;
  readonly problems: readonly WriteProblem[];
}

/** Looks everything up that takes the place of the actuals' own values: one call. Throws UpstreamError. */
export async function checkReplacement(
  replacement: Replacement,
  actuals: readonly ActualRow[],
  session: ReadSession,
): Promise<CheckedReplacement> {
  const ofId = (id: string | undefined) => ({ id: id === undefined ? [] : [id] });
  const [projects, tasks, roles, resources, categories] = await Promise.all([
    readBound(projectColumns, session, ofId(replacement.project)),
    readBound(taskColumns, session, ofId(replacement.task)),
    readBound(roleColumns, session, ofId(replacement.role)),
    readBound(resourceColumns, session, ofId(replacement.resource)),
    readBound(categoryColumns, session, {
      category: replacement.category === undefined ? [] : [replacement.category],
    }),
  ]);
  const [newProject] = projects;
  const problems: WriteProblem[] = [];
  const problem = (field: keyof Replacement, code: 'INVALID' | 'NOT_FOUND', message: string) =>
    problems.push({ code, message, path: replacementPaths[field] });
  const found = { project: projects, task: tasks, role: roles, resource: resources } as const;
  for (const [field, rows] of Object.entries(found) as [keyof typeof found, readonly unknown[]][]) {
    if (replacement[field] === undefined || rows.length > 0) continue;
    problem(field, 'NOT_FOUND', `Expected a ${field} that is there, received the id of none. Choose another.`);
  }
  if (newProject !== undefined && newProject.state !== String(project.active)) {
    problem('project', 'INVALID', 'Expected an open project, received one that is closed. Choose another.');
  }
  const ownProjects = distinct(actuals.map((row) => row.project));
  const [newTask] = tasks;
  const expected = replacement.project === undefined ? ownProjects : [replacement.project];
  if (newTask !== undefined && expected.some((id) => id.toLowerCase() !== newTask.project.toLowerCase())) {
    const message =
      replacement.project === undefined
        ? 'Expected a task of the project of all the actuals, received one of another. Name its project as well.'
        : 'Expected a task of the new project, received one of another. Choose one of its tasks.';
    problem('task', 'INVALID', message);
  }
  const isExpense = actuals.some((row) => row.class === String(actual.expense));
  if (replacement.role !== undefined && isExpense) {
    problem('role', 'INVALID', 'Expected no role for expenses, received one. Leave it out.');
  }
  if (replacement.category !== undefined && !isExpense && actuals.length > 0) {
    problem('category', 'INVALID', 'Expected no category for hours, received one. Leave it out.');
  }
  const companies = distinct(newProject === undefined ? actuals.map((row) => row.company) : [newProject.company]);
  const ofCompany = categories.filter(({ company }) => companies.every((own) => company === '' || own === company));
  const [newCategory] = ofCompany;
  if (replacement.category !== undefined && isExpense && newCategory === undefined) {
    const message =
      'Expected a transaction category that has an expense category in the company of the project, received another. Choose one that has.';
    problem('category', 'INVALID', message);
  }
  const values: Readonly<Record<string, string | undefined>> = {
    [journal.project]: replacement.project,
    [journal.task]: replacement.task,
    [journal.role]: replacement.role,
    [journal.resource]: replacement.resource,
    [journal.expenseCategory]: newCategory?.id,
    [journal.date]: replacement.date === undefined ? undefined : `${replacement.date}T00:00:00Z`,
  };
  return { values: definedOf(values), problems };
}

function definedOf(values: Readonly<Record<string, string | undefined>>): WriteValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A binding whose rows have their id, too. */
function bind<Field extends string>(table: string, columns: Readonly<Record<Field, string>>): Binding<Field | 'id'> {
  return { table, columns: { ...columns, id: idColumn(table) } };
}
