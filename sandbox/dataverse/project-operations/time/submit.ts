import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { TimeActuals } from '../actuals/time-actuals.ts';
import { billingType, entryStatus, recordStage } from '../choices.ts';
import { Memo } from '../memo.ts';
import { addRow, asProcess, changeTo, rowById, textOf } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { entriesOf } from './entry-ids.ts';
import { entryStatusNames } from './time-entry-rules.ts';
import { workOf } from './time-work.ts';

/** Why an entry cannot be submitted; null when it can. */
function refusal(entry: SqlRow): string | null {
  const id = String(entry['msdyn_timeentryid']);
  const status = entry['msdyn_entrystatus'] ?? null;
  if (status !== entryStatus.draft && status !== entryStatus.returned) {
    return `The time entry ${id} can't be submitted because it is ${entryStatusNames.get(status) ?? 'without a status'}: only time entries in Draft or Returned can.`;
  }
  if (entry['msdyn_project'] !== null && (entry['msdyn_resourcecategory'] ?? null) === null) {
    return `The time entry ${id} can't be submitted because its role is missing.`;
  }
  return null;
}

/** Throws one refusal for all the entries that cannot go on. */
export function refuseAny(refusals: readonly (string | null)[]): void {
  const told = refusals.filter((text) => text !== null);
  if (told.length > 0) throw businessError(told.join('\n'));
}

/** Submits entries, all or none: each gets an approval that waits for a decision. */
export function submitEntries(call: Call, ids: readonly string[]): void {
  const entries = entriesOf(call.environment.store, ids);
  refuseAny(entries.map(refusal));
  const process = asProcess(call);
  const actuals = new TimeActuals(process);
  const names = new Memo();
  for (const entry of entries) {
    addRow(process, 'msdyn_projectapproval', approvalOf(process, actuals, names, entry));
    changeTo(process, 'msdyn_timeentry', entry, {
      msdyn_entrystatus: entryStatus.submitted,
      msdyn_targetentrystatus: entryStatus.submitted,
    });
  }
}

function approvalOf(call: Call, actuals: TimeActuals, names: Memo, entry: SqlRow): SqlRow {
  const { store } = call.environment;
  const resource = textOf(entry['msdyn_bookableresource']);
  const name = names.once(resource ?? '', () => textOf(rowById(store, 'bookableresource', resource)?.['name']));
  const work = workOf(store, entry, null);
  const prices = work === null ? null : actuals.prices(work);
  const billing = work === null ? null : actuals.billing(work);
  const hours = work?.quantity ?? null;
  return {
    msdyn_name: `${name ?? 'Time'}, ${String(entry['msdyn_date']).slice(0, 10)}`,
    msdyn_recordstage: recordStage.submitted,
    msdyn_entrytype: 192_350_000n,
    msdyn_timeentry: entry['msdyn_timeentryid'] ?? null,
    msdyn_project: entry['msdyn_project'] ?? null,
    msdyn_projecttask: entry['msdyn_projecttask'] ?? null,
    msdyn_resourcecategory: entry['msdyn_resourcecategory'] ?? null,
    msdyn_transactioncategory: entry['msdyn_transactioncategory'] ?? null,
    msdyn_submittedby: call.userId,
    msdyn_manager: entry['msdyn_manager'] ?? null,
    msdyn_costquantity: hours,
    msdyn_salesquantity: hours,
    msdyn_billingtype: billing?.billingType ?? billingType.notAvailable,
    msdyn_costprice: prices?.cost.amount ?? null,
    msdyn_salesprice: prices?.sales?.amount ?? null,
    transactioncurrencyid: prices?.sales?.currency ?? prices?.cost.currency ?? null,
  };
}
