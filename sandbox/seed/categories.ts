import { amount, type Amount } from './amounts.ts';
import type { Company } from './companies.ts';
import { documentNumber } from './identifiers.ts';
import type { World } from './world.ts';

/** A resource role with its hourly cost and sales price in US dollars. */
export interface Role {
  id: string;
  number: string;
  name: string;
  cost: Amount;
  sales: Amount;
}

/** A transaction category; its shared categories in Finance end in 1 (hour) to 4 (expense). */
export interface Category {
  id: string;
  number: string;
  name: string;
}

/** The kinds of shared category that Finance makes of one transaction category. */
export const categoryKinds = [
  { suffix: 1, kind: 'Hour', label: 'hour', group: 'HOURS' },
  { suffix: 2, kind: 'Revenue', label: 'fee', group: 'FEES' },
  { suffix: 3, kind: 'Item', label: 'item', group: 'ITEMS' },
  { suffix: 4, kind: 'Cost', label: 'expense', group: 'EXPENSES' },
] as const;

const roleList = [
  ['Project manager', '78.5000', '165.0000'],
  ['Solution architect', '92.2500', '195.0000'],
  ['Functional consultant', '61.7500', '140.0000'],
  ['Developer', '58.3333', '132.5000'],
  ['Test engineer', '47.6000', '108.0000'],
  ['Trainer', '44.1250', '98.7500'],
] as const;

const categoryList = [
  'Consulting',
  'Development',
  'Training',
  'Travel',
  'Accommodation',
  'Software and equipment',
  'Fees',
];

/** Adds the resource roles, with one Finance role per company. */
export function addRoles(world: World, companies: readonly Company[]): Role[] {
  return roleList.map(([name, cost, sales], index) => {
    const number = documentNumber('RC-', index + 1, 5);
    const row = world.add('bookableresourcecategory', number, {
      name,
      description: `${name} on customer and internal projects`,
      msdyn_billingtype: 192_350_001,
      msdyn_targetutilization: 75,
      msdyn_resourcecategorynumber: number,
    });
    world.mirror('ResourceCategoriesShared', 'bookableresourcecategory', row);
    for (const company of companies) {
      world.addFinance('ResourceCategories', {
        dataAreaId: company.dataArea,
        RoleId: number,
        Description: name,
        IsCategoryDisabled: 'False',
        DefaultResourceCategory: index === 2 ? 'True' : 'False',
      });
    }
    return { id: world.id(row, 'bookableresourcecategory'), number, name, cost: amount(cost), sales: amount(sales) };
  });
}

/** Adds the transaction categories, their four shared categories and a project category of each per company. */
export function addTransactionCategories(world: World, companies: readonly Company[]): Category[] {
  return categoryList.map((name, index) => {
    const number = documentNumber('', index + 1, 5);
    const row = world.add('msdyn_transactioncategory', number, {
      msdyn_name: name,
      msdyn_billingtype: 192_350_001,
      msdyn_transactioncategorynumber: number,
    });
    world.mirror('ProjectTransactionCategories', 'msdyn_transactioncategory', row);
    for (const kind of categoryKinds) {
      const category = `TCN-${number}-${kind.suffix}`;
      world.addFinance('SharedCategories', {
        CategoryId: category,
        CategoryName: `${name} (${kind.label})`,
        UseInProject: 'Yes',
        UseInExpense: kind.suffix === 4 ? 'Yes' : 'No',
        UseInProduction: 'No',
        ExpenseType: kind.suffix === 4 ? 'Expense' : 'Empty',
      });
      for (const company of companies) addProjectCategory(world, company, category, `${name} (${kind.label})`, kind);
    }
    return { id: world.id(row, 'msdyn_transactioncategory'), number, name };
  });
}

function addProjectCategory(
  world: World,
  company: Company,
  category: string,
  name: string,
  kind: (typeof categoryKinds)[number],
): void {
  world.addFinance('ProjectCategoryEntities', {
    dataAreaId: company.dataArea,
    Category: category,
    CategoryName: name,
    CategoryGroup: kind.group,
    TransactionType: kind.kind,
    ActiveInJournals: 'Yes',
    Worker: kind.suffix === 1 ? 'Mandatory' : 'Optional',
    ItemSalesTaxGroup: kind.suffix === 3 ? 'FULL' : 'SERVICE',
  });
}

/** An expense category of one company. */
export interface ExpenseCategory {
  id: string;
  code: string;
  name: string;
  company: Company;
  transactionCategory: Category;
}

const expenseList = [
  { code: 'FLIGHT', name: 'Flights', type: 'Airline', choice: 192_350_003, category: 3 },
  { code: 'CAR', name: 'Car rental', type: 'CarRental', choice: 192_350_001, category: 3 },
  { code: 'MEAL', name: 'Meals', type: 'Meals', choice: 192_350_002, category: 4 },
  { code: 'CONF', name: 'Conference fees', type: 'Conference', choice: 192_350_006, category: 2 },
  { code: 'MISC', name: 'Other expenses', type: 'Expense', choice: 192_350_007, category: 3 },
] as const;

/** Adds the expense categories of every company. */
export function addExpenseCategories(
  world: World,
  companies: readonly Company[],
  categories: readonly Category[],
): ExpenseCategory[] {
  return companies.flatMap((company) =>
    expenseList.map((entry) => {
      const transactionCategory = categories[entry.category] as Category;
      const row = world.add('msdyn_expensecategory', `${company.code}/${entry.code}`, {
        msdyn_name: entry.name,
        msdyn_expensecategoryuid: transactionCategory.id,
        msdyn_expensetype: entry.choice,
        msdyn_receiptrequired: entry.type === 'Airline' ? 192_350_001 : 192_350_000,
        msdyn_owningcompany: company.id,
        msdyn_externalcategoryid: entry.code,
      });
      world.mirror('ProjExpenseCategoriesExport', 'msdyn_expensecategory', row);
      world.addFinance('ExpenseCategories', {
        dataAreaId: company.dataArea,
        ExpenseCategory: entry.code,
        Description: entry.name,
        ExpenseType: entry.type,
        IsInactive: 'No',
        UseInProject: 'Yes',
        AccountType: 'Ledger',
        LedgerDimensionDisplayValue: '601500---',
        DefaultPaymentMethod: 'CASH',
      });
      return {
        id: world.id(row, 'msdyn_expensecategory'),
        code: entry.code,
        name: entry.name,
        company,
        transactionCategory,
      };
    }),
  );
}
