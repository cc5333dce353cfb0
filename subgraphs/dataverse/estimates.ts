import type { GraphQLResolveInfo } from 'graphql';

import type { Filter } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { filtersOf } from '../model/binding.ts';
import type { FieldBinding, FilterBindings, TypeBinding } from '../model/binding.ts';
import { equals } from '../model/conditions.ts';
import { toDate, toMoney } from '../model/convert.ts';
import { entityKey, valueAt } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { decimal, derived, legalEntityId, lookup, money, resolved, text } from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { emptyPlan } from '../model/read-plan.ts';
import { dataverseRows } from '../model/row-loader.ts';
import { transactionClass, transactionType } from './choices.ts';
import { project, projectTask, resourceAssignment } from './projects.ts';
import { product, resourceRole, transactionCategory } from './reference-data.ts';

const CURRENCY = 'transactioncurrencyid.isocurrencycode';

/** `msdyn_resourceassignment`, as what its hours are planned to cost and to be sold for */
export const laborEstimate: TypeBinding = {
  typename: 'LaborEstimate',
  table: 'msdyn_resourceassignment',
  id: 'msdyn_resourceassignmentid',
  keys: [['legalEntityId', 'importId']],
  fields: {
    ...recordFields({
      entity: 'ProjEstimateHoursImport',
      key: {
        dataAreaId: 'msdyn_projectid.msdyn_owningcompany.cdm_companycode',
        EstimateHoursImportId: 'msdyn_resourceassignmentid',
      },
    }),
    legalEntityId: legalEntityId('msdyn_projectid.msdyn_owningcompany.cdm_companycode'),
    importId: text('msdyn_resourceassignmentid'),
    assignment: lookup('', () => resourceAssignment),
    project: lookup('msdyn_projectid', () => project),
    task: lookup('msdyn_taskid', () => projectTask),
    role: lookup('msdyn_projectteamid.msdyn_resourcecategory', () => resourceRole),
    category: lookup('msdyn_taskid.msdyn_transactioncategory', () => transactionCategory),
    period: period('msdyn_fromdate', 'msdyn_todate'),
    quantity: decimal('msdyn_effort'),
    unit: derived([], () => 'Hour'),
    cost: money('msdyn_plannedcost'),
    sales: money('msdyn_plannedsales'),
  },
  filters: {
    ...estimateFilters('msdyn_projectid', 'msdyn_taskid', 'msdyn_taskid.msdyn_transactioncategory'),
    start: { kind: 'dateTime', path: 'msdyn_fromdate' },
    finish: { kind: 'dateTime', path: 'msdyn_todate' },
    quantity: { kind: 'decimal', path: 'msdyn_effort' },
  },
  orders: { START: 'msdyn_fromdate', FINISH: 'msdyn_todate', CREATED_AT: 'createdon' },
};

/** `msdyn_estimateline` of class expense: the cost line, to which a sales line may belong */
export const expenseEstimate: TypeBinding = estimateLine('ExpenseEstimate', 'EXPENSE', {
  entity: 'ProjEstimateExpensesImports',
  column: 'EstimateExpensesImportId',
});

/** `msdyn_estimateline` of class material: the cost line, to which a sales line may belong */
export const materialEstimate: TypeBinding = estimateLine(
  'MaterialEstimate',
  'MATERIAL',
  { entity: 'ProjForecastSalesImport', column: 'ImportId' },
  { product: lookup('msdyn_product', () => product), productDescription: text('msdyn_productdescription') },
);

/** The conditions on a cost line of one class. */
export function costLinesOf(classification: string): Filter {
  return {
    op: 'and',
    of: [
      equals('msdyn_transactionclassification', transactionClass[classification] ?? null),
      equals('msdyn_transactiontypecode', transactionType['COST'] ?? null),
    ],
  };
}

function estimateLine(
  typename: string,
  classification: string,
  staging: { readonly entity: string; readonly column: string },
  more: Readonly<Record<string, FieldBinding>> = {},
): TypeBinding {
  return {
    typename,
    table: 'msdyn_estimateline',
    id: 'msdyn_estimatelineid',
    keys: [['legalEntityId', 'importId']],
    where: costLinesOf(classification),
    fields: {
      ...recordFields({
        entity: staging.entity,
        key: { dataAreaId: 'msdyn_owningcompany.cdm_companycode', [staging.column]: 'msdyn_estimatelineid' },
      }),
      legalEntityId: legalEntityId(),
      importId: text('msdyn_estimatelineid'),
      project: lookup('msdyn_project', () => project),
      task: lookup('msdyn_task', () => projectTask),
      role: lookup('msdyn_resourcecategory', () => resourceRole),
      category: lookup('msdyn_transactioncategory', () => transactionCategory),
      period: period('msdyn_startdatetime', 'msdyn_enddatetime'),
      quantity: decimal('msdyn_quantity'),
      unit: text('msdyn_unit.name'),
      cost: money('msdyn_amount'),
      sales: resolved(salesOfCostLine, ['msdyn_estimatelineorigin']),
      ...more,
    },
    filters: {
      ...estimateFilters('msdyn_project', 'msdyn_task', 'msdyn_transactioncategory'),
      start: { kind: 'dateTime', path: 'msdyn_startdatetime' },
      finish: { kind: 'dateTime', path: 'msdyn_enddatetime' },
      quantity: { kind: 'decimal', path: 'msdyn_quantity' },
    },
    orders: { START: 'msdyn_startdatetime', FINISH: 'msdyn_enddatetime', CREATED_AT: 'createdon' },
  };
}

function period(from: string, to: string): FieldBinding {
  return derived([from, to], (read) => ({ from: toDate(read(from)), to: toDate(read(to)) }));
}

function estimateFilters(projectPath: string, taskPath: string, categoryPath: string): FilterBindings {
  return {
    project: { kind: 'relation', path: projectPath, filters: () => filtersOf(project) },
    task: { kind: 'relation', path: taskPath, filters: () => filtersOf(projectTask) },
    category: { kind: 'relation', path: categoryPath, filters: () => filtersOf(transactionCategory) },
  };
}

/** The amount of the sales line that names this cost line as its origin. */
async function salesOfCostLine(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
  _info: GraphQLResolveInfo,
): Promise<{ readonly amount: string; readonly currency: string } | null> {
  const plan = emptyPlan('msdyn_estimatelineid');
  plan.select.add('msdyn_amount').add('msdyn_estimatelineorigin');
  plan.expand.set('transactioncurrencyid', {
    select: new Set(['isocurrencycode']),
    expand: new Map(),
    objects: new Map(),
  });
  const [row] = await dataverseRows(context).load({
    table: 'msdyn_estimateline',
    key: [['msdyn_estimatelineorigin', entityKey(entity)]],
    where: equals('msdyn_transactiontypecode', transactionType['UNBILLED_SALES'] ?? null),
    plan,
  });
  return row === undefined ? null : toMoney(row.values['msdyn_amount'], valueAt(row, CURRENCY));
}
