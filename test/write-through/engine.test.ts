import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IdempotencyKeyReusedError } from '../../dualwrite/errors.ts';
import type { Journal, OperationRequest } from '../../dualwrite/journal/journal.ts';
import { Runner, type RunnerOptions } from '../../dualwrite/runner.ts';
import { beginSnapshot } from '../../dualwrite/reading/snapshot.ts';
import type { RowChange } from '../../dualwrite/leg.ts';
import { type Customer, customerRequest, newCustomer, storedCustomers } from './customers.ts';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import { rowVersion } from '../../sandbox/store/schema-sql.ts';
import { startMortalRunner, testTimings } from './mortal-runner.ts';
import { type OpenJournals, openJournals } from './run-schedules.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Counts what a journal is asked, by method. */
function counted(journal: Journal): { journal: Journal; counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  const proxy = new Proxy(journal, {
    get: (_, key) => {
      const value: unknown = Reflect.get(journal, key, journal);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        counts[String(key)] = (counts[String(key)] ?? 0) + 1;
        return value.apply(journal, args);
      };
    },
  });
  return { journal: proxy, counts };
}

let numbers = 0;
const fresh = () => newCustomer(`E${(numbers += 1)}`);

describe.each(['sqlite', 'postgres'] as const)('on %s', (store) => {
  let opened: OpenJournals;
  beforeAll(async () => {
    opened = await openJournals(store);
  });
  afterAll(() => opened[Symbol.asyncDispose]());

  /** One runner, or two replicas where the store allows for them. */
  async function startRunners(options: Pick<RunnerOptions, 'faults'> = {}) {
    const runners = await Promise.all(
      opened.journals.map((journal) =>
        Runner.start({ ...testTimings, leaseMilliseconds: 5_000, ...options, journal, systems: world.systems }),
      ),
    );
    return {
      of: (index: number) => runners[index % runners.length]!,
      [Symbol.asyncDispose]: async () => {
        await Promise.all(runners.map((runner) => runner.close()));
      },
    };
  }

  test('a mutation costs three journal round trips', async () => {
    const { journal, counts } = counted(opened.journals[0]!);
    await using runner = await Runner.start({ journal, systems: world.systems, pollMilliseconds: 60_000 });
    const customer = fresh();
    await runner.write(customerRequest('create', customer, { name: 'A', limit: '1' }), 20_000);
    await delay(20);
    for (const key of Object.keys(counts)) counts[key] = 0;
    const { progress } = await runner.write(customerRequest('update', customer, { name: 'B' }), 20_000);
    expect(progress.state).toBe('COMMITTED');
    const { claim: _, heartbeat: __, ...own } = counts;
    expect(own).toEqual({ begin: 1, record: 1, finish: 1 });
  });

  test('one idempotency key from 50 callers writes once, and answers all alike', async () => {
    await using runners = await startRunners();
    const customer = fresh();
    const request = customerRequest('create', customer, { name: 'Once', limit: '1' }, { idempotencyKey: customer.id });
    world.sandbox.log.clear();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => runners.of(index).write(request, 10_000)),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(new Set(answers.map(({ progress }) => progress.state))).toEqual(new Set(['COMMITTED']));
    expect(storedCustomers(world.sandbox, customer.number).finance).toHaveLength(1);
    const other = { ...request, inputHash: 'another' };
    await expect(runners.of(1).write(other, 1_000)).rejects.toThrow(IdempotencyKeyReusedError);
  });

  test('many updates of one customer land in order, and others are not held up', async () => {
    await using runners = await startRunners();
    const [busy, other] = [fresh(), fresh()];
    for (const one of [busy, other]) await runners.of(0).write(customerRequest('create', one, { name: 'x' }), 20_000);
    const updates = 150;
    let left = updates;
    const all: Promise<unknown>[] = [];
    for (let index = 0; index < updates; index += 1) {
      const write = runners
        .of(index)
        .write(customerRequest('update', busy, { name: `u${index}`, memo: `u${index}` }), 60_000);
      all.push(write.then(({ progress }) => expect(progress.state).toBe('COMMITTED')).finally(() => (left -= 1)));
    }
    await runners.of(1).write(customerRequest('update', other, { name: 'free' }), 20_000);
    expect(left).toBeGreaterThan(0);
    await Promise.all(all);
    const records = (await opened.journals[0]!.list({ aggregate: `customer:${busy.number}` }, 1_000)).toReversed();
    const finished = records.map(({ finishedAt }) => finishedAt!);
    expect(finished).toEqual(finished.toSorted((one, two) => one - two));
    const last = records.at(-1)!.legs.find(({ role }) => role === 'origin')!.rows[0]!.values['name'];
    const { dataverse, finance } = storedCustomers(world.sandbox, busy.number);
    expect(dataverse).toEqual(finance);
    expect(dataverse[0]?.name).toBe(last);
  });

  test('a child waits for the earlier operations of its parent', async () => {
    const [parent, child, stranger] = [fresh(), fresh(), fresh()];
    const parents = [`customer:${parent.number}`];
    const requests = {
      parent: customerRequest('create', parent, { name: 'Parent' }),
      child: customerRequest('create', child, { name: 'Child' }, { parents }),
      stranger: customerRequest('create', stranger, { name: 'Stranger' }),
    };
    const held = Promise.withResolvers<void>();
    const isHeld = (point: FaultPoint, requestId?: string) =>
      point === 'target before write' && requestId === requests.parent.requestId;
    await using runners = await startRunners({
      faults: { reach: (point, of) => (isHeld(point, of?.requestId) ? held.promise : undefined) },
    });
    const journal = opened.journals[0]!;
    const recorded = ({ number }: Customer) => journal.list({ aggregate: `customer:${number}` }, 1);
    const first = runners.of(0).write(requests.parent, 20_000);
    let second = first;
    try {
      await expect.poll(() => recorded(parent)).toHaveLength(1);
      second = runners.of(1).write(requests.child, 20_000);
      await expect.poll(() => recorded(child)).toHaveLength(1);
      // Whoever came later and waits for nobody is through by the time that the child is looked at.
      expect((await runners.of(1).write(requests.stranger, 20_000)).progress.state).toBe('COMMITTED');
      expect(await recorded(child)).toMatchObject([{ finishedAt: null, progress: { state: 'PENDING' } }]);
    } finally {
      held.resolve();
    }
    expect((await first).progress.state).toBe('COMMITTED');
    expect((await second).progress.state).toBe('COMMITTED');
    const [[own], [of]] = [await recorded(child), await recorded(parent)];
    expect(own!.finishedAt).toBeGreaterThanOrEqual(of!.finishedAt!);
  });

  test('a paused map queues changes in order and carries them out when resumed, also after a restart', async () => {
    const customer = fresh();
    const map = `paused ${store}`;
    const queued = 60;
    {
      await using runners = await startRunners();
      await runners.of(0).write(customerRequest('create', customer, { name: 'x', memo: 'x' }, { map }), 20_000);
      await runners.of(0).pause(map, 'operator');
      for (let index = 0; index < queued; index += 1) {
        const { progress } = await runners
          .of(index)
          .write(customerRequest('update', customer, { name: `q${index}` }, { map }), 20_000);
        expect(progress.state).toBe('QUEUED');
      }
      expect(await opened.journals[0]!.unfinished(map)).toEqual({ inFlight: 0, queued });
    }
    const paused = storedCustomers(world.sandbox, customer.number);
    expect([paused.dataverse[0]?.name, paused.finance[0]?.name]).toEqual([`q${queued - 1}`, 'x']);
    await using runners = await startRunners();
    await runners.of(0).run(map, 'operator');
    expect(await opened.journals[0]!.unfinished(map)).toEqual({ inFlight: 0, queued: 0 });
    const { dataverse, finance } = storedCustomers(world.sandbox, customer.number);
    expect(finance[0]?.name).toBe(`q${queued - 1}`);
    expect(dataverse).toEqual(finance);
  });

  test('a reader beside writers never sees one system changed and the other not', async () => {
    await using runners = await startRunners();
    const journal = opened.journals.at(-1)!;
    const customer = fresh();
    await runners.of(0).write(customerRequest('create', customer, { name: 'v0', limit: '0' }), 20_000);
    const [origin, target] = ['DATAVERSE', 'FINANCE'].map(
      (system) =>
        customerRequest('update', customer, { name: 'x' }).legs.find((leg) => leg.system === system)!.rows[0]!,
    ) as [RowChange, RowChange];
    let isOver = false;
    const writing = (async () => {
      for (let index = 1; index <= 80; index += 1) {
        await runners.of(index).write(customerRequest('update', customer, { name: `v${index}` }), 20_000);
      }
      isOver = true;
    })();
    const same = { DATAVERSE: world.systems.DATAVERSE.isSame, FINANCE: world.systems.FINANCE.isSame };
    let [reads, torn, latest] = [0, 0, 0];
    while (!isOver) {
      const finish = await beginSnapshot(journal, same);
      const [[one], [other]] = await Promise.all([
        world.systems.DATAVERSE.read([origin], 'reader'),
        delay(reads % 3).then(() => world.systems.FINANCE.read([target], 'reader')),
      ]);
      const snapshot = await finish();
      const name = snapshot.view('DATAVERSE', origin.table, origin.key, one!.values)!['name'];
      expect(snapshot.view('FINANCE', target.table, target.key, other!.values)!['OrganizationName']).toBe(name);
      const version = Number(String(name).slice(1));
      expect(version).toBeGreaterThanOrEqual(latest);
      latest = version;
      reads += 1;
      if (one!.values['name'] !== other!.values['OrganizationName']) torn += 1;
    }
    await writing;
    expect(reads).toBeGreaterThan(20);
    // Without the snapshot the reader would have been wrong, so the test means something.
    expect(torn).toBeGreaterThan(0);
  });

  test('a change made meanwhile by somebody else to the same column is not overwritten', async () => {
    const customer = fresh();
    const request = customerRequest('update', customer, { name: 'changed' });
    const { dataverse } = world.sandbox.stores;
    const changeMeanwhile = () => {
      expect(storedCustomers(world.sandbox, customer.number).finance[0]?.name).toBe('changed');
      const sql = 'UPDATE account SET name = ?, versionnumber = ? WHERE accountnumber = ?';
      dataverse.run(sql, ['theirs', dataverse.nextVersion(), customer.number]);
    };
    await using runners = await startRunners({
      faults: {
        reach: (point, of) => {
          if (point === 'origin before write' && of?.requestId === request.requestId) changeMeanwhile();
        },
      },
    });
    await runners.of(0).write(customerRequest('create', customer, { name: 'mine' }), 20_000);
    const { progress } = await runners.of(0).write(request, 20_000);
    expect(progress).toMatchObject({ state: 'COMPENSATED', problem: { code: 'STALE_VERSION' } });
    const stored = storedCustomers(world.sandbox, customer.number);
    expect([stored.dataverse[0]?.name, stored.finance[0]?.name]).toEqual(['theirs', 'mine']);
  });

  /** Starts a process that is to be late, and tells when it is about to record a change. */
  async function startLate(leaseMilliseconds: number) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const reach = (point: FaultPoint) => {
      if (point === 'before begin') resolve();
    };
    const journal = opened.journals.at(-1)!;
    const late = await startMortalRunner(journal, world.systems, undefined, reach, null, leaseMilliseconds);
    return { late, reached: promise };
  }

  /** Sends a change whose rows were read, and then an earlier one that is carried out before the first is recorded. */
  async function overtaken(
    change: (customer: Customer, version: string) => OperationRequest,
    earlier: (customer: Customer) => OperationRequest,
  ) {
    await using runners = await startRunners();
    const customer = fresh();
    await runners.of(0).write(customerRequest('create', customer, { name: 'N0', memo: 'M0' }), 20_000);
    const { late, reached } = await startLate(15_000);
    late.arm('before begin', 1, 'freeze');
    const { legs } = customerRequest('update', customer, { name: 'x' });
    const [row] = await world.systems.DATAVERSE.read(legs.find(({ role }) => role === 'origin')!.rows, 'test');
    const writing = late.runner.write(change(customer, row!.etag!), 20_000);
    await reached;
    expect((await runners.of(0).write(earlier(customer), 20_000)).progress.state).toBe('COMMITTED');
    late.thaw();
    const { progress } = await writing;
    await late.runner.close();
    const { dataverse, finance } = storedCustomers(world.sandbox, customer.number);
    return { progress, dataverse: dataverse[0], finance: finance[0] };
  }

  /** The change for a caller who names the version that the customer had. */
  const expecting = (request: OperationRequest, version: string): OperationRequest => ({
    ...request,
    isVersionBound: true,
    legs: request.legs.map((leg) =>
      leg.role === 'origin' ? { ...leg, rows: leg.rows.map((row) => ({ ...row, version })) } : leg,
    ),
  });

  test('a change that insists on no version is made also when an earlier one ended after its rows were read', async () => {
    const { progress, dataverse, finance } = await overtaken(
      (customer) => customerRequest('update', customer, { name: 'later' }),
      (customer) => customerRequest('update', customer, { name: 'earlier', memo: 'M1' }),
    );
    expect(progress).toMatchObject({ state: 'COMMITTED', problem: null });
    expect(dataverse).toMatchObject({ name: 'later', memo: 'M1' });
    expect(finance).toEqual(dataverse);
  });

  test('a version that is still right is accepted when an earlier change of the other system ended meanwhile', async () => {
    const { progress, dataverse, finance } = await overtaken(
      (customer, version) => expecting(customerRequest('update', customer, { name: 'later' }), version),
      (customer) => {
        const request = customerRequest('update', customer, { memo: 'Finance only' });
        return { ...request, legs: request.legs.filter(({ role }) => role === 'target') };
      },
    );
    expect(progress).toMatchObject({ state: 'COMMITTED', problem: null });
    expect([dataverse?.name, finance?.name, finance?.memo]).toEqual(['later', 'later', 'Finance only']);
  });

  test('a version that an earlier change has made old meanwhile is refused', async () => {
    const { progress, dataverse, finance } = await overtaken(
      (customer, version) => expecting(customerRequest('update', customer, { name: 'later' }), version),
      (customer) => customerRequest('update', customer, { memo: 'M1' }),
    );
    expect(['REJECTED', 'COMPENSATED']).toContain(progress.state);
    expect(progress.problem?.code).toBe('STALE_VERSION');
    expect(dataverse).toMatchObject({ name: 'N0', memo: 'M1' });
    expect(finance).toEqual(dataverse);
  });

  test.each(['update', 'delete'] as const)(
    'a %s whose rows were read before an earlier change is undone to that change, also after an operator retried it',
    async (kind) => {
      await using runners = await startRunners();
      const customer = fresh();
      await runners.of(0).write(customerRequest('create', customer, { name: 'N0' }), 20_000);
      // It dies, and others wait for the end of its lease.
      const { late, reached } = await startLate(1_000);
      late.arm('before begin', 1, 'freeze');
      const change = kind === 'update' ? { name: 'N3' } : {};
      void late.runner.write(customerRequest(kind, customer, change), 20_000).catch(() => undefined);
      await reached;
      // Not by an operation of ours: after one, the rows would be read again.
      const { dataverse: accounts, finance: customers } = world.sandbox.stores;
      const account = 'UPDATE account SET name = ?, versionnumber = ? WHERE accountnumber = ?';
      accounts.run(account, ['N2', accounts.nextVersion(), customer.number]);
      const sql = `UPDATE CustomersV3 SET OrganizationName = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE CustomerAccount = ?`;
      customers.run(sql, ['N2', customer.number]);
      late.arm('target before write', 1, 'die');
      late.thaw();
      const latest = async () => {
        const [newest] = await opened.journals[0]!.list({ aggregate: `customer:${customer.number}` }, 1);
        return newest!;
      };
      await expect.poll(async () => (await latest()).progress.state).toBe('NEEDS_ATTENTION');
      late.die();
      const { id } = await latest();
      const method = ({ update: 'PATCH', delete: 'DELETE' } as const)[kind];
      const fault = { kind: 'status', status: 400, message: 'No.' } as const;
      await world.sandbox.faults.add({ system: 'DATAVERSE', method, count: 1, fault });
      const { progress } = await runners.of(0).decide(id, 'retry', 'operator', 'test', 20_000);
      await world.sandbox.faults.clear();
      expect(progress.state).toBe('COMPENSATED');
      const { dataverse, finance } = storedCustomers(world.sandbox, customer.number);
      expect(finance.map(({ name }) => name)).toEqual(['N2']);
      expect(dataverse).toEqual(finance);
    },
  );
});
