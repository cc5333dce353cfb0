import commands from '../../metadata/command-messages.json' with { type: 'json' };
import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { BatchRequest } from '../odata/multipart.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import type { CommandMessages, CommandName } from './tenant-commands.ts';

/** A message of Dataverse that moves rows on, by our name: the product's, or the tenant's own for one of its commands. */
export type MessageName = keyof typeof names.messages | CommandName;

/** A message about rows. */
export interface MessageCall {
  readonly name: MessageName;
  /** Ids of the rows that it is about: time entries, their approvals, actuals, one contract or one journal. */
  readonly targets: readonly string[];
  /** Kept by Dataverse with what it does. */
  readonly note: string;
  readonly correlationId: string;
}

interface MessageShape {
  /** Name of the product's message; a command's is configured. */
  readonly action?: string;
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
  /** Result that is the id of what was made. */
  readonly result?: string;
}

const shapes: Readonly<Record<MessageName, MessageShape>> = { ...names.messages, ...commands.commands };
const namespace = 'Microsoft.Dynamics.CRM';

/** The call that sends a message. Throws UpstreamError where it is a command that the tenant has no message for. */
export function messageRequest(call: MessageCall, schema: TenantSchema, tenant: CommandMessages): BatchRequest {
  const shape = shapes[call.name];
  const action = shape.action ?? tenant[call.name as CommandName];
  if (action === undefined) {
    const message = `No message for the command ${call.name} is configured. Set dataverse.commandMessages.${call.name}.`;
    throw new UpstreamError('DATAVERSE', 'rejected', message);
  }
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  if (shape.boundTo !== undefined) {
    const [target = ''] = call.targets;
    const { entitySet } = schema.table(shape.boundTo);
    return { method: 'POST', url: `${entitySet}(${target})/${namespace}.${action}`, headers, body: '{}' };
  }
  const body = {
    ...(shape.targets === undefined ? {} : { [shape.targets]: call.targets.join(',') }),
    ...(shape.rows === undefined ? {} : { [shape.rows]: approvalRows(call.targets, schema) }),
    ...(shape.decision === undefined ? {} : { [shape.decision]: shape.value }),
    ...(shape.note === undefined ? {} : { [shape.note]: call.note }),
    ...(shape.correlation === undefined ? {} : { [shape.correlation]: call.correlationId }),
  };
  return { method: 'POST', url: action, headers, body: JSON.stringify(body) };
}

/** The id of what a message made, in lower case; null where it makes nothing, or the answer does not tell it. */
export function madeBy(name: MessageName, answer: Readonly<Record<string, unknown>> | null): string | null {
  const { result } = shapes[name];
  const id = result === undefined ? undefined : answer?.[result];
  return typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : null;
}

/** The result of a message that is the id of what it makes, as its documentation calls it; empty where it makes nothing. */
export function resultOf(name: MessageName): string {
  return shapes[name].result ?? '';
}

function approvalRows(ids: readonly string[], schema: TenantSchema): readonly Readonly<Record<string, string>>[] {
  const { name, key } = schema.table(names.approval.table);
  const [primaryId = ''] = key;
  return ids.map((id) => ({ '@odata.type': `${namespace}.${name}`, [primaryId]: id }));
}
