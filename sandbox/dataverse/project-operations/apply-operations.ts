import { parse } from 'lossless-json';
import { tableOf } from '../../store/model.ts';
import type { Call } from '../call.ts';
import { createCall } from '../call.ts';
import { DataverseError } from '../dataverse-error.ts';
import { requireRow } from '../locator.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { createRow, deleteRow, updateRow } from '../write-row.ts';
import { AssignmentChanges } from './assignment-changes.ts';
import { OperationError } from './operation-error.ts';
import type { Operation } from './operation-set.ts';
import { outlineLevels, refreshOutline } from './outline.ts';
import { serviceUserId } from './service-user.ts';

/** The call that the scheduling service saves with: its own user, and no rule against direct writes. */
export function serviceCall(call: Call): Call {
  const request = { ...call.request, method: 'POST', headers: {}, body: '' };
  const below = { base: call.base, relative: '', userId: serviceUserId, onBehalfOf: null, contentIds: null };
  return { ...createCall(call.environment, request, below), isSchedulingService: true };
}

/** Saves operations in their order, then what follows from them. Throws {@link OperationError}. */
export function applyOperations(call: Call, projectId: string, operations: readonly Operation[]): void {
  const touched = new Set<string>();
  const changes = new AssignmentChanges();
  for (const [index, operation] of operations.entries()) {
    try {
      noteTasks(call, operation, touched);
      changes.note(call, operation);
      applyOne(call, operation);
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      throw new OperationError(error.status === 404 ? 'E_INVALIDENTITYUID' : 'E_BATCHFAILED', index, error.message);
    }
  }
  for (const task of changes.settle(call)) touched.add(task);
  const links = operations.filter((operation) => operation.table === 'msdyn_projecttaskdependency');
  if (touched.size > 0 && refreshOutline(call, projectId, touched) > outlineLevels) {
    throw new OperationError('E_LIMITEXCEEDED_TASKLEVEL', null, `A task can be at most ${outlineLevels} levels deep.`);
  }
  if (links.length > 0) refuseSummaryLinks(call, projectId);
}

function noteTasks(call: Call, operation: Operation, touched: Set<string>): void {
  if (operation.table !== 'msdyn_projecttask') return;
  touched.add(operation.recordId);
  const row = call.environment.store.get(
    'SELECT msdyn_parenttask FROM msdyn_projecttask WHERE msdyn_projecttaskid = ?',
    [operation.recordId],
  );
  const parent = row?.['msdyn_parenttask'];
  if (typeof parent === 'string') touched.add(parent);
}

function applyOne(call: Call, operation: Operation): void {
  const { model, store } = call.environment;
  const table = tableOf(model, model.tablesBySqlName.get(operation.table)?.name ?? operation.table);
  const locate = () => requireRow(store, { kind: 'id', table, id: operation.recordId });
  switch (operation.type) {
    case 'Create':
      createRow(call, table, bodyOf(operation));
      return;
    case 'Update':
      updateRow(call, table, locate(), bodyOf(operation));
      return;
    case 'Delete':
      deleteRow(call, table, locate());
  }
}

function bodyOf(operation: Operation): JsonObject {
  const body = parse(operation.payload);
  if (isObject(body)) return body;
  throw new Error(`Expected a JSON object in the operation ${operation.detailId}.`);
}

/** A summary task cannot be an end of a dependency. */
function refuseSummaryLinks(call: Call, projectId: string): void {
  const link = call.environment.store.get(
    `SELECT task.msdyn_projecttaskid AS id FROM msdyn_projecttaskdependency link
     JOIN msdyn_projecttask task ON task.msdyn_projecttaskid IN (link.msdyn_predecessortask, link.msdyn_successortask)
     WHERE link.msdyn_project = ? AND task.msdyn_summary = 1 LIMIT 1`,
    [projectId],
  );
  if (link === undefined) return;
  throw new OperationError(
    'E_NOTEDITABLE',
    null,
    `The task ${String(link['id'])} is a summary task and cannot be an end of a dependency.`,
  );
}
