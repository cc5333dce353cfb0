import { companyField, companyOf, companyPaths, recordBehind } from './company-field.ts';
import { contractAggregate } from './contract-aggregate.ts';
import { isNamedRecord } from './encode-row.ts';
import { accountingFacts } from './estimate-accounting.ts';
import { sellingLine } from './estimate-facts.ts';
import { dataverseOnly, sourceIdField } from './field-pairs.ts';
import { assignmentFacts, memberOf, memberTable } from './hour-estimate-facts.ts';
import { hourKind, hourViolations } from './hour-estimate-rules.ts';
import { contourOf, workOf } from './planned-work.ts';
import { projectAggregate } from './projects.ts';
import type { FieldPair, HookContext, TableMap, UnifiedChange } from './table-map.ts';
import { textOf } from './text-of.ts';

const carried = { direction: 'toFinance', confidence: 'inferred' } as const;
/** Told to Finance, and worked out by Dataverse. */
const worked = { dataverse: null, ...carried } as const;

const longestName = 60;

/** What Dataverse works out of an assignment when it saves it. */
const settled = ['hours', 'plannedCost', 'plannedSales', 'start', 'resource', 'contractLine'] as const;

const fields: readonly FieldPair[] = [
  {
    ...companyField('msdyn_owningcompany', 'inferred'),
    dataverse: null,
    readFrom: 'msdyn_projectid.msdyn_owningcompany',
  },
  sourceIdField('EstimateHoursImportId', 'inferred'),
  {
    field: 'project',
    dataverse: 'msdyn_projectid',
    finance: 'ProjectId',
    ...carried,
    reference: { table: 'msdyn_project', column: 'msdyn_projectnumber', by: 'id' },
  },
  {
    field: 'task',
    dataverse: 'msdyn_taskid',
    finance: 'ActivityNumber',
    ...carried,
    required: true,
    reference: {
      table: 'msdyn_projecttask',
      column: 'msdyn_tasknumber',
      by: 'id',
      select: [
        'msdyn_summary',
        'msdyn_start',
        'msdyn_scheduledstart',
        'msdyn_project',
        'msdyn_project.msdyn_projectnumber',
        'msdyn_project.statecode',
        ...companyPaths('msdyn_project.msdyn_owningcompany'),
        'msdyn_transactioncategory',
        'msdyn_transactioncategory.msdyn_transactioncategorynumber',
      ],
    },
  },
  {
    field: 'teamMember',
    dataverse: 'msdyn_projectteamid',
    ...dataverseOnly,
    reference: { table: memberTable, column: 'msdyn_name', by: 'id', isActive: true, select: ['msdyn_project'] },
  },
  // Dataverse takes 100; Finance's descriptions usually take 60, which is inferred.
  { field: 'name', dataverse: 'msdyn_name', finance: 'Description', ...carried, longest: longestName },
  {
    field: 'resource',
    ...worked,
    readFrom: 'msdyn_bookableresourceid',
    finance: 'ProjCDSResourceId',
    // Finance knows the resource by its id in Dataverse.
    reference: { table: 'bookableresource', column: 'bookableresourceid', by: 'id', isActive: true },
  },
  {
    field: 'role',
    ...worked,
    readFrom: 'msdyn_projectteamid.msdyn_resourcecategory',
    finance: 'ResourceCategoryId',
    reference: { table: 'bookableresourcecategory', column: 'msdyn_resourcecategorynumber', by: 'id' },
  },
  {
    field: 'category',
    ...worked,
    readFrom: 'msdyn_taskid.msdyn_transactioncategory',
    finance: 'TransactionCategoryId',
    reference: { table: 'msdyn_transactioncategory', column: 'msdyn_transactioncategorynumber', by: 'id' },
  },
  {
    field: 'contractLine',
    ...worked,
    readFrom: 'msdyn_salescontractlineid',
    finance: 'ContractLineId',
    reference: { table: 'salesorderdetail', column: 'msdyn_contractlinenumber', by: 'id' },
  },
  {
    field: 'hours',
    ...worked,
    readFrom: 'msdyn_effort',
    finance: 'Duration',
    transform: { kind: 'rounded', digits: 4 },
  },
  { field: 'plannedCost', ...worked, readFrom: 'msdyn_plannedcost', finance: 'PlannedCostAmount' },
  { field: 'plannedSales', ...worked, readFrom: 'msdyn_plannedsales', finance: 'PlannedSalesAmount' },
  { field: 'start', ...worked, readFrom: 'msdyn_start', finance: 'StartDate', transform: { kind: 'date' } },
  // By a message of its own, also when the assignment is made.
  { field: 'plannedWork', dataverse: 'msdyn_plannedwork', ...dataverseOnly },
  // As its caller gives it: JSON text of periods.
  { field: 'work', dataverse: null, finance: null, direction: 'none', confidence: 'inferred' },
];

/**
 * Hour estimates: an assignment of a team member to a task, made in Dataverse through the Schedule API, and a staging row in
 * Finance, of which it makes an hour forecast. Hours, dates and amounts are Dataverse's to work out, so it goes first.
 */
export const hourEstimates: TableMap = {
  name: 'Project Operations integration entity for hour estimates (msdyn_resourceassignments)',
  version: '1.0.0.6',
  dataverse: {
    table: 'msdyn_resourceassignment',
    scheduledIn: ({ record }) => {
      const { project } = record.fields;
      return isNamedRecord(project) ? project.id : null;
    },
  },
  finance: { table: 'ProjEstimateHoursImport' },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'id'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields,
  settled,
  // As everything planned on a project, after the project itself.
  aggregate: ({ legalEntity = null, project = null }) => projectAggregate({ legalEntity, number: project }),
  parents: ({ legalEntity = null, contract = null }) =>
    isNamedRecord(contract) ? [contractAggregate({ legalEntity, number: contract })] : [],
  derive: (context) => derived(context),
  facts: (kind, record, change) =>
    kind === 'delete' ? {} : { ...assignmentFacts(kind, record, change), ...accountingFacts(hourKind, record, change) },
  complete: (context) => (context.kind === 'create' ? completed(context) : known(context)),
  whole: ({ record, change }) => {
    const all = { ...record.fields, ...change };
    return { ...all, name: shortened(all.name) };
  },
  validate: (context) => (context.kind === 'delete' ? [] : hourViolations(context)),
};

/** What follows from the task, and from the periods that the caller gave. */
function derived({ kind, change, named }: HookContext): UnifiedChange {
  const { task } = named;
  const work = workOf(change['work']);
  const plannedWork = work.length === 0 || !isPlain(work) ? {} : { plannedWork: contourOf(work) };
  if (kind !== 'create') return plannedWork;
  return {
    ...plannedWork,
    legalEntity: companyOf(task, 'msdyn_project.msdyn_owningcompany'),
    project: recordBehind(task, 'msdyn_project', 'msdyn_project', 'msdyn_projectnumber'),
    category: recordBehind(
      task,
      'msdyn_transactioncategory',
      'msdyn_transactioncategory',
      'msdyn_transactioncategorynumber',
    ),
  };
}

/** As much of a name as Finance takes. */
function shortened(name: Parameters<typeof textOf>[0]): string {
  return textOf(name).slice(0, longestName);
}

/** What is no decimal is told as that, and not encoded. */
function isPlain(work: ReturnType<typeof workOf>): boolean {
  return work.every(({ hours }) => /^\d+(\.\d+)?$/.test(hours));
}

/** Who does the work, and which contract sells it. */
function completed(context: HookContext): UnifiedChange {
  const member = memberOf(context);
  const line = sellingLine(hourKind, context);
  const contract = recordBehind(line, 'salesorderid', 'salesorder', 'ordernumber');
  const resource = recordBehind(member, 'msdyn_bookableresourceid', 'bookableresource', 'bookableresourceid');
  return {
    ...(contract === null ? {} : { contract }),
    ...(member === undefined
      ? {}
      : {
          teamMember: {
            table: memberTable,
            id: textOf(member['msdyn_projectteamid']),
            text: textOf(member['msdyn_name']),
          },
          name: shortened(member['msdyn_name']),
          ...(resource === null ? {} : { resource }),
          role: recordBehind(
            member,
            'msdyn_resourcecategory',
            'bookableresourcecategory',
            'msdyn_resourcecategorynumber',
          ),
        }),
  };
}

/** What Finance was told before: it is told anew once Dataverse has worked it out. */
function known({ record }: HookContext): UnifiedChange {
  return Object.fromEntries(settled.map((field) => [field, record.fields[field] ?? null]));
}
