import type { CommandName } from '../../systems/client/tenant-commands.ts';
import type { Filter } from '../../systems/odata/query.ts';
import { distinct } from '../accounting/read-bound.ts';
import { carryActuals } from '../carry/carry-actuals.ts';
import { type LiveSessions, oneOf } from '../carry/read-carried.ts';
import { changedSince } from '../journals/confirm-journal.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import { encodeRow } from '../maps/encode-row.ts';
import { actuals } from '../maps/actuals.ts';
import { columnOf } from '../maps/column-of.ts';
import { financeTable } from '../maps/finance-table.ts';
import { projectContractLines } from '../maps/project-contract-lines.ts';
import { projects } from '../maps/projects.ts';
import { financeKey } from '../planning/plan-write.ts';
import { type CurrentRecord, readRecords } from '../planning/read-facts.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import { followUpOf } from './captured-request.ts';

const commands: readonly CommandName[] = ['confirmContract', 'closeContractAsLost'];

/** Whether an operation has confirmed a contract, or closed one. */
export function isContractCommand({ legs }: OperationRecord): boolean {
  const message = legs[0]?.rows[0]?.message;
  return message !== undefined && commands.some((name) => name === message.name);
}

/**
 * What a command about a contract has changed besides the contract: actuals of its projects were reversed or made anew, and
 * projects were closed. Throws UpstreamError.
 */
export async function contractFollowed(
  operation: OperationRecord,
  openSessions: (requestId: string) => LiveSessions,
  isCarriedByPlatform: (map: string) => boolean,
): Promise<readonly OperationRequest[]> {
  const { id: contract } = operation.result as { readonly id: string };
  const { id: key, caller, requestId } = operation;
  const sessions = openSessions(requestId);
  const lines: Filter = { op: 'eq', path: columnOf(projectContractLines, 'contract', 'dataverse'), value: contract };
  const project = columnOf(projectContractLines, 'project', 'dataverse');
  const { table } = projectContractLines.dataverse;
  const { rows } = await sessions.dataverse.read({ table, select: [project], filter: lines });
  const ids = distinct(rows.map(({ values }) => String(values[project] ?? '')));
  if (ids.length === 0) return [];
  const condition: Filter = {
    op: 'and',
    of: [oneOf(columnOf(actuals, 'project', 'dataverse'), ids), changedSince(operation)],
  };
  const order = { caller, requestId, mutation: 'followUp', key, isCarriedByPlatform };
  const [carried, records] = await Promise.all([
    carryActuals({ condition }, sessions, order),
    readRecords(projects, oneOf(idColumn(projects.dataverse.table), ids), sessions.dataverse),
  ]);
  const isVerified = isCarriedByPlatform(projects.name);
  const closed = records.filter(({ fields }) => fields['status'] === 'CLOSED');
  return [...closed.map((record) => closing(operation, record, isVerified)), ...carried];
}

/** Tells Finance that a project is closed. */
function closing(operation: OperationRecord, record: CurrentRecord, isVerified: boolean): OperationRequest {
  const row = {
    kind: 'update',
    table: financeTable(projects),
    key: financeKey(projects, record.fields),
    values: encodeRow(projects, 'FINANCE', 'update', { status: record.fields['status'] ?? null }),
    // A project that Finance never had is not made here.
    ifPresent: true,
  } as const;
  return {
    ...followUpOf(operation, projects, record, isVerified),
    legs: [{ role: 'target', system: 'FINANCE', rows: [row] }],
    result: { id: record.id },
  };
}
