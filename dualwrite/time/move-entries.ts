import { carryOut } from '../execution/carry-out.ts';
import type { Found } from '../operation.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import type { WriteProblem } from '../record-write.ts';
import type { Runner } from '../runner.ts';
import { problemsOfOperation } from '../write-problems.ts';
import type { TransitionPlan } from './plan-transition.ts';

/** What became of one entry. */
export interface EntryOutcome {
  readonly id: string;
  /** Whether the entry has come to where it was to come. */
  readonly isDone: boolean;
  /** Null for an entry that was refused before anything was sent. */
  readonly operation: OperationRecord | null;
  /** Everything that kept it from there. */
  readonly problems: readonly WriteProblem[];
}

/** Carries a plan out: entries that were refused together are tried alone, so that one does not hold up the others. */
export async function moveEntries(
  { requests, problems }: TransitionPlan,
  ids: readonly string[],
  runner: Pick<Runner, 'write' | 'wait'>,
  waitMilliseconds: () => number,
): Promise<readonly EntryOutcome[]> {
  const together = await carryOut(requests, runner, waitMilliseconds);
  const again = together.flatMap((operation, index) => {
    const request = requests[index];
    return request === undefined || !isRefusedTogether(operation) ? [] : alone(request);
  });
  const apart = await carryOut(again, runner, waitMilliseconds);
  return outcomesOf([...together, ...apart], ids, problems);
}

/** What became of each entry, by operations and by what kept entries from being sent. */
export function outcomesOf(
  all: readonly OperationRecord[],
  ids: readonly string[],
  problems: TransitionPlan['problems'],
): readonly EntryOutcome[] {
  // The last operation about an entry counts: it is the one that it was tried alone by.
  const operations = all.toSorted((one, other) => one.sequence - other.sequence);
  const byId = new Map(
    operations.flatMap((operation) => idsOf(operation).map((id, at) => [id, { operation, at }] as const)),
  );
  return ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) return { id, isDone: false, operation: null, problems: problems.get(id) ?? [] };
    return { id, ...outcomeOf(found.operation, found.at) };
  });
}

/** The Dataverse ids of the entries that an operation is about. */
export function idsOf({ result }: Pick<OperationRecord, 'result'>): readonly string[] {
  return (result as { readonly ids?: readonly string[] }).ids ?? [];
}

/** What became of an entry of an operation. */
export function outcomeOf(operation: OperationRecord, at: number): Omit<EntryOutcome, 'id'> {
  if (operation.progress.state !== 'COMMITTED') {
    return { isDone: false, operation, problems: problemsOfOperation(operation) };
  }
  const found = operation.legs[0]?.outcomes?.[at] ?? 'after';
  return { isDone: found === 'after', operation, problems: leftBehind[found] };
}

/** Whether an operation was refused for the sake of one of its entries, perhaps: each is then tried alone. */
export function isRefusedTogether({ progress, legs }: OperationRecord): boolean {
  return progress.state === 'REJECTED' && progress.problem?.retryable !== true && (legs[0]?.rows.length ?? 0) > 1;
}

/** The key under which an entry of an operation is tried alone. */
export function aloneKey(key: string | null, id: string): string | null {
  return key === null ? null : `${key} alone ${id}`;
}

function alone(request: OperationRequest): readonly OperationRequest[] {
  const [leg] = request.legs;
  if (leg === undefined) return [];
  return idsOf(request).map((id, at) => ({
    ...request,
    idempotencyKey: aloneKey(request.idempotencyKey, id),
    legs: [{ ...leg, rows: leg.rows.slice(at, at + 1) }],
    result: { id, ids: [id] },
  }));
}

const leftBehind: Readonly<Record<Found, readonly WriteProblem[]>> = {
  after: [],
  before: [
    {
      code: 'REJECTED_BY_SYSTEM',
      message:
        'Expected Dataverse to move the entry on with the others, it has left it as it was. See its approval there.',
      path: null,
    },
  ],
  other: [
    {
      code: 'STALE_VERSION',
      message: 'Expected the entry as it was read, somebody else has moved it on meanwhile. Read it again.',
      path: null,
    },
  ],
};
