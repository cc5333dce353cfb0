import type { Filter } from '../../systems/odata/query.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import { actuals } from '../maps/actuals.ts';
import { textOf } from '../maps/text-of.ts';
import type { WriteProblem } from '../record-write.ts';
import { type CarryOrder, carryRequests, marksOf } from './carry-requests.ts';
import { type Booked, missingColumns, readBooked } from './read-booked.ts';
import { type Carried, type LiveSessions, oneOf, readCarried } from './read-carried.ts';
import { isOpen, writeBackRequests } from './write-back.ts';
import { removeOrphans } from './remove-orphans.ts';
import { orphansOf } from './staged-orphans.ts';

/** Which actuals to look at; what is not given does not narrow. Dates are transaction dates, both inclusive. */
export interface RepairScope {
  readonly ids: readonly string[] | null;
  /** Code of the company whose books they go to. */
  readonly legalEntity: string | null;
  /** Dataverse id of the project. */
  readonly project: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** How actuals are repaired. */
export interface RepairOptions {
  readonly writesBack: boolean;
  /** Import ids of staging rows without an actual that are to be taken out. */
  readonly removeOrphans: readonly string[];
}

/** What differs between the two systems, and what was done about it. */
export interface Repair {
  /** Dataverse ids of the actuals that Finance lacks. */
  readonly missing: readonly string[];
  /** Dataverse ids of those that were adjusted or billed since Finance got them. */
  readonly marked: readonly string[];
  /** Connections that Finance lacks. */
  readonly connections: number;
  /** Import ids of rows of Finance whose actual Dataverse does not have; they stay unless somebody names them. */
  readonly orphans: readonly string[];
  /** Dataverse ids of those whose accounting Dataverse lacks; none unless the gateway writes it back. */
  readonly notWrittenBack: readonly string[];
  /** Dataverse ids of those whose accounting Dataverse holds otherwise than Finance: left as it is. */
  readonly bookedOtherwise: readonly string[];
  /** The operations that carry what is missing; none in a dry run. */
  readonly operations: readonly OperationRecord[];
  /** What of the rows to be taken out cannot be; then nothing is written. */
  readonly problems: readonly WriteProblem[];
}

/** More actuals than one call looks at. */
export class TooManyActualsError extends Error {
  override readonly name = 'TooManyActualsError';

  constructor(most: number) {
    super(`Expected at most ${most} actuals, found more. Narrow the period, or name a project or a legal entity.`);
  }
}

/** Most actuals that one call looks at: all of them are held in memory. */
const mostActuals = 10_000;

/** Compares actuals of both systems. Reads only; throws UpstreamError and {@link TooManyActualsError}. */
export async function compareActuals(
  scope: RepairScope,
  sessions: LiveSessions,
  order: CarryOrder,
  { writesBack, removeOrphans: wanted }: RepairOptions,
): Promise<{ readonly found: Omit<Repair, 'operations'>; readonly requests: readonly OperationRequest[] }> {
  const condition = conditionOf(scope);
  const { rows } = await sessions.dataverse.read({
    table: actuals.dataverse.table,
    select: ['msdyn_actualid'],
    filter: condition,
    top: mostActuals + 1,
  });
  if (rows.length > mostActuals) throw new TooManyActualsError(mostActuals);
  const [carried, orphans, booked] = await Promise.all([
    readCarried(condition, sessions),
    orphansOf(scope, sessions, mostActuals),
    writesBack ? bookedOf(condition, sessions) : [],
  ]);
  const notWrittenBack = booked.filter(isOpen).map(({ id }) => id);
  const bookedOtherwise = booked.filter(({ differing }) => differing.length > 0).map(({ id }) => id);
  const removal = removeOrphans(wanted, orphans, order);
  const ids = orphans.map(({ importId }) => importId);
  return {
    found: { ...differences(carried), orphans: ids, notWrittenBack, bookedOtherwise, problems: removal.problems },
    // Facts go first: they are of the same projects.
    requests: [
      ...carryRequests(carried, order),
      ...removal.requests,
      ...(await writeBackRequests(booked, sessions, order)),
    ],
  };
}

/** What Finance has booked; nothing where this tenant lacks a column for it, which every look tells. */
async function bookedOf(condition: Filter, sessions: LiveSessions): Promise<readonly Booked[]> {
  if (missingColumns(sessions).length > 0) return [];
  return (await readBooked(condition, sessions)).booked;
}

function conditionOf({ ids, legalEntity, project, from, to }: RepairScope): Filter {
  const of: Filter[] = [
    ...(ids === null ? [] : [oneOf('msdyn_actualid', ids)]),
    ...(legalEntity === null
      ? []
      : [{ op: 'eq' as const, path: 'msdyn_owningcompany.cdm_companycode', value: legalEntity }]),
    ...(project === null ? [] : [{ op: 'eq' as const, path: 'msdyn_project', value: project }]),
    ...(from === null ? [] : [{ op: 'ge' as const, path: 'msdyn_startdatetime', value: from }]),
    ...(to === null ? [] : [{ op: 'le' as const, path: 'msdyn_startdatetime', value: to }]),
  ];
  return { op: 'and', of };
}

function differences({ actuals: found, connections, staged, connected }: Carried) {
  const held = (importId: string) => staged.get(importId.toLowerCase());
  const pairs = found.map(({ id, fields }) => ({ id, fields, inFinance: held(textOf(fields['importId'])) }));
  return {
    missing: pairs.filter(({ inFinance }) => inFinance === undefined).map(({ id }) => id),
    marked: pairs
      .filter(({ fields, inFinance }) => inFinance !== undefined && marksOf(fields, inFinance).length > 0)
      .map(({ id }) => id),
    connections: connections.filter(({ id }) => !connected.has(id)).length,
  };
}
