import type { Filter } from '../../systems/odata/query.ts';
import { carryActuals } from '../carry/carry-actuals.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import { actualsAdjusted, correctionJournals } from '../corrections/adjustment-request.ts';
import { createdRecord, createResult } from '../planning/create-result.ts';
import { actualsOfJournal, confirmJournal } from '../journals/confirm-journal.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import { legsOf } from '../planning/legs-of.ts';
import type { HookContext, MadeRows, TableMap, UnifiedChange } from '../maps/table-map.ts';
import { isTakenBack } from '../operation.ts';
import { columnOf } from '../maps/column-of.ts';
import { hourEstimates } from '../maps/hour-estimates.ts';
import { timeEntries } from '../maps/time-entries.ts';
import { writtenMaps } from '../maps/written-maps.ts';
import { contractFollowed, isContractCommand } from './contract-commands.ts';
import { followUpOf } from './captured-request.ts';
import { movedHours, movesHours } from './moved-hours.ts';
import { financeKey } from '../planning/plan-write.ts';
import { seenByPlatform } from '../planning/platform-writer.ts';
import { type CurrentRecord, readRecords } from '../planning/read-facts.ts';
import { idsOf } from '../time/move-entries.ts';
import { transitions } from '../time/transitions.ts';

/**
 * The changes that follow from a committed operation: Dataverse makes some rows by itself when a record is created, and
 * Finance must get them too. They happened already, so each has a target leg only. From one that was taken back follow hours
 * alone, which the scheduling service has shared out anew.
 *
 * @param openSessions read both systems under the id of the request that the operation came with
 */
export async function followUpsOf(
  operation: OperationRecord,
  openSessions: (requestId: string) => LiveSessions,
  isCarriedByPlatform: (map: string) => boolean,
): Promise<readonly OperationRequest[]> {
  if (movesHours(operation)) return movedHours(operation, openSessions, isCarriedByPlatform(hourEstimates.name));
  if (isTakenBack(operation.progress)) return [];
  if (operation.mutation === confirmJournal) return actualsOfEntries(operation, openSessions, isCarriedByPlatform);
  if (operation.map === correctionJournals) return actualsReversed(operation, openSessions, isCarriedByPlatform);
  if (isContractCommand(operation)) return contractFollowed(operation, openSessions, isCarriedByPlatform);
  if (operation.map === timeEntries.name) return actualsOfTime(operation, openSessions, isCarriedByPlatform);
  const map = writtenMaps.find(({ name }) => name === operation.map);
  if (map?.makes === undefined || operation.progress.isCaptured) return [];
  const parent = createdRecord(map, operation);
  if (parent === null) return [];
  const session = openSessions(operation.requestId).dataverse;
  const found = await Promise.all(map.makes.map((made) => readRecords(made.map, madeBy(made, parent.id), session)));
  return map.makes.flatMap((made, index) =>
    (found[index] ?? []).map((record) =>
      followUp(operation, made, record, { ...parent, map }, isCarriedByPlatform(made.map.name)),
    ),
  );
}

/** What approving time made, and what taking an approval back, or letting an entry go, has reversed. */
function actualsOfTime(
  operation: OperationRecord,
  openSessions: (requestId: string) => LiveSessions,
  isCarriedByPlatform: (map: string) => boolean,
): Promise<readonly OperationRequest[]> | readonly OperationRequest[] {
  // Also of entries that somebody has moved on since: what both systems hold alike gives nothing to do.
  const documents = idsOf(operation);
  if (!makesActuals.has(operation.mutation) || documents.length === 0) return [];
  const { id: key, caller, requestId } = operation;
  const order = { caller, requestId, mutation: 'followUp', key, isCarriedByPlatform };
  const areJustMade = operation.mutation === approve.mutation;
  return carryActuals({ documents, areJustMade }, openSessions(requestId), order);
}

/** What the lines of a confirmed journal became. */
async function actualsOfEntries(
  operation: OperationRecord,
  openSessions: (requestId: string) => LiveSessions,
  isCarriedByPlatform: (map: string) => boolean,
): Promise<readonly OperationRequest[]> {
  const { id: key, caller, requestId } = operation;
  const sessions = openSessions(requestId);
  const condition = await actualsOfJournal(operation, sessions.dataverse);
  if (condition === null) return [];
  return carryActuals({ condition }, sessions, { caller, requestId, mutation: 'followUp', key, isCarriedByPlatform });
}

/** What a journal has reversed, and made in its place. */
function actualsReversed(
  operation: OperationRecord,
  openSessions: (requestId: string) => LiveSessions,
  isCarriedByPlatform: (map: string) => boolean,
): Promise<readonly OperationRequest[]> {
  const { id: key, caller, requestId } = operation;
  const order = { caller, requestId, mutation: 'followUp', key, isCarriedByPlatform };
  return carryActuals({ condition: actualsAdjusted(operation) }, openSessions(requestId), order);
}

const { approve, cancelApproval, acceptRecall } = transitions;
const makesActuals: ReadonlySet<string> = new Set([approve, cancelApproval, acceptRecall].map((one) => one.mutation));

function madeBy({ map, by }: MadeRows, id: string): Filter {
  return { op: 'eq', path: columnOf(map, by, 'dataverse'), value: id };
}

function followUp(
  operation: OperationRecord,
  { map, ...rule }: MadeRows,
  { id, fields }: CurrentRecord,
  parent: { readonly map: TableMap; readonly id: string; readonly fields: UnifiedChange },
  isVerified: boolean,
): OperationRequest {
  const told = { ...fields, ...rule.fields?.(fields, parent.fields) };
  const change = isVerified ? seenByPlatform(map, told) : told;
  const context: HookContext = { kind: 'create', change, record: { id, fields: change }, named: {}, facts: {} };
  const legs = legsOf(map, { dataverse: id, finance: financeKey(map, change) }, context);
  return {
    ...followUpOf(operation, map, { id, fields: change }, isVerified),
    legs: legs.filter(({ system }) => system === 'FINANCE').map((leg) => ({ ...leg, role: 'target' })),
    // That it does not come through is to be seen on the record that it follows from.
    records: [{ system: 'DATAVERSE', table: parent.map.dataverse.table, key: parent.id }],
    result: createResult(map, id, change),
  };
}
