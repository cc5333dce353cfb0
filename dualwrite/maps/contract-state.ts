import { Decimal } from 'decimal.js';
import type { CommandName } from '../../systems/client/tenant-commands.ts';
import { dataverseOnly } from './field-pairs.ts';
import { invalid } from './known-problems.ts';
import type { FactQuery, FieldPair, HookContext, KnownRecord, UnifiedChange, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

const line = 'salesorderdetail';
const fixedPrice = 192_350_001;

function numbered(names: readonly string[]) {
  return names.map((unified, index) => ({ unified, dataverse: 192_350_000 + index, finance: null }));
}

/** How far a contract is, which Dataverse alone holds: nobody writes it, commands move it on. */
export const contractStateFields: readonly FieldPair[] = [
  {
    field: 'state',
    dataverse: 'msdyn_psastate',
    ...dataverseOnly,
    transform: { kind: 'valueMap', values: numbered(['DRAFT', 'ON_HOLD', 'ACTIVE', 'CLOSED']) },
  },
  {
    field: 'status',
    dataverse: 'msdyn_psastatusreason',
    ...dataverseOnly,
    transform: {
      kind: 'valueMap',
      values: numbered(['DRAFT', 'IN_REVIEW', 'ON_HOLD', 'CONFIRMED', 'COMPLETED', 'LOST', 'ABANDONED']),
    },
  },
];

/** What a contract comes to when it is confirmed. */
export const confirmed = { state: 'ACTIVE', status: 'CONFIRMED' } as const;
/** What a contract comes to when it is closed as lost. */
export const lost = { state: 'CLOSED', status: 'LOST' } as const;

const commands: ReadonlyMap<unknown, CommandName> = new Map([
  [confirmed.status, 'confirmContract'],
  [lost.status, 'closeContractAsLost'],
]);

/** The command that a change of a contract is made by; null for a row write. */
export function contractCommand({ kind, change }: HookContext): CommandName | null {
  return (kind === 'update' && commands.get(change['status'])) || null;
}

/** What confirming rests on: shares of the customers, and lines at a fixed price with their milestones. */
export function confirmationFacts({ id }: KnownRecord, change: UnifiedChange): Readonly<Record<string, FactQuery>> {
  if (change['status'] !== confirmed.status || id === null) return {};
  const ofContract = (table: string, select: readonly string[], lookup: string): FactQuery => ({
    system: 'DATAVERSE',
    query: { table, select, filter: { op: 'eq', path: lookup, value: id } },
  });
  return {
    shares: ofContract('msdyn_projectcontractsplitbillingrule', ['msdyn_billingpercentage'], 'msdyn_projectcontract'),
    lines: ofContract(
      line,
      [`${line}id`, 'sequencenumber', 'productdescription', 'msdyn_billingmethod', 'extendedamount'],
      'salesorderid',
    ),
    milestones: ofContract(
      'msdyn_contractlinescheduleofvalue',
      ['msdyn_contractlineid', 'msdyn_amount'],
      'msdyn_contract',
    ),
  };
}

/** What keeps a contract from being confirmed or closed; nothing for other changes. */
export function stateViolations(context: HookContext): readonly Violation[] {
  const { record } = context;
  const { state } = record.fields;
  switch (contractCommand(context)) {
    case 'confirmContract':
      return [
        ...(state === 'DRAFT' ? [] : [unlike('a draft', record, 'What is confirmed is not confirmed again.')]),
        ...shareViolations(context),
        ...milestoneViolations(context),
      ];
    case 'closeContractAsLost':
      return state === 'CLOSED' ? [unlike('one that is not closed', record, 'It stays closed.')] : [];
    default:
      return [];
  }
}

function unlike(expected: string, { fields }: KnownRecord, remedy: string): Violation {
  const message = `Expected a project contract that is ${expected}, received one that is ${textOf(fields['status']) || 'in a status that this gateway does not know'}.`;
  return invalid('id', message, remedy);
}

function shareViolations({ facts: { shares = [] } }: HookContext): readonly Violation[] {
  const total = Decimal.sum(0, ...shares.map((row) => textOf(row['msdyn_billingpercentage']) || '0'));
  if (total.equals(100)) return [];
  const message = `Expected shares of the contract customers that add up to 100 percent, they add up to ${total.toFixed()}.`;
  return [invalid('id', message, 'Correct them with updateContractCustomer.')];
}

function milestoneViolations({ facts: { lines = [], milestones = [] } }: HookContext): readonly Violation[] {
  const amounts = Map.groupBy(milestones, (row) => textOf(row['msdyn_contractlineid']).toLowerCase());
  const inOrder = lines.toSorted((one, other) => Number(one['sequencenumber']) - Number(other['sequencenumber']));
  return inOrder.flatMap((row): readonly Violation[] => {
    if (Number(row['msdyn_billingmethod']) !== fixedPrice) return [];
    const own = amounts.get(textOf(row[`${line}id`]).toLowerCase()) ?? [];
    const sum = Decimal.sum(0, ...own.map((milestone) => textOf(milestone['msdyn_amount']) || '0'));
    const agreed = textOf(row['extendedamount']) || '0';
    if (sum.equals(agreed)) return [];
    const message = `Expected milestones of the line ${JSON.stringify(textOf(row['productdescription']))} that add up to its amount, ${agreed}, they add up to ${sum.toFixed()}.`;
    return [invalid('id', message, 'Correct them with createBillingMilestone or updateBillingMilestone.')];
  });
}
