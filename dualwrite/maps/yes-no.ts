import type { Transform } from './table-map.ts';

/** Yes or no: two options of Dataverse, an enumeration of Finance. */
export const yesNo: Transform = {
  kind: 'valueMap',
  values: [
    { unified: true, dataverse: true, finance: 'Yes' },
    { unified: false, dataverse: false, finance: 'No' },
  ],
};
