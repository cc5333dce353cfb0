import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { Journal, OperationRequest } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { isFenced } from '../../dualwrite/upstream/leg-writes.ts';
import { draftOperation } from '../../dualwrite/operation-draft.ts';
import { Runner } from '../../dualwrite/runner.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { elsewhere } from '../crash-proof/ways.ts';
import { customerRequest, newCustomer, storedCustomers } from './customers.ts';
import { testTimings } from './mortal-runner.ts';
import type { ReplicaOrder, ReplicaSettings } from './replica.ts';
import { startWorld, type World } from './world.ts';

const kinds = ['create', 'update', 'delete'] as const;
type Kind = (typeof kinds)[number];

let world: World;
let postgres: TestPostgres;
let postgresAddress: string;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-killed-'));

beforeAll(async () => {
  [world, postgres] = await Promise.all([startWorld(), startPostgres()]);
  postgresAddress = await postgres.createDatabase();
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** How to bring an operation to a fault point. */
interface Way {
  /** What the systems do meanwhile. */
  readonly fault?: (kind: Kind) => FaultRuleInput;
  /** The operation was begun by a process that is gone, and another waits behind it. */
  readonly isLeftBehind?: boolean;
  readonly decides?: boolean;
  /** Whether the change is there in the end. */
  readonly ends: 'COMMITTED' | 'COMPENSATED';
}

const method = { create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;
const refusedByFinance: FaultRuleInput['fault'] = { kind: 'status', status: 400, message: 'No.' };

function wayTo(point: FaultPoint): Way {
  if (/claim/.test(point)) return { ends: 'COMMITTED', isLeftBehind: true };
  return {
    ends: 'COMPENSATED',
    fault: (kind) => ({ system: 'FINANCE', method: method[kind], count: 1, fault: refusedByFinance }),
    decides: true,
  };
}

async function startReplica(settings: ReplicaSettings): Promise<ChildProcess> {
  const replica = fork(join(import.meta.dirname, 'replica.ts'), [JSON.stringify(settings)], { execArgv: [] });
  const [message] = (await Promise.race([once(replica, 'message'), once(replica, 'exit')])) as [unknown];
  // Left-behind work is taken up at once, so the process may be dead before it says that it is ready.
  if (typeof message === 'object') return replica;
  expect(replica.signalCode).toBe('SIGKILL');
  return replica;
}

let customers = 0;

/** Brings one change to a fault point in a process of its own, and looks what is left once others have cleaned up. */
async function check(store: 'sqlite' | 'postgres', point: FaultPoint, kind: Kind) {
  const way = wayTo(point);
  const journalAddress = store === 'sqlite' ? join(folder, `${(customers += 1)}.sqlite`) : postgresAddress;
  const open = () => (store === 'sqlite' ? openSqliteJournal(journalAddress) : openPostgresJournal(journalAddress));
  // Nobody waits for the end of its lease: longer than a busy machine may keep it from saying that it is alive.
  const start = (journal: Journal) =>
    Runner.start({ ...testTimings, leaseMilliseconds: 15_000, journal, systems: world.systems });
  const customer = newCustomer(`K${(customers += 1)}`);
  const request = (what: Kind, change: object): OperationRequest =>
    customerRequest(what, customer, { ...change }, { consistency: way.decides === true ? 'EVENTUAL' : 'STRICT' });
  const change = request(kind, kind === 'delete' ? {} : { name: 'After', limit: '2.5' });

  const journal = await open();
  if (kind !== 'create') {
    const runner = await start(journal);
    await runner.write(request('create', { name: 'Before', limit: '1.5', memo: 'm' }), 20_000);
    await runner.close();
  }
  if (way.isLeftBehind === true) {
    await journal.heartbeat('gone', -1);
    await journal.begin(draftOperation(change, null, isFenced, journal.latestEnd), 'gone');
    if (kind !== 'delete')
      await journal.begin(
        draftOperation(request('update', { memo: 'next' }), null, isFenced, journal.latestEnd),
        'gone',
      );
  }
  if (store === 'sqlite') await journal.close();
  if (way.fault !== undefined) await world.sandbox.faults.add(way.fault(kind));

  const replica = await startReplica({
    address: { ...world.sandbox },
    store,
    journal: journalAddress,
    diesAt: point,
  });
  const order = (what: ReplicaOrder) => replica.exitCode === null && replica.signalCode === null && replica.send(what);
  const exited = replica.signalCode === null ? once(replica, 'exit') : Promise.resolve();
  const answered = once(replica, 'message');
  if (way.isLeftBehind !== true) order({ type: 'write', request: change });
  if (way.decides === true) {
    await answered;
    const looking = store === 'sqlite' ? await open() : journal;
    const asking = async () => (await looking.list({ aggregate: change.aggregate, states: ['NEEDS_ATTENTION'] }, 1))[0];
    while ((await asking()) === undefined) await delay(10);
    order({ type: 'decide', id: (await asking())!.id, decision: 'compensate' });
    if (looking !== journal) await looking.close();
  }
  await exited;
  expect(replica.signalCode).toBe('SIGKILL');
  const survivors = store === 'sqlite' ? await open() : journal;
  const runner = await start(survivors);
  const unfinished = async () =>
    (await survivors.list({ aggregate: change.aggregate }, 9)).filter(({ finishedAt }) => finishedAt === null);
  for (const until = performance.now() + 60_000; (await unfinished()).length > 0 && performance.now() < until;)
    await delay(10);
  const records = (await survivors.list({ aggregate: change.aggregate }, 9)).toReversed();
  await runner.close();
  await survivors.close();
  await world.sandbox.faults.clear();

  const mine = records.filter(({ requestId }) => requestId === change.requestId);
  expect(mine.map(({ progress }) => progress.state)).toEqual([way.ends]);
  const isDone = way.ends === 'COMMITTED';
  const memo = way.isLeftBehind === true && kind !== 'delete' ? 'next' : kind === 'create' ? '' : 'm';
  const after = kind === 'delete' ? [] : [{ name: 'After', memo, limit: 25_000 }];
  const before = kind === 'create' ? [] : [{ name: 'Before', memo: 'm', limit: 15_000 }];
  const expected = isDone ? after : before;
  expect(storedCustomers(world.sandbox, customer.number)).toEqual({ dataverse: expected, finance: expected });
}

/** The points at which no single operation stands, and those that an operator leads to; the others: `test/crash-proof`. */
const cases = (shift: number) => elsewhere.map((point, index) => [point, kinds[(index + shift) % 3]!] as const);

describe.each([
  ['sqlite', 0],
  ['postgres', 1],
] as const)('on %s', (store, shift) => {
  test.each(cases(shift))(
    'a process killed %s (%s) leaves both systems equal once another has taken over',
    (point, kind) => check(store, point, kind),
  );
});
