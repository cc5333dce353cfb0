import { describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { step } from '../../dualwrite/step.ts';
import type { Breakage } from '../write-through/mortal-runner.ts';
import { runSchedules } from '../write-through/run-schedules.ts';
import { newTally } from '../write-through/schedule.ts';
import { runTimeSchedule } from './time-schedule.ts';

/** What is wrong on purpose: whoever trusts the schedules must see them catch it. */
const broken: Readonly<Record<string, Breakage>> = {
  'a gateway that carries nothing on to Finance': (options) => ({ ...options, followUps: () => Promise.resolve([]) }),
  'an engine that takes a queued decision for one that is made': (options) => ({
    ...options,
    step: (progress, event) => step(progress, event.kind === 'accepted' ? { ...event, kind: 'written' } : event),
  }),
  'an engine that sends messages again without looking': (options) => ({
    ...options,
    step: (progress, event) => step(progress, event.kind === 'lost' ? { ...event, kind: 'unavailable' } : event),
  }),
};

const listed = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .toSorted()
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');

describe('random schedules of time that is submitted, approved and taken back', () => {
  test.each([
    ['sqlite', 7],
    ['postgres', 3],
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
        lanes: 2,
        // What is left unfinished holds up whatever comes after it.
        stopAtFirst: true,
        run: runTimeSchedule,
      });
      console.log(
        `${store}: ${ran} schedules of time from seed ${firstSeed}, ${tally.operations} operations (${listed(tally.ends)}); ` +
          `calls ${listed(tally.calls)}; processes ${listed(tally.kills)} armed; ${listed(tally.faults)}`,
      );
      expect(problems).toEqual([]);
      expect(ran).toBe(schedules);
      expect(tally.reached.size).toBeGreaterThan(faultPoints.length / 3);
    },
    300_000,
  );

  test.each(Object.keys(broken))(
    '%s is caught',
    async (name) => {
      const { problems } = await runSchedules({
        store: 'sqlite',
        schedules: 30,
        firstSeed: 1,
        tally: newTally(),
        breakage: broken[name]!,
        stopAtFirst: true,
        patienceMilliseconds: 4_000,
        run: runTimeSchedule,
      });
      expect(problems).not.toEqual([]);
    },
    120_000,
  );
});
