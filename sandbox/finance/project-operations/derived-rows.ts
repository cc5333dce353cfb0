import type { Response } from '../../odata/message.ts';
import type { Column, Table } from '../../store/model.ts';
import { quoted } from '../../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../../store/sql-value.ts';
import { textToSql } from '../../store/sql-value.ts';
import type { BodyValues } from '../body-values.ts';
import type { FinanceContext } from '../finance-context.ts';
import type { MetadataLevel } from '../row-json.ts';
import { createRow, deleteRow, updateRow } from '../write-row.ts';

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

/** Creates a row, and with a milestone its on-account transaction and the project's estimate project. */
export function createWithDerived(
  context: FinanceContext,
  table: Table,
  body: BodyValues,
  level: MetadataLevel,
): Response {
  const onAccount = context.store.model.tablesBySet.get(transactions);
  const [number, given] = ['ContractLineMilestoneIdentifier', 'TransactionId'].map((name) => table.columns.get(name));
  if (table.set !== milestones || onAccount === undefined || number === undefined || given === undefined) {
    return createRow(context, table, body, level);
  }
  return context.store.transaction(() => {
    const values = new Map(body);
    const transaction = values.get(given) || (values.get(number) ?? null);
    values.set(given, transaction);
    const response = createRow(context, table, values, level);
    const row = Object.fromEntries([...values].map(([column, value]) => [column.sqlName, value]));
    const dataAreaId = cell(table, row, 'dataAreaId') ?? context.company;
    const fixed = texts(onAccount, {
      Qty: '1',
      IsMilestoneComplete: 'No',
      TransactionOrigin: 'Milestone',
      TransStatus: 'Registered',
    });
    const key = named(onAccount, { dataAreaId, TransId: transaction });
    createRow(context, onAccount, new Map([...fixed, ...ofMilestone(table, row, onAccount), ...key]), 'none');
    addEstimateProject(context, dataAreaId, cell(table, row, 'ProjectNumber'));
    return response;
  });
}

/** Changes a row, and with a milestone its on-account transaction. */
export function updateWithDerived(
  context: FinanceContext,
  table: Table,
  row: SqlRow,
  body: BodyValues,
  ifMatch: string | undefined,
): Response {
  const derived = transactionOf(context, table, row);
  if (derived === null) return updateRow(context, table, row, body, ifMatch);
  return context.store.transaction(() => {
    const response = updateRow(context, table, row, body, ifMatch);
    const after = { ...row, ...Object.fromEntries([...body].map(([column, value]) => [column.sqlName, value])) };
    updateRow(context, derived.table, derived.row, ofMilestone(table, after, derived.table), undefined);
    return response;
  });
}

/** Deletes a row, and with a milestone its on-account transaction. The estimate project stays. */
export function deleteWithDerived(
  context: FinanceContext,
  table: Table,
  row: SqlRow,
  ifMatch: string | undefined,
): Response {
  const derived = transactionOf(context, table, row);
  if (derived === null) return deleteRow(context, table, row, ifMatch);
  return context.store.transaction(() => {
    const response = deleteRow(context, table, row, ifMatch);
    deleteRow(context, derived.table, derived.row, undefined);
    return response;
  });
}

/** The first milestone of a project makes Finance add a project by which it estimates revenue. */
function addEstimateProject(context: FinanceContext, dataAreaId: SqlValue, project: SqlValue): void {
  const [owner, estimates] = ['ProjectsV2', 'Projects'].map((set) => context.store.model.tablesBySet.get(set));
  if (owner === undefined || estimates === undefined || typeof project !== 'string' || project === '') return;
  const row = rowOf(context, owner, { dataAreaId, ProjectId: project });
  if (row === undefined || (cell(owner, row, 'EstimateProjectId') ?? '') !== '') return;
  const number = `EST-${project}`;
  updateRow(context, owner, row, texts(owner, { EstimateProjectId: number }), undefined);
  const values = texts(estimates, {
    ProjectID: number,
    ProjectName: `${String(cell(owner, row, 'ProjectName'))}: revenue estimate`,
    ProjectType: 'FixedPrice',
    ParentProject: project,
    ProjectStage: 'InProcess',
    EstimateProjectID: number,
  });
  createRow(context, estimates, new Map([...values, ...named(estimates, { dataAreaId })]), 'none');
}

function transactionOf(
  context: FinanceContext,
  table: Table,
  milestone: SqlRow,
): { readonly table: Table; readonly row: SqlRow } | null {
  const onAccount = context.store.model.tablesBySet.get(transactions);
  if (table.set !== milestones || onAccount === undefined) return null;
  const key = { dataAreaId: cell(table, milestone, 'dataAreaId'), TransId: cell(table, milestone, 'TransactionId') };
  const row = rowOf(context, onAccount, key);
  return row === undefined ? null : { table: onAccount, row };
}

function ofMilestone(table: Table, milestone: SqlRow, onAccount: Table): BodyValues {
  return named(
    onAccount,
    Object.fromEntries(Object.entries(carried).map(([from, to]) => [to, cell(table, milestone, from)])),
  );
}

function rowOf(context: FinanceContext, table: Table, key: Readonly<Record<string, SqlValue>>): SqlRow | undefined {
  const parts = [...named(table, key)];
  const condition = parts.map(([column]) => `${quoted(column.sqlName)} = ?`).join(' AND ');
  return context.store.get(
    `SELECT * FROM ${quoted(table.sqlName)} WHERE ${condition}`,
    parts.map(([, value]) => value),
  );
}

/** Stored values by column; what is not set, or not there in this environment, is left out. */
function named(table: Table, values: Readonly<Record<string, SqlValue>>): BodyValues {
  return byColumn(table, values, (_column, value) => value);
}

/** Values given as text, as a client would send them. */
function texts(table: Table, values: Readonly<Record<string, string>>): BodyValues {
  return byColumn(table, values, textToSql);
}

function byColumn<Given>(
  table: Table,
  values: Readonly<Record<string, Given>>,
  stored: (column: Column, value: Given) => SqlValue,
): BodyValues {
  return new Map(
    Object.entries(values).flatMap(([name, value]) => {
      const column = table.columns.get(name);
      return column === undefined || value === null ? [] : [[column, stored(column, value)] as const];
    }),
  );
}

function cell(table: Table, row: SqlRow, name: string): SqlValue {
  return row[table.columns.get(name)?.sqlName ?? ''] ?? null;
}
