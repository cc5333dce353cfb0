import type { LegRole } from './operation.ts';

/** The moments between two effects of an operation, in words: each is a place where a process may die. */
export const faultPoints = [
  'before begin',
  'after begin',
  'before claim',
  'after claim',
  'target before prepare',
  'target after prepare',
  'target before write',
  'target after write',
  'target before read',
  'target after read',
  'target before undo',
  'target after undo',
  'origin before prepare',
  'origin after prepare',
  'origin before write',
  'origin after write',
  'origin before read',
  'origin after read',
  'origin before undo',
  'origin after undo',
  // Of an effect that takes several calls: before each that may change something, but the very first.
  'between calls',
  'before record',
  'after record',
  'before follow',
  'after follow',
  'before finish',
  'after finish',
] as const;

/** A moment between two effects. */
export type FaultPoint = (typeof faultPoints)[number];

/** What happens at the fault points: nothing in production; tests stop, delay or kill the process there. */
export interface FaultSwitch {
  /** @param of the request whose operation is there; none where it is about no single one */
  reach(point: FaultPoint, of?: { readonly requestId: string }): Promise<void> | void;
}

/** No faults. */
export const noFaults: FaultSwitch = { reach: () => undefined };

/** The fault point before or after an effect on a leg. */
export function legPoint(
  role: LegRole,
  moment: 'before' | 'after',
  effect: 'prepare' | 'write' | 'read' | 'undo',
): FaultPoint {
  return `${role} ${moment} ${effect}`;
}
