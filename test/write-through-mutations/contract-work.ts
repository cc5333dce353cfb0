import type { Stack, StackOptions } from '../support/stack.ts';
import { mutate, type Payload } from './mutate.ts';
import { startWritingStack } from './mutations.ts';

const contract = `record: projectContract {
  id version number name legalEntity { code } customer { id version legalEntity { code } } currency status requestedDelivery sync { state }
  accounting { salesTaxGroup dimensionsText postingProfile termsOfPayment }
  customers { id version fundingSourceId: id isPrimary splitPercent customer { id } }
}`;
const contractCustomer = `record: contractCustomer {
  id version isPrimary splitPercent paymentTerms customer { id } sync { state }
  fundingSource { number invoiceName fundingType isPrimary dimensionsText }
}`;
const line = `record: contractLine {
  id version number name contract { number } project { number } billingMethod includes amount { amount currency }
  customerBudget { amount } notToExceed { amount } sync { state }
  billingRule { type sequenceNumber salesTaxGroup dimensionsText }
}`;
const milestone = `record: billingMilestone {
  id version number name date amount { amount currency } invoiceStatus line { number } sync { state }
  onAccountTransaction { version number salesTaxGroup itemSalesTaxGroup }
}`;

/** A stack with what tests of contracts need. */
export interface ContractWork {
  readonly stack: Stack;
  /** Customers of USMF. */
  readonly customers: readonly { readonly id: string; readonly accountNumber: string; readonly name: string }[];
  /** The id of a customer of another company. */
  readonly stranger: string;
  /** Sends a mutation of a contract or a part of one. */
  change(name: string, input: object): Promise<Payload>;
  /** A contract of USMF, made for one test. */
  newContract(key: string, input?: object): Promise<any>;
  /** A project of USMF, made for one test. */
  newProject(key: string): Promise<any>;
}

/** Starts a stack for tests of contracts. */
export async function startContractWork(options: StackOptions = {}): Promise<ContractWork> {
  const stack = await startWritingStack({ actuals: 100, ...options });
  const { data } = await stack.query(
    '{ customers(first: 200) { nodes { id accountNumber name legalEntity { code } } } }',
  );
  const { nodes } = data?.['customers'] as any;
  const customers = nodes.filter((node: any) => node.legalEntity.code === 'USMF');
  const stranger = nodes.find((node: any) => node.legalEntity.code === 'DEMF').id;
  const change = (name: string, input: object) => {
    const shown = /^(delete|remove)/.test(name) ? 'deletedId' : selectionOf(name);
    return mutate(stack, name, shown, input);
  };
  const made = async (name: string, input: object) => {
    const { record, userErrors } = await change(name, { legalEntity: 'USMF', ...input });
    if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return record;
  };
  return {
    stack,
    customers,
    stranger,
    change,
    newContract: (key, input = {}) =>
      made('createProjectContract', {
        idempotencyKey: key,
        name: `Contract ${key}`,
        customerId: customers[0]?.id,
        currency: 'USD',
        ...input,
      }),
    newProject: (key) => made('createProject', { idempotencyKey: key, name: `Project ${key}` }),
  };
}

function selectionOf(mutation: string): string {
  const selections = {
    ProjectContract: contract,
    ContractLine: line,
    BillingMilestone: milestone,
    Milestone: milestone,
    ContractCustomer: contractCustomer,
  };
  const [, selection] = Object.entries(selections).find(([typename]) => mutation.includes(typename)) ?? [];
  return selection ?? 'record: project { id number }';
}

/** What stands in the way, as `CODE place`, in a fixed order. */
export function codes(errors: Payload['userErrors']): readonly string[] {
  return errors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`).toSorted();
}
