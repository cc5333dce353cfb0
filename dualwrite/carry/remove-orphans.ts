import { createHash } from 'node:crypto';
import { captured } from '../following/captured-request.ts';
import type { OperationRequest } from '../journal/journal.ts';
import { actuals } from '../maps/actuals.ts';
import { financeTable } from '../maps/finance-table.ts';
import type { WriteProblem } from '../record-write.ts';
import type { CarryOrder } from './carry-requests.ts';
import { importedColumn, type Orphan } from './staged-orphans.ts';

/** What takes staging rows out of Finance, or everything that stands in the way. */
export interface Removal {
  readonly requests: readonly OperationRequest[];
  readonly problems: readonly WriteProblem[];
}

/**
 * The operations that take staging rows without an actual out of Finance: those that somebody names who has seen them, which
 * are orphans still and which no import has taken. Each is looked at again in its turn.
 *
 * @param wanted import ids, in the order of the input
 */
export function removeOrphans(wanted: readonly string[], orphans: readonly Orphan[], order: CarryOrder): Removal {
  if (wanted.length === 0) return { requests: [], problems: [] };
  if (order.isCarriedByPlatform(actuals.name)) return { requests: [], problems: [ofPlatform] };
  const byId = new Map(orphans.map((orphan) => [orphan.importId, orphan]));
  const problems = wanted.flatMap((id, index): readonly WriteProblem[] => {
    const orphan = byId.get(id.toLowerCase());
    const path = ['input', 'removeOrphans', String(index)];
    if (orphan === undefined) return [{ code: 'NOT_FOUND', message: noOrphan, path }];
    return orphan.isImported ? [{ code: 'INVALID', message: imported, path }] : [];
  });
  if (problems.length > 0) return { requests: [], problems };
  const chosen = [...new Set(wanted.map((id) => id.toLowerCase()))].flatMap((id) => byId.get(id) ?? []);
  const companies = Map.groupBy(chosen, ({ company }) => company);
  return {
    problems: [],
    requests: [...companies].map(([company, rows]) => requestOf(company, rows, order)),
  };
}

function requestOf(company: string, orphans: readonly Orphan[], order: CarryOrder): OperationRequest {
  const ids = orphans.map(({ importId }) => importId);
  const digest = createHash('sha256').update(JSON.stringify(ids)).digest('base64url');
  const rows = orphans.map(({ importId }) => ({
    kind: 'delete' as const,
    table: financeTable(actuals),
    key: { dataAreaId: company, ActualsImportId: importId },
    values: {},
    restore: [importedColumn],
    // What an import has taken meanwhile stays.
    expected: { [importedColumn]: 'No' },
    ifPresent: true as const,
  }));
  return {
    map: actuals.name,
    mutation: order.mutation,
    caller: order.caller,
    requestId: order.requestId,
    idempotencyKey: `${order.key} ${digest}`,
    aggregate: `orphans of ${company}`,
    parents: [],
    ...captured,
    isVerified: false,
    legs: [{ role: 'target', system: 'FINANCE', rows }],
    result: { id: ids[0] ?? null, rows: rows.length },
  };
}

const noOrphan =
  'Expected a staging row of Finance without an actual among those that are looked at, received the import id of none. Its actual may have come since, or another repair was faster.';
const imported =
  'Expected a staging row that no import has taken, received one that is in an integration journal. Have an accountant delete the line there first.';
const ofPlatform: WriteProblem = {
  code: 'UNSUPPORTED',
  message:
    "Expected a table map that the gateway carries, received one of Microsoft's dual-write. Remove the rows in Finance.",
  path: ['input', 'removeOrphans'],
};
