import { readBooked } from '../../dualwrite/carry/read-booked.ts';
import { oneOf } from '../../dualwrite/carry/read-carried.ts';
import { writeBackRequests } from '../../dualwrite/carry/write-back.ts';
import { completeTarget } from '../../dualwrite/following/complete-target.ts';
import type { CorrectionOutcome } from '../../dualwrite/corrections/correction-outcome.ts';
import { followUpsOf } from '../../dualwrite/following/follow-ups.ts';
import type { FaultSwitch } from '../../dualwrite/fault-points.ts';
import type { Journal, OperationRecord, OperationRequest } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { actuals } from '../../dualwrite/maps/actuals.ts';
import { entryJournalLines } from '../../dualwrite/maps/entry-journal-lines.ts';
import { entryJournals } from '../../dualwrite/maps/entry-journals.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { timeEntries } from '../../dualwrite/maps/time-entries.ts';
import { timeEntryApprovals } from '../../dualwrite/maps/time-entry-approvals.ts';
import { writtenMaps } from '../../dualwrite/maps/written-maps.ts';
import type { Consistency, Decision } from '../../dualwrite/operation.ts';
import { numberBlocks } from '../../dualwrite/planning/number-blocks.ts';
import type { PlanParts } from '../../dualwrite/planning/plan-write.ts';
import type { RecordWrite, WriteOutcome, WriteProblem, WriteRequest } from '../../dualwrite/record-write.ts';
import { Runner } from '../../dualwrite/runner.ts';
import type { EntryOutcome } from '../../dualwrite/time/move-entries.ts';
import type { TransitionName } from '../../dualwrite/time/transitions.ts';
import { idColumn } from '../../dualwrite/upstream/catalogue-of.ts';
import { odataSystem } from '../../dualwrite/upstream/odata-system.ts';
import { WriteService } from '../../dualwrite/write-service.ts';
import { testTimings } from '../write-through/mortal-runner.ts';
import { connectTo, type SandboxAddress, type Systems, testPatience } from '../write-through/world.ts';

/** Where an engine keeps its journal: a file, or a database's address. */
export interface JournalPlace {
  readonly store: 'sqlite' | 'postgres';
  readonly at: string;
}

/** A change of a record as plain data, so that it can be sent to another process. */
export interface RecordChange {
  readonly map: string;
  readonly kind: ChangeKind;
  readonly id: string | null;
  readonly change: UnifiedChange;
  /** STRICT unless said otherwise. */
  readonly consistency?: Consistency;
  /** What is created with it, each naming it by a field. */
  readonly children?: readonly (Pick<RecordChange, 'map' | 'change'> & { readonly field: string })[];
}

/** Maps of what Dataverse alone holds, as it is written. */
export const mapsOfDataverse: readonly TableMap[] = [timeEntries, timeEntryApprovals, entryJournals, entryJournalLines];

/** The product's engine with its maps, as the gateway puts it together. */
export interface Engine extends AsyncDisposable {
  readonly journal: Journal;
  readonly systems: Systems;
  readonly parts: PlanParts;
  /** What a change runs under; each has a request of its own. */
  request(requestId: string): WriteRequest;
  write(change: RecordChange, requestId: string): Promise<WriteOutcome>;
  /** Gives actuals another date: what became of them. */
  correct(ids: readonly string[], date: string, requestId: string): Promise<CorrectionOutcome>;
  /** Cancels actuals of entry journals: what became of them. */
  cancel(ids: readonly string[], requestId: string): Promise<CorrectionOutcome>;
  /** Moves time entries on, under the request as idempotency key: what became of each. */
  move(name: TransitionName, ids: readonly string[], requestId: string): Promise<readonly EntryOutcome[]>;
  /** Confirms an entry journal, under the request as idempotency key: what was in its way. */
  confirm(id: string, requestId: string): Promise<readonly WriteProblem[]>;
  /** What writes back to Dataverse what Finance has booked of actuals: an operation for each project. */
  bookings(ids: readonly string[], requestId: string): Promise<readonly OperationRequest[]>;
  /** Records operations that were planned, and waits for their ends. */
  record(requests: readonly OperationRequest[]): Promise<readonly OperationRecord[]>;
  /** What an operator says of an operation. */
  decide(id: string, decision: Decision): Promise<OperationRecord>;
}

/** Longer than the tests of single records have: here many operations share the two cores. */
export const leaseMilliseconds = 8_000;

const waitMilliseconds = 60_000;

/**
 * As in production a write may last longer than a lease: whoever was frozen must not be kept from going on by that alone. What is read, or
 * given up while it is read, takes long on a busy machine, and is not to be taken for lost.
 */
const enginePatience = { ...testPatience, readMilliseconds: 60_000, writeMilliseconds: 60_000 };

/** Opens the journal of a place. */
export function openJournal({ store, at }: JournalPlace): Promise<Journal> {
  return store === 'sqlite' ? openSqliteJournal(at) : openPostgresJournal(at);
}

/** Starts an engine over a sandbox. */
export async function startEngine(address: SandboxAddress, place: JournalPlace, faults?: FaultSwitch): Promise<Engine> {
  const { sources } = await connectTo(address);
  const systems: Systems = {
    DATAVERSE: odataSystem(sources.dataverse, enginePatience),
    FINANCE: odataSystem(sources.finance, enginePatience),
  };
  const journal = await openJournal(place);
  const parts: PlanParts = {
    nextNumber: numberBlocks(journal),
    nextPlace: (sequence, least) => journal.allocate(sequence, 1, least),
    isCarriedByPlatform: () => false,
    commands: (wanted) => sources.dataverse.commands(wanted),
  };
  const run = (requestId: string) => ({
    requestId,
    signal: new AbortController().signal,
    deadline: Date.now() + waitMilliseconds,
  });
  const runner = await Runner.start({
    ...testTimings,
    leaseMilliseconds,
    // Operations that stand still take a place each.
    concurrency: 1_000,
    journal,
    systems,
    followUps: (record) =>
      followUpsOf(
        record,
        (requestId) => ({
          dataverse: sources.dataverse.openSession(run(requestId)),
          finance: sources.finance.openSession(run(requestId)),
        }),
        parts.isCarriedByPlatform,
      ),
    complete: (record) => completeTarget(record, (requestId) => sources.dataverse.openSession(run(requestId))),
    ...(faults === undefined ? {} : { faults }),
  });
  const service = new WriteService(runner, journal, parts);
  const request = (requestId: string): WriteRequest => ({
    ...run(requestId),
    dataverse: sources.dataverse.openSession(run(requestId)),
    finance: sources.finance.openSession(run(requestId)),
  });
  const order = { caller: 'test', idempotencyKey: null, input: {}, isChecked: false, isDryRun: false };
  return {
    journal,
    systems,
    parts,
    request,
    write: (change, requestId) => service.write(recordWrite(change), request(requestId)),
    correct: (ids, date, requestId) =>
      service.correctActuals({ ...order, ids, replacement: { date } }, request(requestId)),
    cancel: (ids, requestId) => service.cancelActuals({ ...order, ids }, request(requestId)),
    move: (name, ids, requestId) =>
      service.moveTimeEntries(name, { ...order, idempotencyKey: requestId, ids }, request(requestId)),
    confirm: async (id, requestId) =>
      (await service.confirmJournal({ ...order, idempotencyKey: requestId, id }, request(requestId))).problems,
    bookings: async (ids, requestId) => {
      const sessions = request(requestId);
      const { booked } = await readBooked(oneOf(idColumn(actuals.dataverse.table), ids), sessions);
      return writeBackRequests(booked, sessions, { caller: 'test', requestId, key: 'accounting' });
    },
    record: (requests) => Promise.all(requests.map((one) => runner.write(one, waitMilliseconds))),
    decide: (id, decision) => runner.decide(id, decision, 'operator', 'test', waitMilliseconds),
    [Symbol.asyncDispose]: async () => {
      await runner.close();
      await journal.close();
      await sources.close();
    },
  };
}

/** The change as a mutation's resolver would hand it over. */
export function recordWrite(change: RecordChange): RecordWrite {
  const { kind, id, consistency = 'STRICT', children = [] } = change;
  return {
    map: mapOf(change),
    kind,
    mutation: kind,
    caller: 'test',
    id,
    change: change.change,
    inputPath: (field) => [field],
    input: {},
    idempotencyKey: null,
    consistency,
    isExpected: null,
    isForced: true,
    children: children.map((child) => ({
      map: mapOf(child),
      field: child.field,
      change: child.change,
      inputPath: (field) => [field],
    })),
  };
}

function mapOf({ map: name }: Pick<RecordChange, 'map'>): TableMap {
  const map = [...writtenMaps, ...mapsOfDataverse].find((one) => one.name === name);
  if (map === undefined) throw new Error(`Expected a written map, received ${name}.`);
  return map;
}
