import type { MetadataReport } from '../catalogue/comparison.ts';
import type { SystemHealth } from '../health.ts';
import type { System } from '../odata/query.ts';
import type { CountedReadSession, SessionOptions } from '../sources.ts';
import type { MessageCall } from './message-request.ts';
import type { ScheduledSet } from './schedule-request.ts';
import type { CommandName, CommandSupport } from './tenant-commands.ts';
import type { Write, WriteOptions, Written } from './write.ts';

/** One of the two systems. */
export interface SystemClient {
  readonly system: System;
  /** Settles once the system's metadata was read or failed to be read, at the latest after 5 s. Never rejects. */
  readonly started: Promise<void>;
  openSession(options: SessionOptions): CountedReadSession;
  /** Writes one row. Never repeated; throws UpstreamError, whose kind says whether the row may have been written. */
  write(write: Write, options: WriteOptions): Promise<Written>;
  /** Writes rows in one transaction: all or none. */
  writeAll(writes: readonly Write[], options: WriteOptions): Promise<readonly Written[]>;
  /** Hands a set of changes to the Schedule API (Dataverse only). It is accepted when this returns, and persisted later. */
  schedule(set: ScheduledSet, options: WriteOptions): Promise<void>;
  /**
   * Sends a message that moves rows on (Dataverse only): the id of what it made, where it makes something and its answer tells
   * it. What became of each row is to be read afterwards.
   */
  invoke(call: MessageCall, options: WriteOptions): Promise<string | null>;
  /** Whether the tenant has messages of its own for commands (Dataverse only). */
  commands(wanted: readonly CommandName[]): CommandSupport;
  /** Gives a set up that was never executed. */
  abandonSchedule(setId: string, options: WriteOptions): Promise<void>;
  /** What the catalogue names and this tenant does not have; null while the tenant's metadata is unknown. */
  metadataReport(): MetadataReport | null;
  /** Reads the tenant's metadata again. Throws UpstreamError, keeping what was known. */
  refreshMetadata(): Promise<void>;
  health(): SystemHealth;
  close(): Promise<void>;
}
