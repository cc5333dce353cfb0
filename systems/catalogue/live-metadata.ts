import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../http/connection.ts';
import { adoptNavigations, findMissing, type MetadataReport } from './comparison.ts';
import type { Tables } from './apply-renames.ts';
import { readCsdl } from './csdl.ts';
import { TenantSchema } from './tenant-schema.ts';

/** Told about what the comparison with the tenant's metadata found. */
export interface MetadataListener {
  compared(report: MetadataReport): void;
  failed(error: Error, nextTrySeconds: number): void;
}

const readTimeoutSeconds = 300;
const longestPauseSeconds = 300;
const startPatienceMilliseconds = 5000;

/**
 * Keeps what is known of a tenant's own metadata. It is read in the background, again and again until it succeeds; until
 * then everything that the catalogue names is assumed to exist.
 */
export class LiveMetadata {
  /** Settles once the metadata was read, or failed to be read, or after five seconds. Never rejects. */
  readonly started: Promise<void>;
  readonly #connection: Connection;
  readonly #tables: Tables;
  readonly #listener: MetadataListener;
  readonly #closing = new AbortController();
  #schema: TenantSchema;
  #report: MetadataReport | null = null;
  #retry: NodeJS.Timeout | null = null;

  constructor(connection: Connection, tables: Tables, listener: MetadataListener) {
    this.#connection = connection;
    this.#tables = tables;
    this.#listener = listener;
    this.#schema = new TenantSchema(connection.dialect.system, tables, []);
    this.started = Promise.race([this.#try(1), setTimeout(startPatienceMilliseconds, undefined, { ref: false })]);
  }

  /** The tenant's schema as far as it is known. */
  get schema(): TenantSchema {
    return this.#schema;
  }

  /** What the tenant lacks; null while that is unknown. */
  get report(): MetadataReport | null {
    return this.#report;
  }

  /** Reads the tenant's metadata now. Throws UpstreamError, keeping what was known. */
  async refresh(): Promise<void> {
    const { system } = this.#connection.dialect;
    const live = await this.#connection.stream(
      '$metadata',
      'application/xml',
      {
        signal: this.#closing.signal,
        deadline: Date.now() + readTimeoutSeconds * 1000,
        timeoutSeconds: readTimeoutSeconds,
        requestId: randomUUID(),
      },
      readCsdl,
    );
    const { entities, actions } = live;
    const missing = findMissing(system, this.#tables, entities);
    this.#schema = new TenantSchema(system, adoptNavigations(this.#tables, entities), missing, actions);
    this.#report = { system, readAt: new Date().toISOString(), missing };
    this.#listener.compared(this.#report);
  }

  close(): void {
    this.#closing.abort();
    if (this.#retry !== null) clearTimeout(this.#retry);
  }

  async #try(attempt: number): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      const seconds = Math.min(2 ** attempt, longestPauseSeconds);
      this.#listener.failed(error instanceof Error ? error : new Error(String(error)), seconds);
      this.#retry = globalThis.setTimeout(() => void this.#try(attempt + 1), seconds * 1000);
      this.#retry.unref();
    }
  }
}
