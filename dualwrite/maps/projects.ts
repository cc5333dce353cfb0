import { newForCustomer } from './customers.ts';
import { companyField, companyScopeViolations } from './company-field.ts';
import {
  contractingUnitFacts,
  contractingUnitField,
  contractingUnitViolations,
  currencyOfUnit,
  defaultContractingUnit,
} from './contracting-unit.ts';
import { accountingField, currencyField, dateField, sourceIdField, isAccounting } from './field-pairs.ts';
import { dataAreaOf, inCompany } from './in-company.ts';
import { inUse, invalid, orderViolations } from './known-problems.ts';
import { numbered } from './numbered.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { FactQuery, HookContext, KnownRecord, TableMap, Violation } from './table-map.ts';
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
    dateField('scheduledStart', 'msdyn_scheduledstart', 'ProjectedStartDate', 'observed'),
    dateField('actualStart', 'msdyn_actualstart', 'ActualStartDate', 'observed'),
    dateField('actualEnd', 'msdyn_actualend', 'ActualEndDate', 'observed'),
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
    currencyField(null),
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
    sourceIdField('IntegrationSourceDataId', 'inferred'),
    accountingField('projectGroup', 'ProjectGroupId', 10),
    accountingField('salesTaxGroup', 'SalesTaxGroupId', 10),
    accountingField('dimensionsText', 'DimensionDisplayValue', 500),
  ],
  aggregate: projectAggregate,
  parents: newForCustomer,
  numbering: numbered('project', 'PRJ-D', 5),
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
    const always = [
      ...groupViolations(context),
      ...orderViolations({ ...record.fields, ...change }, 'actualStart', 'actualEnd'),
    ];
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
  if (group === '' || dataAreaOf(fields) === '') return {};
  const query: FactQuery['query'] = {
    table: 'ProjectGroups',
    select: ['ProjectGroup'],
    filter: inCompany(fields, 'ProjectGroup', group),
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
  const isOperational = Object.keys(change).some((field) => !isAccounting(field));
  if (fields['status'] !== 'CLOSED' || !isOperational) return [];
  const message = 'Expected an active project, received one that is closed.';
  return [invalid('id', message, 'Reopen it in Dataverse first.')];
}

/** The unit of ordering of a project and of everything planned on it. */
export function projectAggregate({ legalEntity, number }: KnownRecord['fields']): string {
  return `project ${textOf(legalEntity)} ${textOf(number)}`.toUpperCase();
}
