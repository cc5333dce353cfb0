import { describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { brokenEngines } from './broken-engines.ts';
import { runSchedules } from './run-schedules.ts';
import { newTally } from './schedule.ts';

describe('random schedules of writes, faults, deaths and freezes', () => {
  // On PostgreSQL with several replicas `npm run chaos` runs them: one schedule in some two hundred still leaves an
  // operation pending there (docs/write-through.md, "What is not proven").
  test.each(['sqlite'] as const)(
    'on %s both systems end as the committed operations say',
    async (store) => {
      const tally = newTally();
      const firstSeed = 1;
      const { ran, problems } = await runSchedules({ store, schedules: 250, firstSeed, milliseconds: 15_000, tally });
      console.log(`${store}: ${ran} schedules from seed ${firstSeed}, ${tally.operations} operations`);
      expect(problems).toEqual([]);
      expect(tally.reached.size).toBeGreaterThan(faultPoints.length / 2);
    },
    120_000,
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
        patienceMilliseconds: 4_000,
      });
      expect(problems).not.toEqual([]);
    },
    120_000,
  );
});
