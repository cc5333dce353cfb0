import { setTimeout as delay } from 'node:timers/promises';
import { type FaultPoint, faultPoints } from '../../dualwrite/fault-points.ts';
import type { Journal, OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { ChangeKind, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { rowVersion } from '../../sandbox/store/schema-sql.ts';
import { type Customer, customerRequest, newCustomer, storedCustomers } from './customers.ts';
import { type Breakage, type MortalRunner, startMortalRunner } from './mortal-runner.ts';
import { Random } from './random.ts';
import { allAnswered, relieve, type Slot } from './relieve.ts';
import type { World } from './world.ts';

/** What happened in schedules, for the report. */
export interface Tally {
  operations: number;
  readonly ends: Record<string, number>;
  readonly faults: Record<string, number>;
  readonly kills: Record<string, number>;
  readonly reached: Set<FaultPoint>;
  /** What was asked for, where that is not the operations. */
  readonly calls: Record<string, number>;
  /** How many of what were looked at in the end. */
  readonly checks: Record<string, number>;
}

/** An empty tally. */
export function newTally(): Tally {
  return { operations: 0, ends: {}, faults: {}, kills: {}, reached: new Set(), calls: {}, checks: {} };
}

/** What a schedule runs on. */
export interface ScheduleOptions {
  readonly world: World;
  /** Opens the journal; SQLite is used by one process at a time, PostgreSQL by two. */
  readonly journals: readonly Journal[];
  readonly seed: number;
  readonly tally: Tally;
  readonly breakage?: Breakage;
  /** How long the survivors may take to finish everything. */
  readonly patienceMilliseconds?: number;
}

/** Where an operation of a customer may stand: each of its effects is one call. */
const pointsOfCustomers = faultPoints.filter((point) => point !== 'between calls');

const refusal: FaultRuleInput['fault'] = { kind: 'status', status: 400, message: 'No.' };

/** What goes wrong upstream. */
export const upstreamFaults: readonly FaultRuleInput['fault'][] = [
  { kind: 'throttle', retryAfterSeconds: 0 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500 },
  refusal,
  { kind: 'reset-before-commit' },
  { kind: 'reset-after-commit' },
  { kind: 'commit-then-500' },
  { kind: 'latency', milliseconds: 30 },
];

/**
 * Runs a random schedule of operations, faults, deaths, freezes, pauses and changes by others, lets survivors and restarts
 * finish, and returns what is wrong then: nothing, when both systems hold what the committed operations say.
 */
export async function runSchedule(options: ScheduleOptions): Promise<readonly string[]> {
  const { world, journals, seed, tally, breakage } = options;
  const random = new Random(seed);
  const map = `schedule ${seed}`;
  const start = (journal: Journal, leaseMilliseconds?: number) =>
    startMortalRunner(
      journal,
      world.systems,
      breakage,
      (point) => void tally.reached.add(point),
      null,
      leaseMilliseconds,
    );
  const slots: Slot[] = [];
  for (const journal of journals) slots.push({ journal, mortal: await start(journal) });
  const all: MortalRunner[] = slots.map(({ mortal }) => mortal);
  const customers = Array.from({ length: random.upTo(2) + 1 }, (_, index) => newCustomer(`S${seed}-${index}`));
  const foreign = new Set<string>();
  const calls: Promise<unknown>[] = [];
  const existing = new Set<string>();
  let keys = 0;

  const write = (kind: ChangeKind, customer: Customer, change: UnifiedChange) => {
    const isEventual = random.chance(0.2);
    const idempotencyKey = random.chance(0.5) ? `${seed}-${(keys += 1)}` : null;
    const request = customerRequest(kind, customer, change, {
      map,
      idempotencyKey,
      consistency: isEventual ? 'EVENTUAL' : 'STRICT',
    });
    if (random.chance(0.12)) {
      // The target has the change by then, and must be put back.
      const method = ({ create: 'POST', update: 'PATCH', delete: 'DELETE' } as const)[kind];
      calls.push(world.sandbox.faults.add({ system: 'DATAVERSE', method, count: 1, fault: refusal }));
      count(tally.faults, 'origin refuses');
    }
    const repeats = idempotencyKey !== null && random.chance(0.4) ? 2 : 1;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const { mortal } = random.pick(slots);
      const call = mortal.runner.write(request, random.upTo(300)).catch(() => undefined);
      calls.push(Promise.race([call, mortal.death]));
    }
  };

  const actions = 6 + random.upTo(10);
  for (let action = 0; action < actions; action += 1) {
    const customer = random.pick(customers);
    const choice = random.upTo(99);
    if (choice < 55) {
      const kind = existing.has(customer.id)
        ? random.pick(['update', 'update', 'update', 'delete'] as const)
        : 'create';
      if (kind === 'create') existing.add(customer.id);
      if (kind === 'delete') existing.delete(customer.id);
      const change = kind === 'delete' ? {} : { name: `N${action}`, limit: `${random.upTo(999)}.5` };
      write(kind, customer, change);
    } else if (choice < 75) {
      const rule: FaultRuleInput = {
        system: random.pick(['DATAVERSE', 'FINANCE']),
        method: random.pick(['POST', 'PATCH', 'PATCH', 'DELETE', 'GET']),
        count: 1 + random.upTo(1),
        fault: random.pick(upstreamFaults),
      };
      count(tally.faults, faultName(rule.fault));
      await world.sandbox.faults.add(rule);
    } else if (choice < 90) {
      const how = random.chance(0.6) ? 'die' : 'freeze';
      const point = random.pick(pointsOfCustomers);
      count(tally.kills, how);
      random.pick(slots).mortal.arm(point, 1 + random.upTo(1), how);
    } else if (choice < 94) {
      await journals[0]?.setMapState(map, random.chance(0.5) ? 'PAUSED' : 'RUNNING', 'test');
      count(tally.faults, 'pause or resume');
    } else if (editMemo(world, customer, `memo ${action}`, random.chance(0.5))) {
      foreign.add(customer.id);
      count(tally.faults, 'changed meanwhile');
    }
    if (random.chance(0.6)) await delay(random.upTo(12));
    for (const slot of slots) {
      if (slot.mortal.isDead) all.push((slot.mortal = await start(slot.journal)));
    }
  }

  await Promise.race([Promise.all(calls), delay(250)]);
  await world.sandbox.faults.clear();
  await journals[0]?.setMapState(map, 'RUNNING', 'test');
  all.push(...(await relieve(slots, start)));
  const problems: string[] = [];
  const survivor = all.findLast(({ isDead }) => !isDead);
  const patience = options.patienceMilliseconds ?? 10_000;
  // Frozen processes wake up only after others had time to take over.
  const thawed = delay(250).then(() => all.forEach((mortal) => mortal.thaw()));
  const aggregates = customers.map(({ number }) => `customer:${number}`);
  const operations = async () => {
    const lists = await Promise.all(aggregates.map((aggregate) => journals[0]!.list({ aggregate }, 500)));
    return lists.map((list) => list.toReversed());
  };
  const deadline = performance.now() + patience;
  for (let decisions = 0; ;) {
    const open = (await operations()).flat().filter(({ finishedAt }) => finishedAt === null);
    if (open.length === 0) {
      // What a frozen process was about to begin, it begins now.
      await thawed;
      if (!(await allAnswered(calls, 30_000))) problems.push('not every call is answered');
      if ((await operations()).flat().every(({ finishedAt }) => finishedAt !== null)) break;
      continue;
    }
    if (performance.now() > deadline) {
      problems.push(`not finished: ${open.map(describe).join('; ')}`);
      break;
    }
    const asking = open.find(({ progress }) => progress.state === 'NEEDS_ATTENTION');
    if (asking !== undefined && survivor !== undefined && !survivor.isDead) {
      const decision = decisions < 4 ? (['retry', 'compensate'] as const)[decisions % 2]! : 'resolve';
      decisions += 1;
      if (decision === 'resolve') problems.push(...(foreign.size > 0 ? [] : [`unresolvable: ${describe(asking)}`]));
      await survivor.runner.decide(asking.id, decision, 'operator', 'test', 500).catch(() => undefined);
    } else await delay(15);
  }

  await delay(random.chance(0.1) ? 300 : 0);
  for (const [index, records] of (await operations()).entries()) {
    const customer = customers[index]!;
    tally.operations += records.length;
    for (const { progress } of records) count(tally.ends, progress.state);
    if (records.some(({ progress }) => progress.state === 'RESOLVED')) continue;
    problems.push(...disagreements(world, customer, records));
  }
  for (const mortal of all) {
    mortal.thaw();
    if (!mortal.isDead) await mortal.runner.close();
  }
  return problems.map((problem) => `seed ${seed}: ${problem}`);
}

/** Changes a column that no operation writes, directly, as a user of one of the systems. False when there is no row. */
function editMemo(world: World, { number }: Customer, memo: string, inDataverse: boolean): boolean {
  const { dataverse, finance } = world.sandbox.stores;
  if (!inDataverse) {
    const sql = `UPDATE CustomersV3 SET SalesMemo = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE CustomerAccount = ?`;
    return finance.run(sql, [memo, number]) > 0;
  }
  const sql = 'UPDATE account SET description = ?, versionnumber = ? WHERE accountnumber = ?';
  return dataverse.run(sql, [memo, dataverse.nextVersion(), number]) > 0;
}

/** What both systems hold against what the committed operations, one after the other, say. */
function disagreements(world: World, customer: Customer, records: readonly OperationRecord[]): string[] {
  const problems: string[] = [];
  let expected: { name: string; limit: number } | null = null;
  for (const record of records) {
    if (record.progress.state !== 'COMMITTED') continue;
    const [leg] = record.legs;
    const row = leg?.rows[0];
    const values = row?.values ?? {};
    const next = {
      name: (values['name'] ?? values['OrganizationName']) as string,
      limit: Number(values['creditlimit'] ?? values['CreditLimit']) * 10_000,
    };
    if (row?.kind === 'create' && expected !== null) problems.push(`${customer.number} was created twice`);
    if (row?.kind !== 'create' && expected === null)
      problems.push(`${customer.number} was changed while it was not there`);
    expected = row?.kind === 'delete' ? null : next;
  }
  const stored = storedCustomers(world.sandbox, customer.number);
  for (const [system, rows] of Object.entries(stored)) {
    const held = rows.map(({ name, limit }) => ({ name, limit }));
    const wanted = expected === null ? [] : [expected];
    if (JSON.stringify(held) === JSON.stringify(wanted)) continue;
    const history = records.map(describe).join('; ');
    problems.push(`${system} holds ${JSON.stringify(held)}, expected ${JSON.stringify(wanted)} after ${history}`);
  }
  return problems;
}

/** An operation in a line, for the report. */
export function describe({ sequence, mutation, aggregate, progress, owner, epoch }: OperationRecord): string {
  const legs = progress.order.map((role) => {
    const { state, wait, doubts, problem } = progress.legs[role]!;
    return `${role} ${state}${wait === null ? '' : ` (${wait})`} doubts ${doubts} ${problem?.code ?? ''}`;
  });
  return `#${sequence} ${mutation} ${aggregate} ${progress.state} [${legs.join(', ')}] epoch ${epoch} owner ${owner ?? '-'}`;
}

/** What went wrong, for the report. */
export function faultName(fault: FaultRuleInput['fault']): string {
  return fault.kind === 'status' ? `status ${fault.status}` : fault.kind;
}

/** Counts one more, or so many. */
export function count(counts: Record<string, number>, key: string, more = 1): void {
  counts[key] = (counts[key] ?? 0) + more;
}

/** Counts in a line, for the report. */
export function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .toSorted()
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}
