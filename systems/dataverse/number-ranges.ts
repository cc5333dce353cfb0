import { readMetadataFile } from '../catalogue/metadata-file.ts';
import type { Confidence } from '../catalogue/model.ts';

interface NumberRanges {
  readonly dataverse: Readonly<Record<string, { readonly largest: string; readonly confidence: Confidence }>>;
}

const { dataverse } = readMetadataFile('number-ranges.json') as NumberRanges;

/** The largest absolute value that columns of a Dataverse type take, as decimal text; null where no range is known. */
export function largestOfType(dataverseType: string): string | null {
  return dataverse[dataverseType]?.largest ?? null;
}
