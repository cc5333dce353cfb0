import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';

it('lets timers have their turn while statement follows statement', async () => {
  const db = new Kysely<object>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });
  let hasFired = false;
  const timer = setTimeout(() => (hasFired = true), 20);
  // Were there no turn, this would go on until the statements are used up, and the timer would still wait.
  const worker = async () => {
    for (let statement = 0; statement < 200_000 && !hasFired; statement += 1) await sql`select 1`.execute(db);
  };
  await Promise.all([worker(), worker()]);
  expect(hasFired).toBe(true);
  clearTimeout(timer);
  await db.destroy();
});
