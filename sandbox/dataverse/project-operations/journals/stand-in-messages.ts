import { isGuid } from '../../../store/sql-value.ts';
import type { UnboundAction } from '../../actions.ts';
import { badPayload } from '../../dataverse-error.ts';
import { idsOf } from '../time/entry-ids.ts';
import { correctActuals } from './adjustment-journal.ts';
import { previewCorrection } from './preview.ts';

/** Names that nobody takes for the product's, which publishes none: what a tenant would wrap in Custom APIs of its own. */
export const standInMessages = {
  create: 'sandbox_CreateCorrectionJournal',
  preview: 'sandbox_PreviewCorrectionJournal',
} as const;

const longestDescription = 100;

/** Unbound actions that make and preview correction journals. */
export const correctionActions: ReadonlyMap<string, UnboundAction> = new Map<string, UnboundAction>([
  [
    standInMessages.create,
    {
      parameters: [
        { name: 'ActualIds', type: 'Edm.String' },
        { name: 'Description', type: 'Edm.String' },
      ],
      results: [{ name: 'JournalId', type: 'Edm.Guid' }],
      run(call, body) {
        const { Description: description } = body;
        if (typeof description !== 'string' || description === '' || description.length > longestDescription) {
          throw badPayload(`The parameter 'Description' takes 1 to ${longestDescription} characters.`);
        }
        return { JournalId: correctActuals(call, idsOf(body, 'ActualIds'), description) };
      },
    },
  ],
  [
    standInMessages.preview,
    {
      parameters: [{ name: 'JournalId', type: 'Edm.Guid' }],
      results: [],
      run(call, { JournalId: id }) {
        if (typeof id !== 'string' || !isGuid(id))
          throw badPayload(`The parameter 'JournalId' takes the id of a journal.`);
        previewCorrection(call, id.toLowerCase());
        return {};
      },
    },
  ],
]);
