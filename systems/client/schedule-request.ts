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

/** The call that gives a set up. */
export function abandonRequest(setId: string, user: string | undefined): BatchRequest {
  const body = JSON.stringify({ [names.abandon.parameters.set]: setId });
  return { method: 'POST', url: names.abandon.action, headers: headersOf(user), body };
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
