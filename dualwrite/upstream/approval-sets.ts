import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { SystemClient } from '../../systems/client/system-client.ts';
import type { ReadSession } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { idColumn } from './catalogue-of.ts';
import { isOverdue } from './is-overdue.ts';
import type { RowChange } from '../leg.ts';
import { flatRow, pathSelection } from '../planning/path-query.ts';
import type { Carried } from './writable-system.ts';

const decisions: readonly string[] = ['approve', 'reject', 'cancelApproval'];

/** Whether rows are moved on by decisions about their approvals, which Dataverse may queue and decide one by one. */
export function isByApproval(rows: readonly RowChange[]): boolean {
  return rows.some(({ message }) => message !== undefined && decisions.includes(message.name));
}

/**
 * Throws `unavailable` while a set that one of the approvals is in waits to be processed, or is being processed, until it
 * is overdue. Null once there is none: the rows tell what became of them.
 */
export async function settleApprovals(
  { system }: SystemClient,
  session: ReadSession,
  rows: readonly RowChange[],
  longestMilliseconds: number,
): Promise<Carried | null> {
  const { approval, approvalSet } = names;
  const ids = rows.flatMap(({ message }) => message?.target ?? []);
  const status = `${approval.set}.${approvalSet.status}`;
  const since = `${approval.set}.${approvalSet.since}`;
  const paths = [idColumn(approval.table), status, since];
  const { rows: found } = await session.read({
    table: approval.table,
    ...pathSelection(paths),
    filter: { op: 'in', path: idColumn(approval.table), values: ids },
  });
  const underWay = found
    .map((row) => flatRow(row, paths))
    .filter((row) => approvalSet.underWay.some((number) => number === row[status]));
  if (underWay.length === 0) return null;
  if (underWay.every((row) => isOverdue(row[since], longestMilliseconds))) return 'overdue';
  throw new UpstreamError(system, 'unavailable', 'Dataverse has queued the decision and not carried it out yet.');
}
