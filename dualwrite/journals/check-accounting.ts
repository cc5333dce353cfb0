import { dataverseRows } from '../accounting/columns.ts';
import { factWorks } from '../accounting/fact-works.ts';
import { obstaclesBy } from '../accounting/preflight.ts';
import { readBound } from '../accounting/read-bound.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import type { WriteProblem } from '../record-write.ts';

/** How many lines a problem names. */
const mostNamed = 3;

/**
 * What will keep Finance from posting what the lines of a journal become, each problem once with the lines that have it. One call
 * to Dataverse and two to Finance, however many lines. Throws UpstreamError.
 */
export async function journalObstacles(
  journal: string,
  { dataverse, finance }: LiveSessions,
): Promise<readonly WriteProblem[]> {
  const lines = await readBound(dataverseRows.journalLine, dataverse, { journal: [journal] });
  const works = factWorks(
    lines.filter(({ project }) => project !== ''),
    'journal line',
  );
  const { obstaclesOf } = await obstaclesBy(works, finance);
  const texts = new Map(lines.map(({ id, description }) => [id, JSON.stringify(description || id)]));
  const linesBy = new Map<string, Set<string>>();
  for (const work of works) {
    for (const { message, remedy } of obstaclesOf(work)) {
      const text = `${message} ${remedy}`;
      linesBy.set(text, (linesBy.get(text) ?? new Set()).add(work.entry.id));
    }
  }
  return [...linesBy].map(([text, ids]): WriteProblem => {
    const message = `${named([...ids].map((id) => texts.get(id) ?? id).toSorted())} would not be posted. ${text}`;
    return { code: 'ACCOUNTING_NOT_READY', message, path: ['input', 'journalId'] };
  });
}

function named(lines: readonly string[]): string {
  if (lines.length === 1) return `The line ${lines[0] ?? ''}`;
  const others = lines.length - mostNamed;
  const rest = others > 0 ? ` and ${others} more` : '';
  return `The lines ${lines.slice(0, mostNamed).join(', ')}${rest}`;
}
