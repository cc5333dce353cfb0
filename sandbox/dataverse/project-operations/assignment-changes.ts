import { parse } from 'lossless-json';
import type { SqlRow } from '../../store/sql-value.ts';
import type { Call } from '../call.ts';
import { isObject } from '../payload.ts';
import { assignments, assignmentsOf, followContour, shareEffort } from './assignment-hours.ts';
import { OperationError } from './operation-error.ts';
import type { Operation } from './operation-set.ts';
import { changeTo, rowById } from './process-rows.ts';

/** Resources that one task may have. */
const mostResources = 50;
const tasks = 'msdyn_projecttask';
/** Columns of a task that its assignments follow. */
const followed = ['msdyn_effort', 'msdyn_start', 'msdyn_finish', 'msdyn_scheduledstart', 'msdyn_scheduledend'];

/** What the operations of a set change about assignments, and what follows from it. */
export class AssignmentChanges {
  readonly #shared = new Set<string>();
  readonly #written = new Set<string>();
  readonly #contours = new Set<string>();

  /** Notes an operation before it is applied. */
  note({ environment: { store } }: Call, { table, type, recordId, payload }: Operation): void {
    if (table === tasks && type === 'Update' && followed.some((column) => columnsIn(payload).includes(column))) {
      this.#shared.add(recordId);
    }
    if (table !== assignments) return;
    if (type === 'Create') this.#written.add(recordId);
    if (type === 'Update') this.#contours.add(recordId);
    if (type === 'Delete') this.#shared.add(String(rowById(store, assignments, recordId)?.['msdyn_taskid']));
  }

  /** Brings hours and money in line after all operations, and names the tasks whose effort followed. */
  settle(call: Call): readonly string[] {
    const { store } = call.environment;
    for (const id of this.#written) {
      const row = rowById(store, assignments, id);
      if (row === undefined) continue;
      check(call, row);
      this.#shared.add(String(row['msdyn_taskid']));
    }
    const contoured = new Set<string>();
    for (const id of this.#contours) {
      const row = rowById(store, assignments, id);
      if (row === undefined) continue;
      followContour(call, row);
      contoured.add(String(row['msdyn_taskid']));
    }
    for (const id of this.#shared) {
      const task = rowById(store, tasks, id);
      if (task !== undefined) shareEffort(call, task, this.#contours);
    }
    for (const id of contoured) addUp(call, id);
    return [...contoured];
  }
}

/** A task whose assignments were planned by hand is as much work as they are together. */
function addUp(call: Call, id: string): void {
  const { store } = call.environment;
  const task = rowById(store, tasks, id);
  if (task === undefined) return;
  const effort = assignmentsOf(store, id).reduce((sum, row) => sum + Number(row['msdyn_effort'] ?? 0), 0);
  if (task['msdyn_effort'] !== effort) changeTo(call, tasks, task, { msdyn_effort: effort });
}

function check({ environment: { store } }: Call, row: SqlRow): void {
  const task = rowById(store, tasks, row['msdyn_taskid']);
  const member = rowById(store, 'msdyn_projectteam', row['msdyn_projectteamid']);
  if (task === undefined || member === undefined) {
    throw new OperationError('E_INVALIDENTITYUID', null, 'An assignment needs a task and a team member.');
  }
  for (const named of [task, member]) {
    if (named['msdyn_project'] === row['msdyn_projectid']) continue;
    throw new OperationError('E_INVALIDENTITYUID', null, 'Task and team member are not of the project.');
  }
  const all = assignmentsOf(store, String(row['msdyn_taskid']));
  if (all.length > mostResources) {
    const message = `A task can have at most ${mostResources} resources.`;
    throw new OperationError('E_LIMITEXCEEDED_TASKRESOURCES', null, message);
  }
  const isDoubled = all.filter((one) => one['msdyn_projectteamid'] === row['msdyn_projectteamid']).length > 1;
  if (isDoubled) throw new OperationError('E_BATCHFAILED', null, 'The team member is assigned to the task already.');
}

function columnsIn(payload: string): readonly string[] {
  const body = parse(payload);
  return isObject(body) ? Object.keys(body) : [];
}
