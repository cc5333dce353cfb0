import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../../test/support/postgres.ts';
import type { Journal } from './journal.ts';
import { describeJournal, type JournalUnderTest } from '../../test/write-through/journal-contract.ts';
import { openPostgresJournal } from './postgres-journal.ts';
import { openSqliteJournal } from './sqlite-journal.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

async function subject(open: () => Promise<Journal>, clean: () => void): Promise<JournalUnderTest> {
  const journal = await open();
  return {
    journal,
    open,
    [Symbol.asyncDispose]: async () => {
      await journal.close();
      clean();
    },
  };
}

describeJournal('the SQLite journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dualgraph-journal-'));
  return subject(
    () => openSqliteJournal(join(folder, 'journal.sqlite')),
    () => rmSync(folder, { recursive: true }),
  );
});

describeJournal('the PostgreSQL journal', async () => {
  const address = await postgres.createDatabase();
  return subject(
    () => openPostgresJournal(address),
    () => undefined,
  );
});

test('a journal of an earlier version catches up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dualgraph-journal-'));
  const path = join(folder, 'journal.sqlite');
  await (await openSqliteJournal(path)).close();
  const database = new DatabaseSync(path);
  database.exec("alter table aggregate drop column ended; insert into aggregate values ('customer:1', 1)");
  database.close();
  for (let start = 1; start <= 2; start += 1) {
    const journal = await openSqliteJournal(path);
    expect(await journal.unfinished('customers')).toEqual({ inFlight: 0, queued: 0 });
    await journal.close();
  }
  const caughtUp = new DatabaseSync(path);
  expect(caughtUp.prepare('select * from aggregate').all()).toEqual([{ name: 'customer:1', unfinished: 1, ended: 0 }]);
  caughtUp.close();
  rmSync(folder, { recursive: true });
});
