import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { encodeGlobalId } from '../model/global-id.ts';
import { financeRowExists } from './existence.ts';
import { connectFinanceSubgraph, tenThousandths } from './test-support/finance-harness.ts';
import type { Answer, FinanceHarness } from './test-support/finance-harness.ts';

let sandbox: Sandbox;
let finance: FinanceHarness;

beforeAll(async () => {
  sandbox = await startTestSandbox({ actuals: 1500 });
  finance = await connectFinanceSubgraph(sandbox);
});
afterAll(async () => {
  await finance.close();
  await sandbox.close();
});

describe('records that Finance owns', () => {
  test('a legal entity knows its ledger and its sources', async () => {
    const { data, errors } = await finance.query(
      '{ legalEntities { id code name version sources { system entity key url } ledger { accountingCurrency fiscalCalendar } } }',
    );
    expect(errors).toEqual([]);
    expect(data.legalEntities.map(({ code, ledger }: any) => [code, ledger.accountingCurrency])).toEqual([
      ['DEMF', 'EUR'],
      ['GBSI', 'GBP'],
      ['USMF', 'USD'],
    ]);
    expect(data.legalEntities[2]).toMatchObject({
      id: encodeGlobalId('LegalEntity', 'USMF'),
      sources: [
        {
          system: 'FINANCE',
          entity: 'LegalEntities',
          key: "LegalEntityId='USMF'",
          url: "https://finance.example/data/LegalEntities(LegalEntityId='USMF')?cross-company=true",
        },
      ],
    });
  });

  test.each([
    ['expenses', '', 'number', 'NUMBER'],
    ['expenses', '', 'number', 'DATE'],
    ['expenses', '', 'number', 'AMOUNT'],
    ['exchangeRates', '(filter)', 'id', 'VALID_FROM'],
    ['integrationJournals', '', 'number', 'POSTED_AT'],
    ['vendorInvoices', '', 'number', 'VENDOR'],
    ['expenseCategories', '', 'id', 'NAME'],
    ['expenseReports', '', 'number', 'NUMBER'],
  ])('pages of %s %s hold every row once (by %s, ordered by %s)', async (field, _note, key, order) => {
    const filter = field === 'exchangeRates' ? ', filter: { from: { eq: "EUR" }, to: { in: ["USD", "gbp"] } }' : '';
    for (const direction of ['ASCENDING', 'DESCENDING']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors }: Answer = await finance.query(
          `query ($after: String) { ${field}(first: 17, after: $after, orderBy: [{ field: ${order}, direction: ${direction} }]${filter}) { nodes { ${key} } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(errors).toEqual([]);
        seen.push(...data[field].nodes.map((node: Record<string, string>) => node[key]));
        after = data[field].pageInfo.hasNextPage ? data[field].pageInfo.endCursor : null;
      } while (after !== null);
      const all = await finance.query(`{ ${field}(first: 200${filter}) { nodes { ${key} } } }`);
      expect(seen.toSorted()).toEqual(
        all.data[field].nodes.map((node: Record<string, string>) => node[key]).toSorted(),
      );
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  test('lists filter and count', async () => {
    const { data, errors, calls } = await finance.query(`{
      expenses(first: 5, filter: { or: [{ status: { eq: POSTED } }, { not: { legalEntity: { in: ["usmf", "DEMF"] } } }] }) {
        totalCount totalCountIsExact nodes { status legalEntity { code } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(calls).toBe(1);
    const stored = await finance.rows('Expenses', ['dataAreaId', 'ApprovalStatus']);
    const matching = stored.filter((row) => row['ApprovalStatus'] === 'Ledger' || row['dataAreaId'] === 'gbsi');
    expect(data.expenses.totalCount).toBe(matching.length);
    expect(data.expenses.totalCountIsExact).toBe(true);
  });

  test('an expense knows its report, category, project and dimensions', async () => {
    const { data, errors } = await finance.query(`{
      expenses(first: 3, orderBy: [{ field: DATE, direction: DESCENDING }]) {
        nodes {
          id number legalEntity { code name } amount { amount currency } accountingAmount { currency } category { code name }
          project { number } task { number } worker { personnelNumber } report { id number status lines { number } }
        }
      }
    }`);
    expect(errors).toEqual([]);
    for (const expense of data.expenses.nodes) {
      expect(expense.id).toBe(encodeGlobalId('Expense', expense.legalEntity.code, expense.number));
      expect(expense.report.lines.map(({ number }: any) => number)).toContain(expense.number);
      expect(expense.category.name).not.toBe('');
    }
  });

  test('vendor invoices add up, journals list their lines', async () => {
    const { data, errors } = await finance.query(`{
      vendorInvoices(first: 5) { nodes { number status vendor { accountNumber } total { amount currency } lines { externalLine amount { amount } } } }
      integrationJournals(first: 3, filter: { status: { eq: ERROR } }) {
        nodes { number status lines(first: 200) { totalCount nodes { hasPostingError journal { number } } } }
      }
    }`);
    expect(errors).toEqual([]);
    for (const { total, lines } of data.vendorInvoices.nodes) {
      expect(tenThousandths(total.amount)).toBe(
        lines.reduce((sum: bigint, { amount }: any) => sum + tenThousandths(amount.amount), 0n),
      );
    }
    for (const journal of data.integrationJournals.nodes) {
      expect(journal.lines.totalCount).toBe(journal.lines.nodes.length);
      expect(journal.lines.nodes.some(({ hasPostingError }: any) => hasPostingError)).toBe(true);
      expect(journal.lines.nodes.every((line: any) => line.journal.number === journal.number)).toBe(true);
    }
  });

  test('every global id leads back to its record, by federation and by existence', async () => {
    const { data } = await finance.query(`{
      legalEntities { id } exchangeRates(first: 1) { nodes { id } } expenseCategories(first: 1) { nodes { id } }
      integrationJournals(first: 1) { nodes { id lines(first: 1) { nodes { id } } } } expenses(first: 1) { nodes { id } }
      expenseReports(first: 1) { nodes { id } } vendorInvoices(first: 1) { nodes { id lines { id } } }
    }`);
    const ids = {
      LegalEntity: data.legalEntities[0].id,
      ExchangeRate: data.exchangeRates.nodes[0].id,
      ExpenseCategory: data.expenseCategories.nodes[0].id,
      IntegrationJournal: data.integrationJournals.nodes[0].id,
      IntegrationJournalLine: data.integrationJournals.nodes[0].lines.nodes[0].id,
      Expense: data.expenses.nodes[0].id,
      ExpenseReport: data.expenseReports.nodes[0].id,
      VendorInvoice: data.vendorInvoices.nodes[0].id,
      VendorInvoiceLine: data.vendorInvoices.nodes[0].lines[0].id,
    };
    const context = finance.context();
    for (const [typename, id] of Object.entries(ids)) {
      const found = await finance.entities(
        typename,
        [{ id }, { id: encodeGlobalId(typename, 'x') }],
        '__typename id version',
      );
      expect(found.data._entities).toEqual([{ __typename: typename, id, version: expect.any(String) }, null]);
      const [, key = ''] = Buffer.from(id as string, 'base64url')
        .toString()
        .split(':');
      const parts = key.split('|').map(decodeURIComponent);
      expect(await financeRowExists(context, typename, parts), typename).toBe(true);
      expect(await financeRowExists(context, typename, [...parts.slice(1), 'NOPE']), typename).toBe(false);
    }
  });

  test('a malformed id or cursor is refused as the caller’s mistake', async () => {
    const { data, errors } = await finance.entities('Expense', [{ id: 'rubbish' }], 'number');
    expect(data._entities).toEqual([null]);
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    const page = await finance.query(
      '{ expenses(first: 201) { nodes { id } } exchangeRates(after: "x") { nodes { id } } }',
    );
    expect(page.data).toEqual({ expenses: null, exchangeRates: null });
    expect(page.errors.map(({ code, path }) => [code, path])).toEqual([
      ['BAD_USER_INPUT', ['expenses']],
      ['BAD_USER_INPUT', ['exchangeRates']],
    ]);
  });
});
