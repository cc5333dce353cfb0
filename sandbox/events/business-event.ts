import { randomUUID } from 'node:crypto';
import { jsonDate } from './attribute-values.ts';
import type { RaisedEvent } from './finance-subscription.ts';

/** First control number of an environment, as its record numbers start. */
const firstControlNumber = 5_637_144_576;

/** Numbers events upwards, with gaps. */
export function createControlNumbers(): () => number {
  let last = firstControlNumber;
  return () => (last += 1 + (last % 5));
}

/** The body of a business event: the envelope, and beside it the fields of its contract. */
export function businessEventBody(
  event: RaisedEvent,
  about: { readonly at: number; readonly controlNumber: number; readonly userObjectId: string },
): string {
  return JSON.stringify({
    BusinessEventId: event.businessEventId,
    BusinessEventLegalEntity: event.legalEntity.toUpperCase(),
    ContextRecordSubject: event.subject,
    ControlNumber: about.controlNumber,
    EventId: randomUUID().toUpperCase(),
    EventTime: jsonDate(about.at),
    EventTimeIso8601: new Date(about.at).toISOString().replace('Z', '0000Z'),
    InitiatingUserAADObjectId: `{${about.userObjectId.toUpperCase()}}`,
    MajorVersion: 0,
    MinorVersion: 0,
    ParentContextRecordSubjects: [],
    ...event.fields,
  });
}
