import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { UnknownMapError } from '../../dualwrite/known-maps.ts';
import { openWrites } from '../writes.ts';
import type { OpenWrites } from '../writes.ts';
import type { Connection } from './connect.ts';
import { UsageError } from './exit-codes.ts';
import type { Settings } from './settings.ts';

/** Writing, started, and where its journal is kept. */
export interface StartedWrites extends OpenWrites {
  /** In words, for the block of addresses; null where nothing is written. */
  readonly journal: string | null;
}

/** Starts writing as configured. A sandbox without a configured journal gets one that goes with it. */
export async function startWrites(
  { journal: configured, platformMaps, retention, carryEverySeconds, carryOutMinutes, accountingWriteBack }: Settings,
  { sources, sandbox, writable }: Connection,
  say: (line: string) => void,
): Promise<StartedWrites> {
  const folder = configured === null && sandbox !== null ? await mkdtemp(join(tmpdir(), 'dualgraph-')) : null;
  const journal = folder === null ? configured : { sqlite: join(folder, 'journal.sqlite') };
  const removeFolder = async () => {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  try {
    const unexpected = (error: unknown) => say(`Carrying a write on, which is tried again: ${reasonOf(error)}`);
    const open = await openWrites({
      sources,
      journal,
      writable,
      platformMaps,
      retention,
      carryEverySeconds,
      patience: { carryMilliseconds: carryOutMinutes * 60_000 },
      accountingWriteBack,
      unexpected,
    });
    return {
      writes: open.writes,
      journal: open.writes.service === null ? null : place(journal, folder !== null),
      close: async () => {
        await open.close();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    if (error instanceof UnknownMapError) throw new UsageError([`platformMaps: ${error.message}`]);
    throw new UsageError([`journal: expected a place where writes can be recorded, received: ${reasonOf(error)}`]);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Without the database's address, which holds a password. */
function place(journal: Settings['journal'], isTemporary: boolean): string {
  if (journal === null || 'postgres' in journal) return 'PostgreSQL';
  return isTemporary ? `${journal.sqlite}  (temporary: removed at the end)` : journal.sqlite;
}
