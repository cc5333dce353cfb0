import { expect, test } from 'vitest';

import { expenseReportStatus } from './expense-report-status.ts';

const line = (ApprovalStatus: string) => ({ values: { ApprovalStatus }, etag: null, expanded: {} });

test('a report is as far as its line that is furthest behind', () => {
  expect(expenseReportStatus([line('Ledger'), line('Create'), line('Approved')])).toEqual({
    status: 'DRAFT',
    symbol: 'Create',
  });
  expect(expenseReportStatus([line('Ledger')])).toEqual({ status: 'POSTED', symbol: 'Ledger' });
});

test('a status that is not known here shows', () => {
  expect(expenseReportStatus([line('Ledger'), line('Audited')])).toEqual({ status: 'OTHER', symbol: 'Audited' });
});
