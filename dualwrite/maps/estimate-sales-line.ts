import { createHash } from 'node:crypto';
import type { WriteValues } from '../../systems/client/write.ts';
import type { Row, System } from '../../systems/odata/query.ts';
import { recordBehind } from './company-field.ts';
import { encodeRow } from './encode-row.ts';
import { amountOf, salesPriceOf } from './estimate-amounts.ts';
import { billingTypeOf } from './estimate-billing.ts';
import { sellingLine } from './estimate-facts.ts';
import { tables } from './estimate-fields.ts';
import type { EstimateKind } from './estimate-kind.ts';
import { soldBy } from './estimate-values.ts';
import { dataAreaOf } from './in-company.ts';
import type { ChangeKind, ExpandedRow, HookContext, TableMap, UnifiedChange } from './table-map.ts';
import { textOf } from './text-of.ts';
import { versionOf } from './version-of.ts';

/** What the cost line alone holds. */
const ofCostLine = ['id', 'lineId', 'costPrice', 'salesPrice', 'amount'];

/**
 * The sales line that belongs to a cost line: in both systems a row of the same table, which names the cost line. It comes
 * where a contract line sells the estimate, follows its cost line and goes with it.
 */
export function salesLineRows(
  map: TableMap,
  kind: EstimateKind,
  system: System,
  context: HookContext,
): readonly ExpandedRow[] {
  const lines = context.facts['salesLines'] ?? [];
  const costLine = textOf(context.record.fields['id']);
  if (context.kind === 'delete') return lines.map((line) => deleted(map, kind, system, line, context));
  const [line] = lines;
  if (line !== undefined) {
    const change = changed(context);
    if (Object.keys(change).length === 0) return [];
    const id = textOf(line['msdyn_estimatelineid']);
    const version = system === 'DATAVERSE' ? versionOf(line) : {};
    return [{ ...row(map, kind, system, 'update', id, change, context), ...version }];
  }
  const seller = sellingLine(kind, context);
  if (seller === undefined || (context.change['salesPrice'] ?? null) === null) return [];
  const id = salesLineId(costLine);
  return [row(map, kind, system, 'create', id, { ...created(context, id, costLine, seller) }, context)];
}

/** The same for a cost line whenever it is asked, so that a line which is sent twice is there once. */
export function salesLineId(costLine: string): string {
  const hex = createHash('sha256').update(`sales line of ${costLine.toLowerCase()}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

function created(context: HookContext, id: string, costLine: string, seller: Row): UnifiedChange {
  const { contractLine = null } = soldBy(seller);
  const all = { ...context.record.fields, ...context.change };
  const currency = recordBehind(seller, 'salesorderid.transactioncurrencyid', 'transactioncurrency', 'isocurrencycode');
  return {
    ...without(all),
    ...priced(context),
    lineId: id,
    type: 'UNBILLED_SALES',
    billingType: billingTypeOf(context, seller),
    origin: { table: tables.line, id: costLine, text: costLine },
    contractLine,
    currency,
  };
}

function changed(context: HookContext): UnifiedChange {
  const { change } = context;
  const isPriced = change['quantity'] !== undefined || change['salesPrice'] !== undefined;
  return { ...without(change), ...(isPriced ? priced(context) : {}) };
}

function without(fields: UnifiedChange): UnifiedChange {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !ofCostLine.includes(field)));
}

/** Its own price stands where the cost line has the cost. */
function priced(context: HookContext): UnifiedChange {
  const { change, record } = context;
  const price = salesPriceOf(context);
  const amount = amountOf({ ...record.fields, ...change }['quantity'], price);
  return {
    ...(change['salesPrice'] === undefined || price === undefined ? {} : { costPrice: price }),
    ...(amount === undefined ? {} : { amount }),
  };
}

function deleted(map: TableMap, kind: EstimateKind, system: System, line: Row, context: HookContext): ExpandedRow {
  const id = textOf(line['msdyn_estimatelineid']);
  const isDataverse = system === 'DATAVERSE';
  const columns = map.fields.flatMap((pair) => (isDataverse ? pair.dataverse : pair.finance) ?? []);
  const restore = [...new Set(columns)].filter((column) => !keyColumns(kind).includes(column));
  const version = isDataverse ? versionOf(line) : {};
  return { ...row(map, kind, system, 'delete', id, {}, context), values: {}, restore, ...version };
}

function row(
  map: TableMap,
  kind: EstimateKind,
  system: System,
  change: ChangeKind,
  id: string,
  fields: UnifiedChange,
  context: HookContext,
): ExpandedRow {
  const isDataverse = system === 'DATAVERSE';
  const values: WriteValues = change === 'delete' ? {} : encodeRow(map, system, change, fields);
  const own = isDataverse ? values : withoutKey(kind, values);
  const key = isDataverse ? id : { dataAreaId: dataAreaOf(context.record.fields), [kind.importId]: id };
  return { kind: change, table: isDataverse ? tables.line : kind.staging, key, values: own };
}

function withoutKey(kind: EstimateKind, values: WriteValues): WriteValues {
  return Object.fromEntries(Object.entries(values).filter(([column]) => !keyColumns(kind).includes(column)));
}

function keyColumns({ importId }: EstimateKind): readonly string[] {
  return ['dataAreaId', importId];
}
