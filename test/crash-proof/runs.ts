import { test } from 'vitest';
import type { JournalPlace } from './engine.ts';
import { testMilliseconds } from './extent.ts';

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
