import names from '../../metadata/corrections.json' with { type: 'json' };
import type { WriteProblem } from '../record-write.ts';
import type { ActualRow, KnownActuals } from './read-corrected.ts';

const { actual } = names;
const correctable: readonly string[] = [String(actual.time), String(actual.expense)];
const statusNames = new Map([
  [String(actual.inProcess), 'in a correction journal that is not confirmed yet'],
  [String(actual.adjusted), 'adjusted already'],
]);

/** What keeps actuals from being corrected, each at its place in the input. */
export function actualProblems(ids: readonly string[], known: KnownActuals): readonly WriteProblem[] {
  const first = ids
    .map((id) => known.byId.get(id)?.class)
    .find((one) => one !== undefined && correctable.includes(one));
  return ids.flatMap((id, index): readonly WriteProblem[] => {
    const path = ['input', 'ids', String(index)];
    const row = known.byId.get(id);
    if (row === undefined) {
      const message = 'Expected an actual that is there, received the id of none.';
      return [{ code: 'NOT_FOUND', message, path }];
    }
    const reason = obstacle(id, row, first ?? '', known);
    return reason === null ? [] : [{ code: 'INVALID', message: reason, path }];
  });
}

function obstacle(id: string, row: ActualRow, firstClass: string, known: KnownActuals): string | null {
  const document = known.documentOf.get(id);
  if (!correctable.includes(row.class) || document === undefined) {
    return 'Expected an actual of a time entry or an expense, received one that came about otherwise. Cancel what an entry journal made with cancelActuals, and enter it anew.';
  }
  if (row.class !== firstClass) {
    return 'Expected actuals of one class, received hours and expenses. Correct them in two calls.';
  }
  const status = statusProblem(row, 'Correct what took its place.');
  if (status !== null) return status;
  if (known.isInvoiced(document)) {
    return 'Expected an actual whose sales are on no invoice, received one with sales that are. Credit them in full first, or take them off the draft.';
  }
  const isLive = known.liveOf(document).some((one) => one.id === id);
  return isLive
    ? null
    : 'Expected an actual that can be corrected, received sales that were invoiced. Correct what took their place.';
}

/** Why an actual is not in force, in a sentence with what to do; null when it is. */
export function statusProblem({ adjustmentStatus }: ActualRow, remedy: string): string | null {
  if (adjustmentStatus === '') return null;
  const status = statusNames.get(adjustmentStatus) ?? 'a reversal, which is never adjusted';
  return `Expected an actual that is in force, received one that is ${status}. ${remedy}`;
}
