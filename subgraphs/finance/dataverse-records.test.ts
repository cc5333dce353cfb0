import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { connectFinanceSubgraph, tenThousandths } from './test-support/finance-harness.ts';
import type { FinanceHarness } from './test-support/finance-harness.ts';

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

describe('what Finance adds to records of Dataverse', () => {
  test('50 projects with accounting take one call', async () => {
    const projects = await finance.keysOf('ProjectsV2', { number: 'ProjectId' }, 50);
    const { data, errors, calls } = await finance.entities(
      'Project',
      projects,
      'number accounting { projectGroup projectType stage invoicingStatus salesTaxGroup dimensionsText dimensions { position name value } }',
    );
    expect(errors).toEqual([]);
    expect(calls).toBe(1);
    expect(data._entities).toHaveLength(projects.length);
    for (const { accounting } of data._entities) {
      expect(accounting.projectType).toMatch(/^(TIME_AND_MATERIAL|FIXED_PRICE|INTERNAL)$/);
      expect(accounting.invoicingStatus).toBe(accounting.stage === 'COMPLETED' ? 'CLOSED' : 'OPEN');
      expect(accounting.dimensions).toEqual([{ position: 2, name: 'Department', value: '022' }]);
    }
  });

  test('200 actuals with accounting take one call, in every state', async () => {
    const staged = await finance.keysOf('ProjActualsImports', { importId: 'ActualsImportId' });
    const states = new Set<string>();
    for (let start = 0; start < staged.length; start += 200) {
      const { data, errors, calls } = await finance.entities(
        'Actual',
        staged.slice(start, start + 200).map((actual) => ({ ...actual, skipSync: false })),
        'accounting { state message voucher accountingAmount { amount currency } exchangeRate salesTax { amount } accountingDate }',
      );
      expect(errors).toEqual([]);
      expect(calls).toBe(1);
      for (const { accounting } of data._entities) {
        states.add(accounting.state);
        const isPosted = accounting.state === 'POSTED' || accounting.state === 'INVOICED';
        expect(accounting.accountingAmount !== null).toBe(isPosted);
        if (isPosted) expect(accounting.voucher).toMatch(/^P/);
      }
    }
    expect([...states].toSorted()).toEqual(['ERROR', 'INVOICED', 'IN_JOURNAL', 'POSTED', 'STAGED']);
  });

  test('an actual that Finance has not received is NOT_SENT, one that is left out is SKIPPED', async () => {
    const importId = '11111111-2222-3333-4444-555555555555';
    const { data, errors } = await finance.entities(
      'Actual',
      [
        { legalEntityId: 'USMF', importId, skipSync: false },
        { legalEntityId: 'USMF', importId, skipSync: true },
      ],
      'accounting { state voucher accountingAmount { amount } journalLine { id } }',
    );
    expect(errors).toEqual([]);
    expect(data._entities.map(({ accounting }: any) => accounting)).toEqual([
      { state: 'NOT_SENT', voucher: null, accountingAmount: null, journalLine: null },
      { state: 'SKIPPED', voucher: null, accountingAmount: null, journalLine: null },
    ]);
  });

  test('amounts are in the accounting currency of the company, exactly as stored', async () => {
    const [stored] = (
      await finance.rows('ProjActualsImports', ['dataAreaId', 'ActualsImportId', 'AccountingAmount', 'ExchangeRate'])
    ).filter((row) => row['dataAreaId'] === 'gbsi' && !/^0\.?0*$/.test(String(row['ExchangeRate'])));
    const { data } = await finance.entities(
      'Actual',
      [{ legalEntityId: 'GBSI', importId: stored?.['ActualsImportId'], skipSync: false }],
      'accounting { accountingAmount { amount currency } exchangeRate }',
    );
    expect(data._entities[0].accounting).toEqual({
      accountingAmount: { amount: stored?.['AccountingAmount'], currency: 'GBP' },
      exchangeRate: stored?.['ExchangeRate'],
    });
  });

  test('the journal line of actuals takes one more call, and belongs to the voucher', async () => {
    const actuals = (await finance.keysOf('ProjActualsImports', { importId: 'ActualsImportId' }, 40)).map((actual) => ({
      ...actual,
      skipSync: false,
    }));
    const { data, errors, calls } = await finance.entities(
      'Actual',
      actuals,
      'accounting { voucher salesTaxGroup dimensions { value } journalLine { voucher lineNumber salesTaxGroup project { number } } }',
    );
    expect(errors).toEqual([]);
    expect(calls).toBe(2);
    const withLine = data._entities.filter(({ accounting }: any) => accounting.journalLine !== null);
    expect(withLine.length).toBeGreaterThan(5);
    for (const { accounting } of withLine) {
      expect(accounting.journalLine.voucher).toBe(accounting.voucher);
      expect(accounting.journalLine.salesTaxGroup).toBe(accounting.salesTaxGroup);
    }
  });

  test('contracts, customers, lines and milestones have their accounting side', async () => {
    const contracts = await finance.keysOf('ProjectContractHeaders', { number: 'ProjectContractId' }, 20);
    const contract = await finance.entities(
      'ProjectContract',
      contracts,
      'accounting { salesTaxGroup fundingType exchangeRateAgreement termsOfPayment dimensionsText }',
    );
    expect(contract.calls).toBe(1);
    expect(contract.errors).toEqual([]);
    expect(contract.data._entities[0].accounting).toMatchObject({ fundingType: 'CUSTOMER', dimensionsText: '-022--' });
    const agreed = contract.data._entities.filter(({ accounting }: any) => accounting.exchangeRateAgreement !== null);
    expect(agreed.length).toBeLessThan(contracts.length);

    const lines = await finance.keysOf('ProjectContractLines', {
      contractNumber: 'ProjectContractId',
      number: 'ContractLineId',
    });
    const rules = await finance.entities('ContractLine', lines, 'billingRule { type sequenceNumber }');
    expect(rules.calls).toBe(1);
    expect(new Set(rules.data._entities.map(({ billingRule }: any) => billingRule.type))).toEqual(
      new Set(['TIME_AND_MATERIAL', 'MILESTONE']),
    );

    const customers = await finance.keysOf('ProjectFundingSources', {
      contractNumber: 'ProjectContractID',
      fundingSourceId: 'FundingSourceId',
    });
    const funding = await finance.entities(
      'ContractCustomer',
      customers,
      'fundingSource { number fundingType isPrimary }',
    );
    expect(funding.data._entities.map(({ fundingSource }: any) => fundingSource.number)).toEqual(
      customers.map(({ fundingSourceId }) => fundingSourceId),
    );

    const milestones = await finance.keysOf(
      'ProjectContractLineMilestones',
      { number: 'ContractLineMilestoneIdentifier' },
      10,
    );
    const onAccount = await finance.entities(
      'BillingMilestone',
      milestones,
      'onAccountTransaction { number status salesTaxGroup isMilestoneComplete }',
    );
    expect(onAccount.calls).toBe(2);
    expect(onAccount.data._entities[0].onAccountTransaction).toMatchObject({ number: milestones[0]?.['number'] });
  });

  test('estimates find the forecast that cost and sales merge into', async () => {
    const labor = await finance.entities(
      'LaborEstimate',
      await finance.keysOf('ProjEstimateHoursImport', { importId: 'EstimateHoursImportId' }, 50),
      'forecast { number quantity costPrice { amount currency } salesPrice { amount currency } model }',
    );
    expect(labor.calls).toBe(1);
    expect(labor.data._entities.every(({ forecast }: any) => forecast.model === 'PROJOPS')).toBe(true);
    const expenses = await finance.keysOf('ProjEstimateExpensesImports', { importId: 'EstimateExpensesImportId' }, 50);
    const expense = await finance.entities('ExpenseEstimate', expenses, 'forecast { number }');
    expect(expense.calls).toBe(2);
    const numbers = expense.data._entities.map(({ forecast }: any) => forecast.number);
    expect(new Set(numbers).size).toBeLessThan(numbers.length);
    const material = await finance.entities(
      'MaterialEstimate',
      await finance.keysOf('ProjForecastSalesImport', { importId: 'ImportId' }, 50),
      'forecast { number quantity }',
    );
    expect(material.errors).toEqual([]);
    expect(material.data._entities.every(({ forecast }: any) => forecast.number.startsWith('IF-'))).toBe(true);
  });

  test('an invoice proposal has lines of every kind, its tax, and the posted total', async () => {
    const invoices = await finance.keysOf('ProjectInvoiceProposalsV2', { number: 'InvoiceProposalId' }, 60);
    const { data, errors, calls } = await finance.entities(
      'Invoice',
      invoices,
      'number proposal { number status customerInvoiceNumber total { amount currency } tax { amount } lines { kind amount { amount currency } project { number } } }',
    );
    expect(errors).toEqual([]);
    expect(calls).toBe(2);
    const proposals = data._entities.map(({ proposal }: any) => proposal);
    expect(new Set(proposals.map(({ status }: any) => status))).toEqual(new Set(['OPEN', 'POSTED']));
    const kinds = new Set(proposals.flatMap(({ lines }: any) => lines.map(({ kind }: any) => kind)));
    expect(kinds).toContain('HOUR');
    expect(kinds).toContain('ON_ACCOUNT');
    for (const proposal of proposals.filter(({ status }: any) => status === 'POSTED')) {
      const net = proposal.lines.reduce((sum: bigint, { amount }: any) => sum + tenThousandths(amount.amount), 0n);
      expect(tenThousandths(proposal.total.amount)).toBe(net + tenThousandths(proposal.tax.amount));
    }
  });

  test('subcontracts have a purchase order, roles and categories their copies per company', async () => {
    const subcontracts = await finance.keysOf(
      'SubContractPurchaseOrderHeaders',
      { number: 'ProjSubContractNumber' },
      10,
    );
    const orders = await finance.entities(
      'Subcontract',
      subcontracts,
      'purchaseOrder { number status lines { quantity } }',
    );
    expect(orders.errors).toEqual([]);
    expect(orders.data._entities.every(({ purchaseOrder }: any) => purchaseOrder.lines.length > 0)).toBe(true);
    const roles = await finance.entities(
      'ResourceRole',
      [{ number: 'RC-00001' }],
      'perCompany { legalEntity { code } isDisabled }',
    );
    expect(roles.calls).toBe(1);
    expect(roles.data._entities[0].perCompany).toEqual(
      ['DEMF', 'GBSI', 'USMF'].map((code) => ({ legalEntity: { code }, isDisabled: false })),
    );
    const categories = await finance.entities(
      'TransactionCategory',
      [{ number: '00001' }],
      'sharedCategories { kind } projectCategories(legalEntity: "usmf") { code legalEntity { name } transactionType }',
    );
    expect(categories.data._entities[0].sharedCategories.map(({ kind }: any) => kind)).toEqual([
      'HOUR',
      'FEE',
      'ITEM',
      'EXPENSE',
    ]);
    expect(categories.data._entities[0].projectCategories).toHaveLength(4);
  });

  test('a record that Finance does not have leaves the field null and the record whole', async () => {
    const { data, errors } = await finance.entities(
      'Project',
      [
        { legalEntityId: 'USMF', number: 'NO-SUCH' },
        { legalEntityId: null, number: null },
      ],
      'accounting { stage } revenueEstimateProject { number } journalLines { nodes { id } }',
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { accounting: null, revenueEstimateProject: null, journalLines: { nodes: [] } },
      { accounting: null, revenueEstimateProject: null, journalLines: null },
    ]);
  });
});
