import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import type { Json, OperationRequest } from '../journal/journal.ts';
import type { RowChange } from '../leg.ts';
import { timeAggregate, timeEntries } from '../maps/time-entries.ts';
import type { WriteProblem } from '../record-write.ts';
import { type KnownEntry, readEntries } from './read-entries.ts';
import { mostEntries, statusName, type Transition } from './transitions.ts';

/** Entries to be moved on, and for whom. */
export interface TransitionOrder {
  readonly transition: Transition;
  /** Dataverse ids, in lower case. */
  readonly ids: readonly string[];
  readonly caller: string;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly inputHash: string;
}

/** Everything that is in the way of entries, by id. */
export type EntryProblems = ReadonlyMap<string, readonly WriteProblem[]>;

/** What can be moved on, in operations; and what cannot, by entry. */
export interface TransitionPlan {
  readonly requests: readonly OperationRequest[];
  readonly problems: EntryProblems;
}

/** What further stands in the way of entries that are to be moved on. Throws UpstreamError. */
export type FurtherChecks = (ids: readonly string[]) => Promise<EntryProblems>;

/** Checks each entry for itself and groups those that can go, by project. Throws UpstreamError. */
export async function planTransition(
  order: TransitionOrder,
  session: ReadSession,
  check: FurtherChecks,
): Promise<TransitionPlan> {
  const { transition, ids } = order;
  if (ids.length === 0) return { requests: [], problems: new Map() };
  const [known, further] = await Promise.all([readEntries(ids, transition.stages, session), check(ids)]);
  const problemsOf = (id: string): readonly WriteProblem[] => {
    const own = obstacle(transition, known.get(id));
    return own === null ? (further.get(id) ?? []) : [own];
  };
  const checked = ids.map((id) => ({ id, entry: known.get(id), found: problemsOf(id) }));
  const problems = new Map(checked.flatMap(({ id, found }) => (found.length === 0 ? [] : [[id, found] as const])));
  const free = checked.flatMap(({ entry, found }) => (entry === undefined || found.length > 0 ? [] : [entry]));
  const groups = [...Map.groupBy(free, ({ fields }) => timeAggregate(fields))].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const parts = groups.flatMap(([aggregate, entries]) =>
    chunked(entries, mostEntries).map((part) => ({ aggregate, entries: part })),
  );
  const requests = parts.map(({ aggregate, entries }, index) =>
    requestOf(order, aggregate, entries, partKey(order, index, entries)),
  );
  return { requests: withWhole(requests, problems), problems };
}

/** The key of one of the operations of a call: the caller's own for the first; the others' say what they begin with. */
function partKey({ idempotencyKey }: TransitionOrder, index: number, [first]: readonly KnownEntry[]): string | null {
  return idempotencyKey === null || index === 0 ? idempotencyKey : `${idempotencyKey} ${first?.id ?? ''}`;
}

/** The first operation of a call tells of the whole of it, so that a repeat is answered alike. */
function withWhole(
  requests: readonly OperationRequest[],
  problems: TransitionPlan['problems'],
): readonly OperationRequest[] {
  const [first, ...others] = requests;
  if (first === undefined) return [];
  const refused = Object.fromEntries(
    [...problems].map(([id, found]): [string, Json] => [
      id,
      found.map(({ code, message }) => ({ code, message, path: null })),
    ]),
  );
  const result = {
    ...(first.result as { readonly [name: string]: Json }),
    parts: others.map(({ idempotencyKey }) => idempotencyKey),
    refused,
  };
  return [{ ...first, result }, ...others];
}

function requestOf(
  order: TransitionOrder,
  aggregate: string,
  entries: readonly KnownEntry[],
  idempotencyKey: string | null,
): OperationRequest {
  const { transition, caller, requestId, inputHash } = order;
  const ids = entries.map(({ id }) => id);
  return {
    map: timeEntries.name,
    mutation: transition.mutation,
    caller,
    requestId,
    idempotencyKey,
    inputHash,
    aggregate,
    parents: [],
    consistency: 'STRICT',
    isCaptured: false,
    isVersionBound: false,
    legs: [{ role: 'origin', system: 'DATAVERSE', rows: entries.map((entry) => rowOf(transition, entry)) }],
    result: { id: ids[0] ?? null, ids },
  };
}

function rowOf({ message, statuses }: Transition, { id, fields, approval }: KnownEntry): RowChange {
  const { table, status } = names.timeEntry;
  const current = Number(fields['statusCode']);
  return {
    kind: 'update',
    table,
    key: id,
    values: { [status]: statuses.get(current) ?? null },
    // A recall, for one, takes a submitted entry back, and only asks for an approved one.
    expected: { [status]: current },
    message: { name: message, target: approval ?? id },
  };
}

function obstacle({ statuses, stages, expected }: Transition, entry: KnownEntry | undefined): WriteProblem | null {
  if (entry === undefined) {
    const message = 'Expected a time entry that is there, received the id of none. It may have been deleted.';
    return { code: 'NOT_FOUND', message, path: null };
  }
  const { statusCode } = entry.fields;
  if (!statuses.has(Number(statusCode))) {
    const message = `Expected an entry that is ${expected}, received one that is ${statusName(statusCode)}. Read it again.`;
    return { code: 'INVALID', message, path: null };
  }
  if (stages === null || entry.approval !== null) return null;
  const message =
    'Expected an entry with an approval that can be decided about, found none. Recall and submit it again.';
  return { code: 'INVALID', message, path: null };
}

function chunked<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}
