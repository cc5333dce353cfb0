import type { Store } from '../store/store.ts';
import { columnNames } from './load.ts';
import type { Row, Value } from './row.ts';
import type { World } from './world.ts';

/** Dataverse tables that hold what happens in engagements; everything else is shared by all copies. */
const engagementTables = [
  'salesorder',
  'msdyn_projectcontractsplitbillingrule',
  'salesorderdetail',
  'msdyn_orderlineresourcecategory',
  'msdyn_orderlinetransactioncategory',
  'msdyn_contractlinescheduleofvalue',
  'msdyn_project',
  'msdyn_projectbucket',
  'msdyn_projecttask',
  'msdyn_projectteam',
  'msdyn_resourceassignment',
  'msdyn_estimate',
  'msdyn_estimateline',
  'msdyn_timeentry',
  'msdyn_expense',
  'msdyn_projectapproval',
  'msdyn_subcontract',
  'msdyn_subcontractline',
  'msdyn_projectvendorinvoice',
  'msdyn_projectvendorinvoiceline',
  'msdyn_journal',
  'msdyn_journalline',
  'msdyn_actual',
  'msdyn_transactionconnection',
  'msdyn_transactionorigin',
  'invoice',
  'invoicedetail',
  'msdyn_invoicelinetransaction',
] as const;

/** Columns that name an engagement: a copy says which phase it is. */
const nameColumns: Record<string, string> = {
  salesorder: 'name',
  msdyn_project: 'msdyn_subject',
  ProjectContractHeaders: 'Name',
  ProjectContracts: 'Name',
  CDSProjectContracts: 'Name',
  ProjectsV2: 'ProjectName',
  Projects: 'ProjectName',
  CDSProjects: 'ProjectName',
  ProjectInvoiceProposalsV2: 'ContractName',
};

/** Record numbers of Finance that must stay different from copy to copy. */
const recordColumns = new Set([
  'JournalRecId',
  'ProjAdvancedJournal',
  'ProjInvoiceJourRecId',
  'SourceKey',
  'GeneralJournalEntry',
  'VoucherGroupId',
]);

/** Copies that one statement makes, so that progress can be told and no statement runs long. */
const copiesPerStatement = 10;

const documentNumberText = /^([A-Z]{1,4}-)(\d{4,8})$/;

/** Prefixes of master data that look like document numbers: people, customers and vendors. */
const sharedPrefixes = new Set(['US-', 'DE-', 'GB-', 'RC-']);

/** What a copy does to the rows of one table. */
interface TableCopy {
  name: string;
  rows: number;
  columns: { name: string; expression: string }[];
}

/** How document numbers of a prefix go on from copy to copy. */
type Strides = Map<string, number>;

function findStrides(lists: Iterable<readonly Row[]>): Strides {
  const strides: Strides = new Map();
  for (const rows of lists) {
    for (const row of rows) {
      for (const value of Object.values(row)) {
        const match = typeof value === 'string' ? documentNumberText.exec(value) : null;
        if (match === null || sharedPrefixes.has(match[1] ?? '')) continue;
        const prefix = match[1] ?? '';
        strides.set(prefix, Math.max(strides.get(prefix) ?? 0, Number(match[2])));
      }
    }
  }
  return strides;
}

function quoted(name: string): string {
  return `"${name}"`;
}

/** The SQL that makes a column of copy `copies.number` from the same column of the base row. */
function expressionOf(
  column: string,
  table: string,
  values: readonly Value[],
  ids: ReadonlySet<string>,
  strides: Strides,
): string {
  const source = `base.${quoted(column)}`;
  if (recordColumns.has(column)) return `${source} + copies.number * 100000`;
  if (nameColumns[table] === column) return `${source} || copies.suffix`;
  if (values.some((value) => typeof value === 'string' && ids.has(value)))
    return `iif(${source} < '1', ${source}, copies.guid || substr(${source}, 9))`;
  const cases = new Map<string, string>();
  for (const value of values) {
    const match = typeof value === 'string' ? documentNumberText.exec(value) : null;
    const stride = strides.get(match?.[1] ?? '');
    if (match === null || stride === undefined) continue;
    const [, prefix = '', digits = ''] = match;
    const start = prefix.length + 1;
    const next = `'${prefix}' || printf('%0${digits.length}d', CAST(substr(${source}, ${start}) AS INTEGER) + copies.number * ${stride})`;
    cases.set(prefix, `WHEN substr(${source}, 1, ${prefix.length}) = '${prefix}' THEN ${next}`);
  }
  return cases.size === 0 ? source : `CASE ${[...cases.values()].join(' ')} ELSE ${source} END`;
}

function columnsOf(
  store: Store,
  table: string,
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  strides: Strides,
): TableCopy {
  const names = columnNames(rows);
  const columns = names.map((name) => {
    const values = rows.map((row) => row[name] ?? null);
    return { name, expression: expressionOf(name, table, values, ids, strides) };
  });
  const targets = (store.shipped.tables.get(table)?.storedColumns ?? [])
    .filter((column) => column.targets.length > 1 && names.includes(column.sqlName))
    .map((column) => `${column.sqlName}$target`);
  const copied = targets.map((name) => ({ name, expression: `base.${quoted(name)}` }));
  return { name: table, rows: rows.length, columns: [...columns, ...copied] };
}

/** Whether copies of the rows get keys of their own. */
function hasOwnKeys(world: World, copy: TableCopy): boolean {
  const key = world.metadata.entities.get(copy.name)?.key ?? [];
  return copy.columns.some(({ name, expression }) => key.includes(name) && expression !== `base.${quoted(name)}`);
}

/** A prepared growth: the tables to copy and how many rows one copy of all of them has. */
export interface Growth {
  dataverse: TableCopy[];
  finance: TableCopy[];
  rowsPerCopy: number;
}

/** Works out from the base rows which columns a copy changes. */
export function planGrowth(world: World, stores: { dataverse: Store; finance: Store }): Growth {
  const tables = engagementTables
    .map((table) => [table, world.rows(table)] as const)
    .filter(([, rows]) => rows.length > 0);
  const ids = new Set<string>();
  for (const [table, rows] of tables) {
    for (const row of rows) {
      ids.add(world.id(row, table));
      const importId = row['msdyn_actualimportid'];
      if (typeof importId === 'string') ids.add(importId);
    }
  }
  const strides = findStrides([...tables.map(([, rows]) => rows), ...world.finance.values()]);
  const dataverse = tables.map(([table, rows]) => columnsOf(stores.dataverse, table, rows, ids, strides));
  const finance = [...world.finance.entries()]
    .map(([entity, rows]) => columnsOf(stores.finance, entity, rows, ids, strides))
    .filter((copy) => hasOwnKeys(world, copy));
  const rowsPerCopy = [...dataverse, ...finance].reduce((sum, copy) => sum + copy.rows, 0);
  return { dataverse, finance, rowsPerCopy };
}

/** Adds copies of the base engagements, each a whole: own ids, own document numbers, and all links among themselves. */
export function grow(
  growth: Growth,
  stores: { dataverse: Store; finance: Store },
  copies: number,
  onRows: (count: number) => void,
): void {
  for (const [store, tables] of [
    [stores.dataverse, growth.dataverse],
    [stores.finance, growth.finance],
  ] as const) {
    store.db.exec('CREATE TEMP TABLE copies (number INTEGER PRIMARY KEY, guid TEXT NOT NULL, suffix TEXT NOT NULL)');
    for (let first = 1; first <= copies; first += copiesPerStatement) {
      const count = Math.min(copiesPerStatement, copies - first + 1);
      store.transaction(() => {
        fillCopies(store, first, count);
        for (const table of tables) onRows(copyTable(store, table, first, count));
      });
    }
    store.db.exec('DROP TABLE temp.copies');
  }
}

function fillCopies(store: Store, first: number, count: number): void {
  store.db.exec('DELETE FROM temp.copies');
  const insert = store.db.prepare('INSERT INTO temp.copies VALUES (?, ?, ?)');
  for (let number = first; number < first + count; number += 1) {
    insert.run(number, number.toString(16).padStart(8, '0'), `, phase ${number + 1}`);
  }
}

function copyTable(store: Store, table: TableCopy, first: number, count: number): number {
  const columns = [...table.columns];
  if (store.model.system === 'DATAVERSE') {
    const version = store.reserveVersions(table.rows * count);
    columns.push({
      name: 'versionnumber',
      expression: `${version} + (copies.number - ${first}) * ${table.rows} + base."$row" - 1`,
    });
  }
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const values = columns.map((column) => column.expression).join(', ');
  store.db.exec(
    `INSERT INTO ${quoted(table.name)} (${names}) SELECT ${values} FROM temp.copies AS copies CROSS JOIN ${quoted(table.name)} AS base WHERE base."$row" <= ${table.rows}`,
  );
  return table.rows * count;
}
