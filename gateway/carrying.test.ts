import { expect, test } from 'vitest';
import type { ReadSession } from '../systems/odata/query.ts';
import { keepCarrying } from './carrying.ts';

/** Moments that looks began from, as Dataverse was asked; the second look fails. */
async function looks(count: number): Promise<{ readonly from: readonly number[]; readonly told: readonly unknown[] }> {
  const from: number[] = [];
  const told: unknown[] = [];
  const enough = Promise.withResolvers<void>();
  const dataverse = {
    has: () => true,
    read: ({ filter }: Parameters<ReadSession['read']>[0]) => {
      from.push(Date.parse(String(filter?.op === 'gt' ? filter.value : '')));
      if (from.length >= count) enough.resolve();
      if (from.length === 2) return Promise.reject(new Error('away'));
      return Promise.resolve({ rows: [] });
    },
  } as unknown as ReadSession;
  const stop = keepCarrying({
    runner: { write: () => Promise.reject(new Error('There is nothing to write.')) },
    openSessions: () => ({ dataverse, finance: dataverse }),
    isCarriedByPlatform: () => false,
    everySeconds: 0.001,
    accounting: null,
    unexpected: (error) => told.push(error),
  });
  await enough.promise;
  await stop();
  return { from, told };
}

test('looks a day back at first, then from where it was, with an overlap; after a failure from the same moment', async () => {
  const begun = Date.now();
  const { from, told } = await looks(4);
  const minutesBack = from.map((moment) => Math.round((begun - moment) / 60_000));
  expect(minutesBack.slice(0, 4)).toEqual([24 * 60, 3, 3, 3]);
  expect(from[2]).toBe(from[1]);
  expect(told).toMatchObject([{ message: 'away' }]);
});
