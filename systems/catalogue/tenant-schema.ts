import type { System } from '../odata/query.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import type { Tables } from './apply-renames.ts';
import type { MissingName } from './comparison.ts';
import type { ColumnModel, TableModel } from './model.ts';

/**
 * What one tenant has: the catalogue in its spelling, less what its metadata lacks. Immutable, so a request sees one state
 * from its first read to its last; while the metadata is unknown everything is assumed to exist.
 */
export class TenantSchema {
  readonly system: System;
  readonly #tables: Tables;
  readonly #missing: ReadonlySet<string>;
  readonly #actions: ReadonlySet<string> | null;

  constructor(
    system: System,
    tables: Tables,
    missing: readonly MissingName[],
    actions: ReadonlySet<string> | null = null,
  ) {
    this.system = system;
    this.#tables = tables;
    this.#actions = actions;
    this.#missing = new Set(missing.map(({ table, column }) => nameOf(table, column)));
  }

  /** Whether the tenant has the table, or the column of it. Canonical names. */
  has(table: string, column?: string): boolean {
    const model = this.#tables.get(table);
    if (model === undefined || this.#missing.has(table)) return false;
    return column === undefined || (model.columns.has(column) && !this.#missing.has(nameOf(table, column)));
  }

  /** Whether the tenant has an action of that name, as the tenant spells it. */
  hasAction(name: string): boolean {
    return this.#actions?.has(name) ?? true;
  }

  /** The table. Throws UpstreamError where the catalogue or the tenant does not have it. */
  table(name: string): TableModel {
    const table = this.#tables.get(name);
    if (table === undefined) throw this.#unknown(name, null);
    if (this.#missing.has(name)) {
      throw new UpstreamError(
        this.system,
        'missing',
        `This tenant has no ${name} (looked for "${table.entitySet}"). ${this.#remedy(name)}`,
      );
    }
    return table;
  }

  /** The column, or null where the tenant does not have it. Throws UpstreamError on a name outside the catalogue. */
  columnIfPresent(table: TableModel, name: string): ColumnModel | null {
    const column = table.columns.get(name);
    if (column === undefined) throw this.#unknown(table.name, name);
    return this.#missing.has(nameOf(table.name, name)) ? null : column;
  }

  /** The column. Throws UpstreamError, with the remedy, where the tenant does not have it. */
  column(table: TableModel, name: string): ColumnModel {
    const column = this.columnIfPresent(table, name);
    if (column !== null) return column;
    const lookedFor = table.columns.get(name)?.wireName ?? name;
    throw new UpstreamError(
      this.system,
      'rejected',
      `This tenant has no column ${table.name}.${name} (looked for "${lookedFor}"), which this request needs. ` +
        this.#remedy(table.name, name),
    );
  }

  #remedy(table: string, column?: string): string {
    const section = this.system === 'DATAVERSE' ? 'dataverse' : 'finance';
    const place = column === undefined ? `${table}.entitySet` : `${table}.columns.${column}`;
    return `If it has another name there, set ${section}.renames.${place} in the configuration.`;
  }

  #unknown(table: string, column: string | null): UpstreamError {
    const what = column === null ? `table ${table}` : `column ${table}.${column}`;
    return new UpstreamError(this.system, 'rejected', `Expected a name of the catalogue, received the ${what}.`);
  }
}

function nameOf(table: string, column: string | null): string {
  return column === null ? table : `${table}.${column}`;
}
