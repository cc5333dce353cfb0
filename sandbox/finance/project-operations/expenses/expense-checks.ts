import { amountText } from '../../../seed/amounts.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { ExchangeRateTable, noRate } from '../ledger/exchange-rate-table.ts';
import { FiscalPeriods } from '../ledger/fiscal-periods.ts';
import { type Ledger, Ledgers } from '../ledger/ledgers.ts';
import { SetupRows } from '../setup-rows.ts';
import { textOf } from '../staging/staged-actual.ts';
import { type ExpenseLine, recoverableTax } from './expense-line.ts';

/** `ProjStatus.Completed`, as it is stored. */
const completed = 4;

interface Rates {
  readonly ledger: Ledger;
  /** From the currency of the line to those of the ledger, as rates are stored. */
  readonly rate: bigint;
  readonly reportingRate: bigint;
}

/** What posting an expense needs of the setup. */
export interface ExpensePlace extends Rates {
  readonly category: SqlRow;
  /** Null on a line that no project bears. */
  readonly project: SqlRow | null;
  /** The transaction category that Dataverse has for the expense category; empty on a line that no project bears. */
  readonly transactionCategory: string;
}

/** Looks up what lines need, and says what stands in the way. The setup is read once: make a new one for each run. */
export class ExpenseChecks {
  readonly #setup: SetupRows;
  readonly #ledgers: Ledgers;
  readonly #periods: FiscalPeriods;
  readonly #table: ExchangeRateTable;

  constructor(store: Store) {
    this.#setup = new SetupRows(store);
    this.#ledgers = new Ledgers(store);
    this.#periods = new FiscalPeriods(store);
    this.#table = new ExchangeRateTable(store);
  }

  /** Where a line is to be posted, or everything that stands in the way. */
  place(line: ExpenseLine): ExpensePlace | readonly string[] {
    const { company, projectId, projectCompany } = line;
    const hasProject = projectId !== '';
    const category = this.#setup.find('ExpenseCategories', { dataAreaId: company, ExpenseCategory: line.category });
    const transactionCategory = hasProject ? this.#transactionCategory(line) : '';
    const key = { dataAreaId: projectCompany, ProjectId: projectId };
    const project = hasProject ? this.#setup.find('ProjectsV2', key) : null;
    const rates = this.#rates(line);
    const problems = [
      ...amountProblems(line),
      ...this.#dayProblems(line),
      ...categoryProblems(line, category, transactionCategory),
      ...this.#projectProblems(line, project),
      ...('problems' in rates ? rates.problems : []),
    ];
    if (problems.length > 0 || category === null || 'problems' in rates) return problems;
    return { ...rates, category, project, transactionCategory };
  }

  #dayProblems({ company, date }: ExpenseLine): readonly string[] {
    if (date === '') return ['The transaction date must be filled in.'];
    return this.#periods.isOpen(company, date) ? [] : [`No open fiscal period on ${date}.`];
  }

  #rates({ company, currency, date }: ExpenseLine): Rates | { readonly problems: readonly string[] } {
    const ledger = this.#ledgers.of(company);
    const problems = [
      ...(ledger === null ? [`Legal entity ${company} has no ledger.`] : []),
      ...(currency === '' ? ['The currency must be filled in.'] : []),
    ];
    if (ledger === null || currency === '') return { problems };
    const { rateType, accountingCurrency, reportingRateType, reportingCurrency } = ledger;
    const rate = this.#table.rate(rateType, currency, accountingCurrency, date);
    const reportingRate = this.#table.rate(reportingRateType, currency, reportingCurrency, date);
    if (rate !== null && reportingRate !== null) return { ledger, rate, reportingRate };
    const missing = new Set([
      ...(rate === null ? [noRate(rateType, currency, accountingCurrency, date)] : []),
      ...(reportingRate === null ? [noRate(reportingRateType, currency, reportingCurrency, date)] : []),
    ]);
    return { problems: [...missing] };
  }

  #transactionCategory({ company, category }: ExpenseLine): string {
    const row = this.#setup.find('ProjExpenseCategoriesExport', { dataAreaId: company, CostType: category });
    return row === null ? '' : textOf(row, 'TransactionCategoryId');
  }

  #projectProblems(line: ExpenseLine, project: SqlRow | null): readonly string[] {
    const { company, projectId, projectCompany, activity } = line;
    if (projectId === '') {
      const isIntercompany = projectCompany !== company;
      return isIntercompany ? [`An expense for legal entity ${projectCompany} must name a project.`] : [];
    }
    if (project === null) return [`Project ${projectId} doesn't exist in legal entity ${projectCompany}.`];
    const problems =
      Number(project['ProjectStage']) === completed ? [`Project ${projectId} is completed: it takes no expenses.`] : [];
    if (activity === '') {
      const isRequired = Number(project['IsActivityRequiredForExpenseTransaction']) === 1;
      return isRequired ? [...problems, `Expenses of project ${projectId} must name an activity.`] : problems;
    }
    const key = { dataAreaId: projectCompany, ProjectId: projectId, TaskId: activity };
    if (this.#setup.find('ProjectTasks', key) !== null) return problems;
    return [...problems, `Activity ${activity} doesn't exist on project ${projectId}.`];
  }
}

function amountProblems(line: ExpenseLine): readonly string[] {
  const { paid, net, tax, isCompanyCost } = line;
  const problems = isCompanyCost ? [] : ['The cost owner must be the company.'];
  if (paid === 0n) return [...problems, 'The transaction amount must be filled in.'];
  if (paid !== net + tax) {
    const [whole, part, rest] = [paid, net, tax].map(amountText);
    return [...problems, `The transaction amount ${whole} must be the net amount ${part} and the sales tax ${rest}.`];
  }
  const recovered = recoverableTax(line);
  const isWithin = tax < 0n ? tax <= recovered && recovered <= 0n : 0n <= recovered && recovered <= tax;
  if (isWithin) return problems;
  return [
    ...problems,
    `The amount ${amountText(line.cost)} must be the net amount, with all or part of the sales tax.`,
  ];
}

function categoryProblems(line: ExpenseLine, category: SqlRow | null, transactionCategory: string): readonly string[] {
  const { company, projectId } = line;
  const name = `Expense category ${line.category || '(none)'}`;
  if (category === null) return [`${name} doesn't exist in legal entity ${company}.`];
  if (Number(category['IsInactive']) === 1) return [`${name} is inactive in legal entity ${company}.`];
  if (projectId === '') return [];
  if (Number(category['UseInProject']) !== 1) return [`${name} is not for projects in legal entity ${company}.`];
  return transactionCategory === '' ? [`${name} of legal entity ${company} is not in Dataverse.`] : [];
}
