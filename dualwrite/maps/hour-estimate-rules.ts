import { accountingViolations } from './estimate-accounting.ts';
import { isNamedRecord } from './encode-row.ts';
import { memberOf } from './hour-estimate-facts.ts';
import { invalid } from './known-problems.ts';
import { workViolations } from './planned-work.ts';
import type { HookContext, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

/** What is asked of Finance about hours, and which contract lines sell them. */
export const hourKind = { label: 'hour', included: 'msdyn_includetime' } as const;

/** Of the scheduling service (documented): resources on one task. */
const mostResources = 50;

/** Everything that stands in the way of an assignment. */
export function hourViolations(context: HookContext): readonly Violation[] {
  const { kind, change } = context;
  // An assignment is known by its task, and one that is there by itself.
  const field = kind === 'create' ? 'task' : 'id';
  return [
    ...workViolations(change['work']),
    ...(kind === 'create' ? [...taskViolations(context), ...memberViolations(context)] : []),
    ...accountingViolations(hourKind, context).map((violation) => ({ ...violation, field })),
  ];
}

function taskViolations({ named, change, facts }: HookContext): readonly Violation[] {
  const { task } = named;
  if (task === undefined) return [];
  const problem = (message: string, remedy: string) => invalid('task', message, remedy);
  const isDated = textOf(task['msdyn_start'] ?? task['msdyn_scheduledstart']) !== '';
  const count = facts['assignmentsOfTask']?.length ?? 0;
  return [
    ...(task['msdyn_summary'] === true
      ? [problem('Expected a task without others below it, received a summary task.', 'Choose one below it.')]
      : []),
    ...(textOf(task['msdyn_project.msdyn_projectnumber']) === ''
      ? [problem('Expected a task whose project has a number, received one without.', 'Give the project one first.')]
      : []),
    ...(task['msdyn_project.statecode'] === 1
      ? [problem('Expected a task of an active project, received one of a closed project.', 'Choose another.')]
      : []),
    ...(count >= mostResources
      ? [
          problem(
            `Expected a task with fewer than ${mostResources} resources, received one with ${count}.`,
            'Remove one, or divide the task.',
          ),
        ]
      : []),
    ...(isDated || (change['work'] ?? null) !== null
      ? []
      : [
          invalid(
            'work',
            'Expected periods of work, since the task has no dates to spread its effort over, received none.',
            'Give them, or give the task dates first.',
          ),
        ]),
  ];
}

function memberViolations(context: HookContext): readonly Violation[] {
  const { change, named, facts } = context;
  const isNamed = named['teamMember'] !== undefined;
  const isResource = named['resource'] !== undefined;
  if (isNamed && isResource) {
    const message = 'Expected a team member or a resource, received both.';
    return [invalid('teamMember', message, 'Leave one of the two out.')];
  }
  if (!isNamed && !isResource) {
    // One that cannot be used is told as that.
    const message = 'Expected a team member or a resource, received neither.';
    return isAskedFor(change) ? [] : [invalid('teamMember', message, 'Name one.')];
  }
  const field = isNamed ? 'teamMember' : 'resource';
  const member = memberOf(context);
  if (member === undefined) {
    if (facts['members'] === undefined) return [];
    return isNamed
      ? [invalid(field, 'Expected a team member of the project, received one of another.', 'Choose one of its team.')]
      : [
          {
            code: 'NOT_FOUND',
            field,
            message: "Expected a resource on the project's team, received one who is not on it.",
            remedy: 'Add the resource to the team in Dataverse first, which acts at once and is not undone with this.',
          },
        ];
  }
  return [...doubledViolations(context, field), ...roleViolations(context, field)];
}

function isAskedFor(change: HookContext['change']): boolean {
  return ['teamMember', 'resource'].some((field) => typeof change[field] === 'string' || isNamedRecord(change[field]));
}

function doubledViolations(context: HookContext, field: string): readonly Violation[] {
  const id = memberOf(context)?.['msdyn_projectteamid'];
  const isThere = (context.facts['assignmentsOfTask'] ?? []).some((row) => row['msdyn_projectteamid'] === id);
  if (!isThere) return [];
  const message = 'Expected a team member who is not on the task yet, received one who is.';
  return [{ code: 'ALREADY_EXISTS', field, message, remedy: 'Change the assignment that is there.' }];
}

function roleViolations(context: HookContext, field: string): readonly Violation[] {
  const { companyRoles } = context.facts;
  const role = textOf(memberOf(context)?.['msdyn_resourcecategory.msdyn_resourcecategorynumber']);
  if (role === '' || companyRoles === undefined) return [];
  if (companyRoles.some((row) => textOf(row['RoleId']).toLowerCase() === role.toLowerCase())) return [];
  const message = `Expected a role that is set up in the company ${textOf(context.change['legalEntity'])} of Finance, received ${role}, which is not.`;
  return [{ code: 'ACCOUNTING_NOT_READY', field, message, remedy: 'Set it up there, or give the member another.' }];
}
