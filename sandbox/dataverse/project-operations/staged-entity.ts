import { randomUUID } from 'node:crypto';
import { stringify } from 'lossless-json';
import { parseResourceUrl } from '../../odata/parse-url.ts';
import { findNavigation } from '../../odata/sql-scope.ts';
import type { Table } from '../../store/model.ts';
import { isGuid } from '../../store/sql-value.ts';
import type { Call } from '../call.ts';
import { badPayload, DataverseError, duplicateRow } from '../dataverse-error.ts';
import { findRow, keySqlName } from '../locator.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { belowRoot, resolveReference } from '../references.ts';
import { planWrite } from '../write-plan.ts';
import type { OpenSet, Operation, OperationType } from './operation-set.ts';
import { businessError, validationError } from './schedule-errors.ts';
import { rolledUpColumns, scheduleRules } from './schedule-rules.ts';
import type { ScheduleRule } from './schedule-rules.ts';

/** An operation that passed the checks made while it is staged. */
export type CheckedOperation = Omit<Operation, 'detailId'>;

/** A bind taken apart: the column, and the row it names. */
interface Bind {
  readonly member: string;
  readonly column: string;
  readonly table: Table;
  readonly id: string;
  readonly isStaged: boolean;
}

/** The table that an entity names with `@odata.type`. */
export function typeOfEntity(call: Call, entity: unknown): { readonly table: Table; readonly body: JsonObject } {
  const { model } = call.environment;
  const type = isObject(entity) ? entity['@odata.type'] : undefined;
  if (!isObject(entity) || typeof type !== 'string') {
    throw badPayload(`An entity is expected, with "@odata.type": "${model.namespace}.<table>".`);
  }
  const name = type.replace(/^#/, '').replace(`${model.namespace}.`, '');
  const table = model.tables.get(name);
  if (table === undefined) throw badPayload(`The type '${type}' does not exist.`);
  const unknown = Object.keys(entity).find((member) => member === 'EntityLogicalName' || member === 'RecordId');
  if (unknown !== undefined) {
    throw badPayload(`The property '${unknown}' does not exist on type '${model.namespace}.crmbaseentity'.`);
  }
  return { table, body: entity };
}

function ruleOf(table: Table, type: OperationType): ScheduleRule {
  const rule = scheduleRules.get(table.sqlName);
  const isAllowed = rule !== undefined && { Create: rule.create, Update: rule.update, Delete: rule.delete }[type];
  if (!isAllowed) {
    throw businessError(`The Schedule API does not support the ${type.toLowerCase()} operation on '${table.name}'.`);
  }
  return rule;
}

function stagedRow(set: OpenSet, table: string, id: string): Operation | null {
  const last = set.operations.findLast((operation) => operation.table === table && operation.recordId === id);
  return last ?? null;
}

/** Whether a row is there, or will be after what is staged. */
export function exists(call: Call, set: OpenSet, table: Table, id: string): boolean {
  const staged = stagedRow(set, table.sqlName, id);
  if (staged !== null) return staged.type !== 'Delete';
  return findRow(call.environment.store, { kind: 'id', table, id }) !== undefined;
}

/** Checks an entity that is to be created or changed. */
export function checkEntity(call: Call, set: OpenSet, type: 'Create' | 'Update', entity: unknown): CheckedOperation {
  const { table, body } = typeOfEntity(call, entity);
  const rule = ruleOf(table, type);
  const keyName = table.key[0] ?? '';
  const given = body[keyName];
  if (given !== undefined && !(typeof given === 'string' && isGuid(given))) {
    throw badPayload(`'${keyName}' takes a guid.`);
  }
  if (given === undefined && type === 'Update') throw badPayload(`The entity needs its primary key '${keyName}'.`);
  const recordId = given === undefined ? randomUUID() : given.toLowerCase();
  const isThere = exists(call, set, table, recordId);
  if (type === 'Create' && isThere) throw duplicateRow();
  if (type === 'Update' && !isThere) {
    throw validationError('0006', set.id, `The row ${recordId} of '${table.name}' ('${keyName}') does not exist.`);
  }
  checkColumns(call, set, type, table, body, rule, recordId);
  const binds = readBinds(call, set, table, body);
  checkTypes(call, set, table, body, binds, type === 'Create');
  checkProject(call, set, type, table, rule, recordId, binds);
  const payload = stringify({ ...body, [keyName]: recordId });
  if (payload === undefined) throw badPayload('The entity is no JSON object.');
  return { type, table: table.sqlName, recordId, payload };
}

function checkColumns(
  call: Call,
  set: OpenSet,
  type: 'Create' | 'Update',
  table: Table,
  body: JsonObject,
  rule: ScheduleRule,
  recordId: string,
): void {
  const isSummary =
    type === 'Update' &&
    table.sqlName === 'msdyn_projecttask' &&
    findRow(call.environment.store, { kind: 'id', table, id: recordId })?.['msdyn_summary'] === 1n;
  const refused = [
    ...(type === 'Create' ? rule.refusedOnCreate : rule.refusedOnUpdate),
    ...(isSummary ? rolledUpColumns : []),
  ];
  for (const member of Object.keys(body)) {
    const name = (member.split('@')[0] ?? '').toLowerCase();
    if (!refused.includes(name)) continue;
    throw validationError(
      type === 'Create' ? '0001' : '0002',
      set.id,
      `The attribute '${name}' of the entity '${table.name}' cannot be set: ${type.toLowerCase()} operation is not allowed.`,
    );
  }
}

function readBinds(call: Call, set: OpenSet, table: Table, body: JsonObject): Bind[] {
  return Object.entries(body).flatMap(([member, value]) => {
    const [property = '', annotation] = member.split('@');
    const navigation = annotation === 'odata.bind' ? findNavigation(call.environment.model, table, property) : null;
    if (navigation === null || typeof value !== 'string' || value === '') return [];
    return [readBind(call, set, member, navigation.column.sqlName, value, table)];
  });
}

function readBind(call: Call, set: OpenSet, member: string, column: string, url: string, table: Table): Bind {
  const { segments } = parseResourceUrl(belowRoot(url));
  const target = call.environment.model.tablesBySet.get(segments[0]?.name ?? '');
  const predicate = segments[0]?.predicate;
  if (target !== undefined && predicate?.kind === 'single' && predicate.value.kind === 'literal') {
    const id = predicate.value.text.toLowerCase();
    const isStaged = stagedRow(set, target.sqlName, id)?.type === 'Create';
    if (exists(call, set, target, id)) return { member, column, table: target, id, isStaged };
    throw validationError(
      '0006',
      set.id,
      `The lookup '${column}' of the entity '${table.name}' refers to the row ${id} of '${target.name}', which does not exist.`,
    );
  }
  return { member, column, ...resolveReference(call, url), isStaged: false };
}

/** Names and types of every member; binds to rows of the same set cannot be looked up yet. */
function checkTypes(
  call: Call,
  set: OpenSet,
  table: Table,
  body: JsonObject,
  binds: readonly Bind[],
  creating: boolean,
): void {
  const staged = new Set(binds.filter((bind) => bind.isStaged).map((bind) => bind.member));
  const rest = Object.fromEntries(Object.entries(body).filter(([member]) => !staged.has(member)));
  try {
    planWrite(call, table, rest, creating);
  } catch (error) {
    const isLinkType =
      error instanceof DataverseError && error.message.includes("'msdyn_projecttaskdependencylinktype'");
    if (!isLinkType) throw error;
    throw validationError('0043', set.id, error.message);
  }
}

function checkProject(
  call: Call,
  set: OpenSet,
  type: 'Create' | 'Update',
  table: Table,
  rule: ScheduleRule,
  recordId: string,
  binds: readonly Bind[],
): void {
  if (rule.project === null) return;
  if (rule.project === keySqlName(table)) {
    if (recordId !== set.projectId) throw mismatch(set, recordId);
    return;
  }
  const bound = binds.find((bind) => bind.column === rule.project)?.id;
  const row = type === 'Update' ? findRow(call.environment.store, { kind: 'id', table, id: recordId }) : undefined;
  const stored = row?.[rule.project];
  const project = bound ?? (typeof stored === 'string' ? stored : undefined);
  if (project === undefined && type === 'Create') {
    throw validationError('0006', set.id, `The lookup '${rule.project}' of the entity '${table.name}' is missing.`);
  }
  if (project !== undefined && project !== set.projectId) throw mismatch(set, project);
}

function mismatch(set: OpenSet, project: string): DataverseError {
  return businessError(
    `The project ${project} of the entity is not the project ${set.projectId} of the operation set ${set.id}.`,
  );
}

/** Checks a row that is to be deleted. */
export function checkDelete(call: Call, set: OpenSet, table: Table, recordId: string): CheckedOperation {
  const rule = ruleOf(table, 'Delete');
  if (!exists(call, set, table, recordId)) {
    throw validationError('0006', set.id, `The row ${recordId} of '${table.name}' does not exist.`);
  }
  const row = findRow(call.environment.store, { kind: 'id', table, id: recordId });
  const project = rule.project === null ? null : row?.[rule.project];
  if (typeof project === 'string' && project !== set.projectId) throw mismatch(set, project);
  return { type: 'Delete', table: table.sqlName, recordId, payload: '{}' };
}
