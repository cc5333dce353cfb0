import type { WriteEvent, WriteHooks } from '../../environment.ts';
import { isCustom } from '../actuals/actual-guards.ts';
import { isChanging } from '../company-currency.ts';
import { journalStatusReason, journalType } from '../choices.ts';
import { asProcess } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { releaseActuals, removePreview } from './adjustment-lines.ts';
import { isAdjustment, isConfirmed } from './journal-rows.ts';
import { refusePosting } from './refuse-posting.ts';

/** Columns of a correction journal's header that say what replaces the values of its actuals. */
const newValues = [
  'msdyn_project',
  'msdyn_projecttask',
  'msdyn_resourcecategory',
  'msdyn_bookableresource',
  'msdyn_expensecategory',
  'msdyn_date',
] as const;

function refuseType(event: WriteEvent): void {
  const isKept = event.before !== null && !isChanging(event, 'msdyn_journaltype') && !isChanging(event, 'statuscode');
  if (isKept) return;
  const { values } = event;
  const type = values['msdyn_journaltype'] ?? null;
  const isEntry = type === journalType.entry || (type === null && event.before !== null);
  if (isEntry && values['statuscode'] !== journalStatusReason.draftAdjustment) return;
  throw businessError(`Correction journals are made for actuals that are chosen, not by writing a journal.`);
}

/** Rules of journals: entry journals may be written until they are confirmed, correction journals get new values. */
export const journalHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  [
    'msdyn_journal',
    {
      beforeCreate(event) {
        if (event.call.isProcess) return;
        event.values['msdyn_journaltype'] ??= journalType.entry;
        refusePosting(event);
        refuseType(event);
        event.values['msdyn_isposted'] = 0n;
      },
      beforeUpdate(event) {
        if (event.call.isProcess) return;
        if (event.sent.every((column) => isCustom(column) || !isChanging(event, column))) return;
        refusePosting(event);
        if (isConfirmed(event.before ?? {})) throw businessError(`A confirmed journal can't be changed.`);
        refuseType(event);
      },
      afterUpdate(event) {
        if (event.call.isProcess || !newValues.some((column) => isChanging(event, column))) return;
        const { store } = event.call.environment;
        if (isAdjustment(store, event.before ?? {})) removePreview(asProcess(event.call), event.id);
      },
      beforeDelete(event) {
        if (event.call.isProcess) return;
        if (isConfirmed(event.before ?? {})) throw businessError(`A confirmed journal can't be deleted.`);
        releaseActuals(asProcess(event.call), event.id);
      },
    },
  ],
]);
