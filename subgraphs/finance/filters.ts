import type { Filter, Path } from '../../systems/odata/query.ts';
import type { FilterBindings } from '../model/binding.ts';
import { equals } from '../model/conditions.ts';
import { badUserInput } from '../model/errors.ts';
import type { ArgumentPath } from '../model/errors.ts';
import { translateFilter } from '../model/filter.ts';
import type { FilterInput } from '../model/filter.ts';
import { recordCondition, requireFinance } from '../model/finance-condition.ts';
import type { ConditionPlace, FinanceCondition, KeyedTable } from '../model/finance-condition.ts';
import { accountingStates, SKIP_SYNC, stateCondition } from './accounting-state-filter.ts';
import type { AccountingState } from './accounting-state.ts';
import { projectStages, projectTypes } from './choices.ts';

/** A data entity that can be asked about a kind of Dataverse record in a filter. */
export interface FinanceFilterTable extends KeyedTable {
  /** The fields of the filter input that it answers. */
  readonly columns: FilterBindings;
}

/** What Finance can be asked about a kind of Dataverse record in a filter. */
export interface FinanceFilter {
  /** The first one says whether Finance has the record at all. */
  readonly tables: readonly FinanceFilterTable[];
  /** Whether the input's field `state` asks for accounting states. */
  readonly hasState?: boolean;
  /** Columns of the Dataverse row that are needed besides its key in Finance. */
  readonly rowPaths?: readonly Path[];
}

const isPosted: Filter = { op: 'or', of: [isSet('Invoice'), isSet('LedgerVoucher')] };
const isNotPosted: Filter = { op: 'and', of: [equals('Invoice', null), equals('LedgerVoucher', null)] };

/** Conditions that Finance answers for records of Dataverse, by type: `ProjectFilter.accounting` and its like. */
export const financeFilters: Readonly<Record<string, FinanceFilter>> = {
  Project: {
    tables: [
      {
        table: 'ProjectsV2',
        keyColumns: ['dataAreaId', 'ProjectId'],
        columns: {
          projectGroup: { kind: 'text', path: 'ProjectGroupId' },
          salesTaxGroup: { kind: 'text', path: 'SalesTaxGroupId' },
          stage: { kind: 'choice', path: 'ProjectStage', choices: projectStages },
          invoicingStatus: {
            kind: 'cases',
            paths: ['ProjectStage'],
            cases: {
              CLOSED: equals('ProjectStage', 'Completed'),
              OPEN: { op: 'ne', path: 'ProjectStage', value: 'Completed' },
            },
          },
        },
      },
      {
        table: 'CDSProjects',
        keyColumns: ['dataAreaId', 'ProjectID'],
        columns: { projectType: { kind: 'choice', path: 'ProjectType', choices: projectTypes } },
      },
    ],
  },
  ProjectContract: {
    tables: [
      {
        table: 'ProjectContractHeaders',
        keyColumns: ['dataAreaId', 'ProjectContractId'],
        columns: {
          salesTaxGroup: { kind: 'text', path: 'SalesTaxGroupCode' },
          termsOfPayment: { kind: 'text', path: 'TermsOfPayment' },
        },
      },
    ],
  },
  Actual: {
    tables: [
      {
        table: 'ProjActualsImports',
        keyColumns: ['dataAreaId', 'ActualsImportId'],
        columns: {
          voucher: { kind: 'text', path: 'VoucherNumber' },
          accountingDate: { kind: 'date', path: 'AccountingDate' },
          accountingAmount: { kind: 'decimal', path: 'AccountingAmount' },
          exchangeRate: { kind: 'decimal', path: 'ExchangeRate' },
        },
      },
    ],
    hasState: true,
    rowPaths: [SKIP_SYNC],
  },
  Invoice: {
    tables: [
      {
        table: 'ProjectInvoiceProposalsV2',
        keyColumns: ['dataAreaId', 'InvoiceProposalId'],
        columns: {
          status: {
            kind: 'cases',
            paths: ['Invoice', 'LedgerVoucher'],
            cases: { POSTED: isPosted, OPEN: isNotPosted },
          },
          customerInvoiceNumber: { kind: 'text', path: 'Invoice' },
          invoiceDate: { kind: 'date', path: 'InvoiceDate' },
        },
      },
    ],
  },
};

/** The fields of the filter input. */
export function financeFilterFields({ tables, hasState }: FinanceFilter): readonly string[] {
  return [...(hasState === true ? ['state'] : []), ...tables.flatMap(({ columns }) => Object.keys(columns))];
}

/** What the filter input asks of Finance; all of it must be met. */
export function financeConditions(
  { tables, hasState }: FinanceFilter,
  input: FilterInput,
  path: ArgumentPath,
  place: ConditionPlace,
): readonly FinanceCondition[] {
  const asked = tables.map((table) => {
    const own = Object.fromEntries(Object.entries(input).filter(([name]) => table.columns[name] !== undefined));
    const scope = { require: requireFinance(place.context, table.table), elsewhere: null };
    return { table, isAsked: Object.keys(own).length > 0, condition: translateFilter(own, table.columns, scope, path) };
  });
  const wanted = hasState === true ? wantedStates(input['state'], [...path, 'state']) : null;
  if (wanted !== null) return [stateCondition(wanted, asked[0]?.condition, place)];
  const isAnyAsked = asked.some(({ isAsked }) => isAsked);
  return asked
    .filter(({ isAsked }, index) => (isAnyAsked ? isAsked : index === 0))
    .map(({ table, condition }) => recordCondition(table, condition, place));
}

/** The states that `{ eq, ne, in }` leaves; null when nothing is asked. */
function wantedStates(input: unknown, path: ArgumentPath): ReadonlySet<AccountingState> | null {
  if (input === null || input === undefined) return null;
  const comparisons = Object.entries(input).filter(([, operand]) => operand !== undefined);
  const states = accountingStates.filter((state) =>
    comparisons.every(([comparison, operand]) => {
      if (operand === null) {
        throw badUserInput([...path, comparison], 'expected a state, received null. Every actual has one.');
      }
      const named = Array.isArray(operand) ? (operand as readonly unknown[]) : [operand];
      return named.includes(state) === (comparison !== 'ne');
    }),
  );
  return new Set(states);
}

function isSet(path: Path): Filter {
  return { op: 'ne', path, value: null };
}
