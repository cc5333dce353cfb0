import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Breakage } from './mortal-runner.ts';
import { runSchedule, type Tally } from './schedule.ts';
import { startWorld } from './world.ts';

/** Which of the two stores a schedule's journal is kept in. */
export type Store = 'sqlite' | 'postgres';

/** Opened journals, closed when disposed of. */
export interface OpenJournals extends AsyncDisposable {
  readonly journals: readonly Journal[];
}

/** Opens a fresh journal: one connection for SQLite, which one process uses, and two replicas' for PostgreSQL. */
export async function openJournals(store: Store): Promise<OpenJournals> {
  if (store === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'dualgraph-chaos-'));
    const journal = await openSqliteJournal(join(folder, 'journal.sqlite'));
    return {
      journals: [journal],
      [Symbol.asyncDispose]: async () => {
        await journal.close();
        rmSync(folder, { recursive: true });
      },
    };
  }
  const postgres = await startPostgres();
  const address = await postgres.createDatabase();
  const journals = await Promise.all([openPostgresJournal(address), openPostgresJournal(address)]);
  return {
    journals,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(journals.map((journal) => journal.close()));
      await postgres[Symbol.asyncDispose]();
    },
  };
}

/** Runs schedules with consecutive seeds until enough are done or time is up, and returns what was wrong. */
export async function runSchedules(options: {
  readonly store: Store;
  readonly schedules: number;
  readonly firstSeed: number;
  readonly milliseconds?: number;
  readonly tally: Tally;
  readonly breakage?: Breakage;
  /** Stop at the first schedule that goes wrong. */
  readonly stopAtFirst?: boolean;
  readonly patienceMilliseconds?: number;
}): Promise<{ readonly ran: number; readonly problems: readonly string[] }> {
  const { store, schedules, firstSeed, milliseconds = Infinity, stopAtFirst = false, ...rest } = options;
  await using world = await startWorld();
  await using opened = await openJournals(store);
  const problems: string[] = [];
  const until = performance.now() + milliseconds;
  let ran = 0;
  for (; ran < schedules && performance.now() < until; ran += 1) {
    const found = await runSchedule({ ...rest, world, journals: opened.journals, seed: firstSeed + ran });
    problems.push(...found);
    if (stopAtFirst && problems.length > 0) break;
  }
  return { ran, problems };
}
