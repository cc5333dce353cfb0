import type { ReadSession } from '../../systems/odata/query.ts';
import { partsOf } from '../execution/call-parts.ts';
import { isToBeRepeated } from '../execution/drive.ts';
import type { OperationRecord } from '../journal/journal.ts';
import type { WriteProblem } from '../record-write.ts';
import type { Runner } from '../runner.ts';
import { aloneKey, type EntryOutcome, idsOf, isRefusedTogether, moveEntries, outcomesOf } from './move-entries.ts';
import { type FurtherChecks, planTransition, type TransitionOrder } from './plan-transition.ts';

/**
 * Moves time entries on, each for itself: what cannot go does not hold up the others. A repeat under the same idempotency
 * key is answered with what became of the entries then. Throws UpstreamError and what {@link Runner.write} throws.
 */
export async function moveTimeEntries(
  order: TransitionOrder,
  session: ReadSession,
  runner: Pick<Runner, 'write' | 'wait' | 'repeat'>,
  { wait, check = noChecks }: { readonly wait: () => number; readonly check?: FurtherChecks },
): Promise<readonly EntryOutcome[]> {
  const repeated = await repeatedOperations(order, runner, wait);
  const [first] = repeated;
  const refused = new Map(Object.entries(first === undefined ? {} : refusedOf(first)));
  // What was refused together was then tried alone; where that is not known any more, it is tried again.
  const settled = repeated.filter((operation) => !isToBeRepeated(operation) && !isRefusedTogether(operation));
  const covered = new Set([...settled.flatMap(idsOf), ...refused.keys()]);
  const rest = order.ids.filter((id) => !covered.has(id));
  // Of a call that was cut off, or refused in part for the time being, the operations that are missing are begun now,
  // under a key that none of the others has.
  const idempotencyKey = freeKey(order.idempotencyKey, repeated);
  const planned = await planTransition({ ...order, idempotencyKey, ids: rest }, session, check);
  const outcomes = await moveEntries(planned, rest, runner, wait);
  if (first === undefined) return outcomes;
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return outcomesOf(repeated, order.ids, refused).map((outcome) => byId.get(outcome.id) ?? outcome);
}

/** What would keep entries from being moved on; nothing is sent. Throws UpstreamError. */
export async function wouldMove(
  order: TransitionOrder,
  session: ReadSession,
  { check = noChecks }: { readonly check?: FurtherChecks },
): Promise<readonly EntryOutcome[]> {
  const { problems } = await planTransition(order, session, check);
  return outcomesOf([], order.ids, problems);
}

const noChecks: FurtherChecks = () => Promise.resolve(new Map());

/** The operations of an earlier call under the same key; none when there was no such call. */
async function repeatedOperations(
  order: TransitionOrder,
  runner: Pick<Runner, 'repeat'>,
  waitMilliseconds: () => number,
): Promise<readonly OperationRecord[]> {
  const { transition, caller, idempotencyKey, inputHash } = order;
  if (idempotencyKey === null) return [];
  const { mutation } = transition;
  const find = async (key: string | null) =>
    key === null ? null : runner.repeat({ caller, mutation, key }, inputHash, waitMilliseconds());
  const first = await find(idempotencyKey);
  if (first === null) return [];
  const others = await Promise.all(partsOf(first).map(find));
  const together = [first, ...others].filter((operation) => operation !== null);
  const apart = await Promise.all(
    together
      .filter(isRefusedTogether)
      .flatMap((operation) => idsOf(operation).map((id) => find(aloneKey(operation.idempotencyKey, id)))),
  );
  const rest = await repeatedOperations(
    { ...order, idempotencyKey: restKey(idempotencyKey) },
    runner,
    waitMilliseconds,
  );
  return [...together, ...apart.filter((operation) => operation !== null), ...rest];
}

/** The first key of a call, and of what was left of it, that none of its operations has. */
function freeKey(key: string | null, operations: readonly OperationRecord[]): string | null {
  const isTaken = operations.some(({ idempotencyKey }) => key !== null && idempotencyKey === key);
  return isTaken ? freeKey(restKey(key), operations) : key;
}

function restKey(key: string | null): string | null {
  return key === null ? null : `${key} rest`;
}

function refusedOf({ result }: OperationRecord): Readonly<Record<string, readonly WriteProblem[]>> {
  return (result as { readonly refused?: Readonly<Record<string, readonly WriteProblem[]>> }).refused ?? {};
}
