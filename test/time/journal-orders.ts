import { entryJournalLines } from '../../dualwrite/maps/entry-journal-lines.ts';
import { entryJournals } from '../../dualwrite/maps/entry-journals.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { ChildWrite, WriteProblem } from '../../dualwrite/record-write.ts';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { WriteService } from '../../dualwrite/write-service.ts';
import { type requestOf, type TimePlay } from './time-play.ts';

/** Entry journals of a schedule that say the same of themselves: mostly one at a time is open. */
export interface JournalInPlay {
  /** Description of the journals, and the beginning of that of their lines; no others have it. */
  readonly text: string;
  /** What their lines are on. */
  readonly project: string;
  readonly role: string;
  /** Whether somebody pays for hours of the project. */
  readonly isSold: boolean;
}

/** A line as it was asked for. */
export interface EnteredLine {
  /** No other line has it, and the actual that the line becomes has it, too. */
  readonly description: string;
  readonly quantity: string;
  readonly price: string;
}

/** A line that is there. */
export interface HeldLine {
  readonly id: string;
  readonly description: string;
}

/** What was asked for under the id of a request. */
export type JournalOrder = { readonly mutation: string; readonly journal: JournalInPlay } & (
  | { readonly kind: 'enter'; readonly lines: readonly EnteredLine[]; readonly isWrong: boolean }
  /** Adds a line to the journal of an id. */
  | { readonly kind: 'add'; readonly to: string; readonly line: EnteredLine; readonly isWrong: boolean }
  /** The line as it is to be. */
  | { readonly kind: 'change'; readonly line: EnteredLine }
  | { readonly kind: 'take away'; readonly line: Pick<EnteredLine, 'description'> }
  | { readonly kind: 'remove' | 'confirm' }
);

/** What the caller of a mutation is told. */
interface Told {
  readonly id?: string | null;
  readonly operation: OperationRecord | null;
  readonly problems: readonly WriteProblem[];
}

/** A mutation of a journal or a line, ready to be sent. */
export interface Asked {
  readonly order: JournalOrder;
  readonly idempotencyKey: string | null;
  work(service: WriteService, request: ReturnType<typeof requestOf>): Promise<Told>;
}

// Fees are sold, and cost nothing.
const wrong = { transactionType: 'COST', transactionClass: 'FEE' } as const;

/** What can be asked for of journals, with amounts by chance. */
export function journalOrders({ random, seed, caller }: Pick<TimePlay, 'random' | 'seed' | 'caller'>) {
  let [keys, lines] = [0, 0];
  const nextKey = () => (random.chance(0.5) ? `${seed}-journal-${(keys += 1)}` : null);
  const amounts = () => ({ quantity: `${1 + random.upTo(8)}.25`, price: `${100 + random.upTo(100)}.5` });
  const newLine = ({ text }: JournalInPlay): EnteredLine => ({
    description: `${text} #${(lines += 1)}`,
    ...amounts(),
  });
  const factsOf = ({ role, isSold }: JournalInPlay, line: EnteredLine, isWrong: boolean): UnifiedChange => ({
    ...line,
    transactionType: isSold && random.chance(0.3) ? 'UNBILLED_SALES' : 'COST',
    transactionClass: 'TIME',
    documentDate: '2026-01-15',
    role,
    ...(isWrong ? wrong : {}),
  });
  const inputPath = (field: string) => [field];
  const writing = (
    order: JournalOrder,
    [map, kind, id, change]: readonly [map: TableMap, kind: ChangeKind, id: string | null, change: UnifiedChange],
    children: readonly ChildWrite[] = [],
  ): Asked => {
    const idempotencyKey = nextKey();
    const { mutation } = order;
    const input = { id, change: JSON.stringify(change), children: JSON.stringify(children) };
    const how = { consistency: 'STRICT', isExpected: null, isForced: true } as const;
    const write = { map, kind, mutation, caller, id, change, children, inputPath, input, idempotencyKey, ...how };
    return { order, idempotencyKey, work: (service, request) => service.write(write, request) };
  };
  return {
    /** A journal with so many lines, one of them perhaps such as is refused. */
    enter(journal: JournalInPlay, count: number, isWrong: boolean): Asked {
      const entered = Array.from({ length: count }, () => newLine(journal));
      const children = entered.map((line, index) => ({
        map: entryJournalLines,
        field: 'journal',
        change: factsOf(journal, line, isWrong && index === count - 1),
        inputPath,
      }));
      const header = { description: journal.text, defaultProject: journal.project };
      const order = { kind: 'enter', mutation: 'createJournal', journal, lines: entered, isWrong } as const;
      return writing(order, [entryJournals, 'create', null, header], children);
    },
    add(journal: JournalInPlay, to: string, isWrong: boolean): Asked {
      const line = newLine(journal);
      const change = { journal: to, ...factsOf(journal, line, isWrong) };
      const order = { kind: 'add', mutation: 'createJournalLine', journal, to, line, isWrong } as const;
      return writing(order, [entryJournalLines, 'create', null, change]);
    },
    change(journal: JournalInPlay, { id, description }: HeldLine): Asked {
      const values = amounts();
      const line = { description, ...values };
      const order = { kind: 'change', mutation: 'updateJournalLine', journal, line } as const;
      return writing(order, [entryJournalLines, 'update', id, values]);
    },
    takeAway(journal: JournalInPlay, { id, description }: HeldLine): Asked {
      const order = { kind: 'take away', mutation: 'deleteJournalLine', journal, line: { description } } as const;
      return writing(order, [entryJournalLines, 'delete', id, {}]);
    },
    remove(journal: JournalInPlay, id: string): Asked {
      return writing({ kind: 'remove', mutation: 'deleteJournal', journal }, [entryJournals, 'delete', id, {}]);
    },
    confirm(journal: JournalInPlay, id: string): Asked {
      const idempotencyKey = nextKey();
      const confirmation = { id, caller, idempotencyKey, input: { id }, isChecked: false, isDryRun: false };
      return {
        order: { kind: 'confirm', mutation: 'confirmJournal', journal },
        idempotencyKey,
        work: (service, request) => service.confirmJournal(confirmation, request),
      };
    },
  };
}
