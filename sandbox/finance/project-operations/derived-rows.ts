import type { Column, Table } from '../../store/model.ts';
import { quoted, rowVersion } from '../../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../../store/sql-value.ts';
import { textToSql } from '../../store/sql-value.ts';
import type { FinanceContext } from '../finance-context.ts';

const milestones = 'ProjectContractLineMilestones';
const transactions = 'ProjectOnAccountTransactions';

/** What Finance keeps of a milestone on its on-account transaction, by column of the milestone. */
const carried: Readonly<Record<string, string>> = {
  ProjectNumber: 'ProjID',
  CurrencyCode: 'CurrencyId',
  TransactionDate: 'TransDate',
  Description: 'Description',
  Amount: 'TotalSalesAmountCur',
  ActivityNumber: 'ActivityNumber',
  ContractLineId: 'PSAContractLineNum',
};

/** What Finance fills in of a new row before it is written: a milestone gets the number of its on-account transaction. */
export function completeNewRow(table: Table, values: Map<Column, SqlValue>): void {
  const column = table.columns.get('TransactionId');
  const number = table.columns.get('ContractLineMilestoneIdentifier');
  if (table.set !== milestones || column === undefined || number === undefined) return;
  if ((values.get(column) ?? '') === '') values.set(column, values.get(number) ?? null);
}

/** What Finance makes, changes or removes together with a milestone: its on-account transaction, and the estimate project. */
export function deriveRows(context: FinanceContext, table: Table, before: SqlRow | null, after: SqlRow | null): void {
  if (table.set !== milestones) return;
  const milestone = after ?? before;
  if (milestone === null) return;
  const key = { dataAreaId: cell(table, milestone, 'dataAreaId'), TransId: cell(table, milestone, 'TransactionId') };
  if (after === null) {
    remove(context, transactions, key);
    return;
  }
  const values = Object.fromEntries(
    Object.entries(carried).map(([from, to]) => [to, cell(table, after, from)] as const),
  );
  if (before !== null) {
    update(context, transactions, key, values);
    return;
  }
  insert(context, transactions, {
    ...key,
    ...values,
    Qty: '1',
    IsMilestoneComplete: 'No',
    TransactionOrigin: 'Milestone',
    TransStatus: 'Registered',
  });
  addEstimateProject(context, String(key.dataAreaId), String(cell(table, after, 'ProjectNumber') ?? ''));
}

/** The first milestone of a project makes Finance add a project by which it estimates revenue. */
function addEstimateProject(context: FinanceContext, dataAreaId: string, project: string): void {
  const { store } = context;
  const sql = `SELECT EstimateProjectId AS estimate, ProjectName AS name FROM ProjectsV2
    WHERE dataAreaId = ? COLLATE NOCASE AND ProjectId = ? COLLATE NOCASE`;
  const row = project === '' ? undefined : store.get(sql, [dataAreaId, project]);
  if (row === undefined || (row['estimate'] ?? '') !== '') return;
  const estimate = `EST-${project}`;
  update(context, 'ProjectsV2', { dataAreaId, ProjectId: project }, { EstimateProjectId: estimate });
  insert(context, 'Projects', {
    dataAreaId,
    ProjectID: estimate,
    ProjectName: `${String(row['name'])}: revenue estimate`,
    ProjectType: 'FixedPrice',
    ParentProject: project,
    ProjectStage: 'InProcess',
    EstimateProjectID: estimate,
  });
}

type Values = Readonly<Record<string, SqlValue>>;

/** The entity, unless this environment was started without it. */
function tableOf({ store }: FinanceContext, set: string): Table | undefined {
  return store.model.tablesBySet.get(set);
}

function cell(table: Table, row: SqlRow, name: string): SqlValue {
  return row[table.columns.get(name)?.sqlName ?? ''] ?? null;
}

/** Columns and values as stored; text is read as a client would have sent it. */
function assignments(table: Table, values: Values): readonly (readonly [string, SqlValue])[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const column = table.columns.get(name);
    if (column === undefined || value === null) return [];
    return [[quoted(column.sqlName), typeof value === 'string' ? textToSql(column, value) : value] as const];
  });
}

function insert(context: FinanceContext, set: string, values: Values): void {
  const table = tableOf(context, set);
  if (table === undefined) return;
  const parts = assignments(table, values);
  const names = parts.map(([name]) => name).join(', ');
  const places = parts.map(() => '?').join(', ');
  context.store.run(
    `INSERT INTO ${quoted(table.sqlName)} (${names}) VALUES (${places})`,
    parts.map(([, value]) => value),
  );
}

function update(context: FinanceContext, set: string, key: Values, values: Values): void {
  const table = tableOf(context, set);
  if (table === undefined) return;
  const [parts, where] = [assignments(table, values), assignments(table, key)];
  const sql = `UPDATE ${quoted(table.sqlName)}
    SET ${[...parts.map(([name]) => `${name} = ?`), `${quoted(rowVersion)} = ${quoted(rowVersion)} + 1`].join(', ')}
    WHERE ${where.map(([name]) => `${name} = ? COLLATE NOCASE`).join(' AND ')}`;
  context.store.run(
    sql,
    [...parts, ...where].map(([, value]) => value),
  );
}

function remove(context: FinanceContext, set: string, key: Values): void {
  const table = tableOf(context, set);
  if (table === undefined) return;
  const where = assignments(table, key);
  const sql = `DELETE FROM ${quoted(table.sqlName)} WHERE ${where.map(([name]) => `${name} = ? COLLATE NOCASE`).join(' AND ')}`;
  context.store.run(
    sql,
    where.map(([, value]) => value),
  );
}
