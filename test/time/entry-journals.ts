import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { rawOData } from '../support/odata.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import { call, requestOf, serviceOf, type TimePlay } from './time-play.ts';

type Row = Readonly<Record<string, unknown>>;

/** An entry journal of a schedule, made by somebody in Dynamics. */
export interface JournalInPlay {
  readonly id: string;
  /** Description of its lines, and so of their actuals; no other journal has it. */
  readonly text: string;
  readonly lines: number;
}

/** Entry journals of a schedule. */
export interface JournalField {
  readonly journals: readonly JournalInPlay[];
  /** Confirms one of them; often one that is confirmed already. */
  act(): void;
}

const projects = ['PRJ-0001', 'PRJ-0002', 'PRJ-0010'];

/** A few journals with the cost of hours on one or two projects. */
export async function journalField(play: TimePlay): Promise<JournalField> {
  const { sandbox, random, seed, caller } = play;
  const { dataverse: store } = sandbox.stores;
  const dataverse = rawOData(sandbox.dataverse, sandbox.appToken('DATAVERSE'));
  const create = async (set: string, body: object) => {
    const response = await dataverse.send('POST', set, JSON.stringify(body));
    const id = /\(([0-9a-f-]{36})\)/.exec(response.headers.get('odata-entityid') ?? '')?.[1];
    if (id === undefined) throw new Error(`Expected a row of ${set}, received ${response.status}.`);
    return id;
  };
  const make = async (index: number): Promise<JournalInPlay> => {
    const text = `Journal ${seed}-${index} of ${store.nextVersion()}`;
    const id = await create('msdyn_journals', { msdyn_description: text });
    const lines = 1 + random.upTo(2);
    for (let line = 0; line < lines; line += 1) {
      const found = store.get(
        `SELECT project.msdyn_projectid AS project, member.msdyn_resourcecategory AS role FROM msdyn_project project
         JOIN msdyn_projectteam member ON member.msdyn_project = project.msdyn_projectid
         WHERE project.msdyn_projectnumber = ? AND member.msdyn_resourcecategory IS NOT NULL LIMIT 1`,
        [random.pick(projects)],
      );
      await create('msdyn_journallines', {
        msdyn_description: text,
        msdyn_transactiontypecode: 192_350_000,
        msdyn_transactionclassification: 192_350_000,
        msdyn_documentdate: '2026-01-15T00:00:00Z',
        msdyn_quantity: 1 + line,
        msdyn_price: 100 + random.upTo(100),
        'msdyn_Project@odata.bind': `/msdyn_projects(${String(found?.['project'])})`,
        'msdyn_ResourceCategory@odata.bind': `/bookableresourcecategories(${String(found?.['role'])})`,
        'msdyn_Journal@odata.bind': `/msdyn_journals(${id})`,
      });
    }
    return { id, text, lines };
  };
  const journals: JournalInPlay[] = [];
  for (let index = 0; index < 1 + random.upTo(1); index += 1) journals.push(await make(index));
  let keys = 0;
  const act = () => {
    const { id } = random.pick(journals);
    const idempotencyKey = random.chance(0.5) ? `${seed}-journal-${(keys += 1)}` : null;
    const { journal } = play.slots[0]!;
    const repeats = idempotencyKey !== null && random.chance(0.4) ? 2 : 1;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const request = requestOf(play, random.upTo(400));
      call(play, 'confirm journal', (mortal) =>
        serviceOf(mortal, journal).confirmJournal(
          { id, caller, idempotencyKey, input: { id }, isChecked: false, isDryRun: false },
          request,
        ),
      );
    }
  };
  return { journals, act };
}

/** The actuals that came of a journal. */
export function actualsOfJournal({ stores }: Sandbox, { text }: JournalInPlay): readonly Row[] {
  return stores.dataverse.all('SELECT * FROM msdyn_actual WHERE msdyn_description = ?', [text]);
}

/** Whether an actual takes another one back. */
export function isReversal({ msdyn_adjustmentstatus: status }: Row): boolean {
  return status === 192_350_002n;
}

/** What is wrong with journals: one is confirmed when an operation says so, and then each line is one actual; else none is. */
export function journalProblems(
  sandbox: Sandbox,
  journals: readonly JournalInPlay[],
  records: readonly OperationRecord[],
  tally: Tally,
): readonly string[] {
  return journals.flatMap((journal) => {
    const own = records.filter(
      ({ mutation, result }) =>
        mutation === 'confirmJournal' && (result as { readonly id: string | null }).id === journal.id,
    );
    const confirmed = own.filter(({ progress }) => progress.state === 'COMMITTED').length;
    const made = actualsOfJournal(sandbox, journal).filter((row) => !isReversal(row)).length;
    count(tally.checks, confirmed === 0 ? 'journals left alone' : 'journals confirmed');
    if (confirmed <= 1 && made === confirmed * journal.lines) return [];
    const told = own.map(describe).join('; ');
    return [
      `${journal.text} with ${journal.lines} lines made ${made} actuals, ${confirmed} times confirmed by ${told}`,
    ];
  });
}
