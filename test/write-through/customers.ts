import { randomUUID } from 'node:crypto';
import type { OperationRequest } from '../../dualwrite/journal/journal.ts';
import { legsOf } from '../../dualwrite/planning/legs-of.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { SqlValue } from '../../sandbox/store/sql-value.ts';

/** A small map to drive the engine with: a customer is an account in Dataverse and a CustomersV3 row in Finance. */
export const customerMap: TableMap = {
  name: 'Customers V3 (accounts)',
  version: 'test',
  dataverse: { table: 'account' },
  finance: { table: 'CustomersV3' },
  origin: 'DATAVERSE',
  key: ['number'],
  direction: 'both',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    {
      field: 'number',
      dataverse: 'accountnumber',
      finance: 'CustomerAccount',
      direction: 'both',
      confidence: 'documented',
    },
    { field: 'name', dataverse: 'name', finance: 'OrganizationName', direction: 'both', confidence: 'documented' },
    { field: 'memo', dataverse: 'description', finance: 'SalesMemo', direction: 'both', confidence: 'documented' },
    { field: 'limit', dataverse: 'creditlimit', finance: 'CreditLimit', direction: 'both', confidence: 'documented' },
  ],
  aggregate: ({ number }) => `customer:${number as string}`,
};

/** A customer as a test knows it. */
export interface Customer {
  readonly id: string;
  readonly number: string;
}

/** A customer that does not exist yet. */
export function newCustomer(number: string): Customer {
  return { id: randomUUID(), number };
}

/** A mutation of a customer as the engine takes it. */
export function customerRequest(
  kind: ChangeKind,
  customer: Customer,
  change: UnifiedChange,
  options: Partial<OperationRequest> = {},
): OperationRequest {
  const keys = { dataverse: customer.id, finance: { dataAreaId: 'usmf', CustomerAccount: customer.number } };
  const whole = kind === 'create' ? { ...change, number: customer.number } : change;
  return {
    map: customerMap.name,
    mutation: `${kind}Customer`,
    caller: 'test',
    requestId: randomUUID(),
    idempotencyKey: null,
    inputHash: JSON.stringify([kind, customer, change]),
    aggregate: customerMap.aggregate({ number: customer.number }),
    parents: [],
    consistency: 'STRICT',
    isCaptured: false,
    isVersionBound: false,
    legs: legsOf(customerMap, keys, {
      kind,
      change: whole,
      record: { id: customer.id, fields: whole },
      named: {},
      facts: {},
    }),
    result: { id: customer.id },
    ...options,
  };
}

/** What a system holds of a customer. */
export interface StoredCustomer {
  readonly name: string;
  readonly memo: string;
  readonly limit: number;
}

/** What both systems hold of a customer, looked up behind the protocols: every row under its number. */
export function storedCustomers(
  sandbox: Sandbox,
  number: string,
): { readonly dataverse: readonly StoredCustomer[]; readonly finance: readonly StoredCustomer[] } {
  const { dataverse, finance } = sandbox.stores;
  const stored = (name: SqlValue = null, memo: SqlValue = null, limit: SqlValue = null): StoredCustomer => ({
    name: name === null ? '' : (name as string),
    memo: memo === null ? '' : (memo as string),
    limit: Number(limit ?? 0),
  });
  return {
    dataverse: dataverse
      .all('SELECT * FROM account WHERE accountnumber = ?', [number])
      .map((row) => stored(row['name'], row['description'], row['creditlimit'])),
    finance: finance
      .all('SELECT * FROM CustomersV3 WHERE CustomerAccount = ?', [number])
      .map((row) => stored(row['OrganizationName'], row['SalesMemo'], row['CreditLimit'])),
  };
}
