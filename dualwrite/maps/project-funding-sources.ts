import { newForCustomer } from './customers.ts';
import { Decimal } from 'decimal.js';
import { companyField, companyOf, companyPaths, recordBehind } from './company-field.ts';
import { isNamedRecord } from './encode-row.ts';
import { decimalOf } from './decimal-of.ts';
import { accountingField, currencyField, dataverseOnly } from './field-pairs.ts';
import { inUse, invalid } from './known-problems.ts';
import { numbered } from './numbered.ts';
import { contractCustomerPaymentTerms } from './payment-terms.ts';
import { contractAggregate } from './contract-aggregate.ts';
import { referenceFacts, referringTables } from './references-to.ts';
import type {
  ExpandedRow,
  FactQuery,
  HookContext,
  KnownRecord,
  TableMap,
  UnifiedChange,
  Violation,
} from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';
import { versionOf } from './version-of.ts';
import { yesNo } from './yes-no.ts';

const table = 'msdyn_projectcontractsplitbillingrule';
const idName = `${table}id`;
const whole = new Decimal(100);

/**
 * The customers of a contract, each with a share; in Finance, its funding sources. Shares stay in Dataverse. They always
 * add up to 100 percent: what one gains another gives, in the same transaction.
 */
export const projectFundingSources: TableMap = {
  name: 'Project funding source (msdyn_projectcontractsplitbillingrules)',
  version: '1.0.0.2',
  dataverse: { table },
  finance: { table: 'ProjectFundingSources', constants: { FundingType: 'Customer' } },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'contract', 'number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE'] },
  fields: [
    companyField('msdyn_owningcompany', 'inferred'),
    {
      field: 'contract',
      dataverse: 'msdyn_projectcontract',
      finance: 'ProjectContractID',
      direction: 'toFinance',
      required: true,
      reference: {
        table: 'salesorder',
        column: 'ordernumber',
        by: 'id',
        select: [
          ...companyPaths('msdyn_owningcompany'),
          'customerid',
          'transactioncurrencyid',
          'transactioncurrencyid.isocurrencycode',
        ],
      },
      confidence: 'inferred',
    },
    {
      field: 'number',
      dataverse: 'msdyn_fundingsourceid',
      finance: 'FundingSourceId',
      direction: 'toFinance',
      required: true,
      confidence: 'inferred',
    },
    {
      field: 'customer',
      dataverse: 'msdyn_customer',
      finance: 'CustomerOrOrganization',
      direction: 'toFinance',
      required: true,
      reference: {
        table: 'account',
        column: 'accountnumber',
        by: 'id',
        company: 'msdyn_company',
        isActive: true,
        select: ['name'],
      },
      confidence: 'inferred',
    },
    {
      field: 'name',
      dataverse: 'msdyn_name',
      finance: 'InvoiceName',
      direction: 'toFinance',
      required: true,
      longest: 60,
      confidence: 'inferred',
    },
    {
      field: 'paymentTerms',
      dataverse: 'msdyn_paymentterms',
      finance: 'TermsOfPayment',
      direction: 'toFinance',
      transform: contractCustomerPaymentTerms,
      confidence: 'documented',
    },
    {
      field: 'splitPercent',
      dataverse: 'msdyn_billingpercentage',
      ...dataverseOnly,
      required: true,
      decimals: 2,
    },
    {
      field: 'isRounding',
      dataverse: 'msdyn_roundingcustomer',
      ...dataverseOnly,
    },
    {
      field: 'notToExceed',
      dataverse: 'msdyn_notetoexceedlimit',
      ...dataverseOnly,
      decimals: 4,
    },
    currencyField(null),
    {
      field: 'isPrimary',
      dataverse: null,
      finance: 'IsPrimaryFundingSource',
      direction: 'toFinance',
      transform: yesNo,
      confidence: 'inferred',
    },
    // Whose share changes the other way.
    {
      field: 'counterpart',
      dataverse: null,
      finance: null,
      direction: 'none',
      reference: { table, column: 'msdyn_fundingsourceid', by: 'id' },
      confidence: 'inferred',
    },
    accountingField('dimensionsText', 'DimensionDisplayValue', 500),
  ],
  aggregate: ({ legalEntity = null, contract = null }) => contractAggregate({ legalEntity, number: contract }),
  parents: newForCustomer,
  numbering: numbered('funding source', 'FS-D', 6),
  derive: ({ kind, change, named }) => {
    if (kind !== 'create') return {};
    const contract = named['contract'];
    const currency = recordBehind(contract, 'transactioncurrencyid', 'transactioncurrency', 'isocurrencycode');
    return {
      legalEntity: companyOf(contract, 'msdyn_owningcompany'),
      currency,
      name: change['name'] ?? (textOf(named['customer']?.['name']).slice(0, 60) || null),
      isRounding: change['isRounding'] ?? false,
      isPrimary: false,
    };
  },
  facts: (kind, record) => ({
    ...(kind === 'create' ? takenNumberFacts(projectFundingSources, record, projectFundingSources.key) : {}),
    ...sharesFact(record),
    ...(kind === 'delete' && record.id !== null
      ? referenceFacts([{ table: 'msdyn_actual', column: 'msdyn_projectcontractsplitbillingrule' }], record.id)
      : {}),
  }),
  validate: (context) => {
    const { kind, facts } = context;
    // It stays whatever its share is, so nothing else about it is to be mended.
    if (kind === 'delete' && isPrimary(context)) return [primaryStays];
    const places = kind === 'delete' ? referringTables(facts) : [];
    return [
      ...newNumberViolations(context),
      ...(places.length === 0 ? [] : [inUse(places.join(', '))]),
      ...customerViolations(context),
      ...shareViolations(context),
      ...roundingViolations(context),
    ];
  },
  expand: (system, context) => (system === 'DATAVERSE' ? otherShares(context) : []),
};

function sharesFact({ fields }: KnownRecord): Readonly<Record<string, FactQuery>> {
  const { contract } = fields;
  if (!isNamedRecord(contract)) return {};
  const query: FactQuery['query'] = {
    table,
    select: [
      idName,
      'msdyn_customer',
      'msdyn_billingpercentage',
      'msdyn_roundingcustomer',
      'msdyn_projectcontract.customerid',
    ],
    filter: { op: 'eq', path: 'msdyn_projectcontract', value: contract.id },
  };
  return { shares: { system: 'DATAVERSE', query } };
}

interface Shares {
  /** What the customer of the change had, and is to have. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** All others. */
  readonly others: Decimal;
  /** Whose share changes the other way, and what it becomes; null where nobody is left. */
  readonly counterpart: { readonly id: string; readonly after: Decimal } | null;
}

function sharesOf({ kind, change, record, facts }: HookContext): Shares {
  const rows = (facts['shares'] ?? []).filter((row) => row[idName] !== record.id);
  const own = (facts['shares'] ?? []).find((row) => row[idName] === record.id);
  const before = shareOf(own?.['msdyn_billingpercentage']);
  const wanted = change['splitPercent'];
  const after = kind === 'delete' ? new Decimal(0) : wanted === undefined ? before : shareOf(wanted);
  const others = Decimal.sum(0, ...rows.map((row) => shareOf(row['msdyn_billingpercentage'])));
  const chosen = change['counterpart'];
  const primary = rows.find((row) => row['msdyn_customer'] === row['msdyn_projectcontract.customerid']);
  const counterpart = isNamedRecord(chosen) ? rows.find((row) => row[idName] === chosen.id) : (primary ?? rows[0]);
  const given = after.minus(before);
  return {
    before,
    after,
    others,
    counterpart:
      counterpart === undefined
        ? null
        : {
            id: textOf(counterpart[idName]),
            after: shareOf(counterpart['msdyn_billingpercentage']).minus(given),
          },
  };
}

/** A share; none counts as nothing. */
function shareOf(value: unknown): Decimal {
  return decimalOf(value) ?? new Decimal(0);
}

function shareViolations(context: HookContext): readonly Violation[] {
  const { facts, kind } = context;
  if (facts['shares'] === undefined) return [];
  const { before, after, others, counterpart } = sharesOf(context);
  const field = kind === 'delete' ? 'id' : 'splitPercent';
  const problem = (message: string, remedy: string) => [invalid(field, message, remedy)];
  if (kind !== 'delete' && (after.isNegative() || after.greaterThan(whole))) {
    return problem(`Expected a share of 0 to 100 percent, received ${after.toFixed()}.`, 'Choose another.');
  }
  if (after.equals(before) && kind !== 'create') return [];
  const total = counterpart === null ? after : others.plus(before);
  if (!total.equals(whole)) {
    return problem(
      `Expected the shares of the contract's customers to add up to 100 percent, they would be ${total.toFixed()}.`,
      counterpart === null ? 'Give the first customer 100 percent.' : 'Correct the other shares first.',
    );
  }
  if (counterpart?.after.isNegative() !== true) return [];
  return problem(
    `Expected a share that the other customer can give, it would be left with ${counterpart.after.toFixed()} percent.`,
    'Choose a smaller share, or name a customer with a larger one.',
  );
}

/** A contract has a customer once. */
function customerViolations({ kind, change, facts }: HookContext): readonly Violation[] {
  const { customer } = change;
  const isThere = (id: string) => facts['shares']?.some((row) => row['msdyn_customer'] === id) === true;
  if (kind !== 'create' || !isNamedRecord(customer) || !isThere(customer.id)) return [];
  const message = `Expected a customer that the contract does not have yet, received ${customer.text}.`;
  return [{ code: 'ALREADY_EXISTS', field: 'customer', message, remedy: 'Change the share of the one that is there.' }];
}

/** Whether the record is the customer who signed the contract. */
function isPrimary({ record, facts }: HookContext): boolean {
  const own = facts['shares']?.find((row) => row[idName] === record.id);
  return own !== undefined && own['msdyn_customer'] === own['msdyn_projectcontract.customerid'];
}

const primaryStays = invalid(
  'id',
  'Expected a further customer of the contract, received its primary one, which stays.',
  'Give it a share of 0 percent instead.',
);

/** Exactly one customer takes what rounding leaves. */
function roundingViolations({ kind, change, record, facts }: HookContext): readonly Violation[] {
  const own = facts['shares']?.find((row) => row[idName] === record.id);
  const gives = kind === 'delete' || change['isRounding'] === false;
  if (!gives || own?.['msdyn_roundingcustomer'] !== true) return [];
  const message = 'Expected another customer to take what rounding leaves, received the one that does.';
  return [invalid(kind === 'delete' ? 'id' : 'isRounding', message, 'Make another one the rounding customer first.')];
}

/** What the change takes from, or gives to, the contract's other customers. */
function otherShares(context: HookContext): readonly ExpandedRow[] {
  const { change, record, facts } = context;
  const { before, after, counterpart } = sharesOf(context);
  const values = new Map<string, UnifiedChange>();
  if (counterpart !== null && !after.equals(before)) {
    values.set(counterpart.id, { msdyn_billingpercentage: counterpart.after.toFixed(2) });
  }
  if (change['isRounding'] === true) {
    for (const row of facts['shares'] ?? []) {
      const id = textOf(row[idName]);
      if (row['msdyn_roundingcustomer'] !== true || id === record.id) continue;
      values.set(id, { ...values.get(id), msdyn_roundingcustomer: false });
    }
  }
  // Under the versions that the shares were read in: two changes at once would otherwise give the same share twice.
  return [...values].map(([key, change]): ExpandedRow => {
    const row = facts['shares']?.find((one) => one[idName] === key);
    return { kind: 'update', table, key, values: change, ...versionOf(row) };
  });
}
