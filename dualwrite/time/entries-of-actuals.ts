import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import { oneOf } from '../carry/read-carried.ts';
import { textOf } from '../maps/text-of.ts';

const { table, actual, document, documentTable } = names.origin;

/** The time entries that actuals came from, by id of the actual, all in lower case. Throws UpstreamError. */
export async function entriesOfActuals(
  ids: readonly string[],
  session: ReadSession,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await session.read({
    table,
    select: [actual, document, documentTable],
    filter: {
      op: 'and',
      of: [oneOf(actual, ids), { op: 'eq', path: documentTable, value: names.timeEntry.table }],
    },
  });
  return new Map(
    rows.map(({ values }) => [textOf(values[actual]).toLowerCase(), textOf(values[document]).toLowerCase()]),
  );
}
