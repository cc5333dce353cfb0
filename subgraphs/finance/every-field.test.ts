import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { connectFinanceSubgraph } from './test-support/finance-harness.ts';
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

afterEach(() => sandbox.faults.clear());

/** Every field that needs no argument, `depth` levels deep. */
function everyField(typename: string, depth: number): string {
  const type = finance.schema.getType(typename);
  if (!isObjectType(type)) throw new TypeError(`Expected an object type, received ${typename}.`);
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const named = getNamedType(fieldType);
    if (isLeafType(named)) return name === 'skipSync' ? [] : [name];
    return depth === 0 ? [] : [`${name} { ${everyField(named.name, depth - 1)} }`];
  });
  return `__typename ${fields.join(' ')}`;
}

describe('every field', () => {
  test.each([
    'legalEntities',
    'exchangeRates',
    'expenseCategories',
    'integrationJournals',
    'expenses',
    'expenseReports',
    'vendorInvoices',
  ])('of %s can be read', async (field) => {
    const queryType = finance.schema.getQueryType()?.getFields()[field];
    const named = getNamedType(queryType!.type).name;
    const first = field === 'legalEntities' ? '' : '(first: 2)';
    const { errors } = await finance.query(`{ ${field}${first} { ${everyField(named, 3)} } }`);
    expect(errors).toEqual([]);
  });

  test.each([
    ['Project', 'ProjectsV2', { number: 'ProjectId' }],
    ['ProjectTask', 'ProjectTasks', { projectNumber: 'ProjectId', number: 'TaskId' }],
    ['ProjectContract', 'ProjectContractHeaders', { number: 'ProjectContractId' }],
    [
      'ContractCustomer',
      'ProjectFundingSources',
      { contractNumber: 'ProjectContractID', fundingSourceId: 'FundingSourceId' },
    ],
    ['ContractLine', 'ProjectContractLines', { contractNumber: 'ProjectContractId', number: 'ContractLineId' }],
    ['BillingMilestone', 'ProjectContractLineMilestones', { number: 'ContractLineMilestoneIdentifier' }],
    ['LaborEstimate', 'ProjEstimateHoursImport', { importId: 'EstimateHoursImportId' }],
    ['ExpenseEstimate', 'ProjEstimateExpensesImports', { importId: 'EstimateExpensesImportId' }],
    ['MaterialEstimate', 'ProjForecastSalesImport', { importId: 'ImportId' }],
    ['Actual', 'ProjActualsImports', { importId: 'ActualsImportId' }],
    ['Invoice', 'ProjectInvoiceProposalsV2', { number: 'InvoiceProposalId' }],
    ['Subcontract', 'SubContractPurchaseOrderHeaders', { number: 'ProjSubContractNumber' }],
    ['ResourceRole', 'ResourceCategories', { number: 'RoleId' }],
  ] as const)('of %s can be read', async (typename, table, columns) => {
    const { data, errors } = await finance.entities(
      typename,
      await finance.keysOf(table, columns, 3),
      everyField(typename, 3),
    );
    expect(errors).toEqual([]);
    expect(Object.keys(data._entities[0]).length).toBeGreaterThan(1);
  });
});

describe('when Finance fails', () => {
  test('each field fails at its own path, and the records stay', async () => {
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'status', status: 503 } });
    const { data, errors } = await finance.entities(
      'Project',
      [{ legalEntityId: 'USMF', number: 'PRJ-0001' }],
      'number accounting { stage } journalLines { nodes { id } }',
    );
    expect(data._entities).toEqual([{ number: 'PRJ-0001', accounting: null, journalLines: null }]);
    expect(errors.map(({ path, code }) => [path, code]).toSorted()).toEqual([
      [['_entities', 0, 'accounting'], 'SOURCE_UNAVAILABLE'],
      [['_entities', 0, 'journalLines'], 'SOURCE_UNAVAILABLE'],
    ]);
  });
});
