import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { DataverseError } from '../../dataverse-error.ts';
import { TimeActuals } from '../actuals/time-actuals.ts';
import { approvalAction, setStatusReason } from '../choices.ts';
import { addRow, asProcess, changeTo, numberOf, requireById } from '../process-rows.ts';
import type { ProcessSettingsHolder } from '../process-settings.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';

/** Attempts that a new set has. */
const attempts = 3n;

/** What a set is meant to bring its approvals to, by what it does. */
const targets = new Map<Decision, bigint>([
  [approvalAction.reject, 192_350_003n],
  [approvalAction.approve, 192_350_002n],
  [approvalAction.cancel, 192_350_001n],
]);

const names = new Map<Decision, string>([
  [approvalAction.reject, 'Reject'],
  [approvalAction.approve, 'Approve'],
  [approvalAction.cancel, 'Cancel'],
]);

/** Puts approvals into a new set that waits. */
export function createApprovalSet(
  call: Call,
  decision: Decision,
  approvals: readonly string[],
  noteName: string,
): string {
  const process = asProcess(call);
  const { store } = call.environment;
  const rows = approvals.map((id) => requireById(store, 'msdyn_projectapproval', id));
  const id = addRow(process, 'msdyn_approvalset', {
    msdyn_name: noteName === '' ? `${names.get(decision) ?? ''} ${rows.length}` : noteName.slice(0, 160),
    msdyn_actiontype: decision,
    msdyn_targetstatus: targets.get(decision) ?? null,
    msdyn_lifetime: attempts,
    statecode: 0n,
    statuscode: setStatusReason.queued,
  });
  for (const row of rows) changeTo(process, 'msdyn_projectapproval', row, { msdyn_approvalset: id });
  return id;
}

/** Works a set off: each approval for itself, with a note for every one that fails and stays as it was. */
export function processApprovalSet(call: Call, settings: ProcessSettingsHolder, id: string): void {
  const process = asProcess(call);
  const { store } = call.environment;
  const set = requireById(store, 'msdyn_approvalset', id);
  const name = String(set['msdyn_name']);
  const decision = set['msdyn_actiontype'] as Decision;
  changeTo(process, 'msdyn_approvalset', set, {
    statuscode: setStatusReason.processing,
    msdyn_lifetime: numberOf(set['msdyn_lifetime']) - 1n,
  });
  const approvals = store.all('SELECT * FROM msdyn_projectapproval WHERE msdyn_approvalset = ? ORDER BY "$row"', [id]);
  const context = { call: process, settings, actuals: new TimeActuals(process) };
  let failures = 0;
  for (const approval of approvals) {
    const problem = attempt(process, () => decide(context, decision, approval));
    if (problem === null) continue;
    failures += 1;
    addNote(process, id, name, `${String(approval['msdyn_name'])}: ${problem}`);
  }
  changeTo(process, 'msdyn_approvalset', requireById(store, 'msdyn_approvalset', id), {
    statuscode: outcome(approvals.length, failures),
  });
}

function outcome(all: number, failures: number): bigint {
  if (failures === 0) return setStatusReason.completed;
  return failures === all ? setStatusReason.failed : setStatusReason.partiallyCompleted;
}

/** Does one piece of work or leaves no trace of it; then says why. */
function attempt(call: Call, work: () => void): string | null {
  try {
    call.environment.store.transaction(work);
    return null;
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return error.message;
  }
}

function addNote(call: Call, set: string, subject: string, text: string): void {
  const note: SqlRow = { subject, notetext: text, objectid: set, isdocument: 0n };
  addRow(call, 'annotation', note);
}
