import { randomUUID } from 'node:crypto';
import { isGuid } from '../../store/sql-value.ts';
import type { SqlRow } from '../../store/sql-value.ts';
import { tableOf } from '../../store/model.ts';
import type { Call } from '../call.ts';
import { changeRow } from '../change-row.ts';
import { badPayload, rowNotFound } from '../dataverse-error.ts';
import { requireRow } from '../locator.ts';
import type { JsonObject } from '../payload.ts';
import { createRow } from '../write-row.ts';
import { businessError } from './schedule-errors.ts';
import type { ScheduleSettings } from './settings.ts';

/** State of an operation set; the numbers behind the labels are in metadata, and differ between tenants. */
export type SetStatus = 'Open' | 'Pending' | 'Completed' | 'Failed' | 'Abandoned';

/** What an operation of a set does. */
export type OperationType = 'Create' | 'Update' | 'Delete';

/** One staged operation. */
export interface Operation {
  readonly detailId: string;
  readonly type: OperationType;
  readonly table: string;
  readonly recordId: string;
  /** JSON text of what the caller sent. */
  readonly payload: string;
}

/** An operation set that takes operations. */
export interface OpenSet {
  readonly id: string;
  readonly projectId: string;
  readonly correlationId: string;
  readonly operations: readonly Operation[];
}

/** The moment of a call as it is stored. */
export function momentOf(call: Call): string {
  return `${new Date(call.environment.clock.now()).toISOString().slice(0, 19)}Z`;
}

/** A required parameter that is a text. */
export function textParameter(parameters: JsonObject, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string') return value;
  throw badPayload(`The parameter '${name}' is expected and takes a text.`);
}

/** A required parameter that is a guid. */
export function guidParameter(parameters: JsonObject, name: string): string {
  const value = textParameter(parameters, name);
  if (isGuid(value)) return value.toLowerCase();
  throw badPayload(`The parameter '${name}' takes a guid, received '${value}'.`);
}

function optionOf(call: Call, table: string, column: string, label: string): bigint {
  const options = tableOf(call.environment.model, table).columns.get(column)?.options ?? [];
  const option = options.find((candidate) => candidate.label === label);
  if (option === undefined) throw new Error(`Expected the option "${label}" of ${table}.${column} in metadata.`);
  return BigInt(option.value);
}

/** The number of a state. */
export function statusNumber(call: Call, status: SetStatus): bigint {
  return optionOf(call, 'msdyn_operationset', 'msdyn_status', status);
}

/** Opens a set for a project. */
export function createSet(call: Call, projectId: string, description: string, settings: ScheduleSettings): string {
  const { model, store } = call.environment;
  requireRow(store, { kind: 'id', table: tableOf(model, 'msdyn_project'), id: projectId });
  const open = store.get('SELECT count(*) AS n FROM msdyn_operationset WHERE createdby = ? AND msdyn_status = ?', [
    call.userId,
    statusNumber(call, 'Open'),
  ]);
  if (Number(open?.['n'] ?? 0) >= settings.openSetLimit) {
    throw businessError(
      `The user ${call.userId} has ${settings.openSetLimit} open operation sets, the maximum. Execute or abandon one first.`,
    );
  }
  const user = store.get('SELECT azureactivedirectoryobjectid AS id FROM systemuser WHERE systemuserid = ?', [
    call.userId,
  ]);
  const values: SqlRow = {
    msdyn_project: projectId,
    msdyn_description: description,
    msdyn_status: statusNumber(call, 'Open'),
    msdyn_correlationid: randomUUID(),
    msdyn_useraadid: user?.['id'] ?? null,
  };
  return createRow(call, tableOf(model, 'msdyn_operationset'), {}, values);
}

/** The set of that id; refused unless it is open. */
export function requireOpenSet(call: Call, id: string): OpenSet {
  const { store } = call.environment;
  const row = store.get('SELECT * FROM msdyn_operationset WHERE msdyn_operationsetid = ?', [id]);
  if (row === undefined) throw rowNotFound('msdyn_operationset', id);
  if (row['msdyn_status'] !== statusNumber(call, 'Open')) {
    throw businessError(`The operation set ${id} is not open: it was executed or abandoned.`);
  }
  return {
    id,
    projectId: String(row['msdyn_project']),
    correlationId: String(row['msdyn_correlationid']),
    operations: operationsOf(call, id),
  };
}

/** The operations of a set in the order they were staged. */
export function operationsOf(call: Call, setId: string): Operation[] {
  const rows = call.environment.store.all(
    'SELECT * FROM msdyn_operationsetdetail WHERE msdyn_operationset = ? ORDER BY msdyn_requestnumber',
    [setId],
  );
  return rows.map((row) => ({
    detailId: String(row['msdyn_operationsetdetailid']),
    type: typeOf(call, row['msdyn_operationtype'] ?? null),
    table: String(row['msdyn_entityname']),
    recordId: String(row['msdyn_recordid']),
    payload: String(row['msdyn_cdspayload']),
  }));
}

function typeOf(call: Call, value: SqlRow[string]): OperationType {
  const types = ['Create', 'Update', 'Delete'] as const;
  const found = types.find((type) => optionOf(call, 'msdyn_operationsetdetail', 'msdyn_operationtype', type) === value);
  if (found === undefined) throw new Error(`Expected an operation type of metadata, received ${String(value)}.`);
  return found;
}

/** Records an operation in its set. */
export function addOperation(
  call: Call,
  set: OpenSet,
  operation: Omit<Operation, 'detailId'>,
  requestNumber: number,
): Operation {
  const detailId = createRow(
    call,
    tableOf(call.environment.model, 'msdyn_operationsetdetail'),
    {},
    {
      msdyn_operationset: set.id,
      msdyn_operationtype: optionOf(call, 'msdyn_operationsetdetail', 'msdyn_operationtype', operation.type),
      msdyn_entityname: operation.table,
      msdyn_recordid: operation.recordId,
      msdyn_requestnumber: BigInt(requestNumber),
      msdyn_cdspayload: operation.payload,
      msdyn_psspayload: operation.payload,
    },
  );
  return { ...operation, detailId };
}

/** Moves a set to another state. */
export function setStatus(call: Call, id: string, status: SetStatus, values: SqlRow = {}): void {
  const table = tableOf(call.environment.model, 'msdyn_operationset');
  const row = requireRow(call.environment.store, { kind: 'id', table, id });
  changeRow(call, table, row, { ...values, msdyn_status: statusNumber(call, status) });
}
