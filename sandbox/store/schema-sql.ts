import type { Column, Model, Table } from './model.ts';

/** SQLite's own number of a row, and in Finance the base of its RecId. Assigned by SQLite, also on INSERT … SELECT. */
export const rowNumber = '$row';

/** Finance's hidden recVersion. */
export const rowVersion = '$version';

/** Quotes an SQL name. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Whether a lookup needs a second SQLite column that names the table it points at. */
export function isPolymorphic(column: Column): boolean {
  return column.targets.length > 1;
}

/** SQLite column with the (canonical) name of the table a polymorphic lookup points at; null means the first target. */
export function targetColumn(column: Column): string {
  return `${column.sqlName}$target`;
}

/** What an unset column of Finance holds: there are no nulls on that side. */
export function financeDefault(column: Column): string | number {
  switch (column.kind) {
    case 'string':
      return '';
    case 'guid':
      return '00000000-0000-0000-0000-000000000000';
    case 'datetime':
      return column.dateOnly ? '1900-01-01T12:00:00Z' : '1900-01-01T00:00:00Z';
    case 'enum':
      return column.options?.find((option) => option.value === 0)?.value ?? column.options?.[0]?.value ?? 0;
    case 'int':
    case 'bigint':
    case 'decimal':
    case 'double':
    case 'boolean':
      return 0;
    case 'lookup':
    case 'date':
      throw new Error(`Expected a Finance column, received "${column.name}" of kind ${column.kind}.`);
  }
}

function sqlType(column: Column): string {
  switch (column.kind) {
    case 'string':
      return 'TEXT COLLATE NOCASE';
    case 'guid':
    case 'lookup':
    case 'datetime':
    case 'date':
      return 'TEXT';
    case 'double':
      return 'REAL';
    case 'int':
    case 'bigint':
    case 'decimal':
    case 'boolean':
    case 'enum':
      return 'INTEGER';
  }
}

function columnSql(column: Column, system: Model['system']): string {
  const base = `${quoted(column.sqlName)} ${sqlType(column)}`;
  if (system === 'DATAVERSE') return isPolymorphic(column) ? `${base}, ${quoted(targetColumn(column))} TEXT` : base;
  const value = financeDefault(column);
  return `${base} NOT NULL DEFAULT ${typeof value === 'string' ? `'${value}'` : String(value)}`;
}

/**
 * CREATE TABLE of one table, without indexes. Row numbers are never given out again: a Finance ETag is made of them, and a
 * row that was deleted and created anew must not have its old one.
 */
export function createTableSql(table: Table, system: Model['system']): string {
  const columns = table.storedColumns.map((column) => columnSql(column, system));
  const hidden = system === 'FINANCE' ? `, ${quoted(rowVersion)} INTEGER NOT NULL DEFAULT 1` : '';
  return `CREATE TABLE ${quoted(table.sqlName)} (${quoted(rowNumber)} INTEGER PRIMARY KEY AUTOINCREMENT${hidden}, ${columns.join(', ')})`;
}

/** Tables that stay small however many actuals there are: an index on a lookup there would cost more than it finds. */
const smallTables = new Set([
  'bookableresource',
  'bookableresourcecategory',
  'businessunit',
  'calendar',
  'cdm_company',
  'contact',
  'msdyn_organizationalunit',
  'msdyn_transactioncategory',
  'organization',
  'pricelevel',
  'product',
  'systemuser',
  'team',
  'transactioncurrency',
  'uom',
  'uomschedule',
]);

function isSelective(column: Column): boolean {
  return column.kind === 'lookup' && !column.targets.every((target) => smallTables.has(target.table));
}

/** Finance has no lookups; these are the endings of the field names that point at other rows. */
const joinField =
  /(^|[a-z0-9])(Voucher|VoucherNumber|Project[Ii][Dd]|ProjectContractI[dD]|ContractId|TransactionI[dD]|TransId|ProposalId|ImportId|JournalId|ProjAdvancedJournal|ReportNumber|InvoiceId|ConnectionId)$/;

/** Join fields of which nearly all rows hold the same value. */
const unselective = new Set(['SubConInvoiceId', 'VendInvoiceLineProjTransId']);

function isJoin(column: Column): boolean {
  return column.kind === 'string' && joinField.test(column.sqlName) && !unselective.has(column.sqlName);
}

/** The indexes of one table: keys, alternate keys and the columns that other rows are found by. */
export function createIndexSql(table: Table, system: Model['system']): string[] {
  const bySqlName = new Map(table.storedColumns.map((column) => [column.sqlName, column]));
  const toSql = (name: string) => table.columns.get(name)?.sqlName ?? name;
  const statements: string[] = [];
  const add = (label: string, columns: readonly string[], options: { unique?: boolean; where?: string } = {}) => {
    const name = quoted(`${table.sqlName}:${label}`);
    const where = options.where === undefined ? '' : ` WHERE ${options.where}`;
    const list = columns.map(quoted).join(', ');
    statements.push(
      `CREATE ${options.unique === true ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${name} ON ${quoted(table.sqlName)} (${list})${where}`,
    );
  };
  const key = table.key.map(toSql).filter((name) => bySqlName.has(name));
  add('key', key, { unique: true });
  for (const alternate of table.alternateKeys) {
    const columns = alternate.columns.map(toSql);
    add(`alternate ${alternate.name}`, columns, {
      unique: true,
      where: columns.map((column) => `${quoted(column)} IS NOT NULL`).join(' AND '),
    });
  }
  for (const column of table.storedColumns) {
    if (system === 'DATAVERSE' && isSelective(column)) {
      add(`lookup ${column.sqlName}`, [column.sqlName], { where: `${quoted(column.sqlName)} IS NOT NULL` });
    }
    if (system === 'FINANCE' && isJoin(column)) {
      add(`join ${column.sqlName}`, [column.sqlName]);
    }
  }
  return statements;
}
