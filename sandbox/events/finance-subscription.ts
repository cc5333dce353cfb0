import { z } from 'zod';
import { addressProblem } from './loopback.ts';

/** What may happen to a row. */
export const rowChange = z.enum(['created', 'updated', 'deleted']);

/** What may happen to a row. */
export type RowChange = z.infer<typeof rowChange>;

const url = z.string().superRefine((text, context) => {
  const problem = addressProblem(text);
  if (problem !== null) context.addIssue(problem);
});

/** Somebody who wants events of Finance. */
export const financeSubscription = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('business'),
    url,
    businessEventId: z.string().min(1),
    /** The entity whose rows cause the event; without it, the event is only raised by hand. */
    entity: z.string().min(1).optional(),
    on: rowChange.default('updated'),
    /** Values that the row must have got by the write, as text: an enumeration's symbol. */
    when: z.record(z.string(), z.string()).default({}),
    /** Columns whose values go into the event; the key without them. */
    fields: z.array(z.string()).optional(),
    /** Company whose events are wanted; without it, any. */
    legalEntity: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('data'),
    url,
    entity: z.string().min(1),
    on: z.array(rowChange).min(1).default(['created', 'updated', 'deleted']),
  }),
]);

/** Somebody who wants events of Finance. */
export type FinanceSubscription = z.infer<typeof financeSubscription>;

/** A subscription as a caller writes it. */
export type FinanceSubscriptionInput = z.input<typeof financeSubscription>;

/** Somebody who wants business events. */
export type BusinessSubscription = Extract<FinanceSubscription, { kind: 'business' }>;

/** Somebody who wants data events. */
export type DataSubscription = Extract<FinanceSubscription, { kind: 'data' }>;

/** A business event that a test raises by hand. */
export const raisedEvent = z.strictObject({
  businessEventId: z.string().min(1),
  legalEntity: z.string().min(1),
  subject: z.string().default(''),
  fields: z.record(z.string(), z.unknown()).default({}),
});

/** A business event that a test raises by hand. */
export type RaisedEvent = z.infer<typeof raisedEvent>;
