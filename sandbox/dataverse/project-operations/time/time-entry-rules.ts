import type { WriteEvent, WriteHooks } from '../../environment.ts';
import { isChanging, lookUp, valueAfter } from '../company-currency.ts';
import { entryStatus } from '../choices.ts';
import { numberOf, textOf } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';

/** Minutes that a person may enter for one day. */
const minutesOfDay = 1_440n;

/** Names of statuses as messages show them. */
export const entryStatusNames: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [entryStatus.draft, 'Draft'],
  [entryStatus.returned, 'Returned'],
  [entryStatus.approved, 'Approved'],
  [entryStatus.submitted, 'Submitted'],
  [entryStatus.recallRequested, 'Recall Requested'],
]);

/** Columns that say what was done; they are fixed while somebody decides about the entry. */
const contentColumns = [
  'msdyn_bookableresource',
  'msdyn_date',
  'msdyn_duration',
  'msdyn_project',
  'msdyn_projecttask',
  'msdyn_resourcecategory',
  'msdyn_transactioncategory',
  'msdyn_type',
  'msdyn_resourcingcompany',
  'msdyn_resourceorganizationalunitid',
] as const;

const statusColumns = ['msdyn_entrystatus', 'msdyn_targetentrystatus'] as const;

function require(event: WriteEvent, column: string, label: string): void {
  if (valueAfter(event, column) !== null) return;
  throw businessError(`${label} is required on a time entry.`);
}

/** What the product fills in: status, type, the person's unit and company, role in the team, category of the task, manager. */
function fillIn(event: WriteEvent): void {
  const { values } = event;
  values['msdyn_entrystatus'] ??= entryStatus.draft;
  values['msdyn_targetentrystatus'] ??= values['msdyn_entrystatus'];
  values['msdyn_type'] ??= 192_350_000n;
  const resource = values['msdyn_bookableresource'];
  const ofResource = (column: string) => lookUp(event, 'bookableresource', 'bookableresourceid', resource, column);
  values['msdyn_resourceorganizationalunitid'] ??= ofResource('msdyn_organizationalunit');
  values['msdyn_resourcingcompany'] ??= ofResource('msdyn_company');
  const project = values['msdyn_project'];
  if (typeof project !== 'string') return;
  values['msdyn_manager'] ??= lookUp(event, 'msdyn_project', 'msdyn_projectid', project, 'msdyn_projectmanager');
  values['msdyn_resourcecategory'] ??= roleInTeam(event, project, resource);
  const task = values['msdyn_projecttask'];
  values['msdyn_transactioncategory'] ??= lookUp(
    event,
    'msdyn_projecttask',
    'msdyn_projecttaskid',
    task,
    'msdyn_transactioncategory',
  );
}

function roleInTeam(event: WriteEvent, project: string, resource: unknown): string | null {
  if (typeof resource !== 'string') return null;
  const row = event.call.environment.store.get(
    'SELECT msdyn_resourcecategory FROM msdyn_projectteam WHERE msdyn_project = ? AND msdyn_bookableresourceid = ? LIMIT 1',
    [project, resource],
  );
  return textOf(row?.['msdyn_resourcecategory']);
}

/** Without a resource, the caller's own one is meant. */
function resourceOfCaller(event: WriteEvent): string | null {
  const sql = 'SELECT bookableresourceid FROM bookableresource WHERE userid = ? LIMIT 1';
  return textOf(event.call.environment.store.get(sql, [event.callerId])?.['bookableresourceid']);
}

function checkTask(event: WriteEvent): void {
  const task = valueAfter(event, 'msdyn_projecttask');
  if (task === null) return;
  const project = lookUp(event, 'msdyn_projecttask', 'msdyn_projecttaskid', task, 'msdyn_project');
  if (project !== null && project === valueAfter(event, 'msdyn_project')) return;
  throw businessError('The task of a time entry must belong to the project of the time entry.');
}

function checkDuration(event: WriteEvent): void {
  const duration = numberOf(valueAfter(event, 'msdyn_duration'));
  if (duration <= 0n) throw businessError('The duration of a time entry must be greater than zero.');
  const { store } = event.call.environment;
  const [resource, date] = [valueAfter(event, 'msdyn_bookableresource'), valueAfter(event, 'msdyn_date')];
  const others = store.get(
    `SELECT coalesce(sum(msdyn_duration), 0) AS minutes FROM msdyn_timeentry
     WHERE msdyn_bookableresource = ? AND msdyn_date = ? AND msdyn_timeentryid <> ?`,
    [resource, date, event.id],
  );
  if (duration + numberOf(others?.['minutes']) <= minutesOfDay) return;
  throw businessError(
    `The total time of a resource for one day can't be more than ${minutesOfDay} minutes: ${numberOf(others?.['minutes'])} are entered already.`,
  );
}

function refuseStatus(event: WriteEvent): void {
  const refused = statusColumns.find((column) => event.sent.includes(column) && isChangingStatus(event, column));
  if (refused === undefined) return;
  throw businessError(
    `You can't update '${refused}' directly. Submit, recall, approve or reject the time entry instead.`,
  );
}

/** A new entry may be told to be a draft. */
function isChangingStatus(event: WriteEvent, column: string): boolean {
  return event.before === null ? event.values[column] !== entryStatus.draft : isChanging(event, column);
}

/** Rules of time entries. */
export const timeEntryHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  [
    'msdyn_timeentry',
    {
      beforeCreate(event) {
        if (event.call.isProcess) return;
        refuseStatus(event);
        event.values['msdyn_bookableresource'] ??= resourceOfCaller(event);
        require(event, 'msdyn_date', 'Date');
        require(event, 'msdyn_duration', 'Duration');
        require(event, 'msdyn_bookableresource', 'Bookable resource');
        fillIn(event);
        checkTask(event);
        checkDuration(event);
      },
      beforeUpdate(event) {
        if (event.call.isProcess) return;
        refuseStatus(event);
        const changed = contentColumns.filter((column) => isChanging(event, column));
        if (changed.length === 0) return;
        const status = event.before?.['msdyn_entrystatus'];
        if (status !== entryStatus.draft && status !== entryStatus.returned) {
          throw businessError(
            `A time entry can't be changed while it is ${entryStatusNames.get(status) ?? 'without a status'}. Recall it first.`,
          );
        }
        checkTask(event);
        checkDuration(event);
      },
      beforeDelete(event) {
        if (event.call.isProcess || event.isCascade) return;
        if (event.before?.['msdyn_entrystatus'] === entryStatus.draft) return;
        throw businessError('Only time entries in Draft can be deleted.');
      },
    },
  ],
]);

/** Finds the entries of a person and day at once; the store's own indexes leave small tables such as resources out. */
export const timeEntryIndex =
  'CREATE INDEX IF NOT EXISTS "msdyn_timeentry:day" ON msdyn_timeentry (msdyn_bookableresource, msdyn_date)';
