import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import rules from '../../metadata/entry-journals.json' with { type: 'json' };
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import { actualsOfJournal, isReversal, type JournalField } from './entry-journals.ts';
import { amounts } from './estimate-checks.ts';
import type { Row } from './finance-checks.ts';
import type { EnteredLine, JournalInPlay, JournalOrder } from './journal-orders.ts';

/** A journal as it is to be: its lines by description. */
interface Expected {
  readonly journal: JournalInPlay;
  readonly lines: Map<string, EnteredLine>;
  isConfirmed: boolean;
}

/**
 * What is wrong with entry journals: each that was accepted is there, confirmed when an operation says so, and once; each line that was
 * accepted and not taken away is there once as it was changed last, and is one actual once its journal is confirmed; of all others
 * there is nothing.
 */
export function journalProblems(
  sandbox: Sandbox,
  { journals, orders, told }: JournalField,
  records: readonly OperationRecord[],
  tally: Tally,
): readonly string[] {
  const expected = new Map<string, Expected>();
  const problems: string[] = [];
  const histories = new Map<JournalInPlay, string[]>(journals.map((journal) => [journal, []]));
  const states = new Map(records.map(({ id, progress }) => [id, progress.state]));
  for (const id of told) {
    if (states.get(id) !== 'COMMITTED')
      problems.push(`a caller was told that ${id} is done, which is ${states.get(id)}`);
  }
  for (const record of records) {
    const order = orders.get(record.requestId);
    // What follows from a confirmation has its request, too.
    if (order === undefined || order.mutation !== record.mutation) continue;
    histories.get(order.journal)?.push(describe(record));
    if (record.progress.state !== 'COMMITTED') {
      count(tally.checks, 'changes of journals refused');
      continue;
    }
    const { id } = record.result as { readonly id: string };
    const problem = follow(expected, order, id);
    count(tally.checks, `changes of journals: ${order.kind}`);
    if (problem !== null) problems.push(`${order.journal.text}: ${problem} by ${describe(record)}`);
  }
  for (const journal of journals) {
    const own = [...expected].filter(([, one]) => one.journal === journal);
    for (const { what, held, wanted } of comparisons(sandbox, journal, own)) {
      if (held.join() === wanted.join()) continue;
      const history = histories.get(journal)?.join('; ') ?? '';
      problems.push(`${journal.text} has ${what} [${held.join()}], expected [${wanted.join()}] after ${history}`);
    }
    const confirmed = own.filter(([, { isConfirmed }]) => isConfirmed);
    const linesOf = (of: typeof own) => of.flatMap(([, { lines }]) => [...lines]).length;
    count(tally.checks, 'journals confirmed', confirmed.length);
    count(tally.checks, 'journals left open', own.length - confirmed.length);
    count(tally.checks, 'lines of journals', linesOf(own));
    count(tally.checks, 'lines of journals that became actuals', linesOf(confirmed));
  }
  return problems;
}

/** Takes over what was done; tells why it should not have been. */
function follow(expected: Map<string, Expected>, order: JournalOrder, id: string): string | null {
  if (order.kind === 'enter') {
    const lines = new Map(order.lines.map((line) => [line.description, line]));
    expected.set(id, { journal: order.journal, lines, isConfirmed: false });
    return order.isWrong ? `${id} was entered with a line that is wrong` : null;
  }
  const of = order.kind === 'add' ? order.to : 'line' in order ? journalWith(expected, order.line) : id;
  const journal = of === null ? undefined : expected.get(of);
  if (journal === undefined) return `a journal, or a line, that is not there went through ${order.kind}`;
  const { lines, isConfirmed } = journal;
  if (isConfirmed) return `${of} went through ${order.kind} though it was confirmed`;
  switch (order.kind) {
    case 'add':
    case 'change':
      lines.set(order.line.description, order.line);
      return order.kind === 'add' && order.isWrong ? 'a line that is wrong was added' : null;
    case 'take away':
      lines.delete(order.line.description);
      return null;
    case 'remove':
      expected.delete(id);
      return null;
    case 'confirm':
      journal.isConfirmed = true;
      return lines.size === 0 ? `${of} was confirmed without lines` : null;
  }
}

function journalWith(
  expected: ReadonlyMap<string, Expected>,
  { description }: Pick<EnteredLine, 'description'>,
): string | null {
  return [...expected].find(([, { lines }]) => lines.has(description))?.[0] ?? null;
}

function comparisons(sandbox: Sandbox, journal: JournalInPlay, own: readonly (readonly [string, Expected])[]) {
  const { dataverse } = sandbox.stores;
  const rows = dataverse.all('SELECT * FROM msdyn_journal WHERE msdyn_description = ?', [journal.text]);
  // Journals that cancel actuals have lines that say the same.
  const lines = dataverse.all(
    `SELECT line.* FROM msdyn_journalline line LEFT JOIN msdyn_journal journal ON journal.msdyn_journalid = line.msdyn_journal
     WHERE line.msdyn_description LIKE ? || ' #%' AND (journal.msdyn_journalid IS NULL OR journal.msdyn_journaltype = ?)`,
    [journal.text, BigInt(rules.journal.entry)],
  );
  const actuals = actualsOfJournal(sandbox, journal).filter((row) => !isReversal(row));
  const told = (row: Row) =>
    [row['msdyn_description'], amounts([row['msdyn_quantity'], 2], [row['msdyn_price'], 4])].map(String).join(' ');
  const wanted = (line: EnteredLine) => `${line.description} ${line.quantity} at ${line.price}`;
  return [
    {
      what: 'journals',
      held: rows.map((row) => `${String(row['msdyn_journalid'])} ${row['msdyn_isposted'] === 1n}`).toSorted(),
      wanted: own.map(([id, { isConfirmed }]) => `${id} ${isConfirmed}`).toSorted(),
    },
    {
      what: 'lines',
      held: lines.map((row) => `${String(row['msdyn_journal'])} ${told(row)}`).toSorted(),
      wanted: own.flatMap(([id, one]) => [...one.lines.values()].map((line) => `${id} ${wanted(line)}`)).toSorted(),
    },
    {
      what: 'actuals',
      held: actuals.map(told).toSorted(),
      wanted: own.flatMap(([, one]) => (one.isConfirmed ? [...one.lines.values()].map(wanted) : [])).toSorted(),
    },
  ];
}
