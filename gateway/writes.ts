import { requireWrittenMaps } from '../dualwrite/known-maps.ts';
import { completeTarget } from '../dualwrite/following/complete-target.ts';
import { followUpsOf } from '../dualwrite/following/follow-ups.ts';
import { openPostgresJournal } from '../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../dualwrite/journal/sqlite-journal.ts';
import { numberBlocks } from '../dualwrite/planning/number-blocks.ts';
import { odataSystem, type SystemPatience } from '../dualwrite/upstream/odata-system.ts';
import { Runner } from '../dualwrite/runner.ts';
import { beginSnapshot } from '../dualwrite/reading/snapshot.ts';
import { WriteService } from '../dualwrite/write-service.ts';
import type { Writes } from '../subgraphs/context.ts';
import { isToBeCarried } from '../dualwrite/carry/carry-new.ts';
import type { Sources } from '../systems/sources.ts';
import { keepCarrying } from './carrying.ts';
import { defaultRetention, keepForgetting, type Retention } from './retention.ts';

/** How long to wait for what Dataverse made by itself. */
const readMilliseconds = 30_000;
const never = new AbortController().signal;

/** Where the journal of writes is kept: in a file for one process, or in a database for several. */
export type JournalConfig = { readonly sqlite: string } | { readonly postgres: string };

/** What {@link openWrites} needs. */
export interface WritesConfig {
  readonly sources: Sources;
  /** Null where none is configured. */
  readonly journal: JournalConfig | null;
  /** Whether the configuration lets the gateway write to each system. */
  readonly writable: { readonly dataverse: boolean; readonly finance: boolean };
  /** Maps that Microsoft's own dual-write carries, by name; the gateway carries all others. */
  readonly platformMaps?: readonly string[];
  /** How long the journal remembers; {@link defaultRetention} unless given. */
  readonly retention?: Retention;
  readonly patience?: Partial<SystemPatience>;
  /** How often to look for actuals that somebody else made in Dataverse; never unless given. */
  readonly carryEverySeconds?: number | null;
  /** Whether what Finance has booked of actuals is written back to Dataverse; not unless given. */
  readonly accountingWriteBack?: boolean;
  /** Told of what should not have happened while an operation was carried out. */
  readonly unexpected?: (error: unknown) => void;
}

/** Writing, started. */
export interface OpenWrites {
  readonly writes: Writes;
  /** Stops carrying operations out. What is not finished is taken up at the next start. */
  close(): Promise<void>;
}

/** Opens the journal and starts carrying operations out; where the configuration does not allow writing, says why. */
export async function openWrites(config: WritesConfig): Promise<OpenWrites> {
  const { sources, journal: place, patience, unexpected } = config;
  const missing = missingSettings(config);
  if (place === null || missing.length > 0) {
    const offBecause = `This gateway only reads. To let it write, configure ${missing.join(', ')}.`;
    return { writes: { service: null, offBecause }, close: async () => {} };
  }
  const platformMaps = requireWrittenMaps(config.platformMaps ?? []);
  const isCarriedByPlatform = (map: string) => platformMaps.has(map);
  const journal = 'sqlite' in place ? await openSqliteJournal(place.sqlite) : await openPostgresJournal(place.postgres);
  try {
    const systems = {
      DATAVERSE: odataSystem(sources.dataverse, patience),
      FINANCE: odataSystem(sources.finance, patience),
    };
    const same = {
      DATAVERSE: systems.DATAVERSE.isSame.bind(systems.DATAVERSE),
      FINANCE: systems.FINANCE.isSame.bind(systems.FINANCE),
    };
    const openSessions = (requestId: string) => {
      const options = { requestId, signal: never, deadline: Date.now() + readMilliseconds };
      return { dataverse: sources.dataverse.openSession(options), finance: sources.finance.openSession(options) };
    };
    const runner = await Runner.start({
      journal,
      systems,
      followUps: (record) => followUpsOf(record, openSessions, isCarriedByPlatform),
      complete: (record) => completeTarget(record, (requestId) => openSessions(requestId).dataverse),
      ...(unexpected === undefined ? {} : { unexpected }),
    });
    const stopForgetting = keepForgetting(journal, config.retention ?? defaultRetention, unexpected ?? ignore);
    const everySeconds = config.carryEverySeconds ?? null;
    const isOurs = isToBeCarried(isCarriedByPlatform);
    // Whoever carries actuals also writes back what came of them.
    const writesBack = config.accountingWriteBack === true && isOurs;
    const stopCarrying =
      everySeconds !== null && isOurs
        ? keepCarrying({
            runner,
            openSessions,
            isCarriedByPlatform,
            everySeconds,
            accounting: writesBack ? journal : null,
            unexpected: unexpected ?? ignore,
          })
        : async () => {};
    return {
      writes: {
        service: new WriteService(runner, journal, {
          nextNumber: numberBlocks(journal),
          nextPlace: (sequence, least) => journal.allocate(sequence, 1, least),
          isCarriedByPlatform,
          commands: (wanted) => sources.dataverse.commands(wanted),
          writesBack,
        }),
        offBecause: null,
        beginSnapshot: () => beginSnapshot(journal, same),
      },
      close: async () => {
        stopForgetting();
        await stopCarrying();
        await runner.close();
        await journal.close();
      },
    };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

function ignore(): void {}

function missingSettings({ journal, writable }: WritesConfig): readonly string[] {
  return [
    ...(writable.dataverse ? [] : ['dataverse.writable: true']),
    ...(writable.finance ? [] : ['finance.writable: true']),
    ...(journal === null ? ['journal: { "sqlite": "FILE" } or { "postgres": "URL" }'] : []),
  ];
}
