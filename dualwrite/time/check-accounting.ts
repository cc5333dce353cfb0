import { preflight } from '../accounting/preflight.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import type { WriteProblem } from '../record-write.ts';
import type { EntryProblems } from './plan-transition.ts';

/** What will keep the actuals of entries from being imported or posted in Finance. Throws UpstreamError. */
export async function checkAccounting(ids: readonly string[], sessions: LiveSessions): Promise<EntryProblems> {
  const { findings } = await preflight(ids, sessions);
  const problems = findings.map(({ timeEntryId, message, remedy }): readonly [string, WriteProblem] => [
    timeEntryId,
    { code: 'ACCOUNTING_NOT_READY', message: `${message} ${remedy}`, path: null },
  ]);
  const byEntry = Map.groupBy(problems, ([id]) => id);
  return new Map([...byEntry].map(([id, found]) => [id, found.map(([, problem]) => problem)]));
}
