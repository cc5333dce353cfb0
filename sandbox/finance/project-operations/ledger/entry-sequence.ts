import type { Store } from '../../../store/store.ts';
import { Sequence } from '../sequence.ts';
import { entryCounter } from './ledger-rows.ts';

/** Numbers of general journal entries that go on from the newest one. */
export function entrySequence(store: Store): Sequence {
  const newest = store.get('SELECT max("SourceKey") AS newest FROM "GeneralJournalEntryBiEntities"')?.['newest'];
  return Sequence.after(
    Math.max(
      entryCounter(Number(newest ?? 0)),
      Sequence.newestDocument(store, 'GJE-', ['GeneralJournalEntryBiEntities', 'JournalNumber']),
    ),
  );
}
