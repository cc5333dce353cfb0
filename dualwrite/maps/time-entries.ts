import names from '../../metadata/time-messages.json' with { type: 'json' };
import { dataverseRecords } from './dataverse-records.ts';
import { isNamedRecord } from './encode-row.ts';
import { dataverseOnly, dataverseReference } from './field-pairs.ts';
import { invalid, taskOfAnother } from './known-problems.ts';
import type { HookContext, TableMap, Transform, UnifiedChange, Violation } from './table-map.ts';

/** Minutes that a person may enter for one day; Dataverse counts all entries of the day together. */
const mostMinutes = 1_440;

const { timeEntry } = names;
const editable: readonly unknown[] = [timeEntry.draft, timeEntry.returned];

const types: Transform = {
  kind: 'valueMap',
  values: ['WORK', 'ABSENCE', 'VACATION'].map((unified, index) => ({
    unified,
    dataverse: 192_350_000 + index,
    finance: null,
  })),
};

/** Time entries, which Dataverse alone holds: Finance learns of them by their actuals. They wait in line with their project's. */
export const timeEntries: TableMap = {
  name: 'Time entries (msdyn_timeentries)',
  ...dataverseRecords,
  dataverse: { table: timeEntry.table },
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    { ...dataverseReference('resource', 'msdyn_bookableresource', 'bookableresource', 'name'), required: true },
    dataverseReference('project', 'msdyn_project', 'msdyn_project', 'msdyn_projectnumber'),
    dataverseReference('task', 'msdyn_projecttask', 'msdyn_projecttask', 'msdyn_tasknumber', ['msdyn_project']),
    dataverseReference('role', 'msdyn_resourcecategory', 'bookableresourcecategory', 'msdyn_resourcecategorynumber'),
    dataverseReference(
      'category',
      'msdyn_transactioncategory',
      'msdyn_transactioncategory',
      'msdyn_transactioncategorynumber',
    ),
    { field: 'date', dataverse: 'msdyn_date', ...dataverseOnly, required: true, transform: { kind: 'date' } },
    { field: 'durationMinutes', dataverse: 'msdyn_duration', ...dataverseOnly, required: true },
    { field: 'description', dataverse: 'msdyn_description', ...dataverseOnly, longest: 2_000 },
    { field: 'externalDescription', dataverse: 'msdyn_externaldescription', ...dataverseOnly, longest: 2_000 },
    { field: 'type', dataverse: 'msdyn_type', ...dataverseOnly, transform: types },
    {
      field: 'statusCode',
      dataverse: null,
      readFrom: timeEntry.status,
      finance: null,
      direction: 'none',
      confidence: 'observed',
    },
  ],
  aggregate: timeAggregate,
  validate: (context) => [...stateViolations(context), ...durationViolations(context), ...taskViolations(context)],
};

/** The line that the time of a project waits in; time without a project waits with its person's. */
export function timeAggregate({ project, resource }: UnifiedChange): string {
  const [kind, id] = isNamedRecord(project) ? ['project', project.id] : ['resource', idOf(resource)];
  return `time of ${kind} ${id.toLowerCase()}`;
}

function idOf(value: UnifiedChange[string] | undefined): string {
  return isNamedRecord(value) ? value.id : '';
}

function stateViolations({ kind, record }: HookContext): readonly Violation[] {
  const status = record.fields['statusCode'];
  const isFree = kind === 'delete' ? status === timeEntry.draft : editable.includes(status);
  if (kind === 'create' || isFree) return [];
  const message = `Expected an entry that is ${kind === 'delete' ? 'a draft' : 'a draft or returned'}, received one that is submitted, approved or beyond.`;
  return [invalid('id', message, 'Recall it first.')];
}

function durationViolations({ change }: HookContext): readonly Violation[] {
  const minutes = change['durationMinutes'];
  if (typeof minutes !== 'number' || (minutes > 0 && minutes <= mostMinutes)) return [];
  const message = `Expected 1 to ${mostMinutes} minutes, received ${minutes}.`;
  return [invalid('durationMinutes', message, 'Correct the duration.')];
}

function taskViolations({ change, record, named: found }: HookContext): readonly Violation[] {
  const { task } = change;
  const project = change['project'] === undefined ? record.fields['project'] : change['project'];
  if (!isNamedRecord(task) || (isNamedRecord(project) && found['task']?.['msdyn_project'] === project.id)) return [];
  return [taskOfAnother];
}
