/**
 * Writes the row types of both systems from metadata/; with `--check` it only says whether they are out of date, and
 * fails when they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dataverseRowTypes, financeRowTypes } from './row-types.ts';

const files = [
  { name: 'dataverse/rows.generated.ts', source: dataverseRowTypes() },
  { name: 'finance/rows.generated.ts', source: financeRowTypes() },
];

const stale = files.filter(({ name, source }) => readIfThere(new URL(name, import.meta.url)) !== source);

if (process.argv.includes('--check')) {
  for (const { name } of stale) console.error(`Out of date: systems/${name}. Run \`npm run codegen\`.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { name, source } of stale) {
    writeFileSync(new URL(name, import.meta.url), source);
    console.log(`wrote systems/${name}`);
  }
}

function readIfThere(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
