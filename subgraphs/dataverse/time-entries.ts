import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { entityKey } from '../model/entity.ts';
import { choice, date, integer, lookup, resolved, text } from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { actualsOfOrigin } from './actual-links.ts';
import { timeEntryStatus, timeEntryType } from './choices.ts';
import { project, projectTask } from './projects.ts';
import { bookableResource, resourceRole } from './reference-data.ts';
import { approvalOfEntry } from './time-entry-approvals.ts';

/** `msdyn_timeentry` */
export const timeEntry: TypeBinding = {
  typename: 'TimeEntry',
  table: 'msdyn_timeentry',
  id: 'msdyn_timeentryid',
  fields: {
    ...recordFields(),
    resource: lookup(
      'msdyn_bookableresource',
      () => bookableResource,
      () => filtersOf(bookableResource),
    ),
    project: lookup(
      'msdyn_project',
      () => project,
      () => filtersOf(project),
    ),
    task: lookup(
      'msdyn_projecttask',
      () => projectTask,
      () => filtersOf(projectTask),
    ),
    role: lookup(
      'msdyn_resourcecategory',
      () => resourceRole,
      () => filtersOf(resourceRole),
    ),
    date: date('msdyn_date'),
    durationMinutes: integer('msdyn_duration'),
    description: text('msdyn_description'),
    status: choice('msdyn_entrystatus', timeEntryStatus),
    statusCode: integer('msdyn_entrystatus'),
    type: choice('msdyn_type', timeEntryType),
    typeCode: integer('msdyn_type'),
    approval: resolved(approvalOfEntry),
    actuals: resolved((entity, _args, context, info) => actualsOfOrigin(entityKey(entity), context, info)),
  },
  filters: { id: { kind: 'id', path: 'msdyn_timeentryid', typename: 'TimeEntry' } },
  orders: { DATE: 'msdyn_date', DURATION: 'msdyn_duration', CREATED_AT: 'createdon' },
};
