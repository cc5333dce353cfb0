import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
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
