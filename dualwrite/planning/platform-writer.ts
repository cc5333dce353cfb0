import type { TableMap, UnifiedChange } from '../maps/table-map.ts';
import type { RecordWrite, WriteProblem } from '../record-write.ts';

/**
 * What Microsoft's dual-write can carry of a change: it sees columns of Dataverse and nothing else. The rest is for Finance to
 * work out, so it is not looked for either.
 */
export function seenByPlatform(map: TableMap, change: UnifiedChange): UnifiedChange {
  const isInFinanceAlone = (field: string) => {
    const pairs = map.fields.filter((pair) => pair.field === field);
    const isMastered = pairs.some(({ owner }) => owner === 'FINANCE');
    return (
      !isMastered &&
      pairs.some(({ finance }) => finance !== null) &&
      pairs.every(({ dataverse, readFrom }) => dataverse === null && readFrom === undefined)
    );
  };
  return Object.fromEntries(Object.entries(change).filter(([field]) => !isInFinanceAlone(field)));
}

/** Microsoft's dual-write carries what the origin masters and nothing else, so the rest cannot go with it as one change. */
export function mixedOwners(write: RecordWrite): readonly WriteProblem[] {
  const { map, kind, change, inputPath } = write;
  if (kind === 'delete') return [];
  const isApart = (field: string) =>
    map.fields.some((pair) => pair.field === field && (pair.owner ?? map.origin) !== map.origin);
  const fields = Object.keys(change);
  const apart = fields.filter(isApart);
  if (apart.length === 0 || (kind === 'update' && apart.length === fields.length)) return [];
  return apart.map((field) => ({
    code: 'INVALID',
    message: `Expected a change of what one system masters, since Microsoft's dual-write carries '${map.name}'; received ${field} along with others. Send it as a change of its own.`,
    path: ['input', ...inputPath(field)],
  }));
}
