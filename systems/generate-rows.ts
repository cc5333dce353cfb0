import { readFileSync, writeFileSync } from 'node:fs';
import { dataverseRowTypes, financeRowTypes } from './row-types.ts';

const files = [
  { name: 'dataverse/rows.generated.ts', source: dataverseRowTypes() },
  { name: 'finance/rows.generated.ts', source: financeRowTypes() },
];

for (const { name, source } of files) {
  const file = new URL(name, import.meta.url);
  if (readIfThere(file) === source) continue;
  writeFileSync(file, source);
  console.log(`wrote systems/${name}`);
}

function readIfThere(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
