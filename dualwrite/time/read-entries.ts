import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import { timeEntries } from '../maps/time-entries.ts';
import type { UnifiedChange } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import { readRecords } from '../planning/read-facts.ts';

/** A time entry as it stands, with the approval that may be decided about. */
export interface KnownEntry {
  readonly id: string;
  readonly fields: UnifiedChange;
  /** Null where none stands at one of the stages, or none was asked for. */
  readonly approval: string | null;
}

/**
 * Reads time entries, and of each its newest approval at one of the stages. The number of calls grows with the number of
 * entries, by the hundred. Throws UpstreamError.
 */
export async function readEntries(
  ids: readonly string[],
  stages: readonly number[] | null,
  session: ReadSession,
): Promise<ReadonlyMap<string, KnownEntry>> {
  const isOne = { op: 'in', path: idColumn(names.timeEntry.table), values: ids } as const;
  const [entries, approvals] = await Promise.all([
    readRecords(timeEntries, isOne, session),
    stages === null ? new Map<string, string>() : newestApprovals(ids, stages, session),
  ]);
  return new Map(
    entries.map(({ id, fields }) => {
      const key = id.toLowerCase();
      return [key, { id: key, fields, approval: approvals.get(key) ?? null }];
    }),
  );
}

async function newestApprovals(
  ids: readonly string[],
  stages: readonly number[],
  session: ReadSession,
): Promise<ReadonlyMap<string, string>> {
  const { table, entry, stage } = names.approval;
  const id = idColumn(table);
  const { rows } = await session.read({
    table,
    select: [id, entry, stage, 'createdon'],
    filter: {
      op: 'and',
      of: [
        { op: 'in', path: entry, values: ids },
        { op: 'in', path: stage, values: stages },
      ],
    },
  });
  const oldestFirst = rows.toSorted((one, other) =>
    textOf(one.values['createdon']) < textOf(other.values['createdon']) ? -1 : 1,
  );
  return new Map(oldestFirst.map(({ values }) => [textOf(values[entry]).toLowerCase(), textOf(values[id])]));
}
