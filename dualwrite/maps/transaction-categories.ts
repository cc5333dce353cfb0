import { type SharedCategoryLabel, sharedCategoryLabels, sharedCategoryOf } from './shared-category.ts';
import { billingTypes } from './billing-types.ts';
import { isFound } from './is-found.ts';
import { inUse, numberTaken } from './known-problems.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { ExpandedRow, HookContext, TableMap } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';

/** Where a category is used in Dataverse. */
const references: readonly Reference[] = [
  ...[
    'bookableresourcecategory',
    'msdyn_projecttask',
    'msdyn_estimateline',
    'msdyn_timeentry',
    'msdyn_expense',
    'msdyn_journalline',
    'msdyn_actual',
    'msdyn_orderlinetransactioncategory',
    'msdyn_subcontractline',
  ].map((table) => ({ table, column: 'msdyn_transactioncategory' })),
  { table: 'msdyn_expensecategory', column: 'msdyn_expensecategoryuid' },
];

/** Transaction categories: one row in Dataverse, one and four shared categories in Finance, which only receives them. */
export const transactionCategories: TableMap = {
  name: 'Project transaction categories (msdyn_transactioncategories)',
  version: '1.0.0.0',
  dataverse: { table: 'msdyn_transactioncategory' },
  finance: { table: 'ProjectTransactionCategories' },
  origin: 'DATAVERSE',
  key: ['number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    {
      field: 'number',
      dataverse: 'msdyn_transactioncategorynumber',
      finance: 'CategoryId',
      direction: 'toFinance',
      required: true,
      confidence: 'inferred',
    },
    {
      field: 'name',
      dataverse: 'msdyn_name',
      finance: 'Name',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 100; Finance's names usually take 60 (inferred), and a shared category adds " (expense)".
      longest: 50,
      confidence: 'inferred',
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
  aggregate: ({ number }) => `transaction category ${textOf(number).toUpperCase()}`,
  facts: (kind, record) => {
    const { id, fields } = record;
    const { number } = fields;
    const codes = sharedCategoryLabels.map((label) => sharedCategoryOf(textOf(number), label));
    return {
      sharedCategories: {
        system: 'FINANCE',
        query: {
          table: 'SharedCategories',
          select: ['CategoryId'],
          filter: { op: 'in', path: 'CategoryId', values: codes },
        },
      },
      ...(kind === 'create' ? takenNumberFacts(transactionCategories, record, transactionCategories.key) : {}),
      ...(kind === 'delete' && id !== null
        ? {
            projectCategories: {
              system: 'FINANCE',
              query: {
                table: 'ProjectCategoryEntities',
                select: ['Category'],
                filter: { op: 'in', path: 'Category', values: codes },
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
      const isSetUp = isFound(facts['projectCategories']);
      const places = [...referringTables(facts), ...(isSetUp ? ['ProjectCategoryEntities'] : [])];
      return places.length === 0 ? [] : [inUse(places.join(', '))];
    }
    return [
      ...newNumberViolations(context),
      ...(isFound(facts['sharedCategories']) ? [numberTaken(context.change['number'], 'Finance')] : []),
    ];
  },
  expand: (system, context) => (system === 'FINANCE' ? sharedCategories(context) : []),
};

/** The shared categories that Finance keeps of a category. */
function sharedCategories({ kind, change, record, facts }: HookContext): readonly ExpandedRow[] {
  const table = 'SharedCategories';
  const { number } = record.fields;
  const { name } = change;
  // Where Finance cannot be asked, all four are taken to be there.
  const existing = facts['sharedCategories']?.map((row) => String(row['CategoryId']).toLowerCase());
  const codeOf = (label: SharedCategoryLabel) => sharedCategoryOf(textOf(number), label);
  const present = sharedCategoryLabels.filter((label) => existing?.includes(codeOf(label).toLowerCase()) ?? true);
  const keyOf = (label: SharedCategoryLabel) => ({ CategoryId: codeOf(label) });
  switch (kind) {
    case 'create':
      return sharedCategoryLabels.map((label) => {
        const isExpense = label === 'expense';
        const values = {
          CategoryName: `${textOf(name)} (${label})`,
          UseInProject: 'Yes',
          UseInExpense: isExpense ? 'Yes' : 'No',
          UseInProduction: 'No',
          ExpenseType: isExpense ? 'Expense' : 'Empty',
        };
        return { kind, table, key: keyOf(label), values };
      });
    case 'update':
      if (name === undefined) return [];
      return present.map((label) => {
        return { kind, table, key: keyOf(label), values: { CategoryName: `${textOf(name)} (${label})` } };
      });
    case 'delete': {
      const restore = ['CategoryName', 'UseInProject', 'UseInExpense', 'UseInProduction', 'ExpenseType'];
      return present.map((label) => ({ kind, table, key: keyOf(label), values: {}, restore }));
    }
  }
}
