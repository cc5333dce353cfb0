import names from '../../metadata/schedule-api.json' with { type: 'json' };
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { Dialect } from '../odata/dialect.ts';
import type { BatchRequest } from '../odata/multipart.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import type { Write, WriteValues } from './write.ts';
import { writeBody } from './write-request.ts';

/** Changes of scheduling tables of one project, which are accepted together and persisted together. */
export interface ScheduledSet {
  readonly projectId: string;
  /** Kept with the set, so that it can be found when the answer is lost. */
  readonly description: string;
  readonly writes: readonly Write[];
}

/** How far operation sets are, and where to read it. */
export const operationSets = names.operationSet;

/** The call that stages and executes a set at once. The caller must be a user with a licence for scheduling. */
export function executeRequest(
  { projectId, description, writes }: ScheduledSet,
  schema: TenantSchema,
  dialect: Dialect,
  user: string | undefined,
): BatchRequest {
  const { parameters } = names.execute;
  const entities = (kind: Write['kind']) =>
    writes.filter((write) => write.kind === kind).map((write) => entity(write, schema, dialect));
  const members = [
    `${JSON.stringify(parameters.project)}:${JSON.stringify(projectId)}`,
    `${JSON.stringify(parameters.description)}:${JSON.stringify(description)}`,
    `${JSON.stringify(parameters.create)}:[${entities('create').join(',')}]`,
    `${JSON.stringify(parameters.update)}:[${entities('update').join(',')}]`,
    `${JSON.stringify(parameters.delete)}:[${entities('delete').join(',')}]`,
  ];
  return { method: 'POST', url: names.execute.action, headers: headersOf(user), body: `{${members.join(',')}}` };
}

/** The planned work that a change sets: by a message of its own, which only a set that is filled step by step takes. */
export interface Contour {
  /** Id of the assignment. */
  readonly row: string;
  /** JSON text of its slices. */
  readonly slices: string;
}

/** A set taken apart into what the entity messages take and the contours. */
export interface SplitSet {
  readonly writes: readonly Write[];
  readonly contours: readonly Contour[];
}

/** Takes the contours out of a set; a change of nothing else leaves no entity. */
export function splitSet({ writes }: Pick<ScheduledSet, 'writes'>): SplitSet {
  const { table, column } = names.contour;
  const parts = writes.map((write): SplitSet => {
    if (write.table !== table || write.kind === 'delete' || !(column in write.values)) {
      return { writes: [write], contours: [] };
    }
    const { [column]: slices, ...values } = write.values;
    const id = write.kind === 'create' ? write.id : write.key;
    // Nothing planned is what a row has by itself.
    const isSet = typeof slices === 'string' && slices !== '' && typeof id === 'string';
    const isEntity = write.kind === 'create' || Object.keys(values).length > 0;
    return {
      writes: isEntity ? [{ ...write, values }] : [],
      contours: isSet ? [{ row: id, slices }] : [],
    };
  });
  return { writes: parts.flatMap((part) => part.writes), contours: parts.flatMap((part) => part.contours) };
}

/** Names of the contour message, to be tried in their order. */
export const contourActions: readonly string[] = names.contour.actions;

/** What an environment says of a message that it does not have. */
export const messageNotThere: string = names.contour.notThere;

/** The call that opens a set. */
export function openRequest({ projectId, description }: ScheduledSet, user: string | undefined): BatchRequest {
  const { action, parameters } = names.stage.open;
  return message(action, { [parameters.project]: projectId, [parameters.description]: description }, user);
}

/** The member of the answer to {@link openRequest} that names the set. */
export const openedSet: string = names.stage.open.set;

/** The calls that stage the rows of a set, those that go before those that come. */
export function stageRequests(
  writes: readonly Write[],
  setId: string,
  schema: TenantSchema,
  dialect: Dialect,
  user: string | undefined,
): readonly BatchRequest[] {
  const { parameters } = names.stage;
  return (['delete', 'create', 'update'] as const).flatMap((kind) => {
    const entities = writes
      .filter((write) => write.kind === kind)
      .map((write) => entity(write, schema, dialect))
      .join(',');
    if (entities === '') return [];
    const set = `${JSON.stringify(parameters.set)}:${JSON.stringify(setId)}`;
    const body = `{${JSON.stringify(parameters.entities)}:[${entities}],${set}}`;
    return [{ method: 'POST', url: names.stage[kind].action, headers: headersOf(user), body }];
  });
}

/** The call that stages a contour, by one of the names of {@link contourActions}. */
export function contourRequest(
  { row, slices }: Contour,
  setId: string,
  action: string,
  user: string | undefined,
): BatchRequest {
  const { parameters } = names.contour;
  const values = { [parameters.row]: row, [parameters.contours]: slices, [parameters.set]: setId };
  return message(action, values, user);
}

/** The call that hands a filled set over. */
export function executeStagedRequest(setId: string, user: string | undefined): BatchRequest {
  return message(names.stage.execute.action, { [names.stage.parameters.set]: setId }, user);
}

function message(action: string, values: Readonly<Record<string, string>>, user: string | undefined): BatchRequest {
  return { method: 'POST', url: action, headers: headersOf(user), body: JSON.stringify(values) };
}

/** The call that gives a set up. */
export function abandonRequest(setId: string, user: string | undefined): BatchRequest {
  return message(names.abandon.action, { [names.abandon.parameters.set]: setId }, user);
}

/** Impersonation: scheduling is refused to applications. */
function headersOf(user: string | undefined): Readonly<Record<string, string>> {
  return {
    'Content-Type': 'application/json; charset=utf-8',
    ...(user === undefined ? {} : { CallerObjectId: user }),
  };
}

/** A row with its type and key, as the messages of the Schedule API take it. */
function entity(write: Write, schema: TenantSchema, dialect: Dialect): string {
  const table = schema.table(write.table);
  const [primaryId = ''] = table.key;
  const id = write.kind === 'create' ? write.id : write.key;
  if (typeof id !== 'string') {
    const message = `Expected a row of ${write.table} by its id, received another key.`;
    throw new UpstreamError(dialect.system, 'rejected', message);
  }
  const values: WriteValues = { [primaryId]: id, ...(write.kind === 'delete' ? {} : write.values) };
  const body = writeBody(values, table, schema, dialect, write.kind === 'create');
  return `{"@odata.type":"Microsoft.Dynamics.CRM.${table.name}",${body.slice(1)}`;
}
