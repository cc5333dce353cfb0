import { billingTypesOfLines, transactionTypes } from './actuals.ts';
import { companyField, companyPaths } from './company-field.ts';
import type { EstimateKind } from './estimate-kind.ts';
import { currencyField, dataverseOnly, dateField, sourceIdField } from './field-pairs.ts';
import type { FieldPair } from './table-map.ts';

/** Digits after the point that Dataverse holds of quantities and of money. */
export const decimals = { quantity: 2, money: 4 } as const;

/** Tables that the lines name and that Finance does not know. */
export const tables = {
  line: 'msdyn_estimateline',
  header: 'msdyn_estimate',
  unit: 'uom',
  units: 'uomschedule',
} as const;

/** Where the currency of costs stands, seen from the project. */
export const costCurrency = 'msdyn_contractorganizationalunitid.msdyn_currency';

/** The fields of an estimate: those of its cost line, and the price that its sales line has. */
export function estimateFields(kind: EstimateKind): readonly FieldPair[] {
  const { columns, classification } = kind;
  const [quantity = '', ...copies] = columns.quantity;
  const carried = { direction: 'toFinance', confidence: 'inferred' } as const;
  return [
    companyField('msdyn_owningcompany', 'inferred'),
    sourceIdField(kind.importId, 'inferred'),
    { field: 'lineId', dataverse: null, readFrom: 'msdyn_estimatelineid', finance: columns.line, ...carried },
    {
      field: 'class',
      dataverse: 'msdyn_transactionclassification',
      ...dataverseOnly,
      transform: { kind: 'valueMap', values: [{ ...classification, finance: null }] },
    },
    {
      field: 'type',
      dataverse: 'msdyn_transactiontypecode',
      finance: 'TransType',
      ...carried,
      transform: transactionTypes,
    },
    {
      field: 'billingType',
      dataverse: 'msdyn_billingtype',
      finance: 'BillingType',
      ...carried,
      transform: billingTypesOfLines,
    },
    // On a sales line: the cost line that it belongs to, by its id in both systems.
    {
      field: 'origin',
      dataverse: 'msdyn_estimatelineorigin',
      finance: columns.origin,
      ...carried,
      reference: { table: tables.line, column: 'msdyn_estimatelineid', by: 'id' },
    },
    {
      field: 'project',
      dataverse: 'msdyn_project',
      finance: columns.project,
      ...carried,
      required: true,
      reference: {
        table: 'msdyn_project',
        column: 'msdyn_projectnumber',
        by: 'id',
        isActive: true,
        select: [...companyPaths('msdyn_owningcompany'), costCurrency, `${costCurrency}.isocurrencycode`],
      },
    },
    {
      field: 'task',
      dataverse: 'msdyn_task',
      finance: 'ActivityNumber',
      ...carried,
      reference: {
        table: 'msdyn_projecttask',
        column: 'msdyn_tasknumber',
        by: 'id',
        select: ['msdyn_project', 'msdyn_summary'],
      },
    },
    {
      field: 'category',
      dataverse: 'msdyn_transactioncategory',
      finance: 'TransactionCategoryId',
      ...carried,
      required: true,
      reference: {
        table: 'msdyn_transactioncategory',
        column: 'msdyn_transactioncategorynumber',
        by: 'id',
        isActive: true,
        select: unitPaths('msdyn_defaultunit'),
      },
    },
    {
      field: 'contractLine',
      dataverse: 'msdyn_salescontractlineid',
      finance: 'ContractLineId',
      ...carried,
      reference: { table: 'salesorderdetail', column: 'msdyn_contractlinenumber', by: 'id' },
    },
    // Dataverse takes 450; Finance's descriptions usually take 60, which is inferred.
    { field: 'description', dataverse: 'msdyn_description', finance: columns.description, ...carried, longest: 60 },
    { ...dateField('start', 'msdyn_startdatetime', 'StartDate', 'inferred'), required: true },
    { field: 'start', dataverse: 'msdyn_documentdate', ...dataverseOnly, transform: { kind: 'date' } },
    { ...dateField('finish', 'msdyn_enddatetime', 'EndDate', 'inferred'), required: true },
    {
      field: 'quantity',
      dataverse: 'msdyn_quantity',
      finance: quantity,
      ...carried,
      required: true,
      decimals: decimals.quantity,
    },
    ...copies.map((copy) => ({ field: 'quantity', dataverse: null, finance: copy, ...carried })),
    {
      field: 'costPrice',
      dataverse: 'msdyn_price',
      finance: 'Price',
      ...carried,
      required: true,
      decimals: decimals.money,
    },
    {
      field: 'salesPrice',
      dataverse: null,
      finance: null,
      direction: 'none',
      confidence: 'inferred',
      decimals: decimals.money,
    },
    { field: 'amount', dataverse: 'msdyn_amount', ...dataverseOnly },
    { ...currencyField(columns.currency), confidence: 'inferred' },
    {
      field: 'unit',
      dataverse: 'msdyn_unit',
      ...dataverseOnly,
      reference: { table: tables.unit, column: 'name', by: 'text', select: ['uomscheduleid'] },
    },
    {
      field: 'unitGroup',
      dataverse: 'msdyn_unitschedule',
      ...dataverseOnly,
      reference: { table: tables.units, column: 'name', by: 'id' },
    },
    {
      field: 'header',
      dataverse: 'msdyn_estimate',
      ...dataverseOnly,
      reference: { table: tables.header, column: 'msdyn_name', by: 'id' },
    },
    ...kind.further,
  ];
}

/** The columns by which a record that is named tells the usual unit of its quantities. */
export function unitPaths(lookup: string): readonly string[] {
  return [lookup, `${lookup}.name`, `${lookup}.uomscheduleid`];
}
