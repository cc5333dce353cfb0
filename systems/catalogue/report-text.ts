import type { MetadataReport, MissingName } from './comparison.ts';

/**
 * A metadata report for people, one line for each table that lacks something. Names that are only inferred are marked,
 * since for them a rename is likelier than a missing feature.
 */
export function reportText({ system, missing }: MetadataReport): string {
  const section = system === 'DATAVERSE' ? 'dataverse' : 'finance';
  if (missing.length === 0) return `${section}: the environment has every table and column that this version knows.`;
  const byTable = Map.groupBy(missing, ({ table }) => table);
  const lines = [...byTable].map(([table, names]) =>
    names[0]?.column === null
      ? `  ${table}: the whole table${mark(names[0])}`
      : `  ${table}: ${names.map((name) => `${name.column}${mark(name)}`).join(', ')}`,
  );
  return (
    `${section}: the environment lacks these names, and fields that need them answer null ` +
    `(if one has another name there, set it in ${section}.renames):\n${lines.join('\n')}`
  );
}

function mark({ confidence }: MissingName): string {
  return confidence === 'documented' ? '' : ` (${confidence})`;
}
