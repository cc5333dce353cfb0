import type { Row } from '../../systems/odata/query.ts';
import { isZero } from './fields.ts';

/** How far an actual is in Finance. */
export type AccountingState = 'NOT_SENT' | 'STAGED' | 'IN_JOURNAL' | 'POSTED' | 'INVOICED' | 'ERROR' | 'SKIPPED';

/** What the state is derived from. */
export interface AccountingFacts {
  /** Whether Dataverse leaves the actual out of dual-write. */
  readonly skipSync: boolean;
  /** The actual's row in the staging entity, or null when Finance has none. */
  readonly staging: Row | null;
  /** Whether the actual's journal line failed when it was last posted. */
  readonly hasPostingError: boolean;
}

/** Columns of the staging entity that the state is derived from. */
export const stateColumns = ['IsJournalized', 'ExchangeRate', 'InvoiceProposalId', 'VoucherNumber'] as const;

/**
 * The rule, first match wins. Finance keeps no such state itself.
 *
 * | state | when |
 * |---|---|
 * | SKIPPED | Dataverse marks the actual as not synchronised |
 * | NOT_SENT | the staging entity has no row for it |
 * | STAGED | the row is not journalized: the periodic import has not taken it yet |
 * | INVOICED | posted, and on an invoice proposal or the customer invoice made of one |
 * | POSTED | posted: Finance gave it an exchange rate, which is never zero then; a voucher can be there before posting |
 * | ERROR | not posted, and its journal line (found by voucher) is marked with a posting error |
 * | IN_JOURNAL | otherwise: on a journal or proposal that is not posted |
 */
export function accountingState({ skipSync, staging, hasPostingError }: AccountingFacts): AccountingState {
  if (skipSync) return 'SKIPPED';
  if (staging === null) return 'NOT_SENT';
  if (staging['IsJournalized'] !== 'Yes') return 'STAGED';
  if (isPosted(staging)) return isSet(staging['InvoiceProposalId']) ? 'INVOICED' : 'POSTED';
  return hasPostingError ? 'ERROR' : 'IN_JOURNAL';
}

/** Whether an actual's staging row carries the results of posting. */
export function isPosted(staging: Row): boolean {
  return staging['IsJournalized'] === 'Yes' && !isZero(staging['ExchangeRate']);
}

function isSet(value: Row[string]): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** The state in a sentence for whoever looks into one actual. */
export function accountingMessage(state: AccountingState): string {
  switch (state) {
    case 'SKIPPED':
      return 'Dataverse leaves this actual out of dual-write on purpose; Finance makes its own record of it.';
    case 'NOT_SENT':
      return 'Finance has not received this actual.';
    case 'STAGED':
      return 'Finance has received this actual; the periodic import from staging has not taken it yet.';
    case 'IN_JOURNAL':
      return 'This actual is on an integration journal or an invoice proposal that is not posted.';
    case 'POSTED':
      return 'This actual is posted.';
    case 'INVOICED':
      return 'This actual is posted and on an invoice proposal or a customer invoice.';
    case 'ERROR':
      return 'Finance could not post this actual. The cause stands on its integration journal line in Finance; correct it there and set the line back to draft.';
  }
}
