import { isGuid } from '../../store/sql-value.ts';
import type { UnboundAction } from '../actions.ts';
import type { Call } from '../call.ts';
import { badPayload } from '../dataverse-error.ts';
import type { JsonObject } from '../payload.ts';
import { closeAsLost, confirmContract } from './contracts/contract-state.ts';
import { cancelActuals, correctActuals } from './journals/adjustment-journal.ts';
import { previewCorrection } from './journals/preview.ts';
import { idsOf } from './time/entry-ids.ts';
import { decideRecalls } from './time/take-back.ts';

/**
 * By command: the message that stands in for the one that a tenant would make of it, since the product publishes none. The
 * names are such that nobody takes them for the product's.
 */
export const standInMessages = {
  createCorrectionJournal: 'sandbox_CreateCorrectionJournal',
  previewCorrectionJournal: 'sandbox_PreviewCorrectionJournal',
  createCancellationJournal: 'sandbox_CreateCancellationJournal',
  confirmContract: 'sandbox_ConfirmContract',
  closeContractAsLost: 'sandbox_CloseContractAsLost',
  acceptRecalls: 'sandbox_AcceptRecalls',
  refuseRecalls: 'sandbox_RefuseRecalls',
} as const;

const longestDescription = 100;

/** Unbound actions under these names. */
export const standInActions: ReadonlyMap<string, UnboundAction> = new Map<string, UnboundAction>([
  [standInMessages.createCorrectionJournal, makesJournal(correctActuals)],
  [standInMessages.previewCorrectionJournal, ofOne('JournalId', previewCorrection)],
  [standInMessages.createCancellationJournal, makesJournal(cancelActuals)],
  [standInMessages.confirmContract, ofOne('ContractId', confirmContract)],
  [standInMessages.closeContractAsLost, ofOne('ContractId', closeAsLost)],
  [standInMessages.acceptRecalls, decides(true)],
  [standInMessages.refuseRecalls, decides(false)],
]);

function makesJournal(make: (call: Call, actuals: readonly string[], description: string) => string): UnboundAction {
  return {
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
      return { JournalId: make(call, idsOf(body, 'ActualIds'), description) };
    },
  };
}

function ofOne(parameter: string, work: (call: Call, id: string) => unknown): UnboundAction {
  return {
    parameters: [{ name: parameter, type: 'Edm.Guid' }],
    results: [],
    run(call, body) {
      work(call, guidOf(body, parameter));
      return {};
    },
  };
}

function decides(isAccepted: boolean): UnboundAction {
  return {
    parameters: [
      { name: 'TimeEntryIds', type: 'Edm.String' },
      { name: 'NoteText', type: 'Edm.String' },
      { name: 'CorrelationId', type: 'Edm.String' },
    ],
    results: [],
    run(call, body) {
      decideRecalls(call, idsOf(body, 'TimeEntryIds'), isAccepted);
      return {};
    },
  };
}

function guidOf(body: JsonObject, name: string): string {
  const id = body[name];
  if (typeof id === 'string' && isGuid(id)) return id.toLowerCase();
  throw badPayload(`The parameter '${name}' takes the id of a row.`);
}
