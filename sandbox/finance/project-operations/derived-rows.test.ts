import { beforeEach, describe, expect, test } from 'vitest';
import { loadFinanceModel } from '../../store/finance-model.ts';
import { openStore, type Store } from '../../store/store.ts';
import { createFinanceHandler } from '../handler.ts';
import { testCall } from '../test-call.ts';

const model = loadFinanceModel();
let store: Store;

beforeEach(() => {
  store = openStore(model);
});

const call = (method: string, url: string, body?: object) =>
  testCall(createFinanceHandler({ store }), method, url, body);

const rows = (set: string) => call('GET', `${set}?cross-company=true`).json.value;
const project = { dataAreaId: 'usmf', ProjectId: 'P1', ProjectName: 'Bridge' };
const milestone = {
  dataAreaId: 'usmf',
  ContractLineMilestoneIdentifier: 'MS-1',
  ContractLineId: 'CL-1',
  ProjectNumber: 'P1',
  Description: 'Signed',
  Amount: 400.25,
  CurrencyCode: 'USD',
  TransactionDate: '2027-01-31T12:00:00Z',
};
const address = "ProjectContractLineMilestones(dataAreaId='usmf',ContractLineMilestoneIdentifier='MS-1')";

describe('a milestone', () => {
  test('makes, changes and takes with it its on-account transaction', () => {
    expect(call('POST', 'ProjectContractLineMilestones', milestone)).toMatchObject({
      status: 201,
      json: { TransactionId: 'MS-1' },
    });
    expect(rows('ProjectOnAccountTransactions')).toMatchObject([
      {
        TransId: 'MS-1',
        ProjID: 'P1',
        TotalSalesAmountCur: 400.25,
        CurrencyId: 'USD',
        TransDate: '2027-01-31T12:00:00Z',
        TransStatus: 'Registered',
        TransactionOrigin: 'Milestone',
        Qty: 1,
      },
    ]);
    call('PATCH', `${address}?cross-company=true`, { Amount: 99.5, Description: 'Agreed' });
    expect(rows('ProjectOnAccountTransactions')).toMatchObject([{ TotalSalesAmountCur: 99.5, Description: 'Agreed' }]);
    call('DELETE', `${address}?cross-company=true`);
    expect(rows('ProjectOnAccountTransactions')).toEqual([]);
  });

  test('does not take the transaction of another one, and is not there either', () => {
    call('POST', 'ProjectContractLineMilestones', milestone);
    const taken = { ...milestone, ContractLineMilestoneIdentifier: 'MS-2', TransactionId: 'MS-1', Amount: 1 };
    const refused = call('POST', 'ProjectContractLineMilestones', taken);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.json)).toContain('already exists');
    expect(rows('ProjectContractLineMilestones')).toHaveLength(1);
    expect(rows('ProjectOnAccountTransactions')).toMatchObject([{ TotalSalesAmountCur: 400.25 }]);
  });

  test('gives its project an estimate project, the first time only', () => {
    call('POST', 'ProjectsV2', project);
    call('POST', 'ProjectContractLineMilestones', milestone);
    call('POST', 'ProjectContractLineMilestones', { ...milestone, ContractLineMilestoneIdentifier: 'MS-2' });
    expect(rows('ProjectsV2')).toMatchObject([{ EstimateProjectId: 'EST-P1' }]);
    expect(rows('Projects')).toMatchObject([
      { ProjectID: 'EST-P1', ProjectName: 'Bridge: revenue estimate', ParentProject: 'P1', ProjectType: 'FixedPrice' },
    ]);
  });
});
