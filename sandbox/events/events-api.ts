import { ControlError, done, json, read, readJson } from '../faults/control-request.ts';
import type { SystemName } from '../faults/fault-rule.ts';
import type { Request, Response } from '../odata/message.ts';
import { eventFaults, noEventFaults } from './event-faults.ts';
import type { EventFaultsInput } from './event-faults.ts';
import type { EventLog, EventSource, LoggedDelivery } from './event-log.ts';
import type { EventSender } from './event-sender.ts';
import type { FinanceEvents } from './finance-events.ts';
import { SubscriptionError } from './finance-events.ts';
import { financeSubscription, raisedEvent } from './finance-subscription.ts';

/** Everything a test may do with the events that the sandbox sends. */
export class EventControls {
  readonly #senders: Readonly<Record<EventSource, EventSender>>;
  readonly #log: EventLog;
  /** Subscriptions to events of Finance. */
  readonly finance: FinanceEvents;

  constructor(senders: Readonly<Record<EventSource, EventSender>>, log: EventLog, finance: FinanceEvents) {
    this.#senders = senders;
    this.#log = log;
    this.finance = finance;
  }

  /** Duplicates and disorder from now on, of one system or of both. */
  setFaults(faults: EventFaultsInput, system?: EventSource): void {
    const checked = eventFaults.parse(faults);
    if (system !== 'FINANCE') this.#senders.DATAVERSE.setFaults(checked);
    if (system !== 'DATAVERSE') this.#senders.FINANCE.setFaults(checked);
  }

  /** Sends what is held back and waits until every event is delivered or given up. */
  async settle(): Promise<void> {
    await Promise.all([this.#senders.DATAVERSE.settle(), this.#senders.FINANCE.settle()]);
  }

  /** The last events sent, oldest first. */
  deliveries(system?: EventSource): readonly LoggedDelivery[] {
    return this.#log.list(system);
  }

  /** What is held back or on its way. */
  state() {
    return { DATAVERSE: this.#senders.DATAVERSE.state(), FINANCE: this.#senders.FINANCE.state() };
  }

  /** Forgets the deliveries so far. */
  clear(): void {
    this.#log.clear();
  }

  /** No disorder, no subscriptions to Finance, an empty log. Webhooks are rows, and stay. */
  reset(): void {
    this.setFaults(noEventFaults);
    this.finance.unsubscribe();
    this.clear();
  }

  /** Gives up all that is not sent yet. */
  async close(): Promise<void> {
    await Promise.all([this.#senders.DATAVERSE.close(), this.#senders.FINANCE.close()]);
  }
}

/** Answers below `/_sandbox/events` and `/_sandbox/finance-events`; null when the route is neither. */
export async function answerEvents(
  route: string,
  system: SystemName | undefined,
  request: Request,
  events: EventControls,
): Promise<Response | null> {
  const source = system === 'ENTRA' ? undefined : system;
  switch (route) {
    case 'GET /_sandbox/events':
      return json(200, { ...events.state(), deliveries: events.deliveries(source) });
    case 'DELETE /_sandbox/events':
      events.clear();
      return done;
    case 'PUT /_sandbox/events/faults':
      events.setFaults(read(eventFaults, readJson(request)), source);
      return json(200, events.state());
    case 'POST /_sandbox/events/settle':
      await events.settle();
      return json(200, { ...events.state(), deliveries: events.deliveries(source) });
    case 'GET /_sandbox/finance-events':
      return json(200, events.finance.list());
    case 'POST /_sandbox/finance-events':
      return json(201, subscribe(request, events.finance));
    case 'DELETE /_sandbox/finance-events':
      events.finance.unsubscribe();
      return done;
    case 'POST /_sandbox/finance-events/raise':
      return json(202, { sentTo: events.finance.raise(read(raisedEvent, readJson(request))) });
    default:
      return unsubscribeOne(route, events.finance);
  }
}

function subscribe(request: Request, finance: FinanceEvents): unknown {
  const subscription = read(financeSubscription, readJson(request));
  try {
    return finance.subscribe(subscription);
  } catch (error) {
    if (error instanceof SubscriptionError) throw new ControlError(error.message);
    throw error;
  }
}

function unsubscribeOne(route: string, finance: FinanceEvents): Response | null {
  const id = /^DELETE \/_sandbox\/finance-events\/(\d+)$/.exec(route)?.[1];
  if (id === undefined) return null;
  return finance.unsubscribe(Number(id)) ? done : json(404, { error: `There is no subscription ${id}.` });
}
