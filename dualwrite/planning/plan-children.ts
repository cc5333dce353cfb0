import { randomUUID } from 'node:crypto';
import type { RowChange } from '../leg.ts';
import { dataverseRow } from '../maps/encode-row.ts';
import type { HookContext } from '../maps/table-map.ts';
import type { ChildWrite, RecordWrite, WriteProblem, WriteRequest } from '../record-write.ts';
import { problemAt } from '../write-problems.ts';
import { uniqueViolations, withFacts } from './checked-change.ts';
import { fieldViolations } from './field-violations.ts';
import { legsOf } from './legs-of.ts';
import type { PlanParts } from './plan-write.ts';
import { lookUpReferences } from './read-references.ts';

/** What is written of the records that are created with another, or what stands in their way. */
export interface Children {
  /** Rows of Dataverse, to be written after that of the record that they hang on. */
  readonly rows: readonly RowChange[];
  readonly problems: readonly WriteProblem[];
}

/**
 * Checks the records that are created together with another, each like one that is added to it later, and says what they
 * write. Only of maps that Dataverse alone holds. Throws UpstreamError.
 *
 * @param id of the record that they hang on
 * @param context of that record
 */
export async function planChildren(
  { children = [], consistency, map }: RecordWrite,
  id: string,
  { record }: HookContext,
  request: WriteRequest,
  parts: Pick<PlanParts, 'nextNumber'>,
): Promise<Children> {
  if (children.length === 0) return { rows: [], problems: [] };
  const parent = { name: { table: map.dataverse.table, id, text: id }, row: dataverseRow(map, record.fields) };
  const plan = async (child: ChildWrite): Promise<Children> => {
    const { change, named, violations } = await lookUpReferences(child.map, child.change, request.dataverse, noCompany);
    const key = randomUUID();
    const lookedUp = {
      change: { ...change, [child.field]: parent.name },
      named: { ...named, [child.field]: parent.row },
      violations,
    };
    const write = { map: child.map, kind: 'create', consistency } as const;
    const drafted = await withFacts({ write, id: key, current: null, lookedUp }, request, parts);
    const { context } = drafted;
    const all = uniqueViolations([
      ...violations,
      ...fieldViolations(child.map, 'create', { ...child.change, ...context.change }),
      ...drafted.violations,
    ]);
    if (all.length > 0) return { rows: [], problems: all.map((violation) => problemAt(violation, child)) };
    const legs = legsOf(child.map, { dataverse: key, finance: {} }, context);
    return { rows: legs.flatMap(({ rows }) => rows), problems: [] };
  };
  const planned = await Promise.all(children.map(plan));
  return {
    rows: planned.flatMap(({ rows }) => rows),
    problems: planned.flatMap(({ problems }) => problems),
  };
}

const noCompany = () => Promise.resolve('');
