import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { ReadSession } from '../../systems/odata/query.ts';
import { originsOf } from '../carry/origins.ts';

/** The time entries that actuals came from, by id of the actual, all in lower case. Throws UpstreamError. */
export async function entriesOfActuals(
  ids: readonly string[],
  dataverse: ReadSession,
): Promise<ReadonlyMap<string, string>> {
  const origins = await originsOf('actuals', ids, dataverse);
  const ofTime = origins.filter(({ documentTable }) => documentTable === names.timeEntry.table);
  return new Map(ofTime.map(({ actual, document }) => [actual, document]));
}
