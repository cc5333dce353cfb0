import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import type { Write } from '../../systems/client/write.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { customerRequest, newCustomer } from './customers.ts';
import { instantSystem } from './instant-systems.ts';

/** Changes that queue; QUEUED_CHANGES=10000 takes a minute or two a store. */
const changes = {
  sqlite: Number(process.env['QUEUED_CHANGES'] ?? 1_500),
  postgres: Number(process.env['QUEUED_CHANGES'] ?? 500),
};
const records = 20;
const map = 'Customers V3 (accounts)';

let postgres: TestPostgres;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-pause-'));

beforeAll(async () => {
  postgres = await startPostgres();
  address = await postgres.createDatabase();
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Collects garbage, which a process cannot do unless it is told that it may. */
const collect = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

/** Bytes of the heap that are in use once garbage is gone. */
async function heapInUse(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

/** Both systems, and what each was told of every record, in the order in which it came. */
function listeningSystems() {
  const heard = { FINANCE: new Map<string, number[]>(), DATAVERSE: new Map<string, number[]>() };
  const listen = (system: 'FINANCE' | 'DATAVERSE', memo: string) => (write: Write) => {
    if (write.kind !== 'update') return;
    const record = JSON.stringify(write.key);
    const memos = heard[system].get(record) ?? [];
    heard[system].set(record, memos);
    memos.push(Number(write.values[memo]));
  };
  return {
    heard,
    systems: {
      FINANCE: instantSystem('FINANCE', listen('FINANCE', 'SalesMemo')),
      DATAVERSE: instantSystem('DATAVERSE', listen('DATAVERSE', 'description')),
    },
  };
}

const inOrder = (memos: readonly number[]) =>
  memos.every((memo, index) => index === 0 || memo > (memos[index - 1] ?? 0));

describe.each(['sqlite', 'postgres'] as const)('while a map is paused, on %s', (store) => {
  const count = changes[store];
  const open = (): Promise<Journal> =>
    store === 'sqlite' ? openSqliteJournal(join(folder, 'journal')) : openPostgresJournal(address);

  test('any number of changes reach their origin, take no memory, and drain in order after a restart', async () => {
    const { heard, systems } = listeningSystems();
    let journal = await open();
    let runner = await Runner.start({ journal, systems, pollMilliseconds: 50 });
    await runner.pause(map, 'operator');
    const customers = Array.from({ length: records }, (_, index) => newCustomer(`${store}${index}`));
    let sent = 0;
    const send = async (until: number) => {
      // Each record has one sender at a time, so that its order is that of its numbers.
      const bySender = customers.map(async (customer, place) => {
        for (let memo = place; memo < until; memo += records) {
          if (memo < sent) continue;
          const { progress } = await runner.write(
            customerRequest('update', customer, { memo: String(memo) }, { map }),
            60_000,
          );
          expect(progress.state).toBe('QUEUED');
        }
      });
      await Promise.all(bySender);
      sent = until;
    };
    await send(count / 2);
    const half = await heapInUse();
    await send(count);
    // Half of the changes in a queue would weigh some kilobytes each, for as long as they wait. What other files have left
    // running in this process comes and goes.
    let whole = 0;
    await expect
      .poll(async () => (whole = await heapInUse()) - half, { interval: 500 })
      .toBeLessThan((count / 2) * 400 + 4_000_000);
    console.log(`${store}: ${count} changes queued; heap after half ${half}, after all ${whole} bytes`);
    expect(await journal.unfinished(map)).toEqual({ inFlight: 0, queued: count });
    expect([...heard.DATAVERSE.values()].flat()).toHaveLength(count);
    expect(heard.FINANCE.size).toBe(0);

    await runner.close();
    await journal.close();
    journal = await open();
    runner = await Runner.start({ journal, systems, pollMilliseconds: 50 });
    expect(await journal.mapState(map)).toBe('PAUSED');
    await runner.run(map, 'operator');
    expect(await journal.unfinished(map)).toEqual({ inFlight: 0, queued: 0 });
    expect([...heard.FINANCE.values()].flat()).toHaveLength(count);
    expect([...heard.FINANCE.values()].every(inOrder)).toBe(true);
    expect([...heard.DATAVERSE.values()].every(inOrder)).toBe(true);
    await runner.close();
    await journal.close();
  }, 600_000);
});
