import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { isBeingCorrected, isBlockedByInvoice, liveActualsOf } from '../actuals/actuals-of-document.ts';
import { reverseActual } from '../actuals/reverse.ts';
import { entryStatus, recordStage } from '../choices.ts';
import { asProcess, changeTo, removeRow } from '../process-rows.ts';
import { entriesOf } from './entry-ids.ts';
import { refuseAny } from './submit.ts';
import { entryStatusNames } from './time-entry-rules.ts';

const blocked = `its sales are on an invoice that is not fully credited`;
const corrected = `its actuals are in a correction journal that is not confirmed`;

/** The newest approval of an entry that stands at one of these stages. */
export function approvalAt(call: Call, entry: SqlRow, stages: readonly bigint[]): SqlRow | undefined {
  return call.environment.store
    .all('SELECT * FROM msdyn_projectapproval WHERE msdyn_timeentry = ? ORDER BY "$row" DESC', [
      entry['msdyn_timeentryid'] ?? null,
    ])
    .find((approval) => stages.some((stage) => stage === approval['msdyn_recordstage']));
}

/** Why what was approved cannot be taken back; null when it can. */
export function takingBackRefusal(call: Call, entry: SqlRow): string | null {
  const { store } = call.environment;
  const id = String(entry['msdyn_timeentryid']);
  if (isBeingCorrected(store, id)) return corrected;
  return isBlockedByInvoice(store, id) ? blocked : null;
}

/** Reverses every live actual of an entry. */
export function reverseEntry(call: Call, entry: SqlRow): void {
  const id = String(entry['msdyn_timeentryid']);
  const origins = [{ table: 'msdyn_timeentry', id }];
  for (const actual of liveActualsOf(call.environment.store, id)) reverseActual(call, actual, origins);
}

/** Moves an entry on. */
export function setEntryStatus(call: Call, entry: SqlRow, status: bigint): void {
  changeTo(call, 'msdyn_timeentry', entry, { msdyn_entrystatus: status, msdyn_targetentrystatus: status });
}

/** Recalls entries, all or none: submitted ones become drafts again, for approved ones the recall is requested. */
export function recallEntries(call: Call, ids: readonly string[]): void {
  const entries = entriesOf(call.environment.store, ids);
  refuseAny(entries.map((entry) => recallRefusal(call, entry)));
  const process = asProcess(call);
  for (const entry of entries) {
    if (entry['msdyn_entrystatus'] === entryStatus.submitted) {
      const waiting = approvalAt(process, entry, [recordStage.submitted]);
      if (waiting !== undefined) removeRow(process, 'msdyn_projectapproval', waiting);
      setEntryStatus(process, entry, entryStatus.draft);
      continue;
    }
    const approval = approvalAt(process, entry, [recordStage.approved, recordStage.recallRefused]);
    if (approval !== undefined) {
      changeTo(process, 'msdyn_projectapproval', approval, { msdyn_recordstage: recordStage.recallRequested });
    }
    setEntryStatus(process, entry, entryStatus.recallRequested);
  }
}

function recallRefusal(call: Call, entry: SqlRow): string | null {
  const status = entry['msdyn_entrystatus'] ?? null;
  const id = String(entry['msdyn_timeentryid']);
  const isApproved = status === entryStatus.approved;
  if (!isApproved && status !== entryStatus.submitted) {
    return `The time entry ${id} can't be recalled because it is ${entryStatusNames.get(status) ?? 'without a status'}: only time entries in Submitted or Approved can.`;
  }
  const reason = isApproved ? takingBackRefusal(call, entry) : null;
  return reason === null ? null : `The time entry ${id} can't be recalled because ${reason}.`;
}

/** Accepts or refuses requested recalls, all or none. The product has no public message for this. */
export function decideRecalls(call: Call, ids: readonly string[], isAccepted: boolean): void {
  const entries = entriesOf(call.environment.store, ids);
  refuseAny(entries.map((entry) => decisionRefusal(call, entry, isAccepted)));
  const process = asProcess(call);
  for (const entry of entries) {
    if (isAccepted) reverseEntry(process, entry);
    const approval = approvalAt(process, entry, [recordStage.recallRequested]);
    const stage = isAccepted ? recordStage.recallAccepted : recordStage.recallRefused;
    if (approval !== undefined) {
      changeTo(process, 'msdyn_projectapproval', approval, { msdyn_recordstage: stage });
    }
    setEntryStatus(process, entry, isAccepted ? entryStatus.returned : entryStatus.approved);
  }
}

function decisionRefusal(call: Call, entry: SqlRow, isAccepted: boolean): string | null {
  const id = String(entry['msdyn_timeentryid']);
  const status = entry['msdyn_entrystatus'] ?? null;
  if (status !== entryStatus.recallRequested) {
    return `No recall of the time entry ${id} is requested: it is ${entryStatusNames.get(status) ?? 'without a status'}.`;
  }
  const reason = isAccepted ? takingBackRefusal(call, entry) : null;
  return reason === null ? null : `The recall of the time entry ${id} can't be accepted because ${reason}.`;
}
