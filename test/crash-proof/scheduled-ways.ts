import { around, at } from './moments.ts';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import { contourMessages, type ScheduleSettings } from '../../sandbox/dataverse/project-operations/settings.ts';
import type { ChangeKind } from '../../dualwrite/maps/table-map.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';

/** What brings changes through the Schedule API to a fault point, and how they end. */
export interface ScheduledWay {
  readonly name:
    | 'straight'
    | 'accepted, not persisted yet'
    | 'answer of Finance lost'
    | 'answer of Dataverse lost'
    | 'refused'
    | 'refused, not given up yet'
    | 'answer lost while a set is filled'
    | 'refused by Finance'
    | 'accepted, then not persisted'
    | 'undone by an operator'
    | 'undoing refused, not given up yet';
  readonly points: readonly FaultPoint[];
  /**
   * The moments between two calls about an operation set at which a change of each kind is stopped, counted from one: a set with a contour
   * is opened, filled and executed, any other is made by one call; and what was refused is given up.
   */
  readonly between?: Partial<Record<ChangeKind, readonly number[]>>;
  /** Whether Finance has refused what Dataverse holds, and an operator has it undone once the process is there. */
  readonly isByOperator?: true;
  /** What happens to every write of a system meanwhile. */
  readonly fault: Pick<FaultRuleInput, 'system' | 'fault'> | null;
  /** Of these entities or messages alone, where given. */
  readonly entities?: readonly string[];
  /** How the scheduling service behaves towards so many changes meanwhile. */
  readonly schedule: (changes: number) => Partial<ScheduleSettings>;
  readonly ends: 'COMMITTED' | 'COMPENSATED' | 'REJECTED';
  /** The effects of which the scheduling service has persisted one set each in the end, and not one more. */
  readonly persisted: readonly ('done' | 'undone')[];
}

const committed = { ends: 'COMMITTED', persisted: ['done'] } as const;
const nothing = { ends: 'COMPENSATED', persisted: [] } as const;
const unwritten = { ends: 'REJECTED', persisted: [] } as const;
const takenBack = { ends: 'COMPENSATED', persisted: ['done', 'undone'] } as const;
const asUsual = () => ({});

/**
 * The ways to all fault points that a change of a task, or of a project, can stand at: as it carries no version, it is always read
 * first.
 */
export const taskWays: readonly ScheduledWay[] = [
  {
    name: 'straight',
    points: [
      ...around('begin'),
      ...at('target', 'prepare'),
      ...at('target', 'write'),
      ...at('origin', 'prepare'),
      ...at('origin', 'write'),
      ...at('origin', 'read'),
      ...around('record'),
      ...around('follow'),
      ...around('finish'),
    ],
    fault: null,
    schedule: asUsual,
    ...committed,
  },
  {
    // Whoever takes it up finds a set that is pending, and waits for it.
    name: 'accepted, not persisted yet',
    points: ['origin after write', ...at('origin', 'read')],
    fault: null,
    schedule: () => ({ persistence: 'hold' }),
    ...committed,
  },
  {
    name: 'answer of Finance lost',
    points: at('target', 'read'),
    fault: { system: 'FINANCE', fault: { kind: 'reset-after-commit' } },
    schedule: asUsual,
    ...committed,
  },
  {
    name: 'answer of Dataverse lost',
    points: at('origin', 'read'),
    fault: { system: 'DATAVERSE', fault: { kind: 'reset-after-commit' } },
    schedule: asUsual,
    ...committed,
  },
  {
    // The set that is refused stays open until it is given up.
    name: 'refused',
    points: ['origin after write', ...at('target', 'read'), ...at('target', 'undo')],
    fault: null,
    schedule: (changes) => ({ rejectNextExecutes: changes }),
    ...nothing,
  },
  {
    // Whoever takes it up does not hear of the refusal: the change is made once more.
    name: 'refused, not given up yet',
    points: [],
    between: { create: [1], update: [1], delete: [1] },
    fault: null,
    schedule: (changes) => ({ rejectNextExecutes: changes }),
    ...committed,
  },
  {
    name: 'accepted, then not persisted',
    points: [...at('origin', 'read'), ...at('target', 'undo')],
    fault: null,
    schedule: (changes) => ({ failNextPersists: changes }),
    ...nothing,
  },
  {
    name: 'undone by an operator',
    isByOperator: true,
    points: [...at('origin', 'read'), ...at('origin', 'undo')],
    fault: null,
    schedule: asUsual,
    ...takenBack,
  },
  {
    name: 'undoing refused, not given up yet',
    isByOperator: true,
    points: [],
    between: { create: [1], update: [1], delete: [1] },
    fault: null,
    schedule: (changes) => ({ rejectNextExecutes: changes }),
    ...takenBack,
  },
];

/** The same for a change of an assignment, of which Dataverse is told first: what Finance refuses is undone there. */
export const assignmentWays: readonly ScheduledWay[] = [
  {
    name: 'straight',
    points: [
      ...around('begin'),
      ...at('target', 'prepare'),
      ...at('origin', 'prepare', 'write', 'read'),
      ...at('target', 'write'),
      ...around('record'),
      ...around('follow'),
      ...around('finish'),
    ],
    between: { create: [1, 2, 3], update: [1, 2] },
    fault: null,
    schedule: asUsual,
    ...committed,
  },
  {
    name: 'accepted, not persisted yet',
    points: ['origin after write', ...at('origin', 'read')],
    fault: null,
    schedule: () => ({ persistence: 'hold' }),
    ...committed,
  },
  {
    name: 'answer of Finance lost',
    points: at('target', 'read'),
    fault: { system: 'FINANCE', fault: { kind: 'reset-after-commit' } },
    schedule: asUsual,
    ...committed,
  },
  {
    // It is about to be given up by whoever looks what became of it.
    name: 'answer lost while a set is filled',
    points: [],
    between: { create: [3], update: [2] },
    fault: { system: 'DATAVERSE', fault: { kind: 'reset-after-commit' } },
    entities: contourMessages,
    schedule: asUsual,
    ...committed,
  },
  {
    // A set that is only begun when the answer is lost is given up: its change may then be refused, or begun anew.
    name: 'answer of Dataverse lost',
    points: at('origin', 'read'),
    fault: { system: 'DATAVERSE', fault: { kind: 'reset-after-commit' } },
    entities: ['msdyn_ExecuteOperationSetV1', 'msdyn_ExecuteOperationSetV3'],
    schedule: asUsual,
    ...committed,
  },
  {
    // A set that is refused is given up before its change is known to be.
    name: 'refused',
    points: ['origin after write', ...around('finish')],
    fault: null,
    schedule: (changes) => ({ rejectNextExecutes: changes }),
    ...unwritten,
  },
  {
    name: 'refused, not given up yet',
    points: [],
    between: { create: [4], update: [3], delete: [1] },
    fault: null,
    schedule: (changes) => ({ rejectNextExecutes: changes }),
    ...committed,
  },
  {
    name: 'accepted, then not persisted',
    points: at('origin', 'read'),
    fault: null,
    schedule: (changes) => ({ failNextPersists: changes }),
    ...unwritten,
  },
  {
    name: 'refused by Finance',
    points: [...at('origin', 'undo'), ...around('follow')],
    // The first of an update are those of the change itself.
    between: { update: [3, 4], delete: [1, 2, 3] },
    fault: { system: 'FINANCE', fault: { kind: 'status', status: 400, message: 'No.' } },
    schedule: asUsual,
    ...takenBack,
  },
  {
    name: 'undone by an operator',
    isByOperator: true,
    points: at('origin', 'read', 'undo'),
    between: { update: [1, 2], delete: [1, 2, 3] },
    fault: null,
    schedule: asUsual,
    ...takenBack,
  },
  {
    name: 'undoing refused, not given up yet',
    isByOperator: true,
    points: [],
    between: { create: [1], update: [3], delete: [4] },
    fault: null,
    schedule: (changes) => ({ rejectNextExecutes: changes }),
    ...takenBack,
  },
];

/** Points at which no single operation stands; and, of assignments, what is written last is never undone. */
export const notOfTasks: readonly FaultPoint[] = ['before claim', 'after claim'];
