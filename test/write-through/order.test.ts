import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { countedJournal } from './counted-journal.ts';
import { customerRequest, newCustomer } from './customers.ts';
import { instantSystem } from './instant-systems.ts';

const updates = 1_000;
let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

describe('changes of one record', () => {
  test('land in order when two replicas send them, and hold nobody else up', async () => {
    const address = await postgres.createDatabase();
    const journals = [await openPostgresJournal(address), await openPostgresJournal(address)] as const;
    const landed: unknown[] = [];
    const systems = {
      FINANCE: instantSystem('FINANCE', () => undefined),
      DATAVERSE: instantSystem('DATAVERSE', (write) => {
        if (write.kind === 'update') landed.push(write.values['description']);
      }),
    };
    const [one, other] = await Promise.all(
      journals.map((journal) => Runner.start({ journal, systems, pollMilliseconds: 50 })),
    );
    if (one === undefined || other === undefined) throw new Error('Expected two runners.');
    const customer = newCustomer('ORDER');
    const memos = Array.from({ length: updates }, (_, index) => `M${index}`);
    const sent: OperationRecord[] = [];
    let landedBeforeStranger = updates;
    let stranger: Promise<unknown> = Promise.resolve();
    // A caller who waits for nothing is answered once the change is recorded, so the order of recording is known.
    for (const [index, memo] of memos.entries()) {
      const runner = index % 2 === 0 ? one : other;
      sent.push(await runner.write(customerRequest('update', customer, { memo }), 0));
      if (index !== updates / 2) continue;
      const create = customerRequest('create', newCustomer('OTHER'), { name: 'A' });
      stranger = other.write(create, 60_000).then(() => (landedBeforeStranger = landed.length));
    }
    const [{ map, aggregate } = { map: '', aggregate: '' }] = sent;
    await expect.poll(async () => (await journals[0].unfinished(map)).inFlight, { interval: 200 }).toBe(0);
    await stranger;
    const records = await journals[0].list({ aggregate }, updates);
    expect(records.map(({ progress }) => progress.state)).toEqual(memos.map(() => 'COMMITTED'));
    expect(landed).toEqual(memos);
    expect(landedBeforeStranger).toBeLessThan(updates);
    for (const runner of [one, other]) await runner.close();
    for (const journal of journals) await journal.close();
  });

  test('cost at most three round trips to the journal', async () => {
    const stores = [await openSqliteJournal(':memory:'), await openPostgresJournal(await postgres.createDatabase())];
    for (const store of stores) {
      const { journal, trips } = countedJournal(store);
      const systems = {
        FINANCE: instantSystem('FINANCE', () => undefined),
        DATAVERSE: instantSystem('DATAVERSE', () => undefined),
      };
      const runner = await Runner.start({ journal, systems });
      for (const kind of ['create', 'update', 'delete'] as const) {
        trips.length = 0;
        const change = kind === 'delete' ? {} : { name: 'A' };
        const { progress } = await runner.write(customerRequest(kind, newCustomer(kind), change), 10_000);
        expect(progress.state).toBe('COMMITTED');
        expect(trips).toEqual(['begin', 'record', 'finish']);
      }
      await runner.close();
      await store.close();
    }
  });
});
