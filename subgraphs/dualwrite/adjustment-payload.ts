import type { CorrectionOutcome } from '../../dualwrite/corrections/correction-outcome.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import { dataverseIdOf, encodeGlobalId } from '../model/global-id.ts';
import { viewOf } from './operation-view.ts';

/** The Dataverse ids of actuals that an input names. Throws BAD_USER_INPUT for an id of another type. */
export function actualIds(ids: readonly string[]): readonly string[] {
  return ids.map((id, index) => dataverseIdOf('Actual', id, ['input', 'ids', String(index)]));
}

/** What is answered when nothing was sent. */
export function noAdjustment(userErrors: readonly WriteProblem[]) {
  return { reversed: [], journalId: null, operation: null, userErrors };
}

/** What is answered of a journal that corrects or cancels actuals. */
export function adjustmentPayload({ reversed, operation, journalId, problems }: CorrectionOutcome) {
  const isDone = operation?.progress.state === 'COMMITTED';
  return {
    isDone,
    reversed: reversed.map((key) => ({
      actual: { __typename: 'Actual', id: encodeGlobalId('Actual', key) },
      expectedStatus: 'ADJUSTED',
      isDone,
    })),
    journalId,
    operation: operation === null ? null : viewOf(operation),
    userErrors: problems,
  };
}
