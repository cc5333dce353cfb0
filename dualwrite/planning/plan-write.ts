import type { CommandName, CommandSupport } from '../../systems/client/tenant-commands.ts';
import { randomUUID } from 'node:crypto';
import { commandProblems } from './command-problems.ts';
import { extended, uniqueViolations, withFacts } from './checked-change.ts';
import { createResult } from './create-result.ts';
import { fieldViolations } from './field-violations.ts';
import type { OperationRequest } from '../journal/journal.ts';
import { type AccountingVersions, boundToAccounting, readAccountingVersions } from './accounting-version.ts';
import { legsOf } from './legs-of.ts';
import type { LegPlan } from '../leg.ts';
import type { HookContext, TableMap, UnifiedChange } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import { type CurrentRecord, readRecord } from './read-facts.ts';
import { companyViolations, lookUpReferences } from './read-references.ts';
import { type Children, planChildren } from './plan-children.ts';
import { mixedOwners, seenByPlatform } from './platform-writer.ts';
import type { RecordWrite, WriteProblem, WriteRequest } from '../record-write.ts';
import { inputProblems, problemAt, versionProblems } from '../write-problems.ts';
import type { Value } from '../../systems/odata/query.ts';

/** What planning asks besides the two systems. */
export interface PlanParts {
  /** The next number of a sequence; a number is never given twice, and some are never given. */
  readonly nextNumber: (sequence: string) => Promise<number>;
  /** The next place of a sequence, `least` or above, which nobody else is given. */
  readonly nextPlace: (sequence: string, least: number) => Promise<number>;
  /** Whether Microsoft's own dual-write carries a map. */
  readonly isCarriedByPlatform: (map: string) => boolean;
  /** Whether the tenant of Dataverse has messages for commands; for none, unless given. */
  readonly commands?: (wanted: readonly CommandName[]) => CommandSupport;
  /** Whether what Finance has booked of actuals is written back to Dataverse. */
  readonly writesBack?: boolean;
}

/** A change that may be made, or everything that stands in its way. */
export type Plan =
  | { readonly request: OperationRequest; readonly problems: readonly [] }
  | { readonly request: null; readonly problems: readonly WriteProblem[] };

/** Checks a change against both systems and says what it will write. Throws UpstreamError when one cannot be asked. */
export async function planWrite(
  write: RecordWrite,
  inputHash: string,
  request: WriteRequest,
  parts: PlanParts,
): Promise<Plan> {
  const { map, kind } = write;
  const early = inputProblems(write);
  const reading = write.id === null ? null : readRecord(map, write.id, request.dataverse);
  const company = async () =>
    textOf(reading === null ? write.change['legalEntity'] : (await reading)?.fields['legalEntity']);
  const [current, lookedUp] = await Promise.all([
    reading,
    lookUpReferences(map, write.change, request.dataverse, company),
  ]);
  const stop = whatIsMissing(write, current);
  if (stop !== null) return { request: null, problems: [...early, stop] };
  const id = write.id ?? randomUUID();
  const drafted = await withFacts({ write, id, current, lookedUp }, request, parts);
  const { context } = drafted;
  const owner = context.record.fields['legalEntity'];
  const violations = [
    ...lookedUp.violations,
    // What was named but cannot be used is told once, not again as missing.
    ...fieldViolations(map, kind, { ...write.change, ...context.change }),
    ...companyViolations(map, lookedUp.named, owner),
    ...drafted.violations,
  ];
  const isVerified = parts.isCarriedByPlatform(map.name);
  const keys = { dataverse: id, finance: financeKey(map, context.record.fields) };
  const [accounting, children] = await Promise.all([
    readAccountingVersions(write, keys, context, request.finance),
    planChildren(write, id, context, request, parts),
  ]);
  const problems = [
    ...early,
    ...uniqueViolations(violations).map((violation) => problemAt(violation, write)),
    ...versionProblems(write, current?.etag ?? null),
    ...accounting.problems,
    ...commandProblems(supportOf(map, context, parts), 'Or carry the command out in Project Operations.'),
    ...children.problems,
    ...(isVerified ? mixedOwners(write) : []),
  ];
  if (problems.length > 0) return { request: null, problems };
  const placed = await withPlace(map, context, parts);
  const seen = isVerified ? { ...placed, change: seenByPlatform(map, placed.change) } : placed;
  const known = { id, inputHash, context: seen, etag: current?.etag ?? null, accounting, children };
  const isOriginFirst = map.settled !== undefined;
  return { request: { ...operationOf(write, known, request), isVerified, isOriginFirst }, problems: [] };
}

/** Whether the tenant can carry out the command that makes a change, if one does. */
function supportOf(map: TableMap, context: HookContext, { commands }: PlanParts): CommandSupport {
  const name = map.dataverse.command?.(context) ?? null;
  if (name === null) return { kind: 'ready' };
  return commands?.([name]) ?? { kind: 'unset', names: [name] };
}

function whatIsMissing({ id, map }: RecordWrite, current: CurrentRecord | null): WriteProblem | null {
  if (id === null) return null;
  const path = ['input', 'id'];
  if (current === null) {
    const message = 'Expected a record that is there, received the id of none. It may have been deleted.';
    return { code: 'NOT_FOUND', message, path };
  }
  const unnumbered = map.key.filter((field) => textOf(current.fields[field]) === '');
  if (unnumbered.length === 0) return null;
  const message = `Expected a record with a ${unnumbered.join(', ')}, which pairs it with Finance, received one without. Set it in Dataverse first.`;
  return { code: 'INVALID', message, path };
}

/** The context of a create with a place of its own: one that is added at the same moment does not get the same. */
async function withPlace({ counting }: TableMap, context: HookContext, parts: PlanParts): Promise<HookContext> {
  if (context.kind !== 'create' || counting === undefined) return context;
  const place = await parts.nextPlace(counting.sequence(context.record.fields), counting.next(context.facts));
  return extended(context, { [counting.field]: place });
}

function operationOf(
  write: RecordWrite,
  known: {
    readonly id: string;
    readonly inputHash: string;
    readonly context: HookContext;
    readonly etag: string | null;
    readonly accounting: AccountingVersions;
    readonly children: Children;
  },
  { requestId }: WriteRequest,
): OperationRequest {
  const { map, kind, mutation, caller, idempotencyKey, consistency } = write;
  const { context, id, inputHash } = known;
  const isSeen = write.isExpected !== null && !write.isForced;
  const { fields } = context.record;
  const own = boundToAccounting(
    legsOf(map, { dataverse: id, finance: financeKey(map, fields) }, context),
    known.accounting,
  );
  const legs = own.map((leg) =>
    leg.system === 'DATAVERSE' ? { ...leg, rows: [...leg.rows, ...known.children.rows] } : leg,
  );
  return {
    map: map.name,
    mutation,
    caller,
    requestId,
    idempotencyKey,
    inputHash,
    aggregate: map.aggregate(fields),
    parents: map.parents?.(fields, kind) ?? [],
    consistency,
    isCaptured: false,
    isVersionBound: isSeen || known.accounting.versions.length > 0,
    legs:
      (isSeen || map.isBound?.(context) === true) && known.etag !== null
        ? legs.map((leg) => bound(leg, id, known.etag ?? ''))
        : legs,
    record: { system: 'DATAVERSE', table: map.dataverse.table, key: id },
    result: kind === 'create' ? createResult(map, id, fields) : { id },
  };
}

/** The leg, insisting that the record's own row still has the version that the caller saw. */
function bound(leg: LegPlan, id: string, version: string): LegPlan {
  if (leg.system !== 'DATAVERSE') return leg;
  return { ...leg, rows: leg.rows.map((row) => (row.key === id ? { ...row, version } : row)) };
}

/** The columns that identify a record in Finance. */
export function financeKey(map: TableMap, fields: UnifiedChange): Readonly<Record<string, Value>> {
  const pairs = map.fields.filter(({ field, finance }) => finance !== null && map.key.includes(field));
  const entries = pairs.map(({ field, finance, transform }): [string, Value] => {
    const value = fields[field];
    if (typeof value === 'number') return [finance ?? '', value];
    const text = textOf(value);
    return [finance ?? '', transform?.kind === 'company' ? text.toLowerCase() : text];
  });
  return Object.fromEntries(entries);
}
