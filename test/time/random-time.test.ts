import { describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { movesHours } from '../../dualwrite/following/moved-hours.ts';
import { step } from '../../dualwrite/step.ts';
import { entryJournals } from '../../dualwrite/journals/confirm-journal.ts';
import type { Breakage } from '../write-through/mortal-runner.ts';
import { runSchedules } from '../write-through/run-schedules.ts';
import { listed, newTally } from '../write-through/schedule.ts';
import { withoutTies } from './estimate-plans.ts';
import type { TimeScheduleOptions } from './time-play.ts';
import { runTimeSchedule } from './time-schedule.ts';

interface Broken extends Pick<TimeScheduleOptions, 'neglects' | 'fault'> {
  readonly by?: Breakage;
  readonly told: RegExp;
}

/** What is wrong on purpose, and what is then to be told: whoever trusts the schedules must see them catch it. */
const broken: Readonly<Record<string, Broken>> = {
  'a gateway that carries no actuals on to Finance': {
    by: (options) => ({
      ...options,
      followUps: (record) =>
        movesHours(record) ? (options.followUps?.(record) ?? Promise.resolve([])) : Promise.resolve([]),
    }),
    told: /Finance holds actual .* 0 times/,
  },
  'a gateway that does not tell Finance of the hours that an assignment moves': {
    by: (options) => ({
      ...options,
      followUps: (record) =>
        movesHours(record) ? Promise.resolve([]) : (options.followUps?.(record) ?? Promise.resolve([])),
    }),
    told: /hours, Finance has/,
  },
  'a gateway that carries nothing of journals': {
    by: (options) => ({
      ...options,
      followUps: (record) =>
        record.map === entryJournals ? Promise.resolve([]) : (options.followUps?.(record) ?? Promise.resolve([])),
    }),
    told: /Finance holds actual .*\(Journal .* 0 times/,
  },
  'an engine that takes a queued decision for one that is made': {
    by: (options) => ({
      ...options,
      step: (progress, event) => step(progress, event.kind === 'accepted' ? { ...event, kind: 'written' } : event),
    }),
    told: /nobody knows what became|expected/,
  },
  'an engine that sends messages again without looking': {
    by: (options) => ({
      ...options,
      step: (progress, event) => step(progress, event.kind === 'lost' ? { ...event, kind: 'unavailable' } : event),
    }),
    // Of messages, among others.
    fault: { system: 'DATAVERSE', method: 'POST', probability: 0.2, fault: { kind: 'reset-after-commit' } },
    told: /went from|expected|not finished/,
  },
  'a gateway that does not tie the lines of an estimate': { by: withoutTies, told: /has forecasts/ },
  'a gateway that approves what Finance cannot post': { neglects: 'accounting', told: /which Finance cannot post/ },
  'a gateway that never writes back what is booked': { neglects: 'booked', told: /Dataverse holds null as msdyn_/ },
  'a gateway that never looks for what others did': { neglects: 'others', told: /Finance holds/ },
};

describe('random schedules of time, entry journals and estimates', () => {
  test.each([
    ['sqlite', 4],
    ['postgres', 2],
  ] as const)(
    'on %s every actual is in Finance once, %i times',
    async (store, schedules) => {
      const tally = newTally();
      const firstSeed = Number(process.env['CHAOS_SEED'] ?? 1);
      const { ran, problems } = await runSchedules({
        store,
        schedules,
        firstSeed,
        tally,
        lanes: store === 'sqlite' ? 2 : 1,
        // What is left unfinished holds up whatever comes after it.
        stopAtFirst: true,
        run: runTimeSchedule,
      });
      console.log(
        `${store}: ${ran} schedules of time from seed ${firstSeed}, ${tally.operations} operations (${listed(tally.ends)}); ` +
          `calls ${listed(tally.calls)}; processes ${listed(tally.kills)} armed; ${listed(tally.faults)}; ` +
          `looked at ${listed(tally.checks)}`,
      );
      expect(problems).toEqual([]);
      expect(ran).toBe(schedules);
      expect(tally.reached.size).toBeGreaterThan(faultPoints.length / 3);
      // A check that looks at nothing finds nothing; in a few schedules there need not be something of everything.
      const looked = ['actuals booked', 'actuals written back', ...(store === 'sqlite' ? ['forecasts'] : [])];
      expect(Math.min(...looked.map((what) => tally.checks[what] ?? 0))).toBeGreaterThan(0);
    },
    300_000,
  );

  // They wait more than they work, so they run beside each other.
  test.concurrent.each(Object.keys(broken))(
    '%s is caught',
    async (name) => {
      const { by, told, ...further } = broken[name]!;
      const { problems } = await runSchedules({
        store: 'sqlite',
        schedules: 40,
        firstSeed: 1,
        tally: newTally(),
        ...(by === undefined ? {} : { breakage: by }),
        stopAtFirst: true,
        patienceMilliseconds: told.test('not finished') ? 4_000 : 20_000,
        run: (options) => runTimeSchedule({ ...options, ...further }),
      });
      expect(problems.join('\n')).toMatch(told);
    },
    120_000,
  );
});
