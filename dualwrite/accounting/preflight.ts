import type { ReadSession } from '../../systems/odata/query.ts';
import { checkOrigin } from './check-origin.ts';
import { possibleChecks } from './checks.ts';
import { isLent } from './expected-actuals.ts';
import type { Finding, FindingCode, Obstacle } from './finding.ts';
import { readSetup } from './read-setup.ts';
import { findEntries, type Work } from './read-work.ts';

/** What is in the way of time entries, and what could not be looked at. */
export interface Preflight {
  /** In the order of the entries asked about; none of an entry whose actuals will be posted. */
  readonly findings: readonly Finding[];
  /** What neither system tells: it may still be in the way. */
  readonly unchecked: readonly FindingCode[];
}

/** More entries than one call looks at. */
export class TooManyEntriesError extends Error {
  override readonly name = 'TooManyEntriesError';

  constructor(received: number) {
    super(`Expected at most ${mostEntries} time entries, received ${received}. Ask about them in parts.`);
  }
}

/** Most entries that one call looks at. */
export const mostEntries = 500;

/**
 * Says before the approval of time entries what will keep their actuals from being imported or posted in Finance. Reads
 * only, with two calls to each system however many entries there are. Throws UpstreamError and {@link TooManyEntriesError}.
 */
export async function preflight(
  timeEntryIds: readonly string[],
  { dataverse, finance }: { readonly dataverse: ReadSession; readonly finance: ReadSession },
): Promise<Preflight> {
  const ids = [...new Set(timeEntryIds.map((id) => id.toLowerCase()))];
  const guids = ids.filter((id) => guid.test(id));
  if (ids.length > mostEntries) throw new TooManyEntriesError(ids.length);
  const found = await findEntries(guids, dataverse);
  const works = await found.works();
  const { obstaclesOf, unchecked } = await obstaclesBy(works, finance);
  const known = new Set(found.entries.map(({ id }) => id));
  const byEntry = new Map(works.map((work) => [work.entry.id, work]));
  const findings = ids.flatMap((timeEntryId): readonly Finding[] => {
    const work = byEntry.get(timeEntryId);
    const obstacles = !known.has(timeEntryId) ? [missing(timeEntryId)] : work === undefined ? [] : obstaclesOf(work);
    // Cost and sales may miss the same thing.
    const once = new Map(obstacles.map((obstacle) => [obstacle.message, obstacle]));
    return [...once.values()].map((obstacle) => ({ timeEntryId, ...obstacle }));
  });
  return { findings, unchecked };
}

/** What is in the way of some work, and what could not be looked at: two calls to Finance, however much work it is. */
export async function obstaclesBy(
  works: readonly Work[],
  finance: ReadSession,
): Promise<Pick<Preflight, 'unchecked'> & { readonly obstaclesOf: (work: Work) => readonly Obstacle[] }> {
  const carried = works.filter(isComparable);
  const checks = possibleChecks(finance);
  const setup = carried.length === 0 ? null : await readSetup(carried, finance);
  const isAnyLent = carried.some(({ entry }) => isLent(entry));
  return {
    unchecked: [...checks.left, ...(isAnyLent ? [relationship] : [])],
    obstaclesOf: (work) => [
      ...checkOrigin(work),
      ...(setup === null || !isComparable(work) ? [] : checks.run(work, setup)),
    ],
  };
}

/** No entity of Finance that is known tells which companies may lend to which. */
const relationship: FindingCode = 'INTERCOMPANY_RELATIONSHIP_MISSING';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether Finance can be asked at all: what belongs to no company, or to no day, is compared with nothing. */
function isComparable({ entry, date }: Work): boolean {
  return entry.company !== '' && date !== '';
}

function missing(id: string): Obstacle {
  return {
    code: 'TIME_ENTRY_MISSING',
    message: `Expected a time entry, received ${JSON.stringify(id)}, which is none.`,
    remedy: 'Read the list again and choose another.',
  };
}
