import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import type { Journal, OperationRecord } from '../../dualwrite/journal/journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { customerRequest, newCustomer } from './customers.ts';
import { instantSystem } from './instant-systems.ts';

const updates = 100;
let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

describe('changes of one record', () => {
  test('land in order when two replicas send them, and hold nobody else up', { timeout: 120_000 }, async () => {
    const address = await postgres.createDatabase();
    const journals = [await openPostgresJournal(address), await openPostgresJournal(address)] as const;
    const landed: { readonly memo: unknown; readonly at: number }[] = [];
    const systems = {
      FINANCE: instantSystem('FINANCE', () => undefined),
      DATAVERSE: instantSystem('DATAVERSE', (write) => {
        if (write.kind === 'update') landed.push({ memo: write.values['description'], at: landed.length });
      }),
    };
    const start = (journal: Journal) => Runner.start({ journal, systems, pollMilliseconds: 50 });
    const runners = [await start(journals[0]), await start(journals[1])] as const;
    const customer = newCustomer('ORDER');
    const sent: OperationRecord[] = [];
    const sequence: string[] = [];
    let whenOther = updates;
    for (let index = 0; index < updates; index += 1) {
      const request = customerRequest('update', customer, { memo: `M${index}` });
      // Recorded one after the other, so that the order is known; carried out as their turn comes.
      const runner = index % 2 === 0 ? runners[0] : runners[1];
      sent.push(await runner.write(request, 0));
      sequence.push(`M${index}`);
      if (index === updates / 2) {
        void runners[1].write(customerRequest('create', newCustomer('OTHER'), { name: 'A' }), 100_000).then(() => {
          whenOther = landed.length;
        });
      }
    }
    await expect
      .poll(async () => (await journals[0].unfinished(sent[0]?.map ?? '')).inFlight, {
        timeout: 100_000,
        interval: 200,
      })
      .toBe(0);
    const states = await journals[0].list({ aggregate: sent[0]?.aggregate ?? '' }, updates);
    expect(new Set(states.map(({ progress }) => progress.state))).toEqual(new Set(['COMMITTED']));
    const records = sent;
    const inJournal = records
      .map((record, index) => ({ sequence: record.sequence, memo: sequence[index] }))
      .toSorted((one, next) => one.sequence - next.sequence)
      .map(({ memo }) => memo);
    expect(landed.map(({ memo }) => memo)).toEqual(inJournal);
    expect(whenOther).toBeLessThan(updates);
    for (const runner of runners) await runner.close();
    for (const journal of journals) await journal.close();
  });

  test('cost at most three round trips to the journal', async () => {
    const stores = [await openSqliteJournal(':memory:'), await openPostgresJournal(await postgres.createDatabase())];
    for (const store of stores) {
      const trips: string[] = [];
      const journal = new Proxy<Journal>(store, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...given: unknown[]): unknown => {
            // Looking for others' work and staying alive belong to no mutation.
            if (name !== 'heartbeat' && name !== 'claim') trips.push(String(name));
            return Reflect.apply(member, target, given);
          };
        },
      });
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
