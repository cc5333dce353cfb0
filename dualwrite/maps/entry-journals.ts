import rules from '../../metadata/entry-journals.json' with { type: 'json' };
import names from '../../metadata/time-messages.json' with { type: 'json' };
import { dataverseRecords } from './dataverse-records.ts';
import { isNamedRecord } from './encode-row.ts';
import { journalViolations } from './entry-journal-rules.ts';
import { dataverseOnly, dataverseReference } from './field-pairs.ts';
import type { MapValue, TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

const { table, isConfirmed } = names.journal;
const { type, entry, defaultProject } = rules.journal;

/** Characters of the descriptions of journals and of their lines. */
export const longestDescription = 100;

/** Entry journals, which Dataverse alone holds: Finance learns of them by the actuals that their lines become. */
export const entryJournals: TableMap = {
  name: 'Entry journals (msdyn_journals)',
  ...dataverseRecords,
  dataverse: { table, constants: { [type]: entry } },
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    {
      field: 'description',
      dataverse: 'msdyn_description',
      ...dataverseOnly,
      required: true,
      longest: longestDescription,
    },
    dataverseReference('defaultProject', defaultProject, 'msdyn_project', 'msdyn_projectnumber'),
    { field: 'isConfirmed', dataverse: null, readFrom: isConfirmed, ...dataverseOnly },
    { field: 'typeCode', dataverse: null, readFrom: type, ...dataverseOnly },
  ],
  aggregate: ({ id = null }) => journalAggregate(id),
  validate: ({ kind, record: { fields } }) =>
    kind === 'create' ? [] : journalViolations('id', { isConfirmed: fields['isConfirmed'], type: fields['typeCode'] }),
};

/** The line that a journal, its lines and its confirmation wait in: none overtakes another. */
export function journalAggregate(journal: MapValue): string {
  return `journal ${(isNamedRecord(journal) ? journal.id : textOf(journal)).toLowerCase()}`;
}
