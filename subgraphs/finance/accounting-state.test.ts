import { describe, expect, test } from 'vitest';

import { accountingMessage, accountingState } from './accounting-state.ts';
import type { AccountingFacts } from './accounting-state.ts';

const journalized = { IsJournalized: 'Yes', ExchangeRate: '0.0000', InvoiceProposalId: null, VoucherNumber: 'V-1' };
const facts = (given: Partial<AccountingFacts>): AccountingFacts => ({
  skipSync: false,
  staging: journalized,
  hasPostingError: false,
  ...given,
});

describe('the accounting state of an actual', () => {
  test.each([
    ['SKIPPED', 'Dataverse leaves it out, whatever Finance holds', { skipSync: true }],
    ['NOT_SENT', 'Finance has no row', { staging: null }],
    ['STAGED', 'the import has not taken it', { staging: { ...journalized, IsJournalized: 'No' } }],
    ['IN_JOURNAL', 'it has a voucher but no rate', {}],
    ['IN_JOURNAL', 'it is on a proposal that is not posted', { staging: { ...journalized, InvoiceProposalId: 'P-1' } }],
    ['ERROR', 'its line failed', { hasPostingError: true }],
    ['POSTED', 'it has a rate', { staging: { ...journalized, ExchangeRate: '0.0001' } }],
    [
      'POSTED',
      'it has a rate, whatever its line says',
      { staging: { ...journalized, ExchangeRate: '1' }, hasPostingError: true },
    ],
    [
      'INVOICED',
      'it has a rate and a proposal',
      { staging: { ...journalized, ExchangeRate: '1', InvoiceProposalId: 'P-1' } },
    ],
  ] as const)('is %s when %s', (state, _when, given) => {
    expect(accountingState(facts(given))).toBe(state);
    expect(accountingMessage(state)).toMatch(/\.$/);
  });
});
