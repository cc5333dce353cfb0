import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import type { TimeActuals } from '../actuals/time-actuals.ts';
import { approvalAction, entryStatus, recordStage } from '../choices.ts';
import { momentOf } from '../operation-set.ts';
import { changeTo, rowById } from '../process-rows.ts';
import type { ProcessSettingsHolder } from '../process-settings.ts';
import { businessError } from '../schedule-errors.ts';
import { reverseEntry, setEntryStatus, takingBackRefusal } from './take-back.ts';
import { entryStatusNames } from './time-entry-rules.ts';
import { workOf } from './time-work.ts';

/** What can be done with approvals. */
export type Decision = (typeof approvalAction)[keyof typeof approvalAction];

/** What a decision needs besides the approval. */
export interface DecisionContext {
  readonly call: Call;
  readonly settings: ProcessSettingsHolder;
  readonly actuals: TimeActuals;
}

/** Carries out a decision about one approval, or refuses it. */
export function decide(context: DecisionContext, decision: Decision, approval: SqlRow): void {
  const { call } = context;
  const entry = rowById(call.environment.store, 'msdyn_timeentry', approval['msdyn_timeentry']);
  if (entry === undefined) {
    throw businessError(
      `The approval ${String(approval['msdyn_projectapprovalid'])} is for no time entry: the sandbox decides about time entries only.`,
    );
  }
  failOnRequest(context.settings);
  checkApprover(context, approval, entry);
  switch (decision) {
    case approvalAction.approve:
      return approve(context, approval, entry);
    case approvalAction.reject:
      return reject(call, approval, entry);
    case approvalAction.cancel:
      return cancel(call, approval, entry);
  }
}

function failOnRequest(settings: ProcessSettingsHolder): void {
  const { approvals } = settings.current;
  if (approvals.failNextApprovals === 0) return;
  settings.current = {
    ...settings.current,
    approvals: { ...approvals, failNextApprovals: approvals.failNextApprovals - 1 },
  };
  throw businessError(approvals.failureMessage);
}

/** A team member flagged as approver decides; without a project, the entry's manager. */
function checkApprover({ call, settings }: DecisionContext, approval: SqlRow, entry: SqlRow): void {
  if (!settings.current.approvals.enforcesApprovers) return;
  const project = entry['msdyn_project'] ?? null;
  const mayDecide =
    project === null
      ? (approval['msdyn_manager'] ?? entry['msdyn_manager']) === call.userId
      : call.environment.store.get(
          `SELECT 1 AS found FROM msdyn_projectteam member JOIN bookableresource person ON person.bookableresourceid = member.msdyn_bookableresourceid
           WHERE member.msdyn_project = ? AND member.msdyn_projectapprover = 1 AND person.userid = ?`,
          [project, call.userId],
        ) !== undefined;
  if (mayDecide) return;
  throw businessError(`The user ${call.userId} isn't an approver of the project of this time entry.`);
}

function requireStatus(entry: SqlRow, approval: SqlRow, status: bigint, stages: readonly bigint[], verb: string): void {
  const isAt = stages.some((stage) => stage === approval['msdyn_recordstage']);
  if (entry['msdyn_entrystatus'] === status && isAt) return;
  const current = entryStatusNames.get(entry['msdyn_entrystatus'] ?? null) ?? 'without a status';
  const id = String(entry['msdyn_timeentryid']);
  throw businessError(
    `The time entry ${id} can't be ${verb} because it is ${current}: only time entries in ${entryStatusNames.get(status) ?? ''} can, by their current approval.`,
  );
}

function approve({ call, actuals }: DecisionContext, approval: SqlRow, entry: SqlRow): void {
  requireStatus(entry, approval, entryStatus.submitted, [recordStage.submitted], 'approved');
  const work = workOf(call.environment.store, entry, approval);
  if (work !== null) actuals.make(work);
  changeTo(call, 'msdyn_projectapproval', approval, {
    msdyn_recordstage: recordStage.approved,
    msdyn_approvedby: call.userId,
    msdyn_approvedon: momentOf(call),
  });
  setEntryStatus(call, entry, entryStatus.approved);
}

function reject(call: Call, approval: SqlRow, entry: SqlRow): void {
  requireStatus(entry, approval, entryStatus.submitted, [recordStage.submitted], 'rejected');
  changeTo(call, 'msdyn_projectapproval', approval, { msdyn_recordstage: recordStage.rejected });
  setEntryStatus(call, entry, entryStatus.returned);
}

function cancel(call: Call, approval: SqlRow, entry: SqlRow): void {
  const stages = [recordStage.approved, recordStage.recallRefused];
  requireStatus(entry, approval, entryStatus.approved, stages, 'taken back');
  const reason = takingBackRefusal(call, entry);
  if (reason !== null) {
    const id = String(entry['msdyn_timeentryid']);
    throw businessError(`The approval of the time entry ${id} can't be canceled because ${reason}.`);
  }
  reverseEntry(call, entry);
  changeTo(call, 'msdyn_projectapproval', approval, {
    msdyn_recordstage: recordStage.submitted,
    msdyn_approvedby: null,
    msdyn_approvedon: null,
  });
  setEntryStatus(call, entry, entryStatus.submitted);
}
