import { invalid } from './known-problems.ts';
import type { Row } from '../../systems/odata/query.ts';
import { recordBehind } from './company-field.ts';
import { dataverseOnly } from './field-pairs.ts';
import { isNamedRecord } from './encode-row.ts';
import type {
  FactQuery,
  FieldPair,
  HookContext,
  KnownRecord,
  NamedRecord,
  UnifiedChange,
  Violation,
} from './table-map.ts';
import { textOf } from './text-of.ts';

const table = 'msdyn_organizationalunit';
const paths = ['msdyn_name', 'msdyn_currency', 'msdyn_currency.isocurrencycode', 'msdyn_company'];

/** The organizational unit that sells the work. Callers give its name; Finance does not know it. */
export const contractingUnitField: FieldPair = {
  field: 'contractingUnit',
  dataverse: 'msdyn_contractorganizationalunitid',
  ...dataverseOnly,
  reference: { table, column: 'msdyn_name', by: 'text', company: 'msdyn_company', isActive: true, select: paths },
};

/** What has to be known of a new record's company to choose and check its contracting unit. */
export function contractingUnitFacts({ fields }: KnownRecord): Readonly<Record<string, FactQuery>> {
  const { legalEntity } = fields;
  if (!isNamedRecord(legalEntity)) return {};
  const ofCompany = { op: 'eq', path: 'msdyn_company', value: legalEntity.id } as const;
  return {
    ledger: {
      system: 'DATAVERSE',
      query: {
        table: 'msdyn_ledger',
        select: ['msdyn_accountingcurrency', 'msdyn_accountingcurrency.isocurrencycode'],
        filter: ofCompany,
        top: 1,
      },
    },
    contractingUnits: {
      system: 'DATAVERSE',
      query: {
        table,
        select: ['msdyn_organizationalunitid', ...paths],
        filter: { op: 'and', of: [ofCompany, { op: 'eq', path: 'statecode', value: 0 }] },
        top: 2,
      },
    },
  };
}

/** The contracting unit that a record gets which names none: its company's, where it has exactly one. */
export function defaultContractingUnit({ kind, change, facts }: HookContext): UnifiedChange {
  const units = facts['contractingUnits'] ?? [];
  const [only] = units;
  if (kind !== 'create' || change['contractingUnit'] != null || only === undefined || units.length > 1) return {};
  const unit = { table, id: textOf(only['msdyn_organizationalunitid']), text: textOf(only['msdyn_name']) };
  return { contractingUnit: unit };
}

/** The currency of the contracting unit that a new record has. */
export function currencyOfUnit(context: HookContext): NamedRecord | null {
  return recordBehind(unitOf(context), 'msdyn_currency', 'transactioncurrency', 'isocurrencycode');
}

/** A unit sells only for a company whose books are kept in its currency. */
export function contractingUnitViolations(context: HookContext): readonly Violation[] {
  const { kind, change, facts } = context;
  const field = 'contractingUnit';
  if (kind === 'delete' || (kind === 'update' && change[field] === undefined)) return [];
  const unit = unitOf(context);
  if (unit === undefined) {
    if (facts['contractingUnits'] === undefined) return [];
    const message = 'Expected a contracting unit, received none, and the company has not exactly one.';
    return [invalid(field, message, 'Name one.')];
  }
  const accounting = textOf(facts['ledger']?.[0]?.['msdyn_accountingcurrency.isocurrencycode']);
  const own = textOf(unit['msdyn_currency.isocurrencycode']);
  if (facts['ledger'] === undefined || accounting === own) return [];
  const message = `Expected a contracting unit in ${accounting || 'the accounting currency'}, in which the company keeps its books, received one in ${own || 'none'}.`;
  return [invalid(field, message, 'Choose a unit with that currency.')];
}

function unitOf({ change, named, facts }: HookContext): Row | undefined {
  const chosen = change['contractingUnit'];
  if (!isNamedRecord(chosen)) return undefined;
  return (
    named['contractingUnit'] ??
    facts['contractingUnits']?.find((row) => row['msdyn_organizationalunitid'] === chosen.id)
  );
}
