import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryActuals } from '../../dualwrite/carry/carry-actuals.ts';
import { type CarryOrder, mostRows } from '../../dualwrite/carry/carry-requests.ts';
import type { Journal, OperationRecord, OperationRequest } from '../../dualwrite/journal/journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import type { Filter } from '../../systems/odata/query.ts';
import { testTimings } from '../write-through/mortal-runner.ts';
import { liveSessions, startWorld, type World } from '../write-through/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-carrying-'));
let world: World;
let journal: Journal;
let runner: Runner;
/** What Finance held before anything was taken from it. */
let staged: Map<string, Row>;
let connected: Map<string, Row>;

type Row = Readonly<Record<string, unknown>>;

/** Yes and no, as the store keeps them. */
const [no, yes] = [0n, 1n];

beforeAll(async () => {
  world = await startWorld({ actuals: 400 });
  journal = await openSqliteJournal(join(folder, 'journal.sqlite'));
  runner = await Runner.start({ ...testTimings, leaseMilliseconds: 10_000, journal, systems: world.systems });
  staged = byId('ProjActualsImports', 'ActualsImportId');
  connected = byId('ProjTransactionRelationships', 'ConnectionId');
});

afterAll(async () => {
  await runner.close();
  await journal.close();
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** The rows of an entity by one of its columns, without what the store adds. */
function byId(entity: string, column: string): Map<string, Row> {
  const rows = world.sandbox.stores.finance.all(`SELECT * FROM ${entity}`);
  return new Map(rows.map(({ $row: _row, $version: _version, ...row }) => [String(row[column]), row]));
}

const sessions = () => liveSessions(world);
const order: CarryOrder = {
  caller: 'test',
  requestId: crypto.randomUUID(),
  mutation: 'test',
  key: 'test',
  isCarriedByPlatform: () => false,
};

const everyActual: Filter = { op: 'ne', path: 'msdyn_actualid', value: null };
const plan = (condition: Filter) => carryActuals({ condition }, sessions(), order);
/** One after the other: their order is that in which they are recorded. */
const carry = async (requests: readonly OperationRequest[]): Promise<readonly OperationRecord[]> => {
  const records: OperationRecord[] = [];
  for (const request of requests) records.push(await runner.write(request, 20_000));
  return records;
};
const states = (records: readonly OperationRecord[]) => new Set(records.map(({ progress }) => progress.state));

/** Columns that the map carries, and the two that a new row begins with. */
const mapped = [
  'ActualId', 'ActualsImportId', 'Amount', 'AdjustmentStatus', 'BillingStatusId', 'BillingType', 'BookableResourceName',
  'ContractId', 'ContractLine', 'ContractLineId', 'ContractingUnit', 'CustomerAccountNumber', 'Description',
  'DocumentDate', 'EndDate', 'ExchangeRateDate', 'ExternalDescription', 'ExternalReference', 'FundingSource',
  'ProductDescription', 'ProductNumber', 'ProjectId', 'ProjectDataAreaId', 'Quantity', 'ResourceId', 'ResourcingCompany',
  'StartDate', 'Status', 'SubcontractLine', 'TaskNumber', 'TransactionCategoryId', 'TransactionClassification',
  'TransactionCurrencyId', 'TransactionType', 'UnitOfMeasure', 'UnitPrice', 'UnitPriceMST', 'dataAreaId',
] as const; // prettier-ignore

const inLowerCase = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);
const factOf = (row: Row | undefined) =>
  Object.fromEntries(mapped.map((column) => [column, inLowerCase(row?.[column])]));

/** Rows that were created in Finance since the log was cleared. */
const created = () =>
  world.sandbox.log
    .list('FINANCE')
    .flatMap((call) => (call.operations.length === 0 ? [call] : call.operations))
    .filter(({ method, entity }) => method === 'POST' && entity === 'ProjActualsImports').length;

describe('what Finance lacks of actuals', () => {
  it('is nothing where both systems agree', async () => {
    expect(staged.size).toBeGreaterThan(200);
    expect(await plan(everyActual)).toEqual([]);
  });

  it('arrives as the facts are, each once, and connections after the facts that they link', async () => {
    world.sandbox.stores.finance.run('DELETE FROM ProjActualsImports', []);
    world.sandbox.stores.finance.run('DELETE FROM ProjTransactionRelationships', []);
    const requests = await plan(everyActual);
    expect(requests.every(({ legs: [leg] }) => (leg?.rows.length ?? 0) <= mostRows)).toBe(true);
    const records = await carry(requests);
    expect(states(records)).toEqual(new Set(['COMMITTED']));
    const now = byId('ProjActualsImports', 'ActualsImportId');
    expect([...now.keys()].toSorted()).toEqual([...staged.keys()].toSorted());
    for (const [id, row] of staged) expect(factOf(now.get(id)), id).toEqual(factOf(row));
    expect(new Set([...now.values()].map((row) => row['IsJournalized']))).toEqual(new Set([no]));
    const links = byId('ProjTransactionRelationships', 'ConnectionId');
    expect([...links.entries()].toSorted()).toEqual([...connected.entries()].toSorted());
    const byAggregate = Map.groupBy(records, ({ aggregate }) => aggregate);
    for (const [, group] of byAggregate) {
      const inOrder = group.toSorted((one, other) => one.sequence - other.sequence).map(({ map }) => map.split(' ')[0]);
      expect(inOrder).toEqual(inOrder.toSorted((one, other) => (one === other ? 0 : one === 'Project' ? -1 : 1)));
    }
  });

  it('is told apart from what others carried meanwhile: a fact that is there already is not written again', async () => {
    const some = [...staged.keys()].slice(0, 5);
    const { finance } = world.sandbox.stores;
    for (const id of some) finance.run('DELETE FROM ProjActualsImports WHERE ActualsImportId = ?', [id]);
    const requests = await plan(everyActual);
    expect(requests.flatMap(({ legs }) => legs.flatMap(({ rows }) => rows))).toHaveLength(5);
    const others = requests.map((request) => ({ ...request, idempotencyKey: `somebody else's ${request.aggregate}` }));
    world.sandbox.log.clear();
    expect(states(await carry([...others, ...requests]))).toEqual(new Set(['COMMITTED']));
    expect(byId('ProjActualsImports', 'ActualsImportId').size).toBe(staged.size);
    expect(created()).toBe(5);
  });

  it.each(['all', 'one'] as const)(
    'is there, and waits for nobody, when another gateway carries %s of it between a look and the write that follows',
    async (which) => {
      const { finance } = world.sandbox.stores;
      const project = String([...staged.values()].at(-1)?.['ProjectId']);
      const some = [...staged.entries()].filter(([, row]) => row['ProjectId'] === project).slice(0, 3);
      for (const [id] of some) finance.run('DELETE FROM ProjActualsImports WHERE ActualsImportId = ?', [id]);
      const requests = await plan(everyActual);
      const key = `first ${which}`;
      const others = requests.map((request) => ({
        ...request,
        idempotencyKey: key,
        legs: request.legs.map((leg) => ({ ...leg, rows: which === 'all' ? leg.rows : leg.rows.slice(0, 1) })),
      }));
      let carried: Promise<readonly OperationRecord[]> | null = null;
      const slower = await openSqliteJournal(join(folder, `${which}.sqlite`));
      await using late = await Runner.start({
        ...testTimings,
        leaseMilliseconds: 10_000,
        journal: slower,
        systems: world.systems,
        faults: {
          reach: async (point) => {
            if (point === 'target before write') await (carried ??= carry(others));
          },
        },
      });
      expect(requests).toHaveLength(1);
      const { progress } = await late.write({ ...requests[0]!, idempotencyKey: null }, 20_000);
      expect(progress).toMatchObject({ state: 'COMMITTED', legs: { target: { conflicts: 1 } } });
      expect(states(await carried!)).toEqual(new Set(['COMMITTED']));
      expect(byId('ProjActualsImports', 'ActualsImportId').size).toBe(staged.size);
    },
  );

  it('is the mark that a fact has got since, and nothing else of the row', async () => {
    const [id = ''] = [...staged.keys()];
    const { dataverse, finance } = world.sandbox.stores;
    finance.run("UPDATE ProjActualsImports SET IsJournalized = ?, VoucherNumber = 'V1' WHERE ActualsImportId = ?", [
      yes,
      id,
    ]);
    dataverse.run('UPDATE msdyn_actual SET msdyn_adjustmentstatus = 192350001 WHERE msdyn_actualimportid = ?', [id]);
    const requests = await plan(everyActual);
    expect(requests.map(({ legs: [leg] }) => leg?.rows.map(({ kind, values }) => [kind, values]))).toEqual([
      [['update', { AdjustmentStatus: 192350001 }]],
    ]);
    await carry(requests);
    expect(byId('ProjActualsImports', 'ActualsImportId').get(id)).toMatchObject({
      AdjustmentStatus: 192_350_001n,
      IsJournalized: yes,
      VoucherNumber: 'V1',
    });
    expect(await plan(everyActual)).toEqual([]);
  });
});
