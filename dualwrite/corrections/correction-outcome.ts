import type { ReadSession } from '../../systems/odata/query.ts';
import type { OperationRecord } from '../journal/journal.ts';
import type { WriteProblem } from '../record-write.ts';
import { problemsOfOperation } from '../write-problems.ts';
import { findJournal } from './correction-steps.ts';

/** How a correction went. */
export interface CorrectionOutcome {
  /** Dataverse ids of what is reversed, or would be. */
  readonly reversed: readonly string[];
  /** Null for a correction that was only looked at, or refused before anything was sent. */
  readonly operation: OperationRecord | null;
  /** Dataverse id of the correction journal; null while there is none. */
  readonly journalId: string | null;
  readonly problems: readonly WriteProblem[];
}

/** How the operation of a correction stands. Throws UpstreamError. */
export async function correctionOutcome(operation: OperationRecord, session: ReadSession): Promise<CorrectionOutcome> {
  const { reversed } = operation.result as { readonly reversed: readonly string[] };
  const journal = await findJournal({ operationId: operation.id, role: 'origin' }, session);
  return { reversed, operation, journalId: journal?.id ?? null, problems: problemsOfOperation(operation) };
}
