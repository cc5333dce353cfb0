import { describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { runSchedules } from '../write-through/run-schedules.ts';
import { listed, newTally } from '../write-through/schedule.ts';
import { brokenGateways } from './broken-gateways.ts';
import { runTimeSchedule } from './time-schedule.ts';

/** A bound for what never comes to an end. */
const longestMilliseconds = 600_000;

describe('random schedules of time, entry journals, estimates and contracts', () => {
  // Schedules wait more than they work, so all run beside each other.
  test.concurrent.each([
    ['sqlite', 4],
    ['postgres', 2],
  ] as const)(
    'on %s every actual is in Finance once, %i times or more',
    async (store, schedules) => {
      const tally = newTally();
      const firstSeed = Number(process.env['CHAOS_SEED'] ?? 1);
      // A check that looks at nothing finds nothing; in a few schedules there need not be something of everything.
      const journals = ['changes of journals: confirm', 'lines of journals that became actuals'];
      const always = [
        'actuals booked',
        'actuals written back',
        'assignments undone in Dataverse',
        ...journals,
        'actuals of expenses',
      ];
      const often = ['forecasts', 'actuals that others booked first', 'actuals canceled', 'contracts moved on'];
      const wanted = [...always, ...(store === 'sqlite' ? often : [])];
      const unseen = () => wanted.filter((what) => (tally.checks[what] ?? 0) === 0);
      const { ran, problems } = await runSchedules({
        store,
        schedules,
        firstSeed,
        tally,
        lanes: store === 'sqlite' ? 2 : 1,
        isEnough: (found) => found.length > 0,
        // Which calls meet a fault depends on how fast the machine is.
        further: { isNeeded: () => unseen().length > 0, most: 5 * schedules },
        run: runTimeSchedule,
      });
      console.log(
        `${store}: ${ran} schedules of time from seed ${firstSeed}, ${tally.operations} operations (${listed(tally.ends)}); ` +
          `calls ${listed(tally.calls)}; processes ${listed(tally.kills)} armed; ${listed(tally.faults)}; ` +
          `looked at ${listed(tally.checks)}`,
      );
      expect(problems).toEqual([]);
      expect(ran).toBeGreaterThanOrEqual(schedules);
      expect(tally.reached.size).toBeGreaterThan(faultPoints.length / 3);
      expect(unseen()).toEqual([]);
    },
    longestMilliseconds,
  );

  test.concurrent.each(Object.keys(brokenGateways))(
    '%s is caught',
    async (name) => {
      const { by, told, firstSeed = 1, ...further } = brokenGateways[name]!;
      const { problems } = await runSchedules({
        store: 'sqlite',
        schedules: 40,
        firstSeed,
        tally: newTally(),
        ...(by === undefined ? {} : { breakage: by }),
        // What it leaves unfinished may hold up what would be told, and then the next schedule tells it.
        isEnough: (found) => told.test(found.join('\n')),
        patienceMilliseconds: 4_000,
        run: (options) => runTimeSchedule({ ...options, ...further }),
      });
      expect(problems.join('\n')).toMatch(told);
    },
    longestMilliseconds,
  );
});
