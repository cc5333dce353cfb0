import { randomUUID } from 'node:crypto';
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
import { type Moment, momentsOfMessage, momentsOfWhatFollows } from './moments.ts';
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
  /** What the rows of a case hold once it is done. */
  readonly after: number | boolean;
  readonly made: Made;
  /** So many cases of it, as they are before. */
  cases(hours: NewHours, count: number): Promise<readonly Case[]>;
}

const { timeEntry, messages } = numbers;
/** Entries of a case: one message is about all of them. */
const together = 2;
/** An hour by time and material costs, and is sold. */
const ofHour = 2;

/** How long ago an entry was made when it is moved on: what was done with it until then. */
type Past = readonly Extract<TransitionName, 'submit' | 'approve' | 'recall'>[];

/** Where each is begun from, and what of its hours is there once it is done. */
const moves: readonly (readonly [name: TransitionName, past: Past, each: Made])[] = [
  ['acceptRecall', ['submit', 'approve', 'recall'], [1, 1, 0]],
  ['refuseRecall', ['submit', 'approve', 'recall'], [1, 0, 1]],
];

const post = (entity: string) => ({ system: 'DATAVERSE', entity, method: 'POST' }) as const;

/** What is done with time entries: a decision about a recall that was asked for. */
export const timeMessages: readonly Message[] = moves.map(([name, past, each]) => {
  const { message, statuses } = transitions[name];
  const before = past.reduce<number>((status, step) => transitions[step].statuses.get(status)!, timeEntry.draft);
  const makesActuals = each.join() !== (past.includes('approve') ? [1, 0, 1] : [0, 0, 0]).join();
  const entity =
    message in messages
      ? messages[message as keyof typeof messages].action
      : standInMessages[message as keyof typeof standInMessages];
  return {
    name,
    moments: [...momentsOfMessage(post(entity)), ...(makesActuals ? momentsOfWhatFollows : [])],
    after: statuses.get(before)!,
    made: each.map((actuals) => actuals * ofHour * together) as unknown as Made,
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

/** Hours on projects of their own. */
export interface NewHours {
  readonly sandbox: Sandbox;
  /** So many projects; their ids. */
  projects(count: number): Promise<readonly string[]>;
  /** A few entries on each of so many new projects, moved on in Dataverse; what that has made is in Finance. */
  enter(count: number, past: Past): Promise<readonly (readonly string[])[]>;
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
    projects,
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
