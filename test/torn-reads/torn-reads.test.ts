import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { mutateRole, startWritingStack } from '../write-through-mutations/mutations.ts';

/** How many changes each writer makes; more with `TORN_READS=1000`. */
const changes = Number(process.env['TORN_READS'] ?? 16);
const roles = 4;

interface Shown {
  readonly name: string;
  readonly perCompany: readonly { readonly description: string }[];
}

let sqlite: Stack;
let postgres: TestPostgres;

beforeAll(async () => {
  [sqlite, postgres] = await Promise.all([startWritingStack({ actuals: 100 }), startPostgres()]);
});
afterEach(() => sqlite.sandbox.faults.clear());
afterAll(async () => {
  await sqlite.close();
  await postgres[Symbol.asyncDispose]();
});

/** Makes what is half-done stay so for a while, and now and then has Dataverse refuse what Finance took. */
async function trouble(stack: Stack): Promise<void> {
  const slow = { kind: 'latency', milliseconds: 15 } as const;
  await stack.sandbox.faults.add({
    system: 'DATAVERSE',
    entity: 'bookableresourcecategories',
    method: 'PATCH',
    fault: slow,
  });
  await stack.sandbox.faults.add({
    system: 'DATAVERSE',
    entity: 'bookableresourcecategories',
    method: 'PATCH',
    probability: 0.1,
    fault: { kind: 'status', status: 400 },
  });
}

async function createRoles(stack: Stack, prefix: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < roles; index += 1) {
    const number = `${prefix}${index}`;
    const { record } = await mutateRole(stack, 'create', { idempotencyKey: number, number, name: '0' });
    ids.push(record.id);
  }
  return ids;
}

/** Writes the same text to both systems, over and over. */
async function writeOn(stack: Stack, ids: readonly string[], writer: string): Promise<readonly string[]> {
  const states: string[] = [];
  for (let count = 1; count <= changes; count += 1) {
    const { operation } = await mutateRole(stack, 'update', {
      id: ids[count % ids.length],
      force: true,
      name: `${writer} ${count}`,
    });
    states.push(operation.state);
  }
  return states;
}

/** Reads roles until told to stop, and returns what no order of whole changes could have given. */
async function readOn(stack: Stack, ids: readonly string[], isOver: () => boolean) {
  const torn: Shown[] = [];
  let reads = 0;
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ResourceRole { name perCompany { description } } } }`;
  while (!isOver()) {
    const { data, errors } = await stack.query(query, { ids });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    for (const role of data?.['nodes'] as Shown[]) {
      reads += 1;
      if (role.perCompany.some(({ description }) => description !== role.name)) torn.push(role);
    }
  }
  return { torn, reads };
}

/** Readers beside writers, over gateways that share a journal. */
async function race(writers: readonly Stack[], readers: readonly Stack[], ids: readonly string[]) {
  let isOver = false;
  const reading = readers.map((stack) => readOn(stack, ids, () => isOver));
  const states = await Promise.all(writers.map((stack, index) => writeOn(stack, ids, `writer ${index}`)));
  isOver = true;
  const seen = await Promise.all(reading);
  return {
    states: states.flat(),
    torn: seen.flatMap(({ torn }) => torn),
    reads: seen.reduce((sum, { reads }) => sum + reads, 0),
  };
}

describe('readers beside writers', () => {
  it(
    'see every change wholly or not at all, with a journal in a file',
    { timeout: 60_000 + changes * 1_000 },
    async () => {
      const ids = await createRoles(sqlite, 'RC-TF');
      await trouble(sqlite);
      const { torn, reads, states } = await race([sqlite, sqlite], [sqlite, sqlite], ids);
      expect(torn).toEqual([]);
      expect(reads).toBeGreaterThan(50);
      expect(new Set(states)).toEqual(new Set(['COMMITTED', 'COMPENSATED']));
    },
  );

  it('do so with two gateways that share a journal in PostgreSQL', { timeout: 60_000 + changes * 1_000 }, async () => {
    const journal = { postgres: await postgres.createDatabase() };
    const one = await startStack({ actuals: 100, journal });
    const other = await startStack({ journal, over: one.sandbox });
    try {
      const ids = await createRoles(one, 'RC-TP');
      await trouble(one);
      const { torn, reads, states } = await race([one, other], [one, other], ids);
      expect(torn).toEqual([]);
      expect(reads).toBeGreaterThan(50);
      expect(new Set(states)).toEqual(new Set(['COMMITTED', 'COMPENSATED']));
    } finally {
      await other.close();
      await one.close();
    }
  });

  it('see half a change where the snapshot is switched off', { timeout: 60_000 + changes * 1_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'torn-reads-'));
    const live = await startStack({ actuals: 100, journal: { sqlite: join(folder, 'journal') }, isLive: true });
    try {
      const ids = await createRoles(live, 'RC-TL');
      await trouble(live);
      const { torn } = await race([live, live], [live, live], ids);
      expect(torn).not.toEqual([]);
    } finally {
      await live.close();
      rmSync(folder, { recursive: true });
    }
  });
});
