import { expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import numbers from '../../metadata/time-messages.json' with { type: 'json' };
import { isReversal } from '../time/entry-journals.ts';
import { bookedProblems, financeProblems, stagedTwice } from '../time/finance-checks.ts';
import { newTally } from '../write-through/schedule.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type Ending, endAmid } from './endings.ts';
import { type JournalPlace, startEngine } from './engine.ts';
import { allMessages, type Case, type Made, newHours } from './messages.ts';
import { isEverything, patience } from './extent.ts';
import { carryOut } from './orders.ts';
import { testFewRuns } from './runs.ts';
import { finished } from './take-over.ts';

/** From now on it is counted how often a column of a row that says how far it is has changed. */
function countChanges({ sandbox: { stores } }: World): (id: string, column: string) => number {
  const { dataverse } = stores;
  const counted = [
    [numbers.timeEntry.table, numbers.timeEntry.status],
    [numbers.journal.table, numbers.journal.isConfirmed],
  ] as const;
  dataverse.db.exec('CREATE TEMP TABLE changed (name TEXT, id TEXT)');
  for (const [table, column] of counted) {
    dataverse.db.exec(
      `CREATE TEMP TRIGGER counting_${table} AFTER UPDATE OF ${column} ON ${table} WHEN old.${column} IS NOT new.${column}
        BEGIN INSERT INTO changed VALUES ('${column}', new.${table}id); END`,
    );
  }
  return (id, column) => dataverse.all('SELECT 1 FROM changed WHERE name = ? AND id = ?', [column, id]).length;
}

function madeBy(one: Case): Made {
  const actuals = one.actuals();
  const reversals = actuals.filter(isReversal).length;
  const live = actuals.filter((row) => row['msdyn_adjustmentstatus'] === null).length;
  return [actuals.length - reversals, reversals, live];
}

/** All moments of decisions about recalls; of the others each moment where the turn is theirs, unless everything is asked for. */
function chosen() {
  const often = allMessages.filter(({ isAlways }) => isAlways);
  const others = allMessages.filter(({ isAlways }) => !isAlways);
  return [
    ...often.map((message) => ({ message, moments: message.moments })),
    ...others.map((message, turn) => ({
      message,
      moments: message.moments.filter((_, index) => isEverything || index % others.length === turn),
    })),
  ];
}

/** Has everything done that is done by messages, ends the process at every moment of it, and has another one finish. */
async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  await using world = await startWorld();
  const { sandbox } = world;
  const before = await startEngine(addressOf(sandbox), place);
  const hours = await newHours(world, before);
  const all = await Promise.all(
    chosen().map(async ({ message, moments }) => ({
      message,
      moments,
      cases: await message.cases(hours, moments.length),
    })),
  );
  await before[Symbol.asyncDispose]();
  const endings = all.flatMap(({ message: { name }, moments, cases }) =>
    cases.map(({ order }, index): Ending => ({ name, order, moment: moments[index]! })),
  );
  const changes = countChanges(world);
  const isQueued = ({ moment }: Ending) => moment.approvals !== undefined;
  const waiting = endings.filter(isQueued).map(({ order }) => order.requestId);
  await using survivor = await endAmid(world, place, signal, endings, async ({ journal }) => {
    // Whoever takes them up finds that Dataverse has not decided yet, and waits for it.
    const unseen = async () => {
      const records = await journal.list({ states: ['PENDING'] }, 1_000);
      const seen = records.filter(({ progress }) => (progress.legs.origin?.attempts ?? 0) > 0);
      return waiting.filter((id) => !seen.some(({ requestId }) => requestId === id));
    };
    await expect.poll(unseen, patience).toEqual([]);
    sandbox.projectProcesses.release();
  });

  // Whoever has no answer asks again; what was never recorded is done now.
  const answers = await Promise.all(endings.map(({ order }) => carryOut(survivor, order)));
  expect(answers).toEqual(endings.map(() => ''));
  await finished(survivor);
  const records = await survivor.journal.list({}, 100_000);
  for (const { message, moments, cases } of all) {
    const { name, after, made } = message;
    for (const [index, one] of cases.entries()) {
      const { requestId } = one.order;
      const told = [name, moments[index]] as const;
      const own = records.filter((record) => record.requestId === requestId && record.mutation !== 'followUp');
      expect([...told, own.map(({ progress }) => progress.state)]).toEqual([...told, ['COMMITTED']]);
      for (const [table, id, column] of one.rows) {
        const row = sandbox.stores.dataverse.get(`SELECT ${column} AS held FROM ${table} WHERE ${table}id = ?`, [id]);
        expect([...told, Number(row?.['held']), changes(id, column)]).toEqual([...told, after, 1]);
      }
      expect([...told, madeBy(one)]).toEqual([...told, made]);
    }
  }
  const actuals = all.flatMap(({ cases }) => cases.flatMap((one) => one.actuals()));
  expect(financeProblems(sandbox, actuals, 'carried')).toEqual([]);
  expect(stagedTwice(sandbox)).toEqual([]);
  await sandbox.processes.import();
  sandbox.processes.post();
  expect(bookedProblems(sandbox, actuals, newTally())).toEqual([]);
  console.log(`${place.store} ${signal}: ${endings.length} messages, each at its own moment`);
}

test('every fault point is met by a message and what follows from it, or it has none there', () => {
  const isNoneThere = (point: string) => point.endsWith('undo') || point.endsWith('claim') || point === 'between calls';
  const met = allMessages.flatMap(({ moments }) => moments.flatMap(({ point }) => point ?? []));
  expect(new Set(met)).toEqual(new Set(faultPoints.filter((point) => !isNoneThere(point))));
});

testFewRuns(
  'what messages of Dataverse do with time entries and journals, with their process ending at any moment',
  'is done once in both systems',
  async (placeOf, signal) => check(await placeOf('messages'), signal),
);
