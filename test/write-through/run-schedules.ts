import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Breakage } from './mortal-runner.ts';
import { runSchedule, type ScheduleOptions, type Tally } from './schedule.ts';
import { startWorld } from './world.ts';

/** Which of the two stores a schedule's journal is kept in. */
export type Store = 'sqlite' | 'postgres';

/** Opened journals, closed when disposed of. */
export interface OpenJournals extends AsyncDisposable {
  readonly journals: readonly Journal[];
}

/** Where fresh journals come from. */
interface JournalSource extends AsyncDisposable {
  open(): Promise<OpenJournals>;
}

/** Fresh journals of a store: one connection for SQLite, which one process uses, and two replicas' for PostgreSQL. */
async function journalSource(store: Store): Promise<JournalSource> {
  if (store === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'dualgraph-chaos-'));
    let opened = 0;
    return {
      open: async () => openedJournals(await openSqliteJournal(join(folder, `journal${(opened += 1)}.sqlite`))),
      [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true }),
    };
  }
  const postgres = await startPostgres();
  return {
    open: async () => {
      const address = await postgres.createDatabase();
      return openedJournals(
        await openPostgresJournal(address, { max: 4 }),
        await openPostgresJournal(address, { max: 4 }),
      );
    },
    [Symbol.asyncDispose]: () => postgres[Symbol.asyncDispose](),
  };
}

function openedJournals(...journals: readonly Journal[]): OpenJournals {
  return {
    journals,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(journals.map((journal) => journal.close()));
    },
  };
}

/** Opens a fresh journal of a store, which is gone when it is disposed of. */
export async function openJournals(store: Store): Promise<OpenJournals> {
  const source = await journalSource(store);
  const opened = await source.open();
  return {
    journals: opened.journals,
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      await source[Symbol.asyncDispose]();
    },
  };
}

/** How schedules are run. */
export interface ScheduleRun {
  /** What one schedule does, and what is wrong after it; writes of customers unless given. */
  readonly run?: (options: ScheduleOptions) => Promise<readonly string[]>;
  readonly store: Store;
  readonly schedules: number;
  readonly firstSeed: number;
  readonly milliseconds?: number;
  readonly tally: Tally;
  readonly breakage?: Breakage;
  /** Whether to stop at what is wrong so far; asked after each schedule, and never unless given. */
  readonly isEnough?: (problems: readonly string[]) => boolean;
  /** Whether more of them are to run than were asked for, up to so many in all: what chance has not brought yet may come. */
  readonly further?: { readonly isNeeded: () => boolean; readonly most: number };
  readonly patienceMilliseconds?: number;
  /** Schedules that run at the same time, each over a sandbox and a journal of its own. */
  readonly lanes?: number;
}

/** Runs schedules with consecutive seeds until enough are done or time is up, and returns what was wrong. */
export async function runSchedules(
  options: ScheduleRun,
): Promise<{ readonly ran: number; readonly problems: readonly string[] }> {
  const {
    store,
    schedules,
    firstSeed,
    milliseconds = Infinity,
    isEnough = () => false,
    further = { isNeeded: () => false, most: schedules },
    lanes = 1,
    run = runSchedule,
    ...rest
  } = options;
  await using source = await journalSource(store);
  const problems: string[] = [];
  const until = performance.now() + milliseconds;
  let ran = 0;
  const runLane = async () => {
    await using world = await startWorld();
    const isRun = () => ran >= (further.isNeeded() ? further.most : schedules);
    const isOver = () => isRun() || performance.now() >= until || isEnough(problems);
    while (!isOver()) {
      // What a schedule has left unfinished holds up whatever comes after it, so after one that went wrong there is another journal.
      await using opened = await source.open();
      for (let isWrong = false; !isWrong && !isOver();) {
        const seed = firstSeed + ran;
        ran += 1;
        const found = await run({ ...rest, world, journals: opened.journals, seed });
        problems.push(...found);
        isWrong = found.length > 0;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return { ran, problems };
}
