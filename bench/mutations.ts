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
import type { RowImage } from '../dualwrite/leg.ts';
import { Runner } from '../dualwrite/runner.ts';
import type { WritableSystem } from '../dualwrite/writable-system.ts';
import type { System } from '../systems/odata/query.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { customerRequest, newCustomer } from '../test/write-through/customers.ts';
import { startWorld, type Systems } from '../test/write-through/world.ts';

const times = Number(process.argv[2] ?? 200);

/** A system that does everything at once and keeps nothing: what is left is the engine and its journal. */
function instant(system: System): WritableSystem {
  return {
    system,
    settleMilliseconds: 0,
    read: (rows) => Promise.resolve(rows.map(({ kind }): RowImage | null => (kind === 'create' ? null : image))),
    write: (writes) => Promise.resolve(writes.map(() => 'W/"1"')),
    isSame: (_table, _column, written, read) => written === read,
  };
}
const image: RowImage = { values: {}, etag: 'W/"1"' };

/** Round trips to a journal, counted at its port. */
function counted(journal: Journal): { readonly journal: Journal; readonly trips: () => number } {
  let trips = 0;
  const port = new Proxy(journal, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        if (name !== 'heartbeat' && name !== 'claim') trips += 1;
        return Reflect.apply(member, target, given);
      };
    },
  });
  return { journal: port, trips: () => trips };
}

async function perSecond(name: string, store: Journal): Promise<void> {
  const { journal, trips } = counted(store);
  const systems: Systems = { DATAVERSE: instant('DATAVERSE'), FINANCE: instant('FINANCE') };
  await using runner = await Runner.start({ journal, systems });
  const create = (number: string) =>
    runner.write(customerRequest('create', newCustomer(number), { name: 'A' }), 30_000);
  await Promise.all(Array.from({ length: 50 }, (_, index) => create(`W${index}`)));
  const before = trips();
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
      `${((trips() - before) / each).toFixed(2)} journal round trips each`,
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
  for (const { system, rows } of legs) {
    const writes = rows.map(({ table, key, values }) =>
      typeof key === 'string'
        ? ({ kind: 'create', table, id: key, values } as const)
        : ({ kind: 'create', table, values: { ...key, ...values } } as const),
    );
    await world.systems[system].write(writes, 'bench');
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
