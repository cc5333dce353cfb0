import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { ApprovalSettings } from '../../sandbox/dataverse/project-operations/process-settings.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';

/** The moments before and after an effect of an operation. */
export function around<Effect extends string>(effect: Effect) {
  return [`before ${effect}`, `after ${effect}`] as const;
}

/** The moments before and after effects on a leg. */
export function at<Role extends 'target' | 'origin'>(
  role: Role,
  ...effects: readonly ('prepare' | 'write' | 'read' | 'undo')[]
) {
  return effects.flatMap((effect) => [`${role} before ${effect}`, `${role} after ${effect}`] as const);
}

/** A moment at which a process ends, and what brings an operation there. */
export interface Moment {
  /** Null: while a request is on its way, which a fault holds up. */
  readonly point: FaultPoint | null;
  /** Which time that it gets there; the first unless given. */
  readonly time?: number;
  /** What goes wrong meanwhile. */
  readonly faults?: readonly FaultRuleInput[];
  /** How Dataverse works off approvals meanwhile, where that is not as usual. */
  readonly approvals?: Partial<ApprovalSettings>;
}

/** Requests of one kind. */
export type Requests = Pick<FaultRuleInput, 'system' | 'entity' | 'method'>;

/** The next request of a kind meets a fault. */
export function once(requests: Requests, kind: 'held' | 'reset-before-commit' | 'reset-after-commit'): FaultRuleInput {
  return { ...requests, count: 1, fault: { kind } };
}

/** While a request is on its way. No more than eight of one process are: so many Dataverse advises to send at once. */
export function within(requests: Requests): Moment {
  return { point: null, faults: [once(requests, 'held')] };
}

/** Moments of an operation that a message of Dataverse carries out, sent as such requests: it has an origin alone. */
export function momentsOfMessage(message: Requests): readonly Moment[] {
  return [
    ...around('begin').map((point) => ({ point })),
    ...at('origin', 'prepare', 'write', 'read').map((point) => ({ point })),
    // First that it is about to be sent is recorded, then that it was.
    ...around('record').map((point) => ({ point, time: 2 })),
    ...around('follow').map((point) => ({ point })),
    ...around('finish').map((point) => ({ point })),
    { point: 'origin before read', faults: [once(message, 'reset-after-commit')] },
    { point: 'origin before write', time: 2, faults: [once(message, 'reset-before-commit')] },
  ];
}

const lostByFinance = (['POST', 'PATCH'] as const).map((method): FaultRuleInput => ({
  system: 'FINANCE',
  method,
  fault: { kind: 'reset-after-commit' },
}));

/** Moments of what follows from an operation and is carried to Finance: it has a target alone. */
export const momentsOfWhatFollows: readonly Moment[] = [
  ...at('target', 'prepare', 'write').map((point) => ({ point })),
  ...at('target', 'read').map((point) => ({ point, faults: lostByFinance })),
];
