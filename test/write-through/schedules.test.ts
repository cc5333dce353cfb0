import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { brokenEngines } from './broken-engines.ts';
import { runSchedules } from './run-schedules.ts';
import { newTally } from './schedule.ts';

describe('random schedules of writes, faults, deaths and freezes', () => {
  // In a process of its own, as anybody runs them: within the test runner they take twice as long.
  test.each([
    ['sqlite', 460],
    ['postgres', 40],
  ] as const)(
    'on %s both systems end as the committed operations say, %i times',
    async (store, schedules) => {
      const seed = process.env['CHAOS_SEED'] ?? '1';
      const chaos = resolve(import.meta.dirname, 'chaos.ts');
      const order = ['--store', store, '--schedules', String(schedules), '--seed', seed];
      // It exits 1 when something is wrong, and has printed what.
      const { stdout } = await promisify(execFile)(process.execPath, [chaos, ...order]).catch(
        (error: { readonly stdout: string }) => error,
      );
      console.log(stdout);
      expect(stdout).toContain(`${store}: ${schedules} schedules, seeds ${seed} to`);
      expect(stdout).toContain('in journal order: 0 disagreements');
      const [, reached = '0'] = /points +(\d+) of/.exec(stdout) ?? [];
      expect(Number(reached)).toBeGreaterThan(faultPoints.length / 2);
    },
    600_000,
  );

  test.each(Object.keys(brokenEngines))(
    'an engine with %s is caught',
    async (name) => {
      const { problems } = await runSchedules({
        store: 'postgres',
        schedules: 150,
        firstSeed: 1,
        milliseconds: 240_000,
        tally: newTally(),
        breakage: brokenEngines[name]!,
        isEnough: (problems) => problems.length > 0,
        lanes: 3,
        patienceMilliseconds: 4_000,
      });
      expect(problems).not.toEqual([]);
    },
    300_000,
  );
});
