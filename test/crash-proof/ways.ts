import { type FaultPoint, faultPoints } from '../../dualwrite/fault-points.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { around, at } from './moments.ts';

/** What brings operations to a fault point, and how they end. */
export interface Way {
  readonly name:
    | 'straight'
    | 'left behind'
    | 'answer of Finance lost'
    | 'answer of Dataverse lost'
    | 'refused'
    | 'refused, not recorded yet';
  readonly points: readonly FaultPoint[];
  /** What happens to every write of a system meanwhile. */
  readonly fault: Pick<FaultRuleInput, 'system' | 'fault'> | null;
  readonly ends: 'COMMITTED' | 'COMPENSATED' | 'REJECTED';
}

const refusing = { system: 'DATAVERSE', fault: { kind: 'status', status: 400, message: 'No.' } } as const;

const effects = (role: 'target' | 'origin', effect: string) =>
  faultPoints.filter((point) => point.startsWith(role) && point.endsWith(effect));

/** The ways to all fault points that an operation of its own can stand at. */
export const ways: readonly Way[] = [
  {
    name: 'straight',
    points: [
      'before begin',
      'after begin',
      ...effects('target', 'write'),
      ...effects('origin', 'write'),
      'before record',
      'after record',
      'before follow',
      'after follow',
      'before finish',
      'after finish',
    ],
    fault: null,
    ends: 'COMMITTED',
  },
  {
    // Begun by a process that is gone: whoever takes it up reads the rows first.
    name: 'left behind',
    points: [...effects('target', 'prepare'), ...effects('origin', 'prepare')],
    fault: null,
    ends: 'COMMITTED',
  },
  {
    name: 'answer of Finance lost',
    points: effects('target', 'read'),
    fault: { system: 'FINANCE', fault: { kind: 'reset-after-commit' } },
    ends: 'COMMITTED',
  },
  {
    name: 'answer of Dataverse lost',
    points: effects('origin', 'read'),
    fault: { system: 'DATAVERSE', fault: { kind: 'reset-after-commit' } },
    ends: 'COMMITTED',
  },
  {
    name: 'refused',
    points: effects('target', 'undo'),
    fault: refusing,
    ends: 'COMPENSATED',
  },
];

/** The same for a record that Dataverse alone holds: its operations have an origin alone, and are never undone. */
export const waysOfDataverse: readonly Way[] = [
  {
    name: 'straight',
    points: [...around('begin'), ...at('origin', 'write'), ...around('follow'), ...around('finish')],
    fault: null,
    ends: 'COMMITTED',
  },
  { name: 'left behind', points: at('origin', 'prepare'), fault: null, ends: 'COMMITTED' },
  {
    name: 'answer of Dataverse lost',
    points: [...around('record'), ...at('origin', 'read')],
    fault: { system: 'DATAVERSE', fault: { kind: 'reset-after-commit' } },
    ends: 'COMMITTED',
  },
  { name: 'refused', points: ['after finish'], fault: refusing, ends: 'REJECTED' },
  // Whoever takes it up does not hear of the refusal: the change is made once more.
  { name: 'refused, not recorded yet', points: ['before finish'], fault: refusing, ends: 'COMMITTED' },
];

/** Points at which no single operation stands, or that only an operator's decision leads to. */
export const elsewhere: readonly FaultPoint[] = ['before claim', 'after claim', ...effects('origin', 'undo')];

/** Points that writes of rows do not have: each is one call. */
export const notOfRows: readonly FaultPoint[] = ['between calls'];
