import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { projectTasks } from '../../dualwrite/maps/project-tasks.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import type { ChangeKind, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { markerOf } from '../../dualwrite/upstream/operation-sets.ts';
import type { Decision } from '../../dualwrite/operation.ts';
import { operationSets } from '../../systems/client/schedule-request.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type Engine, startEngine } from './engine.ts';

/** How often an undoing is tried; see `dualwrite/step.ts`. */
const tries = 6;
const kinds: readonly ChangeKind[] = ['create', 'update', 'delete'];

let world: World;
let engine: Engine;
let made = 0;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-undoing-'));

beforeAll(async () => {
  world = await startWorld();
  engine = await startEngine(addressOf(world.sandbox), { store: 'sqlite', at: join(folder, 'journal') });
});
afterEach(() => {
  // Longer than the engine waits between two looks at first, so that it also sees what is pending.
  world.sandbox.schedule.configure({ persistence: 'delay', delayMilliseconds: 40, failNextPersists: 0 });
  world.sandbox.schedule.release();
});
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function make(map: { readonly name: string }, change: UnifiedChange): Promise<string> {
  const { id, problems } = await engine.write({ map: map.name, kind: 'create', id: null, change }, randomUUID());
  expect(problems).toEqual([]);
  return id!;
}

/** A change of a task that Dataverse holds and Finance has refused. */
async function halfWritten(kind: ChangeKind): Promise<{ readonly id: string; readonly operation: OperationRecord }> {
  const number = `UT-${(made += 1)}`;
  const project = await make(projects, { legalEntity: 'USMF', number, name: number });
  const created = { project, name: 'Before' };
  const known = kind === 'create' ? null : await make(projectTasks, created);
  const { faults } = world.sandbox;
  for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
    await faults.add({ system: 'FINANCE', method, fault: { kind: 'status', status: 400, message: 'No.' } });
  }
  const change = { create: created, update: { name: 'After' }, delete: {} }[kind];
  const { id, operation } = await engine.write(
    { map: projectTasks.name, kind, id: known, change, consistency: 'EVENTUAL' },
    randomUUID(),
  );
  await expect.poll(async () => (await engine.journal.find(operation.id))?.progress.state).toBe('NEEDS_ATTENTION');
  await faults.clear();
  return { id: id!, operation };
}

/** How the operation sets that were to undo a change have ended. */
function undoings({ id }: OperationRecord): readonly ('open' | 'persisted' | 'pending' | 'failed')[] {
  const { table, description, status, open, pending, completed } = operationSets;
  const told = new Map([
    [open, 'open'],
    [pending, 'pending'],
    [completed, 'persisted'],
  ] as const);
  const marker = markerOf({ operationId: id, role: 'origin', isUndo: true });
  return world.sandbox.stores.dataverse
    .all(`SELECT ${status} AS status FROM ${table} WHERE ${description} = ? ORDER BY createdon, rowid`, [marker])
    .map((row) => Number(row['status']))
    .map((state) => told.get(state) ?? 'failed');
}

const times = <Outcome>(count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);

/** The name that Dataverse holds of a task; null when there is none. */
function nameOf(id: string): unknown {
  const { dataverse } = world.sandbox.stores;
  return (
    dataverse.get('SELECT msdyn_subject AS name FROM msdyn_projecttask WHERE msdyn_projecttaskid = ?', [id])?.[
      'name'
    ] ?? null
  );
}

const written = { create: 'Before', update: 'After', delete: null };
const putBack = { create: null, update: 'Before', delete: 'Before' };

describe('undoing what the scheduling service accepts and does not persist', () => {
  test.each(kinds)('goes on until the last try, of a task that was to %s', async (kind) => {
    const { id, operation } = await halfWritten(kind);
    world.sandbox.schedule.configure({ failNextPersists: tries - 1 });
    expect((await engine.decide(operation.id, 'compensate')).progress.state).toBe('COMPENSATED');
    expect(undoings(operation)).toEqual([...times(tries - 1, 'failed'), 'persisted']);
    expect(nameOf(id)).toBe(putBack[kind]);
  });

  test.each([
    ['create', 'retry', 'COMPENSATED', ['persisted']],
    ['update', 'compensate', 'COMPENSATED', ['persisted']],
    ['delete', 'retry', 'COMPENSATED', ['persisted']],
    ['update', 'resolve', 'RESOLVED', []],
  ] as const)(
    'is given to an operator after the last try, who ends it: of a task that was to %s, by saying %s',
    async (kind, decision: Decision, ends, further) => {
      const { id, operation } = await halfWritten(kind);
      world.sandbox.schedule.configure({ failNextPersists: 1_000 });
      const { progress } = await engine.decide(operation.id, 'compensate');
      expect(progress).toMatchObject({ state: 'NEEDS_ATTENTION', legs: { origin: { state: 'STUCK' } } });
      expect(progress.problem).toEqual({
        code: 'OUTCOME_UNKNOWN',
        message:
          'The change was to be undone, and the system still holds it after several tries. See its errors, then try again.',
        retryable: true,
      });
      expect(undoings(operation)).toEqual(times(tries, 'failed'));
      expect(nameOf(id)).toBe(written[kind]);
      world.sandbox.schedule.configure({ failNextPersists: 0 });
      expect((await engine.decide(operation.id, decision)).progress.state).toBe(ends);
      expect(undoings(operation)).toEqual([...times(tries, 'failed'), ...further]);
      expect(nameOf(id)).toBe(ends === 'RESOLVED' ? written[kind] : putBack[kind]);
    },
  );

  test('waits for a set that is pending, however often it looks, and does not send another', async () => {
    const { id, operation } = await halfWritten('update');
    world.sandbox.schedule.configure({ persistence: 'hold' });
    const decided = engine.decide(operation.id, 'compensate');
    const looks = async () => (await engine.journal.find(operation.id))?.progress.legs.origin?.attempts ?? 0;
    await expect.poll(looks, { timeout: 20_000 }).toBeGreaterThan(3 * tries);
    expect(undoings(operation)).toEqual(['pending']);
    world.sandbox.schedule.release();
    expect((await decided).progress.state).toBe('COMPENSATED');
    expect(undoings(operation)).toEqual(['persisted']);
    expect(nameOf(id)).toBe('Before');
  });
});
