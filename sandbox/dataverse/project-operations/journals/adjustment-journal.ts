import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import type { Origin } from '../actuals/connections.ts';
import { companyOf } from '../actuals/parties.ts';
import { ownedBy } from '../actuals/actual-row.ts';
import { journalStatusReason, journalType } from '../choices.ts';
import { Memo } from '../memo.ts';
import { addRow, asProcess } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { addReversingLine } from './adjustment-lines.ts';
import { actualsToCancel, groupsToCorrect } from './chosen-actuals.ts';

/** Puts actuals, with all that belongs to them, into a new correction journal. The product has no public message for this. */
export function correctActuals(call: Call, ids: readonly string[], description: string): string {
  const groups = groupsToCorrect(call.environment.store, ids);
  const types = new Set(groups.map(({ document }) => typeOf(document)));
  const [type = null, other] = types;
  if (other !== undefined) throw businessError('Time entries and expenses need a correction journal each.');
  const actuals = groups.flatMap((group) => group.actuals);
  return addAdjustment(asProcess(call), type, description, actuals);
}

/** Puts actuals of entry journals into a new journal that takes them back. The type of such journals is not known. */
export function cancelActuals(call: Call, ids: readonly string[], description: string): string {
  const actuals = actualsToCancel(call.environment.store, ids);
  return addAdjustment(asProcess(call), null, description, actuals);
}

function typeOf({ table }: Origin): bigint {
  return table === 'msdyn_expense' ? journalType.expenseCorrection : journalType.timeCorrection;
}

function addAdjustment(call: Call, type: bigint | null, description: string, actuals: readonly SqlRow[]): string {
  const company = companyOf(call.environment.store, new Memo(), actuals[0]?.['msdyn_owningcompany']);
  const journal = addRow(call, 'msdyn_journal', {
    msdyn_description: description,
    msdyn_journaltype: type,
    msdyn_isposted: 0n,
    msdyn_defaultproject: actuals[0]?.['msdyn_project'] ?? null,
    statuscode: journalStatusReason.draftAdjustment,
    ...ownedBy(company),
  });
  for (const actual of actuals) addReversingLine(call, journal, actual);
  return journal;
}
