import { companyField, companyScopeViolations } from './company-field.ts';
import {
  contractingUnitFacts,
  contractingUnitField,
  contractingUnitViolations,
  currencyOfUnit,
  defaultContractingUnit,
} from './contracting-unit.ts';
import { inUse } from './known-problems.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { FactQuery, FieldPair, HookContext, KnownRecord, TableMap, Violation } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';

/** What keeps a project from being deleted: whatever was planned, sold or done on it. */
const references: readonly Reference[] = [
  ...[
    'salesorderdetail',
    'msdyn_contractlinescheduleofvalue',
    'msdyn_projecttask',
    'msdyn_estimateline',
    'msdyn_actual',
    'invoicedetail',
    'msdyn_timeentry',
    'msdyn_expense',
    'msdyn_projectvendorinvoiceline',
    'msdyn_journalline',
    'msdyn_subcontractline',
  ].map((table) => ({ table, column: 'msdyn_project' })),
  { table: 'msdyn_resourceassignment', column: 'msdyn_projectid' },
];

const dates: readonly FieldPair[] = [
  { field: 'scheduledStart', dataverse: 'msdyn_scheduledstart', finance: 'ProjectedStartDate' },
  { field: 'actualStart', dataverse: 'msdyn_actualstart', finance: 'ActualStartDate' },
  { field: 'actualEnd', dataverse: 'msdyn_actualend', finance: 'ActualEndDate' },
].map((names) => ({
  ...names,
  direction: 'toFinance' as const,
  transform: { kind: 'date' as const },
  confidence: 'observed' as const,
}));

/** What accountants keep of a project, in Finance alone. */
const accounting: readonly FieldPair[] = [
  { field: 'accounting.projectGroup', finance: 'ProjectGroupId', longest: 10 },
  { field: 'accounting.salesTaxGroup', finance: 'SalesTaxGroupId', longest: 10 },
  { field: 'accounting.dimensionsText', finance: 'DimensionDisplayValue', longest: 500 },
].map((names) => ({
  ...names,
  dataverse: null,
  direction: 'none' as const,
  owner: 'FINANCE' as const,
  confidence: 'inferred' as const,
}));

/**
 * Projects: mastered by Dataverse, where every change of one that is there goes through the Schedule API; accountants
 * add tax group, project group and dimensions in Finance.
 */
export const projects: TableMap = {
  name: 'Projects V2 (msdyn_projects)',
  version: '1.0.0.3',
  dataverse: {
    table: 'msdyn_project',
    // Creating, closing and deleting are row writes; the rest of a project belongs to the scheduling service.
    scheduledIn: ({ kind, change, record }) =>
      kind === 'update' && Object.keys(change).some((field) => field !== 'status' && field !== 'statusReason')
        ? record.id
        : null,
  },
  finance: { table: 'ProjectsV2' },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE'] },
  fields: [
    { ...companyField('msdyn_owningcompany', 'inferred'), required: true },
    {
      field: 'number',
      dataverse: 'msdyn_projectnumber',
      finance: 'ProjectId',
      direction: 'toFinance',
      required: true,
      confidence: 'observed',
    },
    {
      field: 'name',
      dataverse: 'msdyn_subject',
      finance: 'ProjectName',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 200; Finance's project names usually take 60, which is inferred.
      longest: 60,
      confidence: 'observed',
    },
    {
      field: 'description',
      dataverse: 'msdyn_description',
      finance: 'Description',
      direction: 'toFinance',
      longest: 2_000,
      confidence: 'inferred',
    },
    ...dates,
    {
      field: 'customer',
      dataverse: 'msdyn_customer',
      finance: 'CustomerAccountNumber',
      direction: 'toFinance',
      reference: { table: 'account', column: 'accountnumber', by: 'id', company: 'msdyn_company', isActive: true },
      confidence: 'observed',
    },
    {
      field: 'manager',
      dataverse: 'msdyn_projectmanager',
      finance: null,
      direction: 'none',
      reference: { table: 'systemuser', column: 'fullname', by: 'id' },
      confidence: 'documented',
    },
    contractingUnitField,
    {
      field: 'currency',
      dataverse: 'transactioncurrencyid',
      finance: null,
      direction: 'none',
      reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'status',
      dataverse: 'statecode',
      finance: 'ProjectStage',
      direction: 'toFinance',
      transform: {
        kind: 'valueMap',
        values: [
          { unified: 'ACTIVE', dataverse: 0, finance: 'InProcess' },
          { unified: 'CLOSED', dataverse: 1, finance: 'Completed' },
        ],
      },
      confidence: 'documented',
    },
    {
      field: 'statusReason',
      dataverse: 'statuscode',
      finance: null,
      direction: 'none',
      transform: {
        kind: 'valueMap',
        values: [
          { unified: 'ACTIVE', dataverse: 1, finance: null },
          { unified: 'CLOSED', dataverse: 192_350_000, finance: null },
        ],
      },
      confidence: 'documented',
    },
    {
      field: 'id',
      dataverse: null,
      finance: 'IntegrationSourceDataId',
      direction: 'toFinance',
      confidence: 'inferred',
    },
    ...accounting,
  ],
  aggregate: projectAggregate,
  numbering: {
    field: 'number',
    sequence: ({ legalEntity }) => `project ${textOf(legalEntity).toUpperCase()}`,
    // A range of its own: the number sequences of the two systems are not connected.
    format: (number) => `PRJ-D${String(number).padStart(5, '0')}`,
  },
  facts: (kind, record, change) => ({
    ...(kind === 'create'
      ? { ...contractingUnitFacts(record), ...takenNumberFacts(projects, record, projects.key) }
      : {}),
    ...(kind === 'delete' && record.id !== null ? referenceFacts(references, record.id) : {}),
    ...groupFact(record, change),
  }),
  complete: (context) => {
    if (context.kind !== 'create') return {};
    const unit = defaultContractingUnit(context);
    const change = { ...context.change, ...unit };
    const currency = currencyOfUnit({ ...context, change });
    return { ...unit, ...(currency === null ? {} : { currency }), status: 'ACTIVE' };
  },
  validate: (context) => {
    const { kind, change, record, facts } = context;
    if (kind === 'delete') {
      const places = referringTables(facts);
      return places.length === 0 ? [] : [inUse(places.join(', '))];
    }
    const always = [...groupViolations(context), ...datesInOrder({ ...record.fields, ...change })];
    if (kind === 'update') return [...closedViolations(record, change), ...always];
    return [
      ...companyScopeViolations(context),
      ...newNumberViolations(context),
      ...contractingUnitViolations(context),
      ...always,
    ];
  },
};

/** Finance's project group, which decides how the project is posted, must be one of the company's. */
function groupFact({ fields }: KnownRecord, change: KnownRecord['fields']): Readonly<Record<string, FactQuery>> {
  const group = textOf(change['accounting.projectGroup']);
  const company = textOf(fields['legalEntity']).toLowerCase();
  if (group === '' || company === '') return {};
  const query: FactQuery['query'] = {
    table: 'ProjectGroups',
    select: ['ProjectGroup'],
    filter: {
      op: 'and',
      of: [
        { op: 'eq', path: 'dataAreaId', value: company },
        { op: 'eq', path: 'ProjectGroup', value: group },
      ],
    },
    top: 1,
  };
  return { projectGroups: { system: 'FINANCE', query } };
}

function groupViolations({ change, record, facts }: HookContext): readonly Violation[] {
  const field = 'accounting.projectGroup';
  if (facts['projectGroups'] === undefined || facts['projectGroups'].length > 0) return [];
  const company = textOf(record.fields['legalEntity']);
  const message = `Expected a project group of ${company}, received ${JSON.stringify(change[field])}.`;
  return [{ code: 'NOT_FOUND', field, message, remedy: 'Choose another, or set it up in Finance first.' }];
}

/** Dataverse lets nothing of a closed project be changed. */
function closedViolations({ fields }: KnownRecord, change: KnownRecord['fields']): readonly Violation[] {
  const isOperational = Object.keys(change).some((field) => !field.startsWith('accounting.'));
  if (fields['status'] !== 'CLOSED' || !isOperational) return [];
  const message = 'Expected an active project, received one that is closed.';
  return [{ code: 'INVALID', field: 'id', message, remedy: 'Reopen it in Dataverse first.' }];
}

function datesInOrder({ actualStart, actualEnd }: KnownRecord['fields']): readonly Violation[] {
  const [start, end] = [textOf(actualStart), textOf(actualEnd)];
  if (start === '' || end === '' || start <= end) return [];
  const message = `Expected an actual end on or after the actual start, received ${end} before ${start}.`;
  return [{ code: 'INVALID', field: 'actualEnd', message, remedy: 'Correct one of the two.' }];
}

/** The unit of ordering of a project and of everything planned on it. */
export function projectAggregate({ legalEntity, number }: KnownRecord['fields']): string {
  return `project ${textOf(legalEntity)} ${textOf(number)}`.toUpperCase();
}
