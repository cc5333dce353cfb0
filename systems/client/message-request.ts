import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { BatchRequest } from '../odata/multipart.ts';

/** A message of Dataverse that moves rows on, by our name. */
export type MessageName = keyof typeof names.messages;

/** A message about rows. */
export interface MessageCall {
  readonly name: MessageName;
  /** Ids of the rows that it is about: time entries, their approvals, or one journal. */
  readonly targets: readonly string[];
  /** Kept by Dataverse with what it does. */
  readonly note: string;
  readonly correlationId: string;
}

interface MessageShape {
  readonly action: string;
  /** Parameter that takes ids, separated by commas. */
  readonly targets?: string;
  /** Parameter that takes rows. */
  readonly rows?: string;
  /** Parameter that says what is done, and its value. */
  readonly decision?: string;
  readonly value?: number;
  readonly note?: string;
  readonly correlation?: string;
  /** Table of the row that the message is bound to. */
  readonly boundTo?: string;
}

const shapes: Readonly<Record<MessageName, MessageShape>> = names.messages;
const namespace = 'Microsoft.Dynamics.CRM';

/** The call that sends a message. */
export function messageRequest(call: MessageCall, schema: TenantSchema): BatchRequest {
  const shape = shapes[call.name];
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  if (shape.boundTo !== undefined) {
    const [target = ''] = call.targets;
    const { entitySet } = schema.table(shape.boundTo);
    return { method: 'POST', url: `${entitySet}(${target})/${namespace}.${shape.action}`, headers, body: '{}' };
  }
  const body = {
    ...(shape.targets === undefined ? {} : { [shape.targets]: call.targets.join(',') }),
    ...(shape.rows === undefined ? {} : { [shape.rows]: approvalRows(call.targets, schema) }),
    ...(shape.decision === undefined ? {} : { [shape.decision]: shape.value }),
    ...(shape.note === undefined ? {} : { [shape.note]: call.note }),
    ...(shape.correlation === undefined ? {} : { [shape.correlation]: call.correlationId }),
  };
  return { method: 'POST', url: shape.action, headers, body: JSON.stringify(body) };
}

function approvalRows(ids: readonly string[], schema: TenantSchema): readonly Readonly<Record<string, string>>[] {
  const { name, key } = schema.table(names.approval.table);
  const [primaryId = ''] = key;
  return ids.map((id) => ({ '@odata.type': `${namespace}.${name}`, [primaryId]: id }));
}
