import names from '../../metadata/corrections.json' with { type: 'json' };
import { resultOf } from '../../systems/client/message-request.ts';
import type { SystemClient } from '../../systems/client/system-client.ts';
import type { Correction, Write, WriteOptions } from '../../systems/client/write.ts';
import type { ReadSession } from '../../systems/odata/query.ts';
import { UpstreamError, type UpstreamErrorKind } from '../../systems/odata/upstream-error.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import { type RowChange, recordKey } from '../leg.ts';
import { markerOf } from '../upstream/operation-sets.ts';
import type { Carried, Effect } from '../upstream/writable-system.ts';

const { table, marker: markerColumn, isConfirmed } = names.journal;

/** What the steps of a correction run with. */
export interface Correcting {
  readonly client: SystemClient;
  /** A session remembers what it has read, so each look is one of its own. */
  readonly openSession: () => ReadSession;
  readonly effect: Effect;
  readonly options: WriteOptions;
}

/** Whether rows are changed by a correction journal. */
export function isByCorrection(rows: readonly RowChange[]): boolean {
  return rows[0]?.correction !== undefined;
}

/**
 * Corrects or cancels actuals: makes a journal with the effect's marker, unless there is one, puts the new values on its header,
 * has it previewed where it has any, and confirms it. What Dataverse refuses on the way is given up, so that the actuals are live again; whatever
 * else goes wrong once there may be a journal leaves the outcome in doubt. Throws UpstreamError.
 */
export async function writeCorrection(
  correcting: Correcting,
  writes: readonly Write[],
  correction: Correction,
): Promise<void> {
  const found = await look(correcting);
  if (found?.isConfirmed === true) return;
  const id = found?.id ?? (await create(correcting, writes, correction));
  await inDoubt(() => finish(correcting, id, correction));
}

/**
 * How a correction has ended. One that was cut off between its steps is gone on with: each of them may be repeated on the
 * journal that is there. Before undoing, a journal that is not confirmed is given up instead. Throws UpstreamError
 * `unavailable` while it cannot be told.
 */
export async function settleCorrection(correcting: Correcting, rows: readonly RowChange[]): Promise<Carried> {
  const { isUndo } = correcting.effect;
  const journal = await look(correcting);
  if (journal === null) return 'none';
  if (journal.isConfirmed) return isUndo ? 'none' : 'done';
  if (isUndo) {
    await giveUp(correcting, journal.id);
    return 'done';
  }
  try {
    await finish(correcting, journal.id, rows[0]?.correction ?? nothingReplaced);
    return 'done';
  } catch (error) {
    if (error instanceof UpstreamError && error.kind === 'rejected') return 'failed';
    throw error;
  }
}

/** A correction journal as it was found. */
export interface JournalState {
  readonly id: string;
  readonly isConfirmed: boolean;
}

/** The correction journal of an operation, found by its marker; null where there is none. Throws UpstreamError. */
export async function findJournal(
  effect: Pick<Effect, 'operationId' | 'role'>,
  session: ReadSession,
): Promise<JournalState | null> {
  const id = idColumn(table);
  const value = markerOf({ ...effect, isUndo: false });
  const { rows } = await session.read({
    table,
    select: [id, isConfirmed],
    filter: { op: 'eq', path: markerColumn, value },
  });
  const confirmed = rows.find(({ values }) => values[isConfirmed] === true);
  const row = confirmed ?? rows[0];
  return row === undefined ? null : { id: String(row.values[id]), isConfirmed: confirmed !== undefined };
}

function look({ effect, openSession }: Correcting): Promise<JournalState | null> {
  return findJournal(effect, openSession());
}

const nothingReplaced: Correction = { kind: 'correction', values: {} };

const messages = { correction: 'createCorrectionJournal', cancellation: 'createCancellationJournal' } as const;

async function create(correcting: Correcting, writes: readonly Write[], { kind }: Correction): Promise<string> {
  const { client, effect, options } = correcting;
  const targets = writes.flatMap((write) => ('key' in write ? [recordKey(write.key)] : []));
  const call = { targets, note: markerOf(effect), correlationId: effect.operationId };
  await options.between?.();
  try {
    const id = await client.invoke({ name: messages[kind], ...call }, options);
    if (id !== null) return id;
  } catch (error) {
    throw error instanceof UpstreamError && refusals.has(error.kind) ? asRefused(error) : error;
  }
  return inDoubt(async () => {
    const journal = await look(correcting);
    if (journal !== null) return journal.id;
    const message = `Expected the message that makes correction journals to answer ${resultOf(messages[kind])}, it answered none.`;
    throw new UpstreamError(client.system, 'unknown', message);
  });
}

async function finish(correcting: Correcting, id: string, { kind, values }: Correction): Promise<void> {
  const { client, effect, options } = correcting;
  const marker = markerOf({ ...effect, isUndo: false });
  try {
    await options.between?.();
    await client.write({ kind: 'update', table, key: id, values: { ...values, [markerColumn]: marker } }, options);
    const call = { targets: [id], note: marker, correlationId: effect.operationId };
    if (kind === 'correction') {
      await options.between?.();
      await client.invoke({ name: 'previewCorrectionJournal', ...call }, options);
    }
    await options.between?.();
    await client.invoke({ name: 'confirmJournal', ...call }, options);
  } catch (error) {
    if (!(error instanceof UpstreamError) || !refusals.has(error.kind)) throw error;
    const now = await look(correcting);
    // Somebody who was quicker has confirmed it: ours by now, or a user of Dynamics.
    if (now?.isConfirmed === true) return;
    if (now !== null) await giveUp(correcting, now.id);
    throw asRefused(error);
  }
}

/** Deletes a journal that was not confirmed; its actuals are live again. */
async function giveUp({ client, options }: Correcting, id: string): Promise<void> {
  await options.between?.();
  try {
    await client.write({ kind: 'delete', table, key: id }, options);
  } catch (error) {
    if (error instanceof UpstreamError && error.kind === 'missing') return;
    const message = 'Dataverse refused the correction, and its journal could not be given up yet.';
    throw new UpstreamError(client.system, 'unavailable', message, { cause: error });
  }
}

const refusals: ReadonlySet<UpstreamErrorKind> = new Set(['rejected', 'conflict', 'missing']);

function asRefused({ system, message, detail }: UpstreamError): UpstreamError {
  return new UpstreamError(system, 'rejected', message, { detail });
}

/** Runs what comes after the first effect: what is not refused for certain may have happened. */
async function inDoubt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.kind === 'rejected' || error.kind === 'timeout') throw error;
    const { system, message, detail } = error;
    throw new UpstreamError(system, 'unknown', message, { detail });
  }
}
