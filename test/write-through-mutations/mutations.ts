import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, type StackOptions, startStack } from '../support/stack.ts';
import { mutate, type Payload } from './mutate.ts';

/** Starts the product over a sandbox, with a journal of its own that goes when the stack is closed. */
export async function startWritingStack(options: StackOptions = {}): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  const stack = await startStack({ journal: { sqlite: join(folder, 'journal.sqlite') }, ...options });
  return {
    ...stack,
    close: async () => {
      await stack.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sends a mutation of a resource role and returns its payload; throws when the request itself failed. */
export function mutateRole(stack: Stack, kind: 'create' | 'update' | 'delete', input: object): Promise<Payload> {
  const record =
    kind === 'delete'
      ? 'deletedId'
      : 'record: resourceRole { id version number name description billingType sync { state } perCompany { legalEntity { code } description } }';
  return mutate(stack, `${kind}ResourceRole`, record, input);
}

/** Sends a mutation of a transaction category and returns its payload; throws when the request itself failed. */
export function mutateCategory(stack: Stack, kind: 'create' | 'update' | 'delete', input: object): Promise<Payload> {
  const record =
    kind === 'delete'
      ? 'deletedId'
      : 'record: transactionCategory { id version number name billingType sync { state } sharedCategories { code name kind isUsedInExpense } }';
  return mutate(stack, `${kind}TransactionCategory`, record, input);
}

/** What both systems hold under a role's number, asked for without anything of ours in between. */
export async function storedRole(stack: Stack, number: string) {
  const [dataverse, shared, companies] = await Promise.all([
    stack.dataverse.json(
      `bookableresourcecategories?$select=name,description,msdyn_billingtype&$filter=msdyn_resourcecategorynumber eq '${number}'`,
    ),
    stack.finance.json(`ResourceCategoriesShared?$filter=RoleId eq '${number}'`),
    stack.finance.json(`ResourceCategories?cross-company=true&$filter=RoleId eq '${number}'`),
  ]);
  return {
    dataverse: dataverse.value.map((row: any) => ({
      name: row.name,
      description: row.description,
      billingType: row.msdyn_billingtype,
    })),
    shared: shared.value.map((row: any) => row.Description),
    companies: Object.fromEntries(companies.value.map((row: any) => [row.dataAreaId, row.Description])),
  };
}

/** What both systems hold under a category's number. */
export async function storedCategory(stack: Stack, number: string) {
  const [dataverse, category, shared] = await Promise.all([
    stack.dataverse.json(
      `msdyn_transactioncategories?$select=msdyn_name&$filter=msdyn_transactioncategorynumber eq '${number}'`,
    ),
    stack.finance.json(`ProjectTransactionCategories?$filter=CategoryId eq '${number}'`),
    stack.finance.json(`SharedCategories?$filter=CategoryId eq 'TCN-${number}-*'`),
  ]);
  return {
    dataverse: dataverse.value.map((row: any) => row.msdyn_name),
    category: category.value.map((row: any) => row.Name),
    shared: Object.fromEntries(shared.value.map((row: any) => [row.CategoryId, row.CategoryName])),
  };
}

/** A role that neither system has. */
export const noRole = { dataverse: [], shared: [], companies: {} };

/** A category that neither system has. */
export const noCategory = { dataverse: [], category: [], shared: {} };
