import type { Column, Model, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlValue } from '../store/sql-value.ts';
import { ODataSemanticError } from './semantic-error.ts';

/** Collects the parameters of one statement and hands out table aliases. */
export class SqlParameters {
  readonly values: SqlValue[] = [];
  private aliases = 0;

  /** Adds a parameter and returns its placeholder. */
  bind(value: SqlValue): string {
    this.values.push(value);
    return `?${this.values.length}`;
  }

  /** A table alias that is not in use yet. */
  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }
}

/** One table of a FROM clause and the lookups joined to it. */
export class SqlScope {
  readonly model: Model;
  readonly table: Table;
  readonly alias: string;
  readonly parameters: SqlParameters;
  private readonly joined = new Map<string, { scope: SqlScope; sql: string }>();

  constructor(model: Model, table: Table, parameters: SqlParameters) {
    this.model = model;
    this.table = table;
    this.parameters = parameters;
    this.alias = parameters.alias();
  }

  /** The column as SQL. */
  sql(column: Column): string {
    return `${this.alias}.${quoted(column.sqlName)}`;
  }

  /** The primary key as SQL, for tables with one key column. */
  keySql(): string {
    return this.sql(keyColumn(this.table));
  }

  /** The scope of the row a lookup points at, joined once. */
  join(column: Column, target: Table): SqlScope {
    const key = `${column.name}>${target.name}`;
    const known = this.joined.get(key);
    if (known !== undefined) return known.scope;
    const scope = new SqlScope(this.model, target, this.parameters);
    const sql = `LEFT JOIN ${quoted(target.sqlName)} AS ${scope.alias} ON ${scope.keySql()} = ${this.sql(column)}`;
    this.joined.set(key, { scope, sql });
    return scope;
  }

  /** FROM with all joins asked for so far. */
  from(): string {
    return `FROM ${quoted(this.table.sqlName)} AS ${this.alias}${this.joins()}`;
  }

  private joins(): string {
    return [...this.joined.values()].map(({ scope, sql }) => ` ${sql}${scope.joins()}`).join('');
  }
}

/** The one key column of a Dataverse table. */
export function keyColumn(table: Table): Column {
  const column = table.columns.get(table.key[0] ?? '');
  if (column === undefined) throw new Error(`Expected a visible key column on ${table.name}.`);
  return column;
}

/** A lookup and the target one of its navigation properties leads to. */
export interface Navigation {
  readonly column: Column;
  readonly target: Table;
}

/** Finds a single-valued navigation property. */
export function findNavigation(model: Model, table: Table, name: string): Navigation | null {
  for (const column of table.columns.values()) {
    for (const target of column.targets) {
      const targetTable = target.navigation === name ? model.tables.get(target.table) : undefined;
      if (targetTable !== undefined) return { column, target: targetTable };
    }
  }
  return null;
}

/** Finds the column behind a property of the wire. */
export function findProperty(table: Table, property: string): Column | null {
  const direct = table.columns.get(property);
  if (direct?.valueProperty === property) return direct;
  const lookup = /^_(.+)_value$/.exec(property)?.[1];
  const column = lookup === undefined ? undefined : table.columns.get(lookup);
  return column?.valueProperty === property ? column : null;
}

/** The refusal of an unknown property, in the words of the OData library both systems use. */
export function unknownProperty(model: Model, table: Table, name: string): ODataSemanticError {
  return new ODataSemanticError(
    'unknown',
    `Could not find a property named '${name}' on type '${model.namespace}.${table.typeName}'.`,
  );
}
