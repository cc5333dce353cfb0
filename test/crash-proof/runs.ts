import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import type { JournalPlace } from './engine.ts';
import { isEverything, testMilliseconds } from './extent.ts';

/** One run: where the journal is, how processes end, a letter of its own, and which part of all cases is taken. */
export type Check = (place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP', run: string, shift: number) => Promise<void>;

/** The ways in which processes end: killed and started again, killed, and frozen, while a second replica takes over. */
export function testRuns(places: { sqlite(): string; postgres(): Promise<string> }, check: Check): void {
  test(
    'are through or undone in both systems once the killed process has started again, on SQLite',
    () => check({ store: 'sqlite', at: places.sqlite() }, 'SIGKILL', 'A', 0),
    testMilliseconds,
  );

  test.each([
    ['a second replica has taken over from a killed one', 'SIGKILL', 'B', 1],
    ['a second replica has taken over from a frozen one, which then wakes up', 'SIGSTOP', 'C', 2],
  ] as const)(
    'are through or undone in both systems once %s, on PostgreSQL',
    async (_title, signal, run, shift) => check({ store: 'postgres', at: await places.postgres() }, signal, run, shift),
    testMilliseconds,
  );
}

/** Where the journal of a part of a run is, by a name that no other part has. */
export type PlaceOf = (name: string) => Promise<JournalPlace>;

/**
 * Runs on SQLite with a process that is killed and started again; with everything, also on PostgreSQL with processes that are killed and
 * frozen.
 *
 * @param outcome what is so in the end
 */
export function testFewRuns(
  title: string,
  outcome: string,
  check: (placeOf: PlaceOf, signal: 'SIGKILL' | 'SIGSTOP') => Promise<void>,
): void {
  describe(title, () => {
    const folder = mkdtempSync(join(tmpdir(), 'dualgraph-crash-proof-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    test(
      `${outcome}, once the killed process has started again`,
      () => check((name) => Promise.resolve({ store: 'sqlite', at: join(folder, name) }), 'SIGKILL'),
      testMilliseconds,
    );

    describe.runIf(isEverything)('on PostgreSQL', () => {
      let postgres: TestPostgres;
      beforeAll(async () => {
        postgres = await startPostgres();
      });
      afterAll(() => postgres[Symbol.asyncDispose]());

      test.each(['SIGKILL', 'SIGSTOP'] as const)(
        `${outcome}, once a second replica has taken over after %s`,
        (signal) => check(async () => ({ store: 'postgres', at: await postgres.createDatabase() }), signal),
        testMilliseconds,
      );
    });
  });
}
