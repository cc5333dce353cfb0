import { readFileSync } from 'node:fs';

/** Reads one of the JSON files in `metadata/`. */
export function readMetadataFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../metadata/${name}`, import.meta.url), 'utf8'));
}
