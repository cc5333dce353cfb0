import { billingTypes } from './billing-types.ts';
import { isFound } from './is-found.ts';
import { inUse, numberTaken } from './known-problems.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { ExpandedRow, HookContext, TableMap } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';

/** Where a role is used in Dataverse. */
const references: readonly Reference[] = [
  'msdyn_projectteam',
  'msdyn_projecttask',
  'msdyn_estimateline',
  'msdyn_timeentry',
  'msdyn_journalline',
  'msdyn_actual',
  'msdyn_orderlineresourcecategory',
  'msdyn_subcontractline',
].map((table) => ({ table, column: 'msdyn_resourcecategory' }));

/**
 * Resource roles: global in Dataverse; in Finance one row for all companies and one for each company in dual-write
 * scope. Finance only receives them.
 */
export const projectResourceRoles: TableMap = {
  name: 'Project resource roles for all companies (bookableresourcecategories)',
  version: '1.0.0.1',
  dataverse: { table: 'bookableresourcecategory' },
  finance: { table: 'ResourceCategoriesShared' },
  origin: 'DATAVERSE',
  key: ['number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    {
      field: 'number',
      dataverse: 'msdyn_resourcecategorynumber',
      finance: 'RoleId',
      direction: 'toFinance',
      required: true,
      confidence: 'inferred',
    },
    {
      field: 'name',
      dataverse: 'name',
      finance: 'Description',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 100; Finance's descriptions usually take 60, which is inferred.
      longest: 60,
      confidence: 'inferred',
    },
    {
      field: 'isDisabled',
      dataverse: 'statecode',
      finance: 'IsCategoryDisabled',
      direction: 'toFinance',
      transform: {
        kind: 'valueMap',
        values: [
          { unified: false, dataverse: 0, finance: 'False' },
          { unified: true, dataverse: 1, finance: 'True' },
        ],
      },
      confidence: 'inferred',
    },
    {
      field: 'description',
      dataverse: 'description',
      finance: null,
      direction: 'toFinance',
      longest: 100,
      confidence: 'documented',
    },
    {
      field: 'billingType',
      dataverse: 'msdyn_billingtype',
      finance: null,
      direction: 'toFinance',
      transform: billingTypes,
      confidence: 'documented',
    },
  ],
  aggregate: ({ number }) => `resource role ${textOf(number).toUpperCase()}`,
  facts: (kind, record) => {
    const { id, fields } = record;
    const { number } = fields;
    const role = { op: 'eq', path: 'RoleId', value: textOf(number) } as const;
    return {
      companies: {
        system: 'DATAVERSE',
        query: {
          table: 'cdm_company',
          select: ['cdm_companycode'],
          filter: { op: 'eq', path: 'cdm_isenabledfordualwrite', value: true },
        },
      },
      companyRoles: {
        system: 'FINANCE',
        query: { table: 'ResourceCategories', select: ['dataAreaId', 'RoleId'], filter: role },
      },
      ...(kind === 'create' ? takenNumberFacts(projectResourceRoles, record, projectResourceRoles.key) : {}),
      ...(kind === 'delete' && id !== null
        ? {
            forecasts: {
              system: 'FINANCE',
              query: {
                table: 'ProjectEmplForecasts',
                select: ['ResourceCategoryId'],
                filter: { op: 'eq', path: 'ResourceCategoryId', value: textOf(number) },
                top: 1,
              },
            },
            ...referenceFacts(references, id),
          }
        : {}),
    };
  },
  validate: (context) => {
    const { kind, facts } = context;
    if (kind === 'update') return [];
    if (kind === 'delete') {
      const places = [...referringTables(facts), ...(isFound(facts['forecasts']) ? ['ProjectEmplForecasts'] : [])];
      return places.length === 0 ? [] : [inUse(places.join(', '))];
    }
    return [
      ...newNumberViolations(context),
      ...(isFound(facts['companyRoles']) ? [numberTaken(context.change['number'], 'Finance')] : []),
    ];
  },
  expand: (system, context) => (system === 'FINANCE' ? companyRoles(context) : []),
};

/** The rows of a role for each company. */
function companyRoles({ kind, change, record, facts }: HookContext): readonly ExpandedRow[] {
  const table = 'ResourceCategories';
  const inScope = (facts['companies'] ?? []).map((row) => String(row['cdm_companycode']));
  // Where Finance cannot be asked, every company is taken to have the role.
  const existing = facts['companyRoles']?.map((row) => String(row['dataAreaId'])) ?? inScope;
  const keyOf = (company: string) => ({ dataAreaId: company.toLowerCase(), RoleId: record.fields['number'] as string });
  switch (kind) {
    case 'create': {
      const values = {
        Description: change['name'] ?? null,
        IsCategoryDisabled: 'False',
        DefaultResourceCategory: 'False',
      };
      return inScope.toSorted().map((company) => ({ kind, table, key: keyOf(company), values }));
    }
    case 'update': {
      const { name } = change;
      if (name === undefined) return [];
      return existing
        .toSorted()
        .map((company) => ({ kind, table, key: keyOf(company), values: { Description: name } }));
    }
    case 'delete': {
      const restore = ['Description', 'IsCategoryDisabled', 'DefaultResourceCategory'];
      return existing.toSorted().map((company) => ({ kind, table, key: keyOf(company), values: {}, restore }));
    }
  }
}
