import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { MessageName } from '../../systems/client/message-request.ts';

const { timeEntry: status, approval } = names;

/** How a time entry is moved on. */
export interface Transition {
  readonly mutation: string;
  /** The product's, or one that the tenant has of its own for a command. */
  readonly message: MessageName;
  /** By status that an entry may have: the one it comes to. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Stages of the approval that is decided about; null where the message is about the entry itself. */
  readonly stages: readonly number[] | null;
  /** What an entry must be, in words. */
  readonly expected: string;
}

/** How many entries one message is about at most. */
export const mostEntries = 100;

/** By what is done with entries. Names and numbers are in `metadata/time-messages.json`. */
export const transitions = {
  submit: {
    mutation: 'submitTimeEntries',
    message: 'submit',
    statuses: new Map([
      [status.draft, status.submitted],
      [status.returned, status.submitted],
    ]),
    stages: null,
    expected: 'a draft or returned',
  },
  recall: {
    mutation: 'recallTimeEntries',
    message: 'recall',
    statuses: new Map([
      [status.submitted, status.draft],
      [status.approved, status.recallRequested],
    ]),
    stages: null,
    expected: 'submitted or approved',
  },
  approve: {
    mutation: 'approveTimeEntries',
    message: 'approve',
    statuses: new Map([[status.submitted, status.approved]]),
    stages: [approval.submitted],
    expected: 'submitted',
  },
  reject: {
    mutation: 'rejectTimeEntries',
    message: 'reject',
    statuses: new Map([[status.submitted, status.returned]]),
    stages: [approval.submitted],
    expected: 'submitted',
  },
  cancelApproval: {
    mutation: 'cancelTimeEntryApprovals',
    message: 'cancelApproval',
    statuses: new Map([[status.approved, status.submitted]]),
    stages: [approval.approved, approval.recallRefused],
    expected: 'approved',
  },
  acceptRecall: {
    mutation: 'acceptTimeEntryRecalls',
    message: 'acceptRecalls',
    statuses: new Map([[status.recallRequested, status.returned]]),
    stages: null,
    expected: 'asked to be recalled',
  },
  refuseRecall: {
    mutation: 'refuseTimeEntryRecalls',
    message: 'refuseRecalls',
    statuses: new Map([[status.recallRequested, status.approved]]),
    stages: null,
    expected: 'asked to be recalled',
  },
} satisfies Readonly<Record<string, Transition>>;

/** What can be done with entries. */
export type TransitionName = keyof typeof transitions;

const statusNames = new Map([
  [status.draft, 'a draft'],
  [status.returned, 'returned'],
  [status.approved, 'approved'],
  [status.submitted, 'submitted'],
  [status.recallRequested, 'asked to be recalled'],
]);

/** A status in words. */
export function statusName(number: unknown): string {
  return statusNames.get(Number(number)) ?? 'in a status that this gateway does not know';
}
