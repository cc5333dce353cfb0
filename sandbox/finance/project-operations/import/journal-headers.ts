import { type CalendarDate, noon } from '../../../seed/calendar.ts';
import { documentNumber } from '../../../seed/identifiers.ts';
import type { Store } from '../../../store/store.ts';
import { journals } from '../journal-status.ts';
import type { Grouping } from '../process-settings.ts';
import type { RowInserts } from '../row-inserts.ts';
import { Sequence } from '../sequence.ts';

/** The record number that the first integration journal comes after. */
const firstRecord = 5_637_200_000;

/** A journal that still takes lines. */
export interface OpenJournal {
  readonly id: string;
  readonly recordId: number;
  lines: number;
}

/** A new journal header. */
export interface NewJournal {
  readonly company: string;
  readonly period: CalendarDate;
  readonly description: string;
  readonly status: 'Draft' | 'Error';
  /** The journal that it was split from. */
  readonly original: string;
}

/** Numbers and writes journal headers. */
export class JournalHeaders {
  readonly #inserts: RowInserts;
  readonly #numbers: Sequence;
  readonly #records: Sequence;

  constructor(store: Store, inserts: RowInserts) {
    this.#inserts = inserts;
    this.#numbers = Sequence.ofDocuments(store, 'POI-', [journals, 'ProjAdvancedJournalId']);
    this.#records = Sequence.ofRecords(store, [journals, 'JournalRecId'], firstRecord);
  }

  /** Writes a header. */
  add({ company, period, description, status, original }: NewJournal): OpenJournal {
    const journal = { id: documentNumber('POI-', this.#numbers.next(), 6), recordId: this.#records.next(), lines: 0 };
    this.#inserts.add(journals, {
      dataAreaId: company.toLowerCase(),
      ProjAdvancedJournalId: journal.id,
      JournalRecId: journal.recordId,
      Description: description,
      Status: status,
      OriginalProjAdancedJournalId: original,
      PeriodStartDate: noon(period),
      PostedDateTime: '1900-01-01T00:00:00Z',
    });
    return journal;
  }
}

/** First day and name of the period that a date belongs to; null stands for all dates together. */
export function periodOf(date: CalendarDate, grouping: Grouping): { first: CalendarDate; name: string } | null {
  switch (grouping) {
    case 'day':
      return { first: date, name: date };
    case 'month':
      return { first: `${date.slice(0, 7)}-01`, name: date.slice(0, 7) };
    case 'year':
      return { first: `${date.slice(0, 4)}-01-01`, name: date.slice(0, 4) };
    case 'all':
      return null;
  }
}
