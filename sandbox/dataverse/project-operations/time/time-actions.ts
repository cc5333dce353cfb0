import { isLosslessNumber } from 'lossless-json';
import { isGuid } from '../../../store/sql-value.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { ActionMember, UnboundAction } from '../../actions.ts';
import type { Call } from '../../call.ts';
import { badPayload } from '../../dataverse-error.ts';
import { isObject } from '../../payload.ts';
import type { JsonObject } from '../../payload.ts';
import { TimeActuals } from '../actuals/time-actuals.ts';
import { approvalAction, recordStage } from '../choices.ts';
import { asProcess } from '../process-rows.ts';
import type { ProcessSettingsHolder } from '../process-settings.ts';
import { businessError } from '../schedule-errors.ts';
import type { ApprovalQueue } from './approval-queue.ts';
import { createApprovalSet, processApprovalSet } from './approval-set.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import { entriesOf, idsOf } from './entry-ids.ts';
import { submitEntries } from './submit.ts';
import { approvalAt, recallEntries } from './take-back.ts';

const text = (name: string): ActionMember => ({ name, type: 'Edm.String' });
const namespace = 'Microsoft.Dynamics.CRM';

/** An action on time entries named in one text, that answers nothing. */
function onEntries(
  parameters: readonly ActionMember[],
  run: (call: Call, ids: readonly string[]) => void,
): UnboundAction {
  return {
    parameters: [text('TimeEntryIds'), ...parameters, text('CorrelationId')],
    results: [],
    run(call, body) {
      run(call, idsOf(body, 'TimeEntryIds'));
      return {};
    },
  };
}

/** The messages that move time entries and their approvals on. */
export function createTimeActions(
  settings: ProcessSettingsHolder,
  queue: ApprovalQueue,
): ReadonlyMap<string, UnboundAction> {
  const target = { name: 'Target', type: `${namespace}.msdyn_projectapproval` };
  const process: UnboundAction = {
    parameters: [
      { name: 'ProjectApprovals', type: `Collection(${namespace}.crmbaseentity)` },
      { name: 'ActionType', type: 'Edm.Int32' },
      text('NoteLogName'),
    ],
    results: [],
    run(call, body) {
      const approvals = approvalIds(body['ProjectApprovals']);
      const noteName = body['NoteLogName'];
      const set = createApprovalSet(call, decisionOf(body), approvals, typeof noteName === 'string' ? noteName : '');
      const { backgroundThreshold } = settings.current.approvals;
      if (approvals.length > backgroundThreshold) queue.add(call, set);
      else processApprovalSet(call, settings, set);
      return {};
    },
  };
  return new Map([
    ['msdyn_TimeEntriesSubmit', onEntries([text('NoteText')], submitEntries)],
    ['msdyn_TimeEntriesRecall', onEntries([text('Notes')], recallEntries)],
    [
      'msdyn_TimeEntriesApprove',
      onEntries([target], (call, ids) => decideEntries(call, settings, approvalAction.approve, ids)),
    ],
    [
      'msdyn_TimeEntriesReject',
      onEntries([], (call, ids) => decideEntries(call, settings, approvalAction.reject, ids)),
    ],
    ['msdyn_ProcessProjectApprovalSets', process],
  ]);
}

/** The messages before approval sets: all entries or none, at once. */
function decideEntries(call: Call, settings: ProcessSettingsHolder, decision: Decision, ids: readonly string[]): void {
  const process = asProcess(call);
  const context = { call: process, settings, actuals: new TimeActuals(process) };
  for (const entry of entriesOf(call.environment.store, ids)) {
    decide(context, decision, waitingApproval(process, entry));
  }
}

function waitingApproval(call: Call, entry: SqlRow): SqlRow {
  const approval = approvalAt(call, entry, [recordStage.submitted]);
  if (approval !== undefined) return approval;
  throw businessError(`No approval of the time entry ${String(entry['msdyn_timeentryid'])} waits for a decision.`);
}

/** Entities that carry their type and primary key. */
function approvalIds(value: unknown): readonly string[] {
  const ids = (Array.isArray(value) ? value : []).map((item: unknown) => {
    const id = isObject(item) ? item['msdyn_projectapprovalid'] : undefined;
    return typeof id === 'string' && isGuid(id) ? id.toLowerCase() : null;
  });
  const found = ids.filter((id) => id !== null);
  if (found.length > 0 && found.length === ids.length) return [...new Set(found)];
  throw badPayload(
    `The parameter 'ProjectApprovals' is expected and takes rows of msdyn_projectapproval with '@odata.type' and 'msdyn_projectapprovalid'.`,
  );
}

function decisionOf(body: JsonObject): Decision {
  const value = body['ActionType'];
  const number = isLosslessNumber(value) ? value.value : '';
  const decision = Object.values(approvalAction).find((candidate) => String(candidate) === number);
  if (decision !== undefined) return decision;
  const accepted = Object.values(approvalAction).join(', ');
  throw badPayload(`The parameter 'ActionType' takes one of ${accepted}, received '${number}'.`);
}
