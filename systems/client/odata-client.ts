import type { Tables } from '../catalogue/apply-renames.ts';
import type { MetadataReport } from '../catalogue/comparison.ts';
import { LiveMetadata, type MetadataListener } from '../catalogue/live-metadata.ts';
import type { SystemConfig } from '../config.ts';
import type { TokenProvider } from '../entra/token-provider.ts';
import { HealthProbe } from './health-probe.ts';
import { HealthRecord, type SystemHealth } from '../health.ts';
import { Connection } from '../http/connection.ts';
import type { Dialect } from '../odata/dialect.ts';
import type { System } from '../odata/query.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import type { CountedReadSession, SessionOptions } from '../sources.ts';
import { SystemReadSession } from './read-session.ts';
import type { MessageCall } from './message-request.ts';
import type { ScheduledSet } from './schedule-request.ts';
import type { SystemClient } from './system-client.ts';
import { type CommandName, type CommandSupport, commandSupport } from './tenant-commands.ts';
import type { Write, WriteOptions, Written } from './write.ts';
import { Writer } from './writer.ts';

/** What a client is made of. */
export interface ODataClientParts {
  readonly dialect: Dialect;
  readonly config: SystemConfig;
  /** The catalogue in the tenant's spelling. */
  readonly tables: Tables;
  readonly tokens: TokenProvider;
  /** Whether calls are made in the name of the request's caller. */
  readonly onBehalfOfCaller: boolean;
  /** A GET that any healthy environment answers quickly. */
  readonly probeUrl: string;
  readonly listener: MetadataListener;
}

/** A system spoken to by OData. */
export class ODataClient implements SystemClient {
  readonly #config: SystemConfig;
  readonly #connection: Connection;
  readonly #metadata: LiveMetadata;
  readonly #onBehalfOfCaller: boolean;
  readonly #health = new HealthRecord();
  readonly #probe: HealthProbe;

  constructor({ dialect, config, tables, tokens, onBehalfOfCaller, probeUrl, listener }: ODataClientParts) {
    this.#config = config;
    this.#onBehalfOfCaller = onBehalfOfCaller;
    this.#connection = new Connection(dialect, config, tokens, this.#health);
    this.#metadata = new LiveMetadata(this.#connection, tables, listener);
    this.#probe = new HealthProbe(this.#connection, this.#health, probeUrl);
  }

  get system(): System {
    return this.#connection.dialect.system;
  }

  get started(): Promise<void> {
    return this.#metadata.started;
  }

  openSession(options: SessionOptions): CountedReadSession {
    const { pageSize, readAttempts } = this.#config;
    return new SystemReadSession({
      connection: this.#connection,
      schema: this.#metadata.schema,
      caller: this.#inNameOf(options),
      pageSize,
      readAttempts,
    });
  }

  async write(write: Write, options: WriteOptions): Promise<Written> {
    return this.#writer().write(write, this.#inNameOf(options));
  }

  async writeAll(writes: readonly Write[], options: WriteOptions): Promise<readonly Written[]> {
    return this.#writer().writeAll(writes, this.#inNameOf(options));
  }

  async schedule(set: ScheduledSet, options: WriteOptions): Promise<void> {
    return this.#writer().schedule(set, this.#inNameOf(options), this.#config.scheduleUser);
  }

  async invoke(call: MessageCall, options: WriteOptions): Promise<string | null> {
    return this.#writer().invoke(call, this.#inNameOf(options), this.#config.commandMessages ?? {});
  }

  commands(wanted: readonly CommandName[]): CommandSupport {
    return commandSupport(wanted, this.#config.commandMessages ?? {}, (name) => this.#metadata.schema.hasAction(name));
  }

  async abandonSchedule(setId: string, options: WriteOptions): Promise<void> {
    return this.#writer().abandonSchedule(setId, this.#inNameOf(options), this.#config.scheduleUser);
  }

  metadataReport(): MetadataReport | null {
    return this.#metadata.report;
  }

  refreshMetadata(): Promise<void> {
    return this.#metadata.refresh();
  }

  health(): SystemHealth {
    return this.#health.report();
  }

  async close(): Promise<void> {
    this.#probe.close();
    this.#metadata.close();
    await this.#connection.close();
  }

  #writer(): Writer {
    if (this.#config.writable) {
      return new Writer(this.#connection, this.#metadata.schema, this.#config.dualWriteUser);
    }
    const { system, name } = this.#connection.dialect;
    const section = `${name.toLowerCase()}.writable`;
    throw new UpstreamError(
      system,
      'rejected',
      `${name} is configured for reading only. Set ${section} to true to allow writing.`,
    );
  }

  /** Without the caller's token nothing is done in the caller's name: the application may have more rights. */
  #inNameOf<T extends SessionOptions>(options: T): T {
    const { userAssertion, ...others } = options;
    if (!this.#onBehalfOfCaller) return others as T;
    if (userAssertion !== undefined) return options;
    const { system, name } = this.#connection.dialect;
    throw new UpstreamError(
      system,
      'rejected',
      `${name} is called on behalf of the caller, and the request carries no caller's token. Send one.`,
    );
  }
}
