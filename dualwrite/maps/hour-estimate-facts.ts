import { isNamedRecord } from './encode-row.ts';
import { contractLinesFact } from './estimate-facts.ts';
import { hourKind } from './hour-estimate-rules.ts';
import { dataAreaOf } from './in-company.ts';
import type { ChangeKind, FactQuery, HookContext, KnownRecord, UnifiedChange } from './table-map.ts';
import type { Filter, Row } from '../../systems/odata/query.ts';

/** The table of team members. */
export const memberTable = 'msdyn_projectteam';

/** What has to be known of a new assignment: who may be meant, who is on the task already, who sells it, which roles Finance has. */
export function assignmentFacts(
  kind: ChangeKind,
  { fields }: KnownRecord,
  change: UnifiedChange,
): Readonly<Record<string, FactQuery>> {
  const { project, task, teamMember, resource } = change;
  if (kind !== 'create' || !isNamedRecord(project)) return {};
  const who: readonly Filter[] = [
    ...(isNamedRecord(teamMember)
      ? [{ op: 'eq' as const, path: 'msdyn_projectteamid', value: teamMember.id }]
      : isNamedRecord(resource)
        ? [{ op: 'eq' as const, path: 'msdyn_bookableresourceid', value: resource.id }]
        : []),
  ];
  return {
    ...contractLinesFact(hourKind, project),
    ...(isNamedRecord(task)
      ? {
          assignmentsOfTask: {
            system: 'DATAVERSE',
            query: {
              table: 'msdyn_resourceassignment',
              select: ['msdyn_projectteamid', 'msdyn_salescontractlineid'],
              filter: { op: 'eq', path: 'msdyn_taskid', value: task.id },
            },
          },
        }
      : {}),
    ...(who.length === 0
      ? {}
      : {
          members: {
            system: 'DATAVERSE',
            query: {
              table: memberTable,
              select: [
                'msdyn_projectteamid',
                'msdyn_name',
                'msdyn_bookableresourceid',
                'msdyn_bookableresourceid.bookableresourceid',
                'msdyn_resourcecategory',
                'msdyn_resourcecategory.msdyn_resourcecategorynumber',
              ],
              filter: { op: 'and', of: [{ op: 'eq', path: 'msdyn_project', value: project.id }, ...who] },
              orderBy: [{ path: 'createdon' }],
              top: 1,
            },
          },
        }),
    companyRoles: {
      system: 'FINANCE',
      query: {
        table: 'ResourceCategories',
        select: ['RoleId'],
        filter: { op: 'eq', path: 'dataAreaId', value: dataAreaOf(fields) },
      },
    },
  };
}

/** The team member who is meant; undefined where nobody of the project's team is. */
export function memberOf({ facts }: HookContext): Row | undefined {
  return facts['members']?.[0];
}
