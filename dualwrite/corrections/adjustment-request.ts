import names from '../../metadata/corrections.json' with { type: 'json' };
import type { Correction } from '../../systems/client/write.ts';
import type { Filter } from '../../systems/odata/query.ts';
import { distinct } from '../accounting/read-bound.ts';
import { oneOf } from '../carry/read-carried.ts';
import { changedSince } from '../journals/confirm-journal.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import type { RowChange } from '../leg.ts';
import { timeAggregate } from '../maps/time-entries.ts';
import type { CorrectionOrder } from './correction-order.ts';
import type { ActualRow } from './read-corrected.ts';

const { actual } = names;

/** What journals that correct or cancel actuals are recorded under; no table map carries them, only the actuals that they make. */
export const correctionJournals = 'Correction journals (msdyn_journals)';

/** Actuals that one journal reverses. */
export interface Adjustment {
  readonly mutation: string;
  readonly rows: readonly ActualRow[];
  readonly correction: Correction;
  /** The project that new actuals come to, where it is another. */
  readonly movedTo?: string | undefined;
}

/** The operation that has actuals reversed by one journal: all or none. */
export function adjustmentRequest(
  order: Pick<CorrectionOrder, 'caller' | 'idempotencyKey'>,
  { requestId, inputHash }: { readonly requestId: string; readonly inputHash: string },
  { mutation, rows, correction, movedTo }: Adjustment,
): OperationRequest {
  const own = distinct(rows.map((row) => row.project.toLowerCase())).toSorted();
  const [first = '', ...others] = own.map((id) =>
    timeAggregate({ project: { table: names.project.table, id, text: '' } }),
  );
  return {
    map: correctionJournals,
    mutation,
    caller: order.caller,
    requestId,
    idempotencyKey: order.idempotencyKey,
    inputHash,
    aggregate: first,
    parents: others,
    consistency: 'STRICT',
    isCaptured: false,
    isVersionBound: false,
    legs: [{ role: 'origin', system: 'DATAVERSE', rows: rows.map((row) => rowOf(row, correction)) }],
    result: {
      reversed: rows.map(({ id }) => id),
      projects: movedTo === undefined ? own : distinct([...own, movedTo]),
    },
  };
}

/** The actuals that such a journal has taken back or made: those of its projects that have changed since. */
export function actualsAdjusted(operation: OperationRecord): Filter {
  const { projects } = operation.result as { readonly projects: readonly string[] };
  return { op: 'and', of: [oneOf(actual.project, projects), changedSince(operation)] };
}

function rowOf({ id }: ActualRow, correction: Correction): RowChange {
  return {
    kind: 'update',
    table: actual.table,
    key: id,
    values: { [actual.adjustmentStatus]: actual.adjusted },
    expected: { [actual.adjustmentStatus]: null },
    correction,
  };
}
