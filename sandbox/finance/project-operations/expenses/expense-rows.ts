import { amountText } from '../../../seed/amounts.ts';
import { noon } from '../../../seed/calendar.ts';
import type { Row } from '../../../seed/row.ts';
import { expenseSides, type LedgerSide } from '../ledger/ledger-effect.ts';
import { type EntryAmount, entryRows, type LedgerPlace } from '../ledger/ledger-rows.ts';
import { textOf } from '../staging/staged-actual.ts';
import type { ExpensePlace } from './expense-checks.ts';
import { type ExpenseLine, recoverableTax } from './expense-line.ts';

/** Where the lines that projects bear wait for Dataverse. */
export const exportedExpenses = 'ProjExpensesExport';

/** What a posted expense takes from the ledger: the debits, tax only where some is given back. */
export function expenseDebits(line: ExpenseLine, place: ExpensePlace): readonly EntryAmount[] {
  const tax = recoverableTax(line);
  return [
    { side: place.project === null ? ownSide(place) : expenseSides.ofProject, amount: line.cost },
    ...(tax === 0n ? [] : [{ side: expenseSides.recoverableTax, amount: tax }]),
  ];
}

/** Without a project, the account of the expense category bears the expense. */
function ownSide({ category }: ExpensePlace): LedgerSide {
  const [account = ''] = textOf(category, 'LedgerDimensionDisplayValue').split('-', 1);
  return { account, postingType: 'LedgerJournal' };
}

/** The ledger's rows of a posted expense, by entity: what was paid is owed to the employee. */
export function expenseLedgerRows(
  line: ExpenseLine,
  place: ExpensePlace,
  voucher: string,
  counter: number,
): readonly [string, Row][] {
  const { company, date, currency, text } = line;
  const dimension = textOf(line.row, 'DimensionDisplayValue') || textOf(place.project ?? {}, 'DimensionDisplayValue');
  const at: LedgerPlace = { counter, ledger: place.ledger.recordId, reportingRate: place.reportingRate };
  const facts = { company, date, voucher, currency, rate: place.rate, text, dimension, category: 'Vend' };
  return entryRows(facts, expenseDebits(line, place), expenseSides.liability, at);
}

/**
 * What Dataverse is to hear of a posted expense. Its price is what the project bears, so that the cost of the actual takes
 * from the integration account what the report put there.
 */
export function exportedRow(line: ExpenseLine, place: ExpensePlace, projectTransaction: string): Row {
  return {
    ExpTransNumber: line.number,
    ReferenceDataAreaId: line.company,
    ProjTransId: projectTransaction,
    NetAmount: amountText(line.cost),
    ProjId: line.projectId,
    TaxAmount: amountText(recoverableTax(line)),
    ExchangeCode: line.currency,
    ProjCostTransExists: 1,
    TransactionCategoryId: place.transactionCategory,
    Amount: amountText(line.cost),
    TransDate: noon(line.date),
    AdditionalInformation: line.text,
    BillingType: billingType(line, place),
    CostType: line.category,
    InterCompanyLE: line.projectCompany === line.company ? '' : line.projectCompany,
    ProjActivityNumber: line.activity,
    Quantity: '1.00',
  };
}

/** Who pays, by what the line says; Dataverse decides where it says nothing. */
function billingType(line: ExpenseLine, { project }: ExpensePlace): string {
  if (textOf(project ?? {}, 'ProjectContractId') === '') return 'NotAvailable';
  const billable = textOf(line.row, 'Billable').toLowerCase();
  if (billable === '') return 'NotSpecified';
  return billable === 'yes' ? 'Chargeable' : 'NonChargeable';
}
