import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amount, converted, percentOf, rateScale, type Amount } from './amounts.ts';
import { openSeededStores, readRows, type SeededStores, type TextRow } from './seeded-stores.ts';

let stores: SeededStores;
let actuals: TextRow[];
let staging: Map<string, TextRow>;

beforeAll(() => {
  stores = openSeededStores();
  actuals = readRows(stores.dataverse, 'msdyn_actual');
  staging = new Map(
    readRows(stores.finance, 'ProjActualsImports').map((row) => [row.get('ActualsImportId') ?? '', row]),
  );
});

afterAll(() => {
  stores.dataverse.close();
  stores.finance.close();
});

function stagingOf(actual: TextRow): TextRow | undefined {
  return staging.get(actual.get('msdyn_actualimportid') ?? '');
}

function countBy(rows: Iterable<TextRow>, column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const value = row.get(column) ?? 'none';
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Whether the counts have every one of the last digits of an option list, and the same for "none". */
function covers(counts: Record<string, number>, options: readonly (number | 'none')[]): boolean {
  return options.every((option) => (counts[String(option)] ?? 0) > 0);
}

describe('the life cycle of actuals', () => {
  it('is there in every state', () => {
    const choice = (digits: readonly number[]): number[] => digits.map((digit) => 192_350_000 + digit);
    expect(covers(countBy(actuals, 'msdyn_transactiontypecode'), choice([0, 5, 6, 7, 8]))).toBe(true);
    expect(covers(countBy(actuals, 'msdyn_transactionclassification'), choice([0, 1, 2, 3, 4]))).toBe(true);
    expect(covers(countBy(actuals, 'msdyn_billingtype'), choice([0, 1, 2, 3]))).toBe(true);
    expect(covers(countBy(actuals, 'msdyn_billingstatus'), ['none', ...choice([0, 1, 2, 3, 4])])).toBe(true);
    expect(covers(countBy(actuals, 'msdyn_adjustmentstatus'), ['none', ...choice([0, 1, 2])])).toBe(true);
    expect(countBy(actuals, 'msdyn_skipsync')['true']).toBeGreaterThan(100);
  });

  it('leaves an actual that is not synchronised without a Finance row, and gives every other one exactly one', () => {
    for (const actual of actuals) expect(stagingOf(actual) === undefined).toBe(actual.get('msdyn_skipsync') === 'true');
    expect(staging.size).toBe(actuals.filter((actual) => actual.get('msdyn_skipsync') === 'false').length);
  });

  it('has integration journals and lines in every status', () => {
    const journals = readRows(stores.finance, 'ProjAdvancedJournals');
    expect(Object.keys(countBy(journals, 'Status')).sort()).toEqual(['Draft', 'Error', 'Posted', 'Processing']);
    expect(countBy(readRows(stores.finance, 'ProjAdvancedJournalLineHours'), 'PostError')['Yes']).toBeGreaterThan(0);
    expect(countBy(staging.values(), 'IsJournalized')['No']).toBeGreaterThan(50);
  });

  it('posts every amount at the rate of its day or of its contract, rounded to the hundredth', () => {
    const rates = new Map(
      readRows(stores.finance, 'ExchangeRatesCDSEntity').map((row) => [
        `${row.get('FromCurrencyCode')}/${row.get('ToCurrencyCode')}/${row.get('ValidFrom')?.slice(0, 7)}`,
        row.get('Rate') ?? '',
      ]),
    );
    const agreed = new Map(
      readRows(stores.finance, 'CDSProjectContracts').map((row) => [
        `${row.get('ProjectContractID')}/${row.get('CurrencyCode')}`,
        row.get('ExchangeRate') ?? '0',
      ]),
    );
    const companies = new Map(
      readRows(stores.finance, 'Ledgers').map((row) => [
        row.get('LegalEntityId')?.toLowerCase(),
        row.get('AccountingCurrency') ?? '',
      ]),
    );
    const projects = new Map(
      readRows(stores.finance, 'ProjectsV2').map((row) => [row.get('ProjectId'), row.get('ProjectContractId') ?? '']),
    );
    const scaled = (text: string): bigint => BigInt(Math.round(Number(text) * 10_000_000));
    let posted = 0;
    for (const row of staging.values()) {
      if (row.get('ProjActualsImportSync') !== 'Yes') continue;
      posted += 1;
      const from = row.get('TransactionCurrencyId') ?? '';
      const to = companies.get(row.get('dataAreaId') ?? '') ?? '';
      const fixed = scaled(agreed.get(`${projects.get(row.get('ProjectId') ?? '')}/${from}`) ?? '0');
      const daily =
        from === to ? rateScale : scaled(rates.get(`${from}/${to}/${row.get('DocumentDate')?.slice(0, 7)}`) ?? '0');
      const rate = from !== to && fixed !== 0n ? fixed : daily;
      expect(scaled(row.get('ExchangeRate') ?? '0')).toBe(rate);
      const value = amount((row.get('Amount') ?? '').replace(/0+$/, '').replace(/\.$/, ''));
      expect(amount((row.get('AccountingAmount') ?? '').replace(/0+$/, '').replace(/\.$/, ''))).toBe(
        converted(value, rate),
      );
      expect(row.get('VoucherNumber')).not.toBe('');
    }
    expect(posted).toBeGreaterThan(2000);
  });

  it('takes back exactly what it reverses', () => {
    const byId = new Map(actuals.map((actual) => [actual.get('msdyn_actualid'), actual]));
    let pairs = 0;
    for (const row of readRows(stores.dataverse, 'msdyn_transactionconnection')) {
      if (row.get('msdyn_transaction1role') !== 'Reversing' || row.get('msdyn_transaction1type') !== 'msdyn_actual')
        continue;
      const reversal = byId.get(row.get('msdyn_transaction1') ?? '');
      const original = byId.get(row.get('msdyn_transaction2') ?? '');
      pairs += 1;
      expect(amount(reversal?.get('msdyn_amount') ?? '')).toBe(-amount(original?.get('msdyn_amount') ?? ''));
      expect(reversal?.get('msdyn_adjustmentstatus')).toBe('192350002');
    }
    expect(pairs).toBeGreaterThan(500);
  });

  it('keeps amounts of 15 digits and 4 decimals, and the smallest ones', () => {
    const amounts = new Set(actuals.map((actual) => actual.get('msdyn_amount')));
    for (const text of ['922337203685.4775', '99999999999.9999', '-99999999999.9999', '0.0001'])
      expect(amounts.has(text)).toBe(true);
    expect([...staging.values()].some((row) => (row.get('Amount') ?? '').startsWith('922337203685.4775'))).toBe(true);
    expect(readRows(stores.dataverse, 'salesorder').some((row) => row.get('totalamount') === '922337203685.4775')).toBe(
      true,
    );
  });

  it('falls on ends of months and of the year', () => {
    const dates = new Set(actuals.map((actual) => actual.get('msdyn_documentdate')?.slice(0, 10)));
    for (const date of ['2024-02-29', '2024-12-31', '2025-06-30']) expect(dates.has(date)).toBe(true);
  });
});

describe('invoices', () => {
  it('are there as draft, in review, confirmed, posted, paid and corrected', () => {
    const invoices = readRows(stores.dataverse, 'invoice');
    expect(Object.keys(countBy(invoices, 'msdyn_projectinvoicestatus')).sort()).toEqual([
      '192350000',
      '192350001',
      '192350002',
      '192350003',
    ]);
    expect(countBy(invoices, 'msdyn_hascorrections')['true']).toBeGreaterThan(3);
    const proposals = readRows(stores.finance, 'ProjectInvoiceProposalsV2');
    expect(proposals.filter((row) => row.get('Invoice') === '').length).toBeGreaterThan(5);
    expect(proposals.filter((row) => row.get('Invoice') !== '').length).toBeGreaterThan(100);
  });

  it('add up: lines to the invoice, proposal lines and tax to the posted invoice', () => {
    const total = (rows: readonly TextRow[], column: string): Amount =>
      rows.reduce((sum, row) => sum + amount((row.get(column) ?? '0').replace(/(\.\d{4})0+$/, '$1')), 0n);
    const details = Map.groupBy(readRows(stores.dataverse, 'invoicedetail'), (row) => row.get('invoiceid'));
    const transactions = Map.groupBy(readRows(stores.dataverse, 'msdyn_invoicelinetransaction'), (row) =>
      row.get('msdyn_invoice'),
    );
    const lines = Map.groupBy(
      ['Hours', 'Expenses', 'Items', 'Fees', 'OnAccounts'].flatMap((kind) =>
        readRows(stores.finance, `ProjectInvoiceProposal${kind}`),
      ),
      (row) => row.get('InvoiceProposalId'),
    );
    const posted = new Map(
      readRows(stores.finance, 'DocumentProjectInvoiceBases').map((row) => [row.get('ProjInvoiceId'), row]),
    );
    const proposals = new Map(
      readRows(stores.finance, 'ProjectInvoiceProposalsV2').map((row) => [row.get('InvoiceProposalId'), row]),
    );
    for (const invoice of readRows(stores.dataverse, 'invoice')) {
      const id = invoice.get('invoiceid');
      const net = amount(invoice.get('totallineitemamount') ?? '');
      expect(total(details.get(id) ?? [], 'extendedamount')).toBe(net);
      expect(total(transactions.get(id) ?? [], 'msdyn_amount')).toBe(net);
      const customerInvoice = posted.get(proposals.get(invoice.get('invoicenumber'))?.get('Invoice') ?? '');
      if (customerInvoice === undefined) continue;
      expect(total(lines.get(invoice.get('invoicenumber')) ?? [], 'LineAmount')).toBe(net);
      expect(total([customerInvoice], 'InvoiceAmount')).toBe(amount(invoice.get('totalamount') ?? ''));
    }
  });

  it('bill milestones that add up to their contract line', () => {
    const milestones = Map.groupBy(readRows(stores.dataverse, 'msdyn_contractlinescheduleofvalue'), (row) =>
      row.get('msdyn_contractlineid'),
    );
    const lines = new Map(
      readRows(stores.dataverse, 'salesorderdetail').map((row) => [row.get('salesorderdetailid'), row]),
    );
    expect(milestones.size).toBeGreaterThan(5);
    for (const [line, rows] of milestones) {
      const sum = rows.reduce((total, row) => total + amount(row.get('msdyn_amount') ?? ''), 0n);
      expect(sum).toBe(amount(lines.get(line)?.get('extendedamount') ?? ''));
    }
    expect(Object.keys(countBy([...milestones.values()].flat(), 'msdyn_invoicestatus')).sort()).toEqual([
      '192350000',
      '192350001',
      '192350002',
      '192350003',
    ]);
  });

  it('split a contract between two customers to the hundredth of a percent', () => {
    const shares = Map.groupBy(readRows(stores.dataverse, 'msdyn_projectcontractsplitbillingrule'), (row) =>
      row.get('msdyn_projectcontract'),
    );
    expect([...shares.values()].some((rows) => rows.length === 2)).toBe(true);
    for (const rows of shares.values()) {
      expect(rows.reduce((sum, row) => sum + amount(row.get('msdyn_billingpercentage') ?? ''), 0n)).toBe(
        percentOf(amount('100'), amount('100')),
      );
    }
  });
});

describe('documents that begin in Finance', () => {
  it('are there in every status', () => {
    expect(Object.keys(countBy(readRows(stores.finance, 'Expenses'), 'ApprovalStatus')).sort()).toEqual([
      'Approved',
      'Create',
      'Ledger',
      'Returned',
      'Submitted',
    ]);
    expect(
      Object.keys(countBy(readRows(stores.finance, 'VendInvoiceExportsV2'), 'ProjVendInvoiceStatus')).sort(),
    ).toEqual(['Confirmed', 'Draft', 'InReview']);
    expect(
      Object.keys(countBy(readRows(stores.finance, 'SubContractPurchaseOrderHeaders'), 'SubConStatus')).sort(),
    ).toEqual(['Canceled', 'Closed', 'Confirmed', 'Draft']);
    expect(Object.keys(countBy(readRows(stores.dataverse, 'msdyn_timeentry'), 'msdyn_entrystatus')).length).toBe(5);
  });
});
