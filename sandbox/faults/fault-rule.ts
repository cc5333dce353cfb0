import { z } from 'zod';

/** The three listeners of the sandbox. */
export const systemName = z.enum(['DATAVERSE', 'FINANCE', 'ENTRA']);

/** One of the three listeners. */
export type SystemName = z.infer<typeof systemName>;

/** What goes wrong. Each kind is explained in the sandbox's README. */
export const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latency'), milliseconds: z.int().min(0).max(600_000) }),
  z.strictObject({ kind: z.literal('held') }),
  z.strictObject({
    kind: z.literal('throttle'),
    reason: z.enum(['requests', 'time', 'concurrency']).default('requests'),
    retryAfterSeconds: z.int().min(0).default(1),
  }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    body: z.enum(['json', 'html', 'empty']).default('json'),
    code: z.string().optional(),
    message: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('rubbish') }),
  z.strictObject({ kind: z.literal('reset-before-commit') }),
  z.strictObject({ kind: z.literal('reset-after-commit') }),
  z.strictObject({
    kind: z.literal('commit-then-500'),
    body: z.enum(['json', 'html', 'empty']).default('json'),
  }),
  z.strictObject({ kind: z.literal('expired-token') }),
  z.strictObject({ kind: z.literal('down'), how: z.enum(['reset', 'refuse']).default('reset') }),
]);

/** What goes wrong. */
export type Fault = z.infer<typeof fault>;

/** When something goes wrong, and what. */
export const faultRule = z
  .strictObject({
    system: systemName,
    entity: z.string().min(1).optional(),
    method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']).optional(),
    /** How often it happens before the rule has had its turn; without it, for ever. */
    count: z.int().min(1).optional(),
    /** How many matching calls pass unharmed first. */
    after: z.int().min(0).optional(),
    probability: z.number().gt(0).max(1).optional(),
    fault,
  })
  .refine(
    ({ fault: { kind }, entity, method, count, after, probability }) =>
      kind !== 'down' || [entity, method, count, after, probability].every((part) => part === undefined),
    'A rule of kind "down" holds for every call until it is removed: it takes no entity, method, count, after or probability.',
  );

/** When something goes wrong, and what, with every default filled in. */
export type FaultRule = z.infer<typeof faultRule>;

/** A rule as a caller writes it. */
export type FaultRuleInput = z.input<typeof faultRule>;
