/**
 * `npm run bench:mutations`: what the write-through engine adds to the two bare upstream writes, and how many mutations a
 * second it carries when the systems answer at once, on both stores.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../dualwrite/journal/sqlite-journal.ts';
import { writesOf } from '../dualwrite/upstream/leg-writes.ts';
import { newLegRecord } from '../dualwrite/leg.ts';
import { Runner } from '../dualwrite/runner.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { countedJournal } from '../test/write-through/counted-journal.ts';
import { customerRequest, newCustomer } from '../test/write-through/customers.ts';
import { instantSystem } from '../test/write-through/instant-systems.ts';
import { startWorld, type Systems } from '../test/write-through/world.ts';

const times = Number(process.argv[2] ?? 200);

async function perSecond(name: string, store: Journal): Promise<void> {
  const { journal, trips } = countedJournal(store);
  const systems: Systems = {
    DATAVERSE: instantSystem('DATAVERSE', () => undefined),
    FINANCE: instantSystem('FINANCE', () => undefined),
  };
  await using runner = await Runner.start({ journal, systems });
  const create = (number: string) =>
    runner.write(customerRequest('create', newCustomer(number), { name: 'A' }), 30_000);
  await Promise.all(Array.from({ length: 50 }, (_, index) => create(`W${index}`)));
  trips.length = 0;
  const began = performance.now();
  const each = times * 5;
  let next = 0;
  const worker = async () => {
    while (next < each) await create(`N${next++}`);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${name}: ${Math.round(each / seconds)} mutations a second, 16 at a time, instant systems, ` +
      `${(trips.length / each).toFixed(2)} journal round trips each`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-bench-'));
await using world = await startWorld();
await using postgres = await startPostgres();
const stores: readonly (readonly [string, () => Promise<Journal>])[] = [
  ['SQLite    ', () => openSqliteJournal(join(folder, 'journal.sqlite'))],
  ['PostgreSQL', async () => openPostgresJournal(await postgres.createDatabase())],
];

for (const [name, open] of stores) {
  const journal = await open();
  await perSecond(name, journal);
  await journal.close();
}

let number = 0;
const request = () => customerRequest('create', newCustomer(`B${(number += 1)}`), { name: 'A', limit: '1.5' });

/** Mean milliseconds, one call after the other. */
async function mean(task: () => Promise<unknown>): Promise<number> {
  for (let count = 0; count < 20; count += 1) await task();
  const began = performance.now();
  for (let count = 0; count < times; count += 1) await task();
  return (performance.now() - began) / times;
}

const bare = await mean(async () => {
  const { legs } = request();
  for (const leg of legs) {
    const effect = { requestId: 'bench', operationId: 'bench', role: leg.role, isUndo: false };
    await world.systems[leg.system].write(writesOf(newLegRecord(leg)), effect);
  }
});
for (const [name, open] of stores) {
  const journal = name.startsWith('SQLite') ? await openSqliteJournal(join(folder, 'latency.sqlite')) : await open();
  const runner = await Runner.start({ journal, systems: world.systems });
  const whole = await mean(() => runner.write(request(), 30_000));
  await runner.close();
  await journal.close();
  console.log(
    `${name}: a create takes ${whole.toFixed(1)} ms, the two bare writes ${bare.toFixed(1)} ms = ${(whole / bare).toFixed(2)} x`,
  );
}
rmSync(folder, { recursive: true });
