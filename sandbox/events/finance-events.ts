import { sqlToText } from '../store/sql-value.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Column, Model, Table } from '../store/model.ts';
import { sqlToJson } from '../store/sql-value.ts';
import type { FinanceWrite, WriteListener } from '../finance/write-listener.ts';
import { businessEventBody, createControlNumbers } from './business-event.ts';
import { changeOf, dataEventBody, virtualName } from './data-event.ts';
import type { EventSender } from './event-sender.ts';
import type {
  BusinessSubscription,
  FinanceSubscription,
  FinanceSubscriptionInput,
  RaisedEvent,
} from './finance-subscription.ts';
import { financeSubscription } from './finance-subscription.ts';
import type { RetryPolicy } from './post-event.ts';

/** Events of Finance are tried three times, a second apart, whatever went wrong. */
export const financeEventPolicy: RetryPolicy = {
  attempts: 3,
  pauseMilliseconds: 1_000,
  timeoutMilliseconds: 60_000,
  isWorthRetrying: () => true,
};

/** A subscription that names what the environment does not have. */
export class SubscriptionError extends Error {
  override readonly name = 'SubscriptionError';
}

/** A subscription in force. */
export interface ActiveSubscription {
  readonly id: number;
  readonly subscription: FinanceSubscription;
}

/** What the events of Finance need. */
export interface FinanceEventSetup {
  readonly model: Model;
  readonly clock: { now(): number };
  readonly sender: EventSender;
  readonly organizationId: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Tells those who subscribed of what is written in Finance. */
export class FinanceEvents implements WriteListener {
  readonly #setup: FinanceEventSetup;
  readonly #nextControlNumber = createControlNumbers();
  #subscriptions: ActiveSubscription[] = [];
  #nextId = 1;

  constructor(setup: FinanceEventSetup) {
    this.#setup = setup;
  }

  /** Adds a subscription; throws a `ZodError` or a {@link SubscriptionError} when it makes no sense. */
  subscribe(input: FinanceSubscriptionInput): ActiveSubscription {
    const subscription = financeSubscription.parse(input);
    this.#check(subscription);
    const active = { id: this.#nextId++, subscription };
    this.#subscriptions.push(active);
    return active;
  }

  /** Removes one subscription, or all; false when there is none of that id. */
  unsubscribe(id?: number): boolean {
    const before = this.#subscriptions.length;
    this.#subscriptions = this.#subscriptions.filter((active) => id !== undefined && active.id !== id);
    return this.#subscriptions.length < before;
  }

  /** The subscriptions in force, oldest first. */
  list(): readonly ActiveSubscription[] {
    return this.#subscriptions;
  }

  readonly isListening = (): boolean => this.#subscriptions.length > 0;

  readonly onWrite = (write: FinanceWrite): void => {
    const { model, clock, sender, organizationId } = this.#setup;
    const change = changeOf(write);
    for (const { subscription } of this.#subscriptions) {
      if (subscription.entity !== write.table.set) continue;
      if (subscription.kind === 'business') {
        if (subscription.on === change && meets(subscription, write)) {
          this.#sendTo(subscription, eventOf(subscription, write), write.callerId);
        }
      } else if (subscription.on.includes(change)) {
        const body = dataEventBody(model, write, clock.now(), organizationId);
        const subject = `${change} ${virtualName(write.table)}`;
        sender.send({ subject, url: subscription.url, headers: {}, body });
      }
    }
  };

  /** Raises a business event by hand; returns how many subscriptions it goes to. */
  raise(event: RaisedEvent): number {
    const concerned = this.#subscriptions.flatMap(({ subscription }) =>
      subscription.kind === 'business' &&
      subscription.businessEventId === event.businessEventId &&
      isOfCompany(subscription, event.legalEntity)
        ? [subscription]
        : [],
    );
    for (const subscription of concerned) this.#sendTo(subscription, event, nobody);
    return concerned.length;
  }

  #sendTo({ url }: BusinessSubscription, event: RaisedEvent, userObjectId: string): void {
    const about = { at: this.#setup.clock.now(), controlNumber: this.#nextControlNumber(), userObjectId };
    const body = businessEventBody(event, about);
    this.#setup.sender.send({ subject: event.businessEventId, url, headers: {}, body });
  }

  #check(subscription: FinanceSubscription): void {
    if (subscription.entity === undefined) return;
    const table = this.#setup.model.tablesBySet.get(subscription.entity);
    if (table === undefined) {
      throw new SubscriptionError(`Expected an entity set of Finance, received '${subscription.entity}'.`);
    }
    if (subscription.kind === 'data') return;
    for (const name of [...Object.keys(subscription.when), ...(subscription.fields ?? [])]) {
      if (!table.columns.has(name)) {
        throw new SubscriptionError(`Expected a property of ${table.set}, received '${name}'.`);
      }
    }
  }
}

function textOf(table: Table, name: string, row: SqlRow | null): string | null {
  const column = table.columns.get(name);
  const value = row?.[column?.sqlName ?? ''] ?? null;
  return column === undefined || value === null ? null : sqlToText(column, value);
}

function isOfCompany({ legalEntity }: BusinessSubscription, company: string): boolean {
  return legalEntity === undefined || legalEntity.toLowerCase() === company.toLowerCase();
}

/** Whether the write gave the row all the values asked for, and at least one of them anew. */
function meets(subscription: BusinessSubscription, { table, before, after }: FinanceWrite): boolean {
  const company = textOf(table, 'dataAreaId', after ?? before) ?? '';
  if (!isOfCompany(subscription, company)) return false;
  const wanted = Object.entries(subscription.when);
  const has = (row: SqlRow | null) => wanted.every(([name, value]) => textOf(table, name, row) === value);
  if (after === null || before === null || wanted.length === 0) return has(after ?? before);
  return has(after) && !has(before);
}

function eventOf(subscription: BusinessSubscription, { table, before, after }: FinanceWrite): RaisedEvent {
  const row = after ?? before ?? {};
  const columns = (subscription.fields ?? table.key).flatMap((name): Column[] => {
    const column = table.columns.get(name);
    return column === undefined ? [] : [column];
  });
  const fields = columns.map((column) => {
    const text = sqlToJson(column, row[column.sqlName] ?? null);
    return [column.name, (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text)] as const;
  });
  const subject = table.key.map((name) => textOf(table, name, row) ?? '').join(' ');
  const legalEntity = textOf(table, 'dataAreaId', row) ?? '';
  return { businessEventId: subscription.businessEventId, legalEntity, subject, fields: Object.fromEntries(fields) };
}
