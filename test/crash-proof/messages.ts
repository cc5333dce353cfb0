import { randomUUID } from 'node:crypto';
import { entryJournalLines } from '../../dualwrite/maps/entry-journal-lines.ts';
import { entryJournals } from '../../dualwrite/maps/entry-journals.ts';
import { type TransitionName, transitions } from '../../dualwrite/time/transitions.ts';
import numbers from '../../metadata/time-messages.json' with { type: 'json' };
import { standInMessages } from '../../sandbox/dataverse/project-operations/stand-in-messages.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { approvableTime } from '../actuals/approvable-time.ts';
import type { Row } from '../time/finance-checks.ts';
import { newContract, newProject, peopleOf } from '../time/new-project.ts';
import { actualsOfEntry } from '../time/time-checks.ts';
import type { World } from '../write-through/world.ts';
import type { Engine } from './engine.ts';
import { at, type Moment, momentsOfMessage, momentsOfWhatFollows, within } from './moments.ts';
import type { ChangeOrder } from './orders.ts';
import { makerOf } from './subjects.ts';

/** What is moved on by one message, on a project that no other case has. */
export interface Case {
  readonly order: Extract<ChangeOrder, { readonly type: 'move' | 'confirm' }>;
  /** The rows that it moves on: table, id, and the column that says how far they are. */
  readonly rows: readonly (readonly [table: string, id: string, column: string])[];
  /** What came of them in Dataverse. */
  actuals(): readonly Row[];
}

/** How many actuals of a case there are: such as were not made by taking others back, such as were, and such as are in force. */
export type Made = readonly [originals: number, reversals: number, live: number];

/** Something that a message of Dataverse does. */
export interface Message {
  readonly name: string;
  readonly moments: readonly Moment[];
  /** Whether all moments of it are met whenever the tests are run. */
  readonly isAlways: boolean;
  /** What the rows of a case hold once it is done. */
  readonly after: number;
  readonly made: Made;
  /** So many cases of it, as they are before. */
  cases(hours: NewHours, count: number): Promise<readonly Case[]>;
}

const { timeEntry, journal, messages } = numbers;
/** Entries of a case: one message is about all of them. */
const together = 2;
/** An hour by time and material costs, and is sold. */
const actualsOfHour = 2;

/** What was done with entries before. */
type Past = readonly Extract<TransitionName, 'submit' | 'approve' | 'recall'>[];

const approved = ['submit', 'approve'] as const;
const asked = [...approved, 'recall'] as const;
const nothing: Made = [0, 0, 0];
const inForce: Made = [1, 0, 1];
const takenBack: Made = [1, 1, 0];

/** Where each is begun from, and what of each kind of actuals an hour has once it is done. */
const moves: readonly (readonly [name: TransitionName, past: Past, each: Made])[] = [
  ['acceptRecall', asked, takenBack],
  ['refuseRecall', asked, inForce],
  ['approve', ['submit'], inForce],
  ['cancelApproval', approved, takenBack],
  ['submit', [], nothing],
  ['reject', ['submit'], nothing],
  ['recall', ['submit'], nothing],
  ['recall', approved, inForce],
];

const post = (entity: string) => ({ system: 'DATAVERSE', entity, method: 'POST' }) as const;

/** Dataverse has queued a decision about approvals, and carries it out only when it is let. */
const queued: readonly Moment[] = (['origin after write', ...at('origin', 'read')] as const).map((point) => ({
  point,
  approvals: { backgroundThreshold: 0, processing: 'hold' },
}));

/** How requests name a message. */
function entityOf(name: TransitionName): string {
  const { message } = transitions[name];
  return message in messages
    ? messages[message as keyof typeof messages].action
    : standInMessages[message as keyof typeof standInMessages];
}

/** What is done with time entries. */
const timeMessages = moves.map(([name, past, each], index): Message => {
  const { statuses, stages } = transitions[name];
  const before = past.reduce<number>((status, step) => transitions[step].statuses.get(status)!, timeEntry.draft);
  const isOfActuals = each !== (past.includes('approve') ? inForce : nothing);
  const entity = entityOf(name);
  const isFirst = moves.findIndex(([other]) => entityOf(other) === entity) === index;
  return {
    name: [...past, name].join(', '),
    moments: [
      ...momentsOfMessage(post(entity)),
      ...(isOfActuals ? momentsOfWhatFollows : []),
      ...(stages === null ? [] : queued),
      ...(isFirst ? [within(post(entity))] : []),
    ],
    isAlways: past === asked,
    after: statuses.get(before)!,
    made: timesOf(each, actualsOfHour * together),
    cases: async (hours, count) => {
      const entered = await hours.enter(count, past);
      return entered.map((ids) => ({
        order: { type: 'move', requestId: randomUUID(), transition: name, ids },
        rows: ids.map((id) => [timeEntry.table, id, timeEntry.status]),
        actuals: () => ids.flatMap((id) => actualsOfEntry(hours.sandbox, id)),
      }));
    },
  };
});

/** What is done with entry journals. */
const journalMessage: Message = {
  name: 'confirm',
  // It is bound to a row, so its request is one for that.
  moments: [...momentsOfMessage(post('msdyn_journals')), ...momentsOfWhatFollows, within(post('msdyn_journals'))],
  isAlways: false,
  after: 1,
  made: timesOf(inForce, actualsOfHour),
  cases: async (hours, count) => {
    const journals = await hours.enterByJournals(count);
    return journals.map(({ id, project }) => ({
      order: { type: 'confirm', requestId: randomUUID(), id },
      rows: [[journal.table, id, journal.isConfirmed]],
      actuals: () =>
        hours.sandbox.stores.dataverse.all('SELECT * FROM msdyn_actual WHERE msdyn_project = ?', [project]),
    }));
  },
};

/** Everything that messages do. */
export const allMessages: readonly Message[] = [...timeMessages, journalMessage];

function timesOf([originals, reversals, live]: Made, times: number): Made {
  return [originals * times, reversals * times, live * times];
}

/** Hours on projects of their own. */
export interface NewHours {
  readonly sandbox: Sandbox;
  /** A few entries on each of so many new projects, moved on in Dataverse; what that has made is in Finance. */
  enter(count: number, past: Past): Promise<readonly (readonly string[])[]>;
  /** A journal on each of so many new projects, with the cost and the sale of an hour. */
  enterByJournals(count: number): Promise<readonly { readonly id: string; readonly project: string }[]>;
}

/** Hours of somebody, on new projects by time and material. */
export async function newHours({ sandbox }: World, engine: Engine): Promise<NewHours> {
  const make = makerOf(engine);
  const { customer, resource, role } = peopleOf(sandbox);
  const contract = await newContract(make, 'MESSAGES', customer);
  const time = approvableTime({
    sandbox,
    runner: { write: async (request) => (await engine.record([request]))[0]! },
    sessions: () => engine.request(randomUUID()),
  });
  let made = 0;
  let days = 0;
  const projects = (count: number) =>
    Promise.all(Array.from({ length: count }, () => newProject(make, `M-${(made += 1)}`, contract)));
  const nextDay = () => new Date(Date.UTC(2026, 0, 1 + (days++ % 360))).toISOString().slice(0, 10);
  return {
    sandbox,
    enterByJournals: async (count) =>
      Promise.all(
        (await projects(count)).map(async (project) => {
          const hour = { transactionClass: 'TIME', documentDate: '2026-01-15', quantity: '1', price: '90', role };
          const children = ['COST', 'UNBILLED_SALES'].map((transactionType) => ({
            map: entryJournalLines.name,
            field: 'journal',
            change: { ...hour, transactionType, description: 'Entered' },
          }));
          const change = { description: 'Entered', defaultProject: project };
          const write = { map: entryJournals.name, kind: 'create', id: null, change, children } as const;
          const { id, problems } = await engine.write(write, randomUUID());
          if (id === null || problems.length > 0) throw new Error(`A journal: ${JSON.stringify(problems)}`);
          return { id, project };
        }),
      ),
    enter: async (count, past) => {
      const entered: string[][] = [];
      for (const project of await projects(count)) {
        const ids: string[] = [];
        for (let entry = 0; entry < together; entry += 1)
          ids.push((await time.enter({ project, task: null, resource, role }, nextDay())).toLowerCase());
        entered.push(ids);
      }
      for (const step of past) await time[step](...entered.flat());
      return entered;
    },
  };
}
