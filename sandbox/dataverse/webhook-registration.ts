import { addressProblem } from '../events/loopback.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { badArgument } from './dataverse-error.ts';
import type { WriteEvent, WriteHooks } from './environment.ts';
import type { MessageName } from './message-rows.ts';
import { messageNames } from './message-rows.ts';
import type { WebhookAuth } from './webhook-settings.ts';
import { readAuth } from './webhook-settings.ts';

/** The row before or after the change, as a step wants it sent along. */
export interface StepImage {
  readonly alias: string;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  /** Columns wanted; null for all. */
  readonly columns: ReadonlySet<string> | null;
}

/** A webhook registered for a message. */
export interface WebhookStep {
  readonly id: string;
  readonly name: string;
  readonly message: MessageName;
  /** Logical name of the table; null for every table. */
  readonly table: string | null;
  /** Columns of which an update must send one; null for any. */
  readonly filter: ReadonlySet<string> | null;
  readonly url: string;
  readonly auth: WebhookAuth;
  readonly images: readonly StepImage[];
}

const registeredSteps = `SELECT step.sdkmessageprocessingstepid AS id, step.name AS name, step.filteringattributes AS filter,
  message.name AS message, filter.primaryobjecttypecode AS tableName, endpoint.url AS url,
  endpoint.authtype AS authType, endpoint.authvalue AS authValue
  FROM sdkmessageprocessingstep AS step
  JOIN serviceendpoint AS endpoint ON endpoint.serviceendpointid = step.eventhandler
  JOIN sdkmessage AS message ON message.sdkmessageid = step.sdkmessageid
  LEFT JOIN sdkmessagefilter AS filter ON filter.sdkmessagefilterid = step.sdkmessagefilterid
  WHERE step.statecode = 0 ORDER BY step.rank, step."$row"`;

const imagesOfStep =
  'SELECT entityalias, imagetype, attributes FROM sdkmessageprocessingstepimage WHERE sdkmessageprocessingstepid = ?';

function namesIn(list: unknown): ReadonlySet<string> | null {
  const names = typeof list === 'string' ? list.split(',').map((name) => name.trim().toLowerCase()) : [];
  const present = names.filter((name) => name !== '');
  return present.length === 0 ? null : new Set(present);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toImage(row: SqlRow): StepImage {
  const type = Number(row['imagetype'] ?? 0);
  return {
    alias: textOf(row['entityalias']) || 'Image',
    isBefore: type === 0 || type === 2,
    isAfter: type === 1 || type === 2,
    columns: namesIn(row['attributes']),
  };
}

/** Reads every webhook that is in force. */
export function readSteps(store: Store): readonly WebhookStep[] {
  return store.all(registeredSteps).flatMap((row) => {
    const auth = readAuth(Number(row['authType']), textOf(row['authValue']));
    const message = messageNames.find((name) => name === row['message']);
    if (typeof auth === 'string' || message === undefined) return [];
    const id = textOf(row['id']);
    return {
      id,
      name: textOf(row['name']),
      message,
      table: typeof row['tableName'] === 'string' ? row['tableName'] : null,
      filter: namesIn(row['filter']),
      url: textOf(row['url']),
      auth,
      images: store.all(imagesOfStep, [id]).map(toImage),
    };
  });
}

function checkEndpoint({ before, values }: WriteEvent): void {
  const row: SqlRow = { ...before, ...values };
  if (Number(row['contract']) !== 8) {
    throw badArgument('The sandbox sends to webhooks only: expected the contract 8 (Webhook) of a serviceendpoint.');
  }
  const problem = addressProblem(textOf(row['url']));
  if (problem !== null) throw badArgument(problem);
  const auth = readAuth(Number(row['authtype'] ?? 0), textOf(row['authvalue']));
  if (typeof auth === 'string') throw badArgument(auth);
}

function checkStep(store: Store, { before, values }: WriteEvent): void {
  const row: SqlRow = { ...before, ...values };
  if (Number(row['mode'] ?? 0) !== 1) {
    throw badArgument('The sandbox has no synchronous webhooks: expected the mode 1 (Asynchronous).');
  }
  if (Number(row['stage']) !== 40) throw badArgument('Expected the stage 40 (Post-operation) of an asynchronous step.');
  const message = store.get('SELECT name FROM sdkmessage WHERE sdkmessageid = ?', [row['sdkmessageid'] ?? null]);
  if (message === undefined) {
    throw badArgument(`Expected sdkmessageid to name one of the messages ${messageNames.join(', ')}.`);
  }
  const filterId = row['sdkmessagefilterid'] ?? null;
  const filter = store.get('SELECT sdkmessageid FROM sdkmessagefilter WHERE sdkmessagefilterid = ?', [filterId]);
  if (filter !== undefined && filter['sdkmessageid'] !== row['sdkmessageid']) {
    throw badArgument('The sdkmessagefilterid belongs to another message than the sdkmessageid.');
  }
  if (typeof row['eventhandler'] !== 'string') {
    throw badArgument('Expected eventhandler_serviceendpoint to name the webhook of the step.');
  }
  if (namesIn(row['filteringattributes']) !== null && message['name'] !== 'Update') {
    throw badArgument('Filtering attributes go with the message Update only.');
  }
}

/** The rules of the tables that webhooks are registered in. `onChange` is told after each committed change. */
export function registrationHooks(store: Store, onChange: () => void): ReadonlyMap<string, WriteHooks> {
  const changed = () => {
    store.afterCommit(onChange);
  };
  const after = { afterCreate: changed, afterUpdate: changed, afterDelete: changed };
  const step = (event: WriteEvent) => {
    checkStep(store, event);
  };
  return new Map<string, WriteHooks>([
    ['serviceendpoint', { beforeCreate: checkEndpoint, beforeUpdate: checkEndpoint, ...after }],
    ['sdkmessageprocessingstep', { beforeCreate: step, beforeUpdate: step, ...after }],
    ['sdkmessageprocessingstepimage', after],
  ]);
}
