import type { SystemClient } from '../../systems/client/system-client.ts';
import type { WriteOptions } from '../../systems/client/write.ts';
import { isByApproval, settleApprovals } from './approval-sets.ts';
import { tableOf } from './catalogue-of.ts';
import { isByCorrection, settleCorrection, writeCorrection } from '../corrections/correction-steps.ts';
import { markerOf, scheduleOrGiveUp, settleSets } from './operation-sets.ts';
import { readImages } from './read-images.ts';
import { isSameValue } from './same-value.ts';
import type { Effect, WritableSystem } from './writable-system.ts';

/** How long the engine waits for one of the systems. */
export interface SystemPatience {
  readonly readMilliseconds: number;
  readonly writeMilliseconds: number;
  /** After which a lost request can no longer take effect: Dataverse and Finance both work on for two minutes. */
  readonly settleMilliseconds: number;
  /**
   * After which nobody expects any more that what was accepted, or queued, will be carried out: the scheduling service
   * itself gives up after two hours.
   */
  readonly carryMilliseconds: number;
}

const defaultPatience: SystemPatience = {
  readMilliseconds: 30_000,
  writeMilliseconds: 120_000,
  settleMilliseconds: 120_000,
  carryMilliseconds: 9_000_000,
};

/** One of the two systems, over OData, as the engine needs it. */
export function odataSystem(client: SystemClient, given: Partial<SystemPatience> = {}): WritableSystem {
  const patience: SystemPatience = { ...defaultPatience, ...given };
  const never = new AbortController().signal;
  const run = (requestId: string, milliseconds: number) => ({
    signal: never,
    deadline: Date.now() + milliseconds,
    requestId,
  });
  const writing = ({ requestId, between }: Effect): WriteOptions => ({
    ...run(requestId, patience.writeMilliseconds),
    ...(between === undefined ? {} : { between }),
  });
  const settle = (effect: Effect) =>
    settleSets(
      client,
      client.openSession(run(effect.requestId, patience.readMilliseconds)),
      effect,
      writing(effect),
      patience.carryMilliseconds,
    );
  const correcting = (effect: Effect) => ({
    client,
    openSession: () => client.openSession(run(effect.requestId, patience.readMilliseconds)),
    effect,
    options: writing(effect),
  });
  const keyOf = (table: string) => tableOf(client.system, table).key;
  return {
    system: client.system,
    settleMilliseconds: patience.settleMilliseconds,
    isSame: (table, column, written, read) =>
      isSameValue(tableOf(client.system, table).columns.get(column)?.kind ?? 'string', written, read),
    read: async (rows, requestId) => {
      const session = client.openSession(run(requestId, patience.readMilliseconds));
      return readImages(rows, session, keyOf);
    },
    carried: async (rows, effect) => {
      if (isByCorrection(rows)) return settleCorrection(correcting(effect), rows);
      if (isByApproval(rows)) {
        const session = client.openSession(run(effect.requestId, patience.readMilliseconds));
        return settleApprovals(client, session, rows, patience.carryMilliseconds);
      }
      return rows[0]?.scheduledIn === undefined ? null : settle(effect);
    },
    write: async (writes, effect) => {
      const options = writing(effect);
      const [only] = writes;
      if (only?.scheduledIn !== undefined) {
        const set = { projectId: only.scheduledIn, description: markerOf(effect), writes };
        await scheduleOrGiveUp(client, set, options, () => settle(effect));
        return 'accepted';
      }
      if (only?.correction !== undefined) {
        await writeCorrection(correcting(effect), writes, only.correction);
        return 'accepted';
      }
      if (only?.message !== undefined) {
        const targets = writes.flatMap(({ message }) => message?.target ?? []);
        const note = markerOf(effect);
        await client.invoke({ name: only.message.name, targets, note, correlationId: effect.operationId }, options);
        return 'accepted';
      }
      if (writes.length === 1 && only !== undefined) {
        // The key is asked for only so that the answer carries the row's new version.
        const { etag } = await client.write(only, {
          ...options,
          select: client.system === 'DATAVERSE' ? keyOf(only.table) : [],
        });
        return [etag];
      }
      return (await client.writeAll(writes, options)).map(({ etag }) => etag);
    },
  };
}
