import type { TableModel } from '../catalogue/model.ts';
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { Answer, Caller, Connection } from '../http/connection.ts';
import { readRow, resolveColumns } from '../odata/columns.ts';
import { asObject, parseJson, type JsonObject } from '../odata/json.ts';
import { type BatchRequest, writeBatch } from '../odata/multipart.ts';
import { readBatch, type BatchPart } from '../odata/multipart-reader.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import { accountingRefusal } from './accounting-refusal.ts';
import { scheduleRefusal, tooManyOperations } from './schedule-refusal.ts';
import { madeBy, type MessageCall, messageRequest } from './message-request.ts';
import {
  abandonRequest,
  type Contour,
  contourActions,
  contourRequest,
  executeRequest,
  executeStagedRequest,
  messageNotThere,
  openedSet,
  openRequest,
  type ScheduledSet,
  splitSet,
  type SplitSet,
  stageRequests,
} from './schedule-request.ts';
import type { CommandMessages } from './tenant-commands.ts';
import type { Write, WriteOptions, Written } from './write.ts';
import { writeRequest } from './write-request.ts';

/** Sends writes to one system, each once. */
export class Writer {
  readonly #connection: Connection;
  readonly #schema: TenantSchema;
  /** Entra object id of the user of dual-write; the gateway's own user unless given. */
  readonly #dualWriteUser: string | undefined;

  constructor(connection: Connection, schema: TenantSchema, dualWriteUser?: string) {
    this.#connection = connection;
    this.#schema = schema;
    this.#dualWriteUser = dualWriteUser;
  }

  /** Writes one row. */
  async write(write: Write, options: WriteOptions): Promise<Written> {
    const select = options.select ?? [];
    const request = writeRequest(write, select, this.#schema, this.#connection.dialect);
    const headers = { ...request.headers, ...this.#inNameOf([write]) };
    const answer = await this.#connection.call({ ...request, headers, isWrite: true }, callerOf(options));
    return explained([write], () => this.#written(write, select, answer));
  }

  /** Writes rows as one change set. */
  async writeAll(writes: readonly Write[], options: WriteOptions): Promise<readonly Written[]> {
    if (writes.length === 0) return [];
    const { dialect } = this.#connection;
    const select = options.select ?? [];
    const changeSet = writes.map((write) => {
      const request = writeRequest(write, select, this.#schema, dialect);
      return { ...request, url: this.#connection.pathOf(request.url) };
    });
    const { contentType, body } = writeBatch([{ changeSet }]);
    const answer = await this.#connection.call(
      {
        method: 'POST',
        url: '$batch',
        headers: { 'Content-Type': contentType, ...this.#inNameOf(writes) },
        body,
        isWrite: true,
      },
      callerOf(options),
    );
    return explained(writes, () => {
      const answers = this.#changeSetAnswers(answer, writes.length);
      return writes.map((write, index) => this.#written(write, select, answers[index] ?? answer));
    });
  }

  /** Hands changes of scheduling tables to the Schedule API. */
  async schedule(set: ScheduledSet, options: WriteOptions, user: string | undefined): Promise<void> {
    const { writes, contours } = splitSet(set);
    const tooMany = tooManyOperations(writes.length + contours.length);
    if (tooMany !== null) throw tooMany;
    try {
      if (contours.length > 0) await this.#stage(set, { writes, contours }, options, user);
      else await this.act(executeRequest(set, this.#schema, this.#connection.dialect, user), options);
    } catch (error) {
      throw scheduleRefusal(error);
    }
  }

  /** Fills a set step by step and hands it over. What stops in between leaves it open, to be given up. */
  async #stage(
    set: ScheduledSet,
    { writes, contours }: SplitSet,
    options: WriteOptions,
    user: string | undefined,
  ): Promise<void> {
    const setId = (await this.act(openRequest(set, user), options))?.[openedSet];
    if (typeof setId !== 'string') throw this.#inDoubt('no operation set');
    const rows = stageRequests(writes, setId, this.#schema, this.#connection.dialect, user);
    for (const request of rows) {
      await options.between?.();
      await this.act(request, options);
    }
    for (const contour of contours) {
      await options.between?.();
      await this.#contour(contour, setId, options, user);
    }
    await options.between?.();
    await this.act(executeStagedRequest(setId, user), options);
  }

  /** Environments call the contour message by one of several names. */
  async #contour(contour: Contour, setId: string, options: WriteOptions, user: string | undefined): Promise<void> {
    for (const action of contourActions) {
      const request = contourRequest(contour, setId, action, user);
      const answer = await this.#connection.call({ ...request, isWrite: true }, callerOf(options));
      if (answer.status === 404 && answer.body.includes(messageNotThere)) continue;
      this.#require(answer);
      return;
    }
    const message = `Expected Dataverse to have one of the messages ${contourActions.join(', ')}, it has none. See its version.`;
    throw new UpstreamError('DATAVERSE', 'rejected', message);
  }

  /** Sends a message that moves rows on: the id of what it made, where it makes something and its answer tells it. */
  async invoke(call: MessageCall, options: WriteOptions, tenant: CommandMessages): Promise<string | null> {
    return madeBy(call.name, await this.act(messageRequest(call, this.#schema, tenant), options));
  }

  /** Gives a set up that was never executed. */
  async abandonSchedule(setId: string, options: WriteOptions, user: string | undefined): Promise<void> {
    await this.act(abandonRequest(setId, user), options);
  }

  /** Impersonation, as Dataverse wants it: on the request as a whole. */
  #inNameOf(writes: readonly Write[]): Readonly<Record<string, string>> {
    const isByDualWrite = writes.some(({ byDualWrite }) => byDualWrite === true);
    return isByDualWrite && this.#dualWriteUser !== undefined ? { CallerObjectId: this.#dualWriteUser } : {};
  }

  /** Calls an action once: what it answers, or null where it answers nothing. */
  async act(request: BatchRequest, options: WriteOptions): Promise<JsonObject | null> {
    const answer = await this.#connection.call({ ...request, isWrite: true }, callerOf(options));
    this.#require(answer);
    return this.#bodyOf(answer);
  }

  #require(answer: Answer): void {
    if (answer.status < 200 || answer.status >= 300) {
      throw this.#connection.dialect.classify({ ...answer, isWrite: true });
    }
  }

  /** The answers to the writes of a change set; throws what the system said when it refused the set. */
  #changeSetAnswers(answer: Answer, expected: number): readonly Answer[] {
    const { dialect } = this.#connection;
    const contentType = String(answer.headers['content-type'] ?? '');
    if (!/^multipart\/mixed/i.test(contentType)) {
      throw answer.status >= 300 ? dialect.classify({ ...answer, isWrite: true }) : this.#inDoubt(answer.body);
    }
    const part = this.#onlyPart(contentType, answer.body);
    const answers = 'changeSet' in part ? part.changeSet : [part];
    const refused = answers.find(({ status }) => status >= 300);
    if (refused !== undefined) throw dialect.classify({ ...refused, isWrite: true });
    if (answers.length !== expected) throw this.#inDoubt(`${answers.length} answers for ${expected} writes`);
    return answers;
  }

  #onlyPart(contentType: string, body: string): BatchPart {
    try {
      const [part] = readBatch(contentType, body);
      if (part !== undefined) return part;
    } catch (error) {
      throw this.#inDoubt(error instanceof Error ? error.message : '');
    }
    throw this.#inDoubt('no part');
  }

  #written(write: Write, select: readonly string[], answer: Answer): Written {
    const { dialect } = this.#connection;
    if (answer.status < 200 || answer.status >= 300) throw dialect.classify({ ...answer, isWrite: true });
    const table = this.#schema.table(write.table);
    const json = this.#bodyOf(answer);
    const row = json === null ? null : this.#rowOf(json, table, select);
    const etagHeader = answer.headers['etag'];
    return {
      id: idOf(write, answer, json, table),
      etag: row?.etag ?? (typeof etagHeader === 'string' ? etagHeader : null),
      values: row?.values ?? null,
    };
  }

  #rowOf(json: JsonObject, table: TableModel, select: readonly string[]): ReturnType<typeof readRow> {
    return readRow(json, resolveColumns(table, select, undefined, this.#schema), this.#connection.dialect);
  }

  #bodyOf(answer: Answer): JsonObject | null {
    if (answer.body.trim() === '') return null;
    try {
      return asObject(parseJson(answer.body));
    } catch {
      throw this.#inDoubt(answer.body);
    }
  }

  #inDoubt(received: string): UpstreamError {
    const { system, name } = this.#connection.dialect;
    const message = `Expected ${name} to confirm the change, received something else. Read the row to see whether it was made.`;
    return new UpstreamError(system, 'unknown', message, { detail: { text: received.slice(0, 500) } });
  }
}

/** What was written; a refusal of what only dual-write may write says so. */
function explained<Result>(writes: readonly Write[], read: () => Result): Result {
  if (!writes.some(({ byDualWrite }) => byDualWrite === true)) return read();
  try {
    return read();
  } catch (error) {
    throw accountingRefusal(error);
  }
}

function idOf(write: Write, answer: Answer, json: JsonObject | null, table: TableModel): string | null {
  const [primaryId = ''] = table.key;
  const inBody = table.key.length === 1 ? json?.[primaryId] : undefined;
  if (typeof inBody === 'string') return inBody;
  const address = answer.headers['odata-entityid'];
  const inHeader = typeof address === 'string' ? /\(([0-9a-fA-F-]{36})\)$/.exec(address)?.[1] : undefined;
  if (inHeader !== undefined) return inHeader.toLowerCase();
  if (write.kind === 'create') return write.id ?? null;
  return typeof write.key === 'string' ? write.key : null;
}

function callerOf({ signal, deadline, requestId, userAssertion }: WriteOptions): Caller {
  return userAssertion === undefined ? { signal, deadline, requestId } : { signal, deadline, requestId, userAssertion };
}
