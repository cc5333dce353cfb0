import { z } from 'zod';
import { dualWriteUserId } from '../../entra/application-user.ts';

/** How approvals are worked off; changed at any time with `PUT /_sandbox/approvals`. */
export const approvalSettings = z.strictObject({
  /** 0: every approval set is queued; n: only sets of more than n approvals. */
  backgroundThreshold: z.int().min(0),
  /** When queued sets are processed: after a delay, or only when released. */
  processing: z.enum(['delay', 'hold']),
  delayMilliseconds: z.int().min(0),
  /** How many of the next approvals fail, and why. */
  failNextApprovals: z.int().min(0),
  failureMessage: z.string().min(1),
  /** Only approvers of the project (without one, the entry's manager) may approve. Off: everybody is an approver administrator. */
  enforcesApprovers: z.boolean(),
});

/** Who may write actuals; changed with `PUT /_sandbox/actuals`. */
export const actualSettings = z.strictObject({
  /** Users (`systemuserid`) as whom dual-write calls: they may write the accounting columns. */
  dualWriteUsers: z.array(z.guid()),
  /** Let anybody write actuals, as data import may. */
  directWrites: z.boolean(),
});

/** See {@link approvalSettings}. */
export type ApprovalSettings = z.infer<typeof approvalSettings>;

/** See {@link actualSettings}. */
export type ActualSettings = z.infer<typeof actualSettings>;

/** How the processes of time, actuals and journals behave. */
export interface ProcessSettings {
  readonly approvals: ApprovalSettings;
  readonly actuals: ActualSettings;
}

/** Settings that change while the sandbox runs. */
export interface ProcessSettingsHolder {
  current: ProcessSettings;
}

/** The product's habits, and a short wait instead of its five minutes. */
export const defaultProcessSettings: ProcessSettings = {
  approvals: {
    backgroundThreshold: 100,
    processing: 'delay',
    delayMilliseconds: 150,
    failNextApprovals: 0,
    failureMessage: 'The approval failed on request of the sandbox.',
    enforcesApprovers: false,
  },
  actuals: { dualWriteUsers: [dualWriteUserId], directWrites: false },
};
