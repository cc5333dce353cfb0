import type { ActionMember, UnboundAction } from '../actions.ts';
import type { Call } from '../call.ts';
import { badPayload, DataverseError, segmentNotFound } from '../dataverse-error.ts';
import { isObject } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { createRow } from '../write-row.ts';
import { checkContour } from './contours.ts';
import { requireLicence } from './licences.ts';
import type { OpenSet, Operation } from './operation-set.ts';
import { addOperation, createSet, guidParameter, requireOpenSet, setStatus, textParameter } from './operation-set.ts';
import type { Persistence } from './persistence.ts';
import { createProject } from './project-creation.ts';
import { businessError } from './schedule-errors.ts';
import { contourMessages } from './settings.ts';
import type { ScheduleSettings, SettingsHolder } from './settings.ts';
import type { CheckedOperation } from './staged-entity.ts';
import { checkDelete, checkEntity, typeOfEntity } from './staged-entity.ts';

const namespace = 'Microsoft.Dynamics.CRM';
const text = (name: string): ActionMember => ({ name, type: 'Edm.String' });
const entity = (name: string, table: string): ActionMember => ({ name, type: `${namespace}.${table}` });
const entities = (name: string): ActionMember => ({ name, type: `Collection(${namespace}.crmbaseentity)` });
const answer = [text('OperationSetResponse')];

/** What a call about a set answers: JSON inside a string. */
function setResponse(set: OpenSet, operations: readonly Operation[], operationType: string): Record<string, unknown> {
  const about = (operation: Operation | null) => ({
    operationSetId: set.id,
    operationSetDetailId: operation?.detailId ?? null,
    operationType: operation?.type ?? operationType,
    recordId: operation?.recordId ?? null,
    correlationId: set.correlationId,
  });
  const [first = null] = operations;
  return {
    OperationSetResponse: JSON.stringify(operations.length > 1 ? operations.map(about) : about(first)),
  };
}

/** An array of entities among the parameters. */
function collection(parameters: JsonObject, name: string, isRequired: boolean): readonly unknown[] {
  const value = parameters[name] ?? null;
  if (value === null && !isRequired) return [];
  if (Array.isArray(value) && (value.length > 0 || !isRequired)) return value;
  throw badPayload(`The parameter '${name}' is expected and takes an array of entities.`);
}

function stage(
  call: Call,
  set: OpenSet,
  settings: ScheduleSettings,
  items: readonly unknown[],
  check: (call: Call, set: OpenSet, item: unknown) => CheckedOperation,
): { readonly set: OpenSet; readonly added: readonly Operation[] } {
  let operations = set.operations;
  const added: Operation[] = [];
  for (const item of items) {
    if (operations.length >= settings.operationLimit) {
      throw businessError(`An operation set takes at most ${settings.operationLimit} operations.`);
    }
    const current = { ...set, operations };
    const operation = addOperation(call, current, check(call, current, item), operations.length + 1);
    added.push(operation);
    operations = [...operations, operation];
  }
  return { set: { ...set, operations }, added };
}

const creating = (call: Call, set: OpenSet, item: unknown) => checkEntity(call, set, 'Create', item);
const updating = (call: Call, set: OpenSet, item: unknown) => checkEntity(call, set, 'Update', item);

/** An entity that carries its type and primary key. */
function deleting(call: Call, set: OpenSet, item: unknown): CheckedOperation {
  const { table, body } = typeOfEntity(call, item);
  return checkDelete(call, set, table, guidParameter(body, table.key[0] ?? ''));
}

/** A table and a row named by two parameters. */
function deletingNamed(call: Call, set: OpenSet, item: unknown): CheckedOperation {
  if (!isObject(item)) throw badPayload('The parameters of the action are expected.');
  const name = textParameter(item, 'EntityLogicalName');
  const table = call.environment.model.tables.get(name);
  if (table === undefined) throw badPayload(`The table '${name}' does not exist.`);
  return checkDelete(call, set, table, guidParameter(item, 'RecordId'));
}

/** The actions of the Schedule API, by name. */
export function createScheduleActions(
  settings: SettingsHolder,
  persistence: Persistence,
): ReadonlyMap<string, UnboundAction> {
  const licensed =
    (run: UnboundAction['run']): UnboundAction['run'] =>
    (call, parameters) => {
      requireLicence(call, settings.current);
      return run(call, parameters);
    };
  const staging = (
    parameter: ActionMember,
    itemsOf: (parameters: JsonObject) => readonly unknown[],
    check: Parameters<typeof stage>[4],
  ): UnboundAction => ({
    parameters: [parameter, text('OperationSetId')],
    results: answer,
    run: licensed((call, parameters) => {
      const open = requireOpenSet(call, guidParameter(parameters, 'OperationSetId'));
      const { set, added } = stage(call, open, settings.current, itemsOf(parameters), check);
      return setResponse(set, added, 'Create');
    }),
  });
  const one = (parameters: JsonObject) => [parameters['Entity']];
  const many = (parameters: JsonObject) => collection(parameters, 'EntityCollection', true);
  const itself = (parameters: JsonObject) => [parameters];
  const single = entity('Entity', 'crmbaseentity');

  const execute: UnboundAction = {
    parameters: [text('OperationSetId')],
    results: answer,
    run: licensed((call, parameters) => {
      const set = requireOpenSet(call, guidParameter(parameters, 'OperationSetId'));
      persistence.execute(call, set, set.operations);
      return setResponse(set, [], 'Execute');
    }),
  };
  const deleteNamed = staging(text('RecordId'), itself, deletingNamed);
  const contour = staging(text('ResourceAssignmentId'), itself, checkContour);

  return new Map<string, UnboundAction>([
    [
      'msdyn_CreateProjectV1',
      {
        parameters: [entity('Project', 'msdyn_project')],
        results: [text('ProjectId')],
        run: licensed((call, parameters) => ({ ProjectId: createProject(call, parameters['Project']) })),
      },
    ],
    [
      'msdyn_CreateTeamMemberV1',
      {
        parameters: [entity('TeamMember', 'msdyn_projectteam')],
        results: [text('TeamMemberId')],
        run: licensed((call, parameters) => {
          const { table, body } = typeOfEntity(call, parameters['TeamMember']);
          if (table.sqlName !== 'msdyn_projectteam') throw badPayload(`'TeamMember' takes a row of msdyn_projectteam.`);
          return { TeamMemberId: createRow({ ...call, isSchedulingService: true }, table, body) };
        }),
      },
    ],
    [
      'msdyn_CreateOperationSetV1',
      {
        parameters: [text('ProjectId'), text('Description')],
        results: [text('OperationSetId')],
        run: licensed((call, parameters) => {
          const description = parameters['Description'];
          const told = typeof description === 'string' ? description : '';
          return { OperationSetId: createSet(call, guidParameter(parameters, 'ProjectId'), told, settings.current) };
        }),
      },
    ],
    ['msdyn_PssCreateV1', staging(single, one, creating)],
    ['msdyn_PssUpdateV1', staging(single, one, updating)],
    [
      'msdyn_PssDeleteV1',
      { ...deleteNamed, parameters: [text('RecordId'), text('EntityLogicalName'), text('OperationSetId')] },
    ],
    ['msdyn_PssCreateV2', staging(entities('EntityCollection'), many, creating)],
    ['msdyn_PssUpdateV2', staging(entities('EntityCollection'), many, updating)],
    ['msdyn_PssDeleteV2', staging(entities('EntityCollection'), many, deleting)],
    ...contourMessages.map((name): [string, UnboundAction] => [
      name,
      {
        ...contour,
        parameters: [text('ResourceAssignmentId'), text('UpdatedContours'), text('OperationSetId')],
        run(call, parameters) {
          if (settings.current.contourMessage !== name) throw segmentNotFound(name);
          return contour.run(call, parameters);
        },
      },
    ]),
    ['msdyn_ExecuteOperationSetV1', execute],
    ['msdyn_ExecuteOperationSetV2', execute],
    ['msdyn_ExecuteOperationSetV3', executeAll(settings, persistence, licensed)],
    [
      'msdyn_AbandonOperationSetV1',
      {
        parameters: [text('OperationSetId')],
        results: answer,
        run: licensed((call, parameters) => {
          const set = requireOpenSet(call, guidParameter(parameters, 'OperationSetId'));
          setStatus(call, set.id, 'Abandoned');
          return setResponse(set, [], 'Abandon');
        }),
      },
    ],
  ]);
}

/** A set that the service rejects stays open, also when one call made and executed it, until somebody abandons it. */
function executeOrLeaveOpen(execute: () => void): void {
  try {
    execute();
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    throw new DataverseError(error.status, error.code, error.message, true);
  }
}

/** Stages and executes in one call: deletes first, then creates, then updates. */
function executeAll(
  settings: SettingsHolder,
  persistence: Persistence,
  licensed: (run: UnboundAction['run']) => UnboundAction['run'],
): UnboundAction {
  return {
    parameters: [
      text('ProjectId'),
      text('OperationSetDescription'),
      entities('CreateEntityCollection'),
      entities('UpdateEntityCollection'),
      entities('DeleteEntityCollection'),
    ],
    results: [text('OperationSetId'), ...answer],
    run: licensed((call, parameters) => {
      const projectId = guidParameter(parameters, 'ProjectId');
      const description = parameters['OperationSetDescription'];
      const id = createSet(call, projectId, typeof description === 'string' ? description : '', settings.current);
      const empty = requireOpenSet(call, id);
      const of = (name: string) => collection(parameters, name, false);
      const deleted = stage(call, empty, settings.current, of('DeleteEntityCollection'), deleting);
      const created = stage(call, deleted.set, settings.current, of('CreateEntityCollection'), creating);
      const { set } = stage(call, created.set, settings.current, of('UpdateEntityCollection'), updating);
      executeOrLeaveOpen(() => persistence.execute(call, set, set.operations));
      if (settings.current.executeV3Reply === 'operation-set-id') return { OperationSetId: id };
      const pairs = { '<OperationSetResponses>k__BackingField': [{ Key: 'OperationSetId', Value: id }] };
      return { OperationSetResponse: JSON.stringify(pairs) };
    }),
  };
}
