import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import { oneOf } from '../carry/read-carried.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import { entryJournals, journalAggregate } from '../maps/entry-journals.ts';
import { textOf } from '../maps/text-of.ts';
import { momentText } from '../moment-text.ts';
import type { WriteProblem } from '../record-write.ts';

const { table, isConfirmed, line } = names.journal;

/** The mutation whose operations confirm journals. */
export const confirmJournal = 'confirmJournal';

/** An entry journal to be confirmed, and for whom. */
export interface JournalOrder {
  /** Dataverse id. */
  readonly id: string;
  readonly caller: string;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly inputHash: string;
}

/** What is in the way of a journal that is to be confirmed: nothing when it may go. Throws UpstreamError. */
export async function journalProblems(id: string, session: ReadSession): Promise<readonly WriteProblem[]> {
  const path = ['input', 'journalId'];
  const [journals, lines] = await Promise.all([
    session.read({ table, select: [isConfirmed], filter: { op: 'eq', path: idColumn(table), value: id }, top: 1 }),
    session.read({ table: line.table, select: [line.project], filter: ofJournal(id), top: 1 }),
  ]);
  const [journal] = journals.rows;
  if (journal === undefined) {
    const message = 'Expected an entry journal that is there, received the id of none. It may have been deleted.';
    return [{ code: 'NOT_FOUND', message, path }];
  }
  if (journal.values[isConfirmed] === true) {
    const message =
      'Expected an entry journal that is not confirmed, received one that is. Its lines are actuals already.';
    return [{ code: 'INVALID', message, path }];
  }
  if (lines.rows.length > 0) return [];
  const message = 'Expected an entry journal with lines, received one without. Add what is to become actuals first.';
  return [{ code: 'INVALID', message, path }];
}

/** The operation that confirms a journal: all of it or nothing. */
export function confirmRequest({ id, caller, requestId, idempotencyKey, inputHash }: JournalOrder): OperationRequest {
  return {
    map: entryJournals.name,
    mutation: confirmJournal,
    caller,
    requestId,
    idempotencyKey,
    inputHash,
    aggregate: journalAggregate(id),
    parents: [],
    consistency: 'STRICT',
    isCaptured: false,
    isVersionBound: false,
    legs: [
      {
        role: 'origin',
        system: 'DATAVERSE',
        rows: [
          {
            kind: 'update',
            table,
            key: id,
            values: { [isConfirmed]: true },
            message: { name: 'confirmJournal', target: id },
          },
        ],
      },
    ],
    result: { id },
  };
}

/** Dataverse stamps what a message makes with its own clock, which need not be the journal's. */
const clockMilliseconds = 5 * 60 * 1000;

/**
 * The actuals that a confirmed journal may have made, taken back or replaced: nothing links them with it, so they are those
 * of its projects that have changed since. Null where it has no project. Throws UpstreamError.
 */
export async function actualsOfJournal(operation: OperationRecord, session: ReadSession): Promise<Filter | null> {
  const { id } = operation.result as { readonly id: string };
  const { rows } = await session.read({ table: line.table, select: [line.project], filter: ofJournal(id) });
  const projects = [...new Set(rows.map(({ values }) => textOf(values[line.project])))].filter((one) => one !== '');
  if (projects.length === 0) return null;
  return { op: 'and', of: [oneOf('msdyn_project', projects), changedSince(operation)] };
}

/** A condition that rows of Dataverse have changed since an operation was recorded. */
export function changedSince({ createdAt }: Pick<OperationRecord, 'createdAt'>): Filter {
  return { op: 'ge', path: 'modifiedon', value: momentText(createdAt - clockMilliseconds) };
}

function ofJournal(id: string): Filter {
  return { op: 'eq', path: line.journal, value: id };
}
