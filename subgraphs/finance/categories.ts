import type { Row } from '../../systems/odata/query.ts';
import { toText } from '../model/convert.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { projectCategoryTypes } from './choices.ts';
import { symbol, text, yesNo } from './fields.ts';
import { typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { legalEntity } from './legal-entities.ts';
import { readObjects } from './read-object.ts';

const companyRoleType: FinanceType = {
  typename: 'CompanyRole',
  table: 'ResourceCategories',
  key: ['dataAreaId', 'RoleId'],
  fields: {
    legalEntity: legalEntity(),
    description: text('Description'),
    isDisabled: yesNo('IsCategoryDisabled'),
    isDefault: yesNo('DefaultResourceCategory'),
  },
};

/** Kinds of shared category by the suffix of their identifier; Finance makes one of each from a transaction category. */
const kinds: Readonly<Record<string, string>> = { 1: 'HOUR', 2: 'FEE', 3: 'ITEM', 4: 'EXPENSE', 5: 'ON_ACCOUNT' };

const sharedCategoryType: FinanceType = {
  typename: 'SharedCategory',
  table: 'SharedCategories',
  key: ['CategoryId'],
  fields: {
    code: text('CategoryId'),
    name: text('CategoryName'),
    kind: { columns: ['CategoryId'], read: (row: Row) => kindOf(row['CategoryId']) },
    isUsedInProject: yesNo('UseInProject'),
    isUsedInExpense: yesNo('UseInExpense'),
  },
};

const projectCategoryType: FinanceType = {
  typename: 'ProjectCategory',
  table: 'ProjectCategoryEntities',
  key: ['dataAreaId', 'Category'],
  fields: {
    legalEntity: legalEntity(),
    code: text('Category'),
    name: text('CategoryName'),
    transactionType: symbol('TransactionType', projectCategoryTypes),
    transactionTypeSymbol: text('TransactionType'),
    categoryGroup: text('CategoryGroup'),
    itemSalesTaxGroup: text('ItemSalesTaxGroup'),
    isActiveInJournals: yesNo('ActiveInJournals'),
  },
};

/** The identifiers of the shared categories that Finance makes of a transaction category. */
export function sharedCategoryCodes(number: string): readonly string[] {
  return Object.keys(kinds).map((suffix) => `TCN-${number}-${suffix}`);
}

function kindOf(code: unknown): string {
  return kinds[/-(\d+)$/.exec(String(code))?.[1] ?? ''] ?? 'OTHER';
}

/** A role or category of Dataverse, as federation hands it over. */
interface Numbered {
  readonly number: string | null;
}

/** Resolvers of what Finance adds to resource roles and transaction categories. */
export const categoryResolvers: AreaResolvers = {
  ResourceRole: {
    perCompany: async ({ number }: Numbered, _args, context, info) => {
      const roles = await readObjects(companyRoleType, ['RoleId'], [number], context, info);
      return roles.toSorted((left, right) => byText(left.row.values['dataAreaId'], right.row.values['dataAreaId']));
    },
  },
  TransactionCategory: {
    sharedCategories: async ({ number }: Numbered, _args, context, info) => {
      const read = sharedCategoryCodes(number ?? '').map((code) =>
        readObjects(sharedCategoryType, ['CategoryId'], [number === null ? null : code], context, info),
      );
      return (await Promise.all(read)).flat();
    },
    projectCategories: async (
      { number }: Numbered,
      { legalEntity: company }: { readonly legalEntity?: string | null },
      context,
      info,
    ) => {
      const read = sharedCategoryCodes(number ?? '').map((code) =>
        company === null || company === undefined
          ? readObjects(projectCategoryType, ['Category'], [number === null ? null : code], context, info)
          : readObjects(
              projectCategoryType,
              projectCategoryType.key,
              [company, number === null ? null : code],
              context,
              info,
            ),
      );
      return (await Promise.all(read)).flat();
    },
  },
  CompanyRole: typeResolvers(companyRoleType),
  SharedCategory: typeResolvers(sharedCategoryType),
  ProjectCategory: typeResolvers(projectCategoryType),
};

function byText(left: unknown, right: unknown): number {
  return (toText(left as string) ?? '') < (toText(right as string) ?? '') ? -1 : 1;
}
