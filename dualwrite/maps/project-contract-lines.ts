import { companyField, companyOf, companyPaths, recordBehind } from './company-field.ts';
import { billingViolations, milestoneFact, projectViolations, usedViolations } from './contract-line-rules.ts';
import { isNamedRecord } from './encode-row.ts';
import { accountingField, currencyField, dataverseOnly, dateField } from './field-pairs.ts';
import { dataAreaOf, inCompany } from './in-company.ts';
import { isFound } from './is-found.ts';
import { inUse } from './known-problems.ts';
import { contractAggregate } from './contract-aggregate.ts';
import { numbered } from './numbered.ts';
import { projectAggregate } from './projects.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { ExpandedRow, FactQuery, HookContext, KnownRecord, TableMap } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';
import { yesNo } from './yes-no.ts';

/** What keeps a line from being deleted. */
const references: readonly Reference[] = [
  { table: 'msdyn_contractlinescheduleofvalue', column: 'msdyn_contractlineid' },
  { table: 'msdyn_actual', column: 'msdyn_salescontractlineid' },
  { table: 'msdyn_orderlineresourcecategory', column: 'msdyn_contractlineid' },
  { table: 'msdyn_orderlinetransactioncategory', column: 'msdyn_contractlineid' },
  { table: 'msdyn_estimateline', column: 'msdyn_salescontractlineid' },
  { table: 'invoicedetail', column: 'msdyn_contractlineid' },
  { table: 'msdyn_journalline', column: 'msdyn_salescontractlineid' },
];

/** What makes a line of an order one of a project. */
const projectService = 690_970_000;

/** What a line may cover: the unified name, and the columns of both systems. */
const covered = [
  { field: 'includesTime', dataverse: 'msdyn_includetime', finance: 'AreHourTransactionsIncluded' },
  { field: 'includesExpense', dataverse: 'msdyn_includeexpense', finance: 'AreExpenseTransactionsIncluded' },
  { field: 'includesMaterial', dataverse: 'msdyn_includematerial', finance: 'AreItemTransactionsIncluded' },
  { field: 'includesFee', dataverse: 'msdyn_includefee', finance: 'AreFeeTransactionsIncluded' },
] as const;

/**
 * Lines of project contracts: each says how a project is billed. In Finance it is a billing rule: by time and material,
 * or by milestones.
 */
export const projectContractLines: TableMap = {
  name: 'Project contract lines (salesorderdetails)',
  version: '1.0.0.1',
  dataverse: {
    table: 'salesorderdetail',
    // A project-based line of one unit, whose price is what was agreed.
    constants: { msdyn_linetype: projectService, producttypecode: 5, isproductoverridden: true, quantity: '1' },
  },
  finance: { table: 'ProjectContractLines' },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'contract', 'sequence'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE'] },
  filter: { dataverse: { op: 'eq', path: 'msdyn_linetype', value: projectService } },
  fields: [
    companyField('msdyn_owningcompany', 'inferred'),
    {
      field: 'contract',
      dataverse: 'salesorderid',
      finance: 'ProjectContractId',
      direction: 'toFinance',
      required: true,
      reference: {
        table: 'salesorder',
        column: 'ordernumber',
        by: 'id',
        select: [
          ...companyPaths('msdyn_owningcompany'),
          'transactioncurrencyid',
          'transactioncurrencyid.isocurrencycode',
        ],
      },
      confidence: 'observed',
    },
    {
      field: 'sequence',
      dataverse: 'sequencenumber',
      finance: 'LineSequenceNumber',
      direction: 'toFinance',
      confidence: 'observed',
    },
    {
      field: 'number',
      dataverse: 'msdyn_contractlinenumber',
      finance: 'ContractLineId',
      direction: 'toFinance',
      required: true,
      confidence: 'inferred',
    },
    {
      field: 'name',
      dataverse: 'productdescription',
      finance: 'Description',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 100 as the line's name; Finance's descriptions usually take 60, which is inferred.
      longest: 60,
      confidence: 'observed',
    },
    { field: 'name', dataverse: 'salesorderdetailname', ...dataverseOnly },
    {
      field: 'project',
      dataverse: 'msdyn_project',
      finance: 'LineProjectId',
      direction: 'toFinance',
      reference: {
        table: 'msdyn_project',
        column: 'msdyn_projectnumber',
        by: 'id',
        company: 'msdyn_owningcompany',
        isActive: true,
      },
      confidence: 'observed',
    },
    {
      field: 'billingMethod',
      dataverse: 'msdyn_billingmethod',
      finance: 'BillingMethod',
      direction: 'toFinance',
      required: true,
      transform: {
        kind: 'valueMap',
        values: [
          { unified: 'TIME_AND_MATERIAL', dataverse: 192_350_000, finance: 'TimeMaterial' },
          { unified: 'FIXED_PRICE', dataverse: 192_350_001, finance: 'FixedPrice' },
        ],
      },
      confidence: 'observed',
    },
    // Which kind of billing rule the line becomes.
    {
      field: 'billingMethod',
      dataverse: null,
      finance: 'LineType',
      direction: 'toFinance',
      transform: {
        kind: 'valueMap',
        values: [
          { unified: 'TIME_AND_MATERIAL', dataverse: null, finance: 'TAndM' },
          { unified: 'FIXED_PRICE', dataverse: null, finance: 'LumpSum' },
        ],
      },
      confidence: 'inferred',
    },
    ...covered.map((names) => ({
      ...names,
      direction: 'toFinance' as const,
      transform: yesNo,
      confidence: 'inferred' as const,
    })),
    {
      field: 'amount',
      dataverse: 'extendedamount',
      finance: 'LineAmount',
      direction: 'toFinance',
      required: true,
      decimals: 4,
      confidence: 'inferred',
    },
    { field: 'amount', dataverse: 'priceperunit', ...dataverseOnly, decimals: 4 },
    { field: 'customerBudget', dataverse: 'msdyn_budgetamount', ...dataverseOnly, decimals: 4 },
    { field: 'notToExceed', dataverse: 'msdyn_notetoexceedlimit', ...dataverseOnly, decimals: 4 },
    dateField('billingStart', 'msdyn_billingstartdate', 'StartDate', 'inferred'),
    dateField('billingEnd', 'msdyn_billingenddate', 'EndDate', 'inferred'),
    currencyField(null),
    accountingField('dimensionsText', 'DefaultLedgerDimensionDisplayValue', 500),
    accountingField('salesTaxGroup', 'SalesTaxGroupCode', 10),
  ],
  aggregate: ({ legalEntity = null, contract = null }) => contractAggregate({ legalEntity, number: contract }),
  parents: ({ legalEntity = null, project = null }) =>
    isNamedRecord(project) ? [projectAggregate({ legalEntity, number: project })] : [],
  numbering: numbered('contract line', 'CL-D', 6),
  counting: {
    field: 'sequence',
    sequence: (record) => `lines of ${projectContractLines.aggregate(record)}`,
    next: nextSequence,
  },
  derive: ({ kind, change, named }) => {
    if (kind !== 'create') return {};
    const contract = named['contract'];
    return {
      legalEntity: companyOf(contract, 'msdyn_owningcompany'),
      currency: recordBehind(contract, 'transactioncurrencyid', 'transactioncurrency', 'isocurrencycode'),
      ...Object.fromEntries(covered.map(({ field }) => [field, change[field] ?? true])),
    };
  },
  facts: (kind, record, change) => ({
    ...(kind === 'create'
      ? {
          ...takenNumberFacts(projectContractLines, record, ['legalEntity', 'number']),
          ...sequenceFacts(record),
        }
      : {}),
    ...(kind !== 'create' && record.id !== null ? referenceFacts(references, record.id) : {}),
    ...projectFacts(record, change),
    ...(kind === 'update' && record.id !== null ? milestoneFact(record.id) : {}),
  }),
  // A milestone that is added at the same moment changes the line, too.
  isBound: ({ kind, change }) => kind === 'update' && change['amount'] !== undefined,
  validate: (context) => {
    const places = referringTables(context.facts);
    if (context.kind === 'delete') return places.length === 0 ? [] : [inUse(places.join(', '))];
    return [
      ...newNumberViolations(context),
      ...billingViolations(context, places),
      ...usedViolations(context, places),
      ...projectViolations(context),
    ];
  },
  expand: (system, context) => (system === 'FINANCE' ? projectsOfLine(context) : []),
};

function sequenceFacts({ fields }: KnownRecord): Readonly<Record<string, FactQuery>> {
  const { contract } = fields;
  if (!isNamedRecord(contract)) return {};
  return {
    sequencesInDataverse: {
      system: 'DATAVERSE',
      query: {
        table: 'salesorderdetail',
        select: ['sequencenumber'],
        filter: { op: 'eq', path: 'salesorderid', value: contract.id },
      },
    },
    sequencesInFinance: {
      system: 'FINANCE',
      query: {
        table: 'ProjectContractLines',
        select: ['LineSequenceNumber'],
        filter: inCompany(fields, 'ProjectContractId', contract.text),
      },
    },
  };
}

/** After the last line that either system has. */
function nextSequence(facts: HookContext['facts']): number {
  const taken = [
    ...(facts['sequencesInDataverse'] ?? []).map((row) => row['sequencenumber']),
    ...(facts['sequencesInFinance'] ?? []).map((row) => row['LineSequenceNumber']),
  ];
  return 1 + Math.max(0, ...taken.filter((value) => typeof value === 'number'));
}

/** The project of a line, as it is or as it is to be. */
function projectFacts(record: KnownRecord, change: KnownRecord['fields']): Readonly<Record<string, FactQuery>> {
  const project = change['project'] ?? record.fields['project'];
  if (!isNamedRecord(project)) return {};
  return {
    linesOfProject: {
      system: 'DATAVERSE',
      query: {
        table: 'salesorderdetail',
        select: ['salesorderdetailid', 'salesorderid', 'salesorderid.ordernumber'],
        filter: { op: 'eq', path: 'msdyn_project', value: project.id },
      },
    },
    projectInFinance: {
      system: 'FINANCE',
      query: {
        table: 'ProjectsV2',
        select: ['ProjectId', 'ProjectContractId'],
        filter: inCompany(record.fields, 'ProjectId', project.text),
        top: 1,
      },
    },
  };
}

/** Finance keeps the contract on the project too: it comes with the project's first line and goes with its last. */
function projectsOfLine({ kind, change, record, facts }: HookContext): readonly ExpandedRow[] {
  const contract = record.fields['contract'] ?? change['contract'];
  const before = record.id === null ? undefined : record.fields['project'];
  const after = kind === 'delete' ? undefined : change['project'] === undefined ? before : change['project'];
  const contractNow = textOf(facts['projectInFinance']?.[0]?.['ProjectContractId']);
  const update = (project: string, ProjectContractId: string | null): ExpandedRow => ({
    kind: 'update',
    table: 'ProjectsV2',
    key: { dataAreaId: dataAreaOf(record.fields), ProjectId: project },
    values: { ProjectContractId },
  });
  if (isNamedRecord(after)) {
    return isFound(facts['projectInFinance']) && contractNow === '' ? [update(after.text, textOf(contract))] : [];
  }
  const isLast = facts['linesOfProject']?.every((row) => row['salesorderdetailid'] === record.id) === true;
  return isNamedRecord(before) && isLast && contractNow === textOf(contract) ? [update(before.text, null)] : [];
}
