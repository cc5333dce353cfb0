import { setTimeout as delay } from 'node:timers/promises';
import { carryNew, type Place } from '../dualwrite/carry/carry-new.ts';
import type { CarryOrder } from '../dualwrite/carry/carry-requests.ts';
import { recordOnce } from '../dualwrite/carry/record-once.ts';
import type { LiveSessions } from '../dualwrite/carry/read-carried.ts';
import { momentText } from '../dualwrite/moment-text.ts';
import type { Runner } from '../dualwrite/runner.ts';
import { writeBackOnce, type WritingBack } from './writing-back.ts';

/** What {@link keepCarrying} needs. */
export interface Carrying {
  readonly runner: Pick<Runner, 'write'>;
  readonly openSessions: (requestId: string) => LiveSessions;
  readonly isCarriedByPlatform: (map: string) => boolean;
  readonly everySeconds: number;
  /** The journal, where what Finance has booked is written back to Dataverse; null where it is not. */
  readonly accounting: WritingBack['journal'] | null;
  /** Told of what kept a look from being finished; the next one begins where it did. */
  readonly unexpected: (error: unknown) => void;
}

/** How far back the first look goes. What is older, `repairActuals` finds. */
const firstLook = 24 * 60 * 60 * 1000;
/** A change may be stamped before it can be seen, by as long as Dataverse works on a request. */
const overlap = 3 * 60 * 1000;

/** In whose name it is recorded. */
const caller = 'gateway';

/**
 * Looks every so often for actuals that somebody else made or marked in Dataverse, and has them carried to Finance. Several
 * replicas may do so: the same change is recorded once.
 *
 * @returns stops it, and waits for a look that is under way
 */
export function keepCarrying(parts: Carrying): () => Promise<void> {
  const closing = new AbortController();
  const loop = async () => {
    let since = Date.now() - firstLook;
    let after = '';
    while (!closing.signal.aborted) {
      const begun = Date.now();
      try {
        await look({ changedAt: momentText(since), id: '' }, parts, closing.signal);
        since = begun - overlap;
      } catch (error) {
        if (!closing.signal.aborted) parts.unexpected(error);
      }
      if (parts.accounting !== null) after = await writtenBack(after, parts, parts.accounting, closing.signal);
      await delay(parts.everySeconds * 1000, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
    }
  };
  const running = loop();
  return async () => {
    closing.abort();
    await running;
  };
}

/** Where the next look for what Finance has booked goes on; one that fails is begun again. */
async function writtenBack(
  after: string,
  parts: Carrying,
  journal: WritingBack['journal'],
  signal: AbortSignal,
): Promise<string> {
  try {
    return await writeBackOnce(after, { ...parts, journal }, signal);
  } catch (error) {
    if (!signal.aborted) parts.unexpected(error);
    return after;
  }
}

/**
 * One look: has everything carried that somebody else made or marked since a place. Throws UpstreamError and what the
 * runner throws.
 */
export async function look(
  from: Place,
  parts: Pick<Carrying, 'runner' | 'openSessions' | 'isCarriedByPlatform'>,
  signal: AbortSignal,
): Promise<void> {
  const { runner, openSessions, isCarriedByPlatform } = parts;
  for (let place = from; !signal.aborted;) {
    const requestId = crypto.randomUUID();
    const order: CarryOrder = { caller, requestId, mutation: 'carryActuals', key: 'new', isCarriedByPlatform };
    const { requests, place: next, isFull } = await carryNew(place, openSessions(requestId), order);
    for (const request of requests) await recordOnce(runner, request);
    if (!isFull) return;
    place = next;
  }
}
