import type { AggregateItem, PathExpression, QueryOptions, Transformation } from '../odata/ast.ts';
import type { ScopedColumn } from '../odata/compile-filter.ts';
import { isNumeric } from '../odata/literals.ts';
import type { Response } from '../odata/message.ts';
import type { Column, Table } from '../store/model.ts';
import { formatDecimal } from '../store/decimal.ts';
import { sqlToJson } from '../store/sql-value.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import { jsonAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { DataverseError, unsupportedQuery } from './dataverse-error.ts';
import { formatValue } from './format-value.ts';
import { wantsAnnotation } from './preferences.ts';
import { RowSource } from './row-source.ts';
import type { Parent } from './row-source.ts';

/** One property of a result row: how to get it and how to write it. */
interface Output {
  readonly property: string;
  readonly sql: string;
  readonly write: (value: SqlValue) => string;
  readonly isKey: boolean;
  readonly column: Column | null;
}

/** Decimals an average has more than its column. */
const averageDigits = 6;

interface Plan {
  readonly groups: readonly PathExpression[];
  readonly aggregates: readonly AggregateItem[];
}

function planOf(steps: readonly Transformation[], source: RowSource): Plan {
  const [step, ...rest] = steps;
  if (step === undefined) throw unsupportedQuery('$apply needs aggregate or groupby.');
  if (step.kind === 'filter') {
    source.filter(step.filter);
    return planOf(rest, source);
  }
  if (step.kind === 'other') throw unsupportedQuery(`The transformation '${step.name}' is not supported.`);
  if (rest.length > 0) throw unsupportedQuery(`Nothing can follow '${step.kind}' in $apply.`);
  if (step.kind === 'aggregate') return { groups: [], aggregates: step.items };
  const [then, ...more] = step.then;
  if (then === undefined) return { groups: step.paths, aggregates: [] };
  if (then.kind !== 'aggregate' || more.length > 0) {
    throw unsupportedQuery('groupby can only be followed by one aggregate.');
  }
  return { groups: step.paths, aggregates: then.items };
}

function groupOutput(source: RowSource, path: PathExpression): Output {
  const { column, scope } = source.compiler.column(path, source.scope);
  if (column.kind === 'datetime' || column.kind === 'date') {
    throw unsupportedQuery(`Grouping by the date '${column.valueProperty}' is not supported.`);
  }
  const property = path.segments.length > 1 ? `${scope.table.name}_${column.name}` : column.valueProperty;
  return { property, sql: scope.sql(column), write: (value) => sqlToJson(column, value), isKey: true, column };
}

function scaledOutput(item: AggregateItem, column: Column, sql: string): Output {
  return { property: item.alias, sql, write: (value) => sqlToJson(column, value), isKey: false, column };
}

function averageOutput(item: AggregateItem, { column, scope }: ScopedColumn): Output {
  const sql = scope.sql(column);
  if (column.kind === 'double') return scaledOutput(item, column, `avg(${sql})`);
  const unit = 10 ** averageDigits;
  const whole = `sum(${sql}) / count(${sql})`;
  const rest = `(sum(${sql}) % count(${sql})) * ${unit} / count(${sql})`;
  return {
    property: item.alias,
    sql: `CASE WHEN count(${sql}) = 0 THEN NULL ELSE CAST(${whole} AS TEXT) || '|' || CAST(${rest} AS TEXT) END`,
    write: (value) => {
      if (typeof value !== 'string') return 'null';
      const [quotient = '0', remainder = '0'] = value.split('|');
      const scaled = BigInt(quotient) * BigInt(unit) + BigInt(remainder);
      return formatDecimal(scaled, column.scale + averageDigits).replace(/\.?0+$/, '');
    },
    isKey: false,
    column: null,
  };
}

function aggregateOutput(call: Call, source: RowSource, item: AggregateItem): Output {
  if (item.path === null) {
    return { property: item.alias, sql: 'count(*)', write: String, isKey: false, column: null };
  }
  const scoped = source.compiler.column(item.path, source.scope);
  const { column, scope } = scoped;
  const sql = scope.sql(column);
  switch (item.method) {
    case 'min':
    case 'max':
      return scaledOutput(item, column, `${item.method}(${sql})`);
    case 'sum':
      if (!isNumeric(column.kind)) throw unsupportedQuery(`'${column.valueProperty}' cannot be summed.`);
      return scaledOutput(item, column, `sum(${sql})`);
    case 'average':
      if (!isNumeric(column.kind)) throw unsupportedQuery(`'${column.valueProperty}' has no average.`);
      return averageOutput(item, scoped);
    case 'countdistinct':
      if (call.environment.options.countDistinct) {
        return { property: item.alias, sql: `count(DISTINCT ${sql})`, write: String, isKey: false, column: null };
      }
      throw unsupportedQuery(`The method 'countdistinct' is not supported.`);
    default:
      throw unsupportedQuery(`The method '${item.method ?? ''}' is not supported in aggregate.`);
  }
}

function refuseCompany(options: QueryOptions, plan: Plan): void {
  const refused = (['select', 'expand', 'skiptoken', 'deltatoken', 'filter', 'count'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (refused !== undefined) throw unsupportedQuery(`The option '$${refused}' cannot be combined with $apply.`);
  const aliases = new Set(plan.aggregates.map((item) => item.alias));
  for (const { expression } of options.orderby ?? []) {
    if (expression.kind === 'path' && aliases.has(expression.segments[0] ?? '')) {
      throw unsupportedQuery(`Ordering by the aggregate '${expression.segments.join('/')}' is not supported.`);
    }
  }
}

function checkSize(call: Call, source: RowSource): void {
  const { aggregateLimit } = call.environment.options;
  if (source.count(aggregateLimit + 1) <= aggregateLimit) return;
  throw new DataverseError(
    400,
    '0x8004E023',
    `AggregateQueryRecordLimit exceeded. Cannot perform this operation. The maximum record limit of ${aggregateLimit} is exceeded. Reduce the number of records.`,
  );
}

function writeRow(call: Call, outputs: readonly Output[], row: SqlRow): string {
  const members: string[] = [];
  const formatted = 'OData.Community.Display.V1.FormattedValue';
  const annotate = wantsAnnotation(call.preferences, formatted);
  for (const [index, output] of outputs.entries()) {
    const value = row[`out${index}`] ?? null;
    if (value === null && output.isKey) continue;
    const text = annotate && value !== null && output.column !== null ? formatValue(output.column, value, '$') : null;
    if (text !== null) members.push(`"${output.property}@${formatted}":${JSON.stringify(text)}`);
    members.push(`"${output.property}":${output.write(value)}`);
  }
  return `{${members.join(',')}}`;
}

/** Answers `$apply`: filter, aggregate and groupby over at most the limit of rows. */
export function readAggregates(call: Call, table: Table, options: QueryOptions, parent: Parent | null): Response {
  const source = new RowSource(call, table, options.aliases);
  if (parent !== null) source.linkedTo(parent);
  const plan = planOf(options.apply ?? [], source);
  refuseCompany(options, plan);
  const outputs = [
    ...plan.groups.map((path) => groupOutput(source, path)),
    ...plan.aggregates.map((item) => aggregateOutput(call, source, item)),
  ];
  checkSize(call, source);
  const order = source.order(options.orderby ?? []).slice(0, -1);
  const grouped = plan.groups.map((_, index) => outputs[index]?.sql ?? '1');
  const ungrouped = order.find((term) => !grouped.includes(term.sql));
  if (ungrouped !== undefined) throw unsupportedQuery('$orderby can only name properties that are grouped by.');
  const select = outputs.map((output, index) => `${output.sql} AS out${index}`).join(', ');
  const groupBy = grouped.length === 0 ? '' : ` GROUP BY ${grouped.join(', ')}`;
  const terms = order.length > 0 ? order.map((term) => `${term.sql} ${term.descending ? 'DESC' : 'ASC'}`) : grouped;
  const orderBy = terms.length === 0 ? '' : ` ORDER BY ${terms.join(', ')}`;
  const limit = Math.min(options.top ?? call.environment.options.pageLimit, call.environment.options.pageLimit);
  const sql = `SELECT ${select} ${source.scope.from()}${source.where()}${groupBy}${orderBy} LIMIT ${limit}`;
  const rows = call.environment.store.all(sql, source.scope.parameters.values);
  const list = outputs.map((output) => output.property).join(',');
  const context =
    call.metadataLevel === 'none'
      ? ''
      : `"@odata.context":${JSON.stringify(`${call.base}$metadata#${table.set}(${list})`)},`;
  return jsonAnswer(call, `{${context}"value":[${rows.map((row) => writeRow(call, outputs, row)).join(',')}]}`);
}
