import { createHash, randomUUID } from 'node:crypto';
import { UpstreamError } from '../systems/odata/upstream-error.ts';
import { IdempotencyInProgressError, IdempotencyKeyReusedError } from './errors.ts';
import { fieldViolations } from './field-violations.ts';
import type { Journal, Json, OperationRecord, OperationRequest } from './journal/journal.ts';
import { legsWithExpansion } from './legs-with-expansion.ts';
import type { LegPlan } from './leg.ts';
import type { HookContext } from './maps/table-map.ts';
import { textOf } from './maps/text-of.ts';
import { readFacts, readRecord } from './read-facts.ts';
import type { RecordWrite, WriteOutcome, WriteProblem, WriteRequest } from './record-write.ts';
import type { Runner } from './runner.ts';
import {
  inputProblems,
  keyProblem,
  notAsked,
  problemAt,
  problemsOfOperation,
  versionProblems,
} from './write-problems.ts';

/** Kept of the caller's time, so that the answer arrives before the request is given up. */
const answerMilliseconds = 1_500;

/** A change that may be made. */
interface Checked {
  readonly request: OperationRequest;
  readonly problems: readonly [];
}

/** Turns mutations into operations: checks them, has them carried out, and says how they went. */
export class WriteService {
  readonly runner: Runner;
  readonly journal: Journal;

  constructor(runner: Runner, journal: Journal) {
    this.runner = runner;
    this.journal = journal;
  }

  /** Carries a mutation out in both systems, or says everything that stands in its way. */
  async write(write: RecordWrite, request: WriteRequest): Promise<WriteOutcome> {
    const inputHash = hashOf(write.input);
    const wait = () => waitMilliseconds(request);
    try {
      const checked = await check(write, inputHash, request);
      if (checked.problems.length === 0) {
        return outcomeOf(await this.runner.write((checked as Checked).request, wait()));
      }
      // What stands in the way may be what this very change did when it was sent first.
      const repeated = await this.#repeat(write, inputHash, wait());
      return repeated === null ? { id: write.id, operation: null, problems: checked.problems } : outcomeOf(repeated);
    } catch (error) {
      if (!(error instanceof IdempotencyKeyReusedError || error instanceof IdempotencyInProgressError)) throw error;
      const operation = await this.journal.find(error.operationId);
      return { id: write.id, operation, problems: [keyProblem(error)] };
    }
  }

  async #repeat(write: RecordWrite, inputHash: string, milliseconds: number): Promise<OperationRecord | null> {
    const { caller, mutation, idempotencyKey: key } = write;
    return key === null ? null : this.runner.repeat({ caller, mutation, key }, inputHash, milliseconds);
  }
}

/** Milliseconds that the caller of a request can be kept waiting. */
export function waitMilliseconds({ deadline }: Pick<WriteRequest, 'deadline'>): number {
  return Math.max(0, deadline - Date.now() - answerMilliseconds);
}

async function check(
  write: RecordWrite,
  inputHash: string,
  request: WriteRequest,
): Promise<Checked | { readonly problems: readonly WriteProblem[] }> {
  try {
    return await checkAgainstSystems(write, inputHash, request);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.kind === 'aborted') throw error;
    return { problems: [notAsked(error)] };
  }
}

async function checkAgainstSystems(
  write: RecordWrite,
  inputHash: string,
  request: WriteRequest,
): Promise<Checked | { readonly problems: readonly WriteProblem[] }> {
  const { map, kind, change } = write;
  const early = [...inputProblems(write), ...fieldViolations(map, kind, change).map(problemAt)];
  const current = write.id === null ? null : await readRecord(map, write.id, request.dataverse);
  if (write.id !== null && current === null) {
    const message = 'Expected a record that is there, received the id of none. It may have been deleted.';
    return { problems: [...early, { code: 'NOT_FOUND', message, path: ['input', 'id'] }] };
  }
  const unnumbered = map.key.filter((field) => current !== null && (current.fields[field] ?? '') === '');
  if (unnumbered.length > 0) {
    const message = `Expected a record with a ${unnumbered.join(', ')}, which pairs it with Finance, received one without. Set it in Dataverse first.`;
    return { problems: [...early, { code: 'INVALID', message, path: ['input', 'id'] }] };
  }
  const record = current ?? { id: null, fields: change };
  const facts = await readFacts(map, kind, record, request, write.consistency);
  const context: HookContext = { kind, change, record, facts };
  const violations = (map.validate?.(context) ?? []).map(problemAt);
  const problems = [...early, ...violations, ...versionProblems(write, current?.etag ?? null)];
  if (problems.length > 0) return { problems };
  const id = write.id ?? randomUUID();
  return {
    request: operationOf(write, { id, inputHash, context, etag: current?.etag ?? null }, request),
    problems: [],
  };
}

function operationOf(
  write: RecordWrite,
  known: {
    readonly id: string;
    readonly inputHash: string;
    readonly context: HookContext;
    readonly etag: string | null;
  },
  { requestId }: WriteRequest,
): OperationRequest {
  const { map, mutation, caller, idempotencyKey, consistency } = write;
  const { context, id, inputHash } = known;
  const isVersionBound = write.isExpected !== null && !write.isForced;
  const legs = legsWithExpansion(map, { dataverse: id, finance: financeKey(write, context) }, context);
  return {
    map: map.name,
    mutation,
    caller,
    requestId,
    idempotencyKey,
    inputHash,
    aggregate: map.aggregate(context.record.fields),
    parents: map.parents?.(context.record.fields) ?? [],
    consistency,
    isCaptured: false,
    isVersionBound,
    legs: isVersionBound && known.etag !== null ? legs.map((leg) => bound(leg, id, known.etag ?? '')) : legs,
    result: { id },
  };
}

/** The leg, insisting that the record's own row still has the version that the caller saw. */
function bound(leg: LegPlan, id: string, version: string): LegPlan {
  if (leg.role !== 'origin') return leg;
  return { ...leg, rows: leg.rows.map((row) => (row.key === id ? { ...row, version } : row)) };
}

function financeKey({ map }: RecordWrite, { record }: HookContext): Readonly<Record<string, string>> {
  const pairs = map.fields.filter(({ field, finance }) => finance !== null && map.key.includes(field));
  return Object.fromEntries(pairs.map(({ field, finance }) => [finance ?? '', textOf(record.fields[field])]));
}

function outcomeOf(operation: OperationRecord): WriteOutcome {
  const { id } = operation.result as { readonly id: string };
  return { id, operation, problems: problemsOfOperation(operation) };
}

function hashOf(input: Json): string {
  return createHash('sha256').update(canonical(input)).digest('base64url');
}

/** The same text for equal inputs, in whatever order their fields came. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}
