import { z } from 'zod';

/** What goes wrong with the events that a system sends. */
export const eventFaults = z.strictObject({
  /** How often each event is sent once more. */
  duplicates: z.int().min(0).max(10).default(0),
  /** So many events are held back, then sent in reverse order; 1 sends each at once. */
  reorderWindow: z.int().min(1).max(1_000).default(1),
});

/** What goes wrong with the events that a system sends. */
export type EventFaults = z.infer<typeof eventFaults>;

/** What goes wrong, as a caller writes it. */
export type EventFaultsInput = z.input<typeof eventFaults>;

/** Nothing goes wrong. */
export const noEventFaults: EventFaults = { duplicates: 0, reorderWindow: 1 };
