import { randomUUID } from 'node:crypto';
import type { KeyValue } from '../events/attribute-values.ts';
import { attributeValue, columnsBySqlName, entity, entityReference } from '../events/attribute-values.ts';
import type { EventSender } from '../events/event-sender.ts';
import { boundedBody, executionContext } from '../events/execution-context.ts';
import type { RetryPolicy, TryOutcome } from '../events/post-event.ts';
import type { Column, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { defaultOptions } from './environment.ts';
import type { WriteEvent, WriteHooks } from './environment.ts';
import { formatValue } from './format-value.ts';
import type { MessageName } from './message-rows.ts';
import { readSteps, registrationHooks } from './webhook-registration.ts';
import type { StepImage, WebhookStep } from './webhook-registration.ts';
import { authorised } from './webhook-settings.ts';

/** Webhooks are tried once more when a gateway stood in the way, and only then. */
export const webhookPolicy: RetryPolicy = {
  attempts: 2,
  pauseMilliseconds: 0,
  timeoutMilliseconds: 60_000,
  isWorthRetrying: (status) => status === 502 || status === 503 || status === 504,
};

/** What webhooks need. */
export interface WebhookSetup {
  readonly store: Store;
  readonly clock: { now(): number };
  readonly sender: EventSender;
  /** Host of the organisation, as the receiver sees it. */
  readonly host: () => string;
}

/** The hooks that tell registered webhooks of committed writes. With none registered they do nothing. */
export function createWebhooks(setup: WebhookSetup): ReadonlyMap<string, WriteHooks> {
  const { store } = setup;
  let steps = readSteps(store);
  const tell = (message: MessageName) => (event: WriteEvent) => {
    if (steps.length === 0 || event.origin.bypassesEvents) return;
    const table = store.model.tablesBySqlName.get(event.table);
    if (table === undefined) return;
    const due = steps.filter((step) => step.message === message && isConcerned(step, table, event));
    if (due.length > 0) announce(setup, due, message, table, event);
  };
  const all = { afterCreate: tell('Create'), afterUpdate: tell('Update'), afterDelete: tell('Delete') };
  const registration = registrationHooks(store, () => {
    steps = readSteps(store);
  });
  return new Map([['*', all], ...registration]);
}

function isConcerned(step: WebhookStep, table: Table, event: WriteEvent): boolean {
  if (step.table !== null && step.table !== table.name) return false;
  const { filter } = step;
  if (filter === null) return true;
  const columns = columnsBySqlName(table);
  return event.sent.some((name) => filter.has(columns.get(name)?.name ?? ''));
}

function announce(
  setup: WebhookSetup,
  steps: readonly WebhookStep[],
  message: MessageName,
  table: Table,
  event: WriteEvent,
): void {
  const { store, clock } = setup;
  const users = {
    initiating: readUser(store, event.origin.initiatingUserId),
    acting: readUser(store, event.callerId),
  };
  const after = message === 'Delete' ? null : { ...event.before, ...event.values };
  const shared = {
    messageName: message,
    tableName: table.name,
    id: event.id,
    at: clock.now(),
    userId: event.callerId,
    initiatingUserId: event.origin.initiatingUserId,
    userObjectId: users.acting.objectId,
    initiatingUserObjectId: users.initiating.objectId,
    businessUnitId: users.initiating.businessUnitId,
    organizationId: defaultOptions.organizationId,
    correlationId: randomUUID(),
    requestId: randomUUID(),
    inputParameters: [{ key: 'Target', value: targetOf(store, message, table, event) }],
    outputParameters: message === 'Create' ? [{ key: 'id', value: event.id }] : [],
    sharedVariables: event.origin.tag === null ? [] : [{ key: 'tag', value: event.origin.tag }],
  };
  for (const step of steps) {
    const operationId = randomUUID();
    const context = executionContext({
      ...shared,
      operationId,
      extension: { ...entityReference('sdkmessageprocessingstep', step.id), Name: step.name },
      preImages: images(
        store,
        table,
        event.id,
        step.images.filter((image) => image.isBefore),
        event.before,
      ),
      postImages: images(
        store,
        table,
        event.id,
        step.images.filter((image) => image.isAfter),
        after,
      ),
    });
    const { text, isTrimmed } = boundedBody(context);
    const { url, headers } = authorised(step.url, step.auth);
    store.afterCommit(() => {
      setup.sender.send({
        subject: `${message} of ${table.name}`,
        url,
        body: text,
        headers: {
          'x-request-id': shared.requestId,
          'x-ms-correlation-request-id': shared.correlationId,
          'x-ms-dynamics-organization': setup.host(),
          'x-ms-dynamics-entity-name': table.name,
          'x-ms-dynamics-request-name': message,
          ...(isTrimmed ? { 'x-ms-dynamics-msg-size-exceeded': 'true' } : {}),
          ...headers,
        },
        onFailure: (outcome) => {
          recordFailedJob(setup, step, operationId, { message, table: table.name, ...shared }, outcome);
        },
      });
    });
  }
}

function readUser(store: Store, id: string): { objectId: string; businessUnitId: string } {
  const none = '00000000-0000-0000-0000-000000000000';
  const sql = 'SELECT azureactivedirectoryobjectid AS oid, businessunitid FROM systemuser WHERE systemuserid = ?';
  const row = store.get(sql, [id]);
  return { objectId: String(row?.['oid'] ?? none), businessUnitId: String(row?.['businessunitid'] ?? none) };
}

/** A delete names the row; an update holds what was sent and no more; a create all that the new row has. */
function targetOf(store: Store, message: MessageName, table: Table, event: WriteEvent): unknown {
  if (message === 'Delete') return entityReference(table.name, event.id);
  const columns = columnsBySqlName(table);
  const wanted = [...(message === 'Update' ? event.sent : Object.keys(event.values))].flatMap((name) => {
    const column = columns.get(name);
    const isShown = column !== undefined && (message === 'Update' || (event.values[name] ?? null) !== null);
    return isShown ? [column] : [];
  });
  return rowEntity(store, table, event.id, wanted, event.values);
}

function rowEntity(store: Store, table: Table, id: string, columns: readonly Column[], row: SqlRow): unknown {
  const attributes = columns.map((column): KeyValue => {
    return { key: column.name, value: attributeValue(store.model, column, row[column.sqlName] ?? null, row) };
  });
  const formattedValues = columns.flatMap((column): KeyValue[] => {
    const value = row[column.sqlName] ?? null;
    const text = value === null || column.attributeType === 'Money' ? null : formatValue(column, value, '');
    return text === null ? [] : [{ key: column.name, value: text }];
  });
  return entity({ logicalName: table.name, id, attributes, formattedValues });
}

function images(store: Store, table: Table, id: string, wanted: readonly StepImage[], row: SqlRow | null): KeyValue[] {
  if (row === null) return [];
  return wanted.map(({ alias, columns }) => {
    const shown = [...table.columns.values()].filter(
      (column) => (row[column.sqlName] ?? null) !== null && (columns === null || columns.has(column.name)),
    );
    return { key: alias, value: rowEntity(store, table, id, shown, row) };
  });
}

/** A webhook that was not reached leaves a failed system job, and is not tried again. */
function recordFailedJob(
  { store, clock }: WebhookSetup,
  step: WebhookStep,
  id: string,
  about: { message: MessageName; table: string; correlationId: string; at: number },
  outcome: TryOutcome,
): void {
  const moment = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;
  const reason = outcome.problem ?? `The webhook answered ${outcome.status ?? 0}.`;
  const values: Readonly<Record<string, string | bigint | null>> = {
    asyncoperationid: id,
    name: step.name,
    operationtype: 1n,
    messagename: about.message,
    primaryentitytype: about.table,
    correlationid: about.correlationId,
    owningextensionid: step.id,
    statecode: 3n,
    statuscode: 31n,
    message: reason,
    createdon: moment(about.at),
    startedon: moment(about.at),
    completedon: moment(clock.now()),
    modifiedon: moment(clock.now()),
    versionnumber: store.nextVersion(),
  };
  const names = Object.keys(values);
  const sql = `INSERT OR IGNORE INTO asyncoperation (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  store.run(sql, Object.values(values));
}
