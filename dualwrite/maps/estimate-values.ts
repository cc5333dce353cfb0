import { companyOf, recordBehind } from './company-field.ts';
import { isNamedRecord } from './encode-row.ts';
import { amountOf } from './estimate-amounts.ts';
import { sellingLine } from './estimate-facts.ts';
import { costCurrency, tables } from './estimate-fields.ts';
import type { EstimateKind } from './estimate-kind.ts';
import type { HookContext, NamedRecord, UnifiedChange } from './table-map.ts';
import { textOf } from './text-of.ts';

/** What follows from what a change names. */
export function derivedValues({ classification }: EstimateKind, { kind, change, named }: HookContext): UnifiedChange {
  const usual = unitBehind(named['product'], 'defaultuomid') ?? unitBehind(named['category'], 'msdyn_defaultunit');
  // A change of the category alone leaves the unit as it is.
  const isNamed = (change['unit'] ?? null) !== null;
  const isUnitOpen = !isNamed && (kind === 'create' || isNamedRecord(change['product']));
  const unit = isUnitOpen ? usual : unitOf(named['unit']);
  const units = unit === null ? {} : { ...(isUnitOpen ? { unit: unit.unit } : {}), unitGroup: unit.group };
  if (kind !== 'create') return units;
  const project = named['project'];
  return {
    ...units,
    legalEntity: companyOf(project, 'msdyn_owningcompany'),
    lineId: change['id'] ?? null,
    class: classification.unified,
    type: 'COST',
    currency: recordBehind(project, costCurrency, 'transactioncurrency', 'isocurrencycode'),
  };
}

/** What follows from the facts: the amount, the contract line that sells it, the header that Dataverse keeps it under. */
export function completedValues(kind: EstimateKind, context: HookContext): UnifiedChange {
  const { change, record } = context;
  const all = { ...record.fields, ...change };
  if (context.kind === 'update') {
    const isPriced = ['quantity', 'costPrice', 'salesPrice'].some((field) => change[field] !== undefined);
    if (!isPriced) return {};
    const amount = amountOf(all['quantity'], all['costPrice']);
    // Whoever changes the sales line alone changes the estimate, so its own row gets a new version too.
    const { costPrice } = all;
    return { ...(costPrice === undefined ? {} : { costPrice }), ...(amount === undefined ? {} : { amount }) };
  }
  const line = sellingLine(kind, context);
  const amount = amountOf(all['quantity'], all['costPrice']);
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(line === undefined ? {} : soldBy(line)),
    header: headerOf(context),
  };
}

/** The contract line that sells an estimate. */
export function soldBy(line: NonNullable<ReturnType<typeof sellingLine>>): UnifiedChange {
  const id = textOf(line['salesorderdetailid']);
  const contractLine = { table: 'salesorderdetail', id, text: textOf(line['msdyn_contractlinenumber']) };
  // No column of its own: by which contract it is sold decides what it has to wait for.
  return { contractLine, contract: recordBehind(line, 'salesorderid', 'salesorder', 'ordernumber') };
}

/** Every line stands under a header: the project's first, or one that is made with the line and takes its id, in its own table. */
function headerOf({ change, facts }: HookContext): NamedRecord {
  const [first] = facts['headers'] ?? [];
  const id = first === undefined ? textOf(change['id']) : textOf(first['msdyn_estimateid']);
  return { table: tables.header, id, text: textOf(first?.['msdyn_name']) };
}

type Behind = Parameters<typeof recordBehind>[0];

interface Unit {
  readonly unit: NamedRecord | null;
  readonly group: NamedRecord;
}

function unitBehind(row: Behind, lookup: string): Unit | null {
  const unit = recordBehind(row, lookup, tables.unit, 'name');
  const group = textOf(row?.[`${lookup}.uomscheduleid`]);
  return unit === null ? null : { unit, group: { table: tables.units, id: group, text: '' } };
}

function unitOf(row: Behind): Unit | null {
  const group = textOf(row?.['uomscheduleid']);
  return group === '' ? null : { unit: null, group: { table: tables.units, id: group, text: '' } };
}
