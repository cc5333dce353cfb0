import type { SqlRow } from '../../../store/sql-value.ts';
import { tableOf } from '../../../store/model.ts';
import { fillBaseAmounts } from '../../base-amounts.ts';
import type { WriteEvent, WriteHooks } from '../../environment.ts';
import { isCustom } from '../actuals/actual-guards.ts';
import { isChanging, valueAfter } from '../company-currency.ts';
import { rowById } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { isAdjustment, isConfirmed } from './journal-rows.ts';
import { combinationRefusal } from './allowed-classes.ts';
import { taskRefusal } from './line-checks.ts';
import { amountOfLine } from './line-amount.ts';
import { fillInLine } from './line-defaults.ts';
import { refusePosting } from './refuse-posting.ts';

/** The journal of a line, if callers may write its lines. */
function openJournal(event: WriteEvent, id: SqlRow[string] | undefined): SqlRow {
  const { store } = event.call.environment;
  const journal = rowById(store, 'msdyn_journal', id);
  if (journal === undefined) throw businessError('Journal is required on a journal line.');
  if (isConfirmed(journal)) {
    throw businessError(`The lines of a confirmed journal can't be added, changed or deleted.`);
  }
  if (isAdjustment(store, journal)) {
    throw businessError(
      `The lines of a correction journal can't be added, changed or deleted. Change the new values of the journal and preview it again.`,
    );
  }
  return journal;
}

/** Amount, base amounts and what must fit together. */
function settle(event: WriteEvent): void {
  const { store } = event.call.environment;
  const { values } = event;
  const line: SqlRow = { ...event.before, ...values };
  const sent = event.sent.includes('msdyn_amount') ? values['msdyn_amount'] : null;
  const amount = amountOfLine(line, sent);
  if (amount !== null) values['msdyn_amount'] = amount;
  const refusal = combinationRefusal(store, line) ?? taskRefusal(store, line);
  if (refusal !== null) throw businessError(refusal);
  fillBaseAmounts(store, tableOf(store.shipped, 'msdyn_journalline'), values, event.before ?? {});
}

/** Rules of journal lines: only those of entry journals that are not confirmed are written, and always made to fit. */
export const journalLineHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  [
    'msdyn_journalline',
    {
      beforeCreate(event) {
        if (event.call.isProcess) return;
        const journal = openJournal(event, event.values['msdyn_journal']);
        refusePosting(event);
        fillInLine(event.call.environment.store, journal, event.values, event.sent);
        settle(event);
      },
      beforeUpdate(event) {
        if (event.call.isProcess) return;
        if (event.sent.every((column) => isCustom(column) || !isChanging(event, column))) return;
        openJournal(event, event.before?.['msdyn_journal']);
        openJournal(event, valueAfter(event, 'msdyn_journal'));
        refusePosting(event);
        settle(event);
      },
      beforeDelete(event) {
        if (event.call.isProcess || event.isCascade) return;
        openJournal(event, event.before?.['msdyn_journal']);
      },
    },
  ],
]);
