import type { ReadRow } from '../../systems/odata/query.ts';
import { choiceName } from '../model/choices.ts';
import { toText } from '../model/convert.ts';
import { expenseStatuses } from './choices.ts';

/** How far along each status is, least first; one that is not listed is behind all of them, so that it shows. */
const progress = [
  'None',
  'Cancelled',
  'Returned',
  'Create',
  'Pending',
  'Submitted',
  'Approved',
  'Matched',
  'Ready',
  'Ledger',
];

/** The status of a report: that of its line that is furthest behind. */
export function expenseReportStatus(lines: readonly ReadRow[]): {
  readonly status: string;
  readonly symbol: string | null;
} {
  const symbols = lines.map(({ values }) => toText(values['ApprovalStatus']) ?? 'None');
  const behind = symbols.toSorted((left, right) => progress.indexOf(left) - progress.indexOf(right))[0] ?? 'None';
  return { status: choiceName(expenseStatuses, behind) ?? 'NONE', symbol: behind };
}
