import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OwnershipLostError } from '../../dualwrite/errors.ts';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import { projectTasks } from '../../dualwrite/maps/project-tasks.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import type { Effect } from '../../dualwrite/upstream/writable-system.ts';
import { operationSets } from '../../systems/client/schedule-request.ts';
import type { Write } from '../../systems/client/write.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type Engine, startEngine } from './engine.ts';
import { scheduledSubjects } from './scheduled-subjects.ts';
import { makerOf } from './subjects.ts';

const assignments = scheduledSubjects.find(({ map }) => map === hourEstimates)!;

let world: World;
let engine: Engine;
let assignment: string;
let project: string;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-open-sets-'));
const contour = 'msdyn_PssUpdateResourceAssignmentContourV1';
const abandon = 'msdyn_AbandonOperationSetV1';
const no = { kind: 'status', status: 400, message: 'No.' } as const;

beforeAll(async () => {
  world = await startWorld();
  engine = await startEngine(addressOf(world.sandbox), { store: 'sqlite', at: join(folder, 'journal') });
  const make = makerOf(engine);
  project = await make(projects, { legalEntity: 'USMF', number: 'OPEN', name: 'OPEN' });
  assignment = await make(assignments.map, await assignments.create(world, project, make));
});
afterEach(() => world.sandbox.faults.clear());
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** How many operation sets are open: ten of one user may be. */
function open(): number {
  const { table, status, open: state } = operationSets;
  return world.sandbox.stores.dataverse.all(`SELECT 1 FROM ${table} WHERE ${status} = ?`, [state]).length;
}

/** Changes the hours of the assignment: a set that is opened, filled and executed. */
function write(further: Partial<Effect> = {}): Promise<unknown> {
  const change: Write = {
    kind: 'update',
    table: assignments.map.dataverse.table,
    key: assignment,
    values: { msdyn_plannedwork: JSON.stringify([{ start: '2026-01-05', end: '2026-01-05', hours: '1' }]) },
    scheduledIn: project,
  };
  const effect: Effect = { requestId: randomUUID(), operationId: randomUUID(), role: 'origin', isUndo: false };
  return world.systems.DATAVERSE.write([change], { ...effect, ...further }).catch((error: unknown) => error);
}

const failing = (entity: string, fault: Parameters<typeof world.sandbox.faults.add>[0]['fault'], count = 1) =>
  world.sandbox.faults.add({ system: 'DATAVERSE', method: 'POST', entity, count, fault });

describe('an operation set that is not executed', () => {
  test.each([
    ['refused', no],
    ['throttled', { kind: 'throttle', retryAfterSeconds: 0 }],
  ] as const)('is given up before its filling is said to be %s', async (told, fault) => {
    await failing(contour, fault);
    expect(await write()).toMatchObject({ kind: told === 'refused' ? 'rejected' : 'throttled' });
    expect(open()).toBe(0);
  });

  test('leaves its outcome in doubt while it cannot be given up', async () => {
    await failing(contour, no);
    await failing(abandon, { kind: 'status', status: 503 });
    const operationId = randomUUID();
    expect(await write({ operationId })).toMatchObject({ kind: 'unknown' });
    expect(open()).toBe(1);
    const effect: Effect = { requestId: randomUUID(), operationId, role: 'origin', isUndo: false };
    const rows = [
      { kind: 'update', table: assignments.map.dataverse.table, key: assignment, values: {}, scheduledIn: project },
    ] as const;
    expect(await world.systems.DATAVERSE.carried(rows, effect)).toBe('none');
    expect(open()).toBe(0);
  });

  test('is not left to anybody where the service could not be asked to open one', async () => {
    await failing('msdyn_CreateOperationSetV1', { kind: 'throttle', retryAfterSeconds: 0 });
    world.sandbox.log.clear();
    expect(await write()).toMatchObject({ kind: 'throttled' });
    expect(world.sandbox.log.list('DATAVERSE').map(({ entity }) => entity)).toEqual(['msdyn_CreateOperationSetV1']);
  });

  test('is filled no further by whoever lost the operation meanwhile, nor given up: it may be another that is open now', async () => {
    const lost = new OwnershipLostError('one');
    world.sandbox.log.clear();
    expect(await write({ between: () => Promise.reject(lost) })).toBe(lost);
    expect(world.sandbox.log.list('DATAVERSE').map(({ entity }) => entity)).toEqual(['msdyn_CreateOperationSetV1']);
    expect(open()).toBe(1);
  });
});

test.each(['tasks', 'assignments'] as const)(
  'a refused change of %s ends without an open set, also while none can be given up',
  async (what) => {
    const sets = open();
    await failing(abandon, { kind: 'status', status: 503 }, 2);
    world.sandbox.schedule.configure({ rejectNextExecutes: 2 });
    const [map, change] =
      what === 'tasks' ? [projectTasks, { project, name: 'Refused' }] : [assignments.map, assignments.update];
    const { operation } = await engine.write(
      { map: map.name, kind: what === 'tasks' ? 'create' : 'update', id: what === 'tasks' ? null : assignment, change },
      randomUUID(),
    );
    expect(['REJECTED', 'COMPENSATED']).toContain(operation.progress.state);
    expect(open()).toBe(sets);
  },
);
