import { z } from 'zod';

/** Names of the contour message; documentation has both. */
export const contourMessages = [
  'msdyn_PssUpdateResourceAssignmentContourV1',
  'msdyn_PssUpdateResourceAssignmentV1',
] as const;

/** How the scheduling service behaves; changed at any time with `PUT /_sandbox/schedule`. */
export const scheduleSettings = z.strictObject({
  /** When accepted rows appear: after a delay, at once, or only when released. */
  persistence: z.enum(['delay', 'immediate', 'hold']),
  delayMilliseconds: z.int().min(0),
  /** How many of the next persists fail, and why. */
  failNextPersists: z.int().min(0),
  failureMessage: z.string().min(1),
  /** How many of the next execute calls are rejected, and with which `errorKey`. */
  rejectNextExecutes: z.int().min(0),
  rejectionKey: z.string().min(1),
  /** Let callers through that hold no licence: application users, and everybody else. */
  isUnlicensedCallerAllowed: z.boolean(),
  /** Users (`systemuserid`) who hold no licence although they are interactive users. */
  unlicensedUsers: z.array(z.guid()),
  /** Allow ordinary writes to the tables that the scheduling service owns. */
  directSchedulingWrites: z.boolean(),
  /** The documented rules of contracts, projects and milestones. */
  enforcesBusinessRules: z.boolean(),
  /** Form of the answer of `msdyn_ExecuteOperationSetV3`; both were seen. */
  executeV3Reply: z.enum(['operation-set-id', 'operation-set-response']),
  /** The name of the contour message that this environment has. */
  contourMessage: z.enum(contourMessages),
  operationLimit: z.int().min(1),
  openSetLimit: z.int().min(1),
});

/** See {@link scheduleSettings}. */
export type ScheduleSettings = z.infer<typeof scheduleSettings>;

/** The real service's habits, and a short wait instead of its long one. */
export const defaultScheduleSettings: ScheduleSettings = {
  persistence: 'delay',
  delayMilliseconds: 150,
  failNextPersists: 0,
  failureMessage: 'The revision token of xRM does not match the revision token of PSS.',
  rejectNextExecutes: 0,
  rejectionKey: 'E_BATCHFAILED',
  isUnlicensedCallerAllowed: false,
  unlicensedUsers: [],
  directSchedulingWrites: false,
  enforcesBusinessRules: true,
  executeV3Reply: 'operation-set-id',
  contourMessage: 'msdyn_PssUpdateResourceAssignmentContourV1',
  operationLimit: 200,
  openSetLimit: 10,
};

/** Settings that change while the sandbox runs. */
export interface SettingsHolder {
  current: ScheduleSettings;
}
