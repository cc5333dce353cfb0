import { describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { brokenEngines } from './broken-engines.ts';
import { runSchedules } from './run-schedules.ts';
import { newTally } from './schedule.ts';

describe('random schedules of writes, faults, deaths and freezes', () => {
  test.each([
    ['sqlite', 460],
    ['postgres', 40],
  ] as const)(
    'on %s both systems end as the committed operations say, %i times',
    async (store, schedules) => {
      const tally = newTally();
      const firstSeed = Number(process.env['CHAOS_SEED'] ?? 1);
      const { ran, problems } = await runSchedules({ store, schedules, firstSeed, tally, lanes: 8 });
      console.log(`${store}: ${ran} schedules from seed ${firstSeed}, ${tally.operations} operations`);
      expect(problems).toEqual([]);
      expect(ran).toBe(schedules);
      expect(tally.reached.size).toBeGreaterThan(faultPoints.length / 2);
    },
    300_000,
  );

  test.each(Object.keys(brokenEngines))(
    'an engine with %s is caught',
    async (name) => {
      const { problems } = await runSchedules({
        store: 'postgres',
        schedules: 150,
        firstSeed: 1,
        milliseconds: 60_000,
        tally: newTally(),
        breakage: brokenEngines[name]!,
        stopAtFirst: true,
        lanes: 3,
        patienceMilliseconds: 4_000,
      });
      expect(problems).not.toEqual([]);
    },
    120_000,
  );
});
