import { addActual, addOrigin, connect, type ActualList } from './actuals.ts';
import { amount, amountText, cents, converted, percentOf, rateText, times, whole, type Amount } from './amounts.ts';
import { addDays, daysBetween, endOfMonth, midnight, monthOf, noon } from './calendar.ts';
import type { ExpenseCategory } from './categories.ts';
import { billingStatus, billingType, transactionClass, transactionType, type AccountingStage } from './choices.ts';
import { currencyId } from './companies.ts';
import { exchangeRate } from './exchange-rates.ts';
import { today } from './engagement-plans.ts';
import { personnelNumber } from './estimates.ts';
import { documentNumber } from './identifiers.ts';
import { unitGroupId, unitId } from './products.ts';
import type { Project, Task, TeamMember } from './projects.ts';
import type { World } from './world.ts';
import { stageOf } from './work.ts';

/** An expense as it is entered in Finance. */
interface ExpenseFacts {
  project: Project;
  task: Task;
  member: TeamMember;
  category: ExpenseCategory;
  report: string;
  line: number;
  date: string;
  currency: string;
  net: Amount;
  tax: Amount;
  /** `Ledger` is posted; only that reaches Dataverse. */
  status: 'Create' | 'Submitted' | 'Approved' | 'Returned' | 'Ledger';
}

const merchants: Record<string, string> = {
  FLIGHT: 'Blue Yonder Airlines',
  CAR: 'Contoso Car Rental',
  MEAL: 'Fourth Coffee',
  CONF: 'Lucerne Events',
  MISC: 'City Parking',
};

const openStatuses = ['Submitted', 'Create', 'Approved', 'Returned'] as const;

const netAmounts = ['412.3550', '89.9000', '23.4500', '640.0000', '12.0001', '1298.7500'];

/** Adds expense reports of a project's team: two lines a report, posted ones with approval and actuals. */
export function addExpenses(
  world: World,
  actuals: ActualList,
  project: Project,
  categories: readonly ExpenseCategory[],
  count: number,
): void {
  const end = project.plan.end < today ? project.plan.end : today;
  const length = daysBetween(project.plan.start, end);
  for (let index = 0; index < count; index += 1) {
    const member = project.team[(index * 2) % project.team.length] as TeamMember;
    const task = project.tasks[(index * 5 + 3) % project.tasks.length] as Task;
    const latest = index === count - 1 && end === today;
    const date = latest ? '2025-11-10' : addDays(project.plan.start, Math.floor((length * (index + 0.5)) / count));
    const status = date <= '2025-10-31' ? 'Ledger' : openStatuses[world.next('open report') % openStatuses.length];
    const report = documentNumber('ER-', world.next('expense report'), 6);
    for (const line of [1, 2]) {
      const currency = index % 5 === 2 ? 'CHF' : index % 7 === 5 ? 'EUR' : project.company.currency;
      const net = amount(netAmounts[(index + line) % netAmounts.length] as string);
      addExpense(world, actuals, {
        project,
        task,
        member,
        category: categories[(index + line) % categories.length] as ExpenseCategory,
        report,
        line,
        date: index % 6 === 1 && endOfMonth(monthOf(date)) <= end ? endOfMonth(monthOf(date)) : date,
        currency,
        net,
        tax: cents(percentOf(net, amount('7.5'))),
        status: status ?? 'Ledger',
      });
    }
  }
}

function addExpense(world: World, actuals: ActualList, facts: ExpenseFacts): void {
  const { project, task, member, category, date } = facts;
  const { company } = project;
  const number = documentNumber('EX-', world.next('expense'), 7);
  const posted = facts.status === 'Ledger';
  const projectTransaction = posted ? number.replace('EX-', 'PX-') : '';
  const rate = exchangeRate(facts.currency, company.currency, date);
  const description = `${category.name}: ${task.name}`;
  world.addFinance('Expenses', {
    dataAreaId: company.dataArea,
    ExpenseTransactionNumber: number,
    ExpenseReportNumber: facts.report,
    LineNumber: String(facts.line),
    ExpenseLineType: 'Default',
    ExpenseCategory: category.code,
    ExpenseType:
      world.financeRows('ExpenseCategories').find((row) => row['ExpenseCategory'] === category.code)?.['ExpenseType'] ??
      'Expense',
    EmployeePersonnelNumber: personnelNumber(world, member),
    TransactionDate: noon(date),
    TransactionAmount: amountText(facts.net + facts.tax),
    NetTransactionAmount: amountText(facts.net),
    Amount: amountText(facts.net),
    ActualSalesTaxAmount: amountText(facts.tax),
    SalesTaxAmountInCompanyCurrency: amountText(converted(facts.tax, rate)),
    AmountMST: amountText(converted(facts.net + facts.tax, rate)),
    ExchangeRate: rateText(rate),
    Currency: facts.currency,
    PaymentMethod: 'CASH',
    CostOwner: 'Company',
    Merchant: merchants[category.code] ?? '',
    AdditionalInformation: description,
    ProjectID: project.number,
    ActivityNumber: task.number,
    ProjectTransactionID: projectTransaction,
    Billable: project.contract === null ? 'No' : 'Yes',
    ApprovalStatus: facts.status,
    Status: 'ExpensePassed',
    Voucher: posted ? documentNumber('EXV-', world.next('expense voucher'), 7) : '',
    DimensionDisplayValue: '-022--',
    SalesTaxGroup: company.taxGroup,
    ItemSalesTaxGroup: 'SERVICE',
    TaxIncluded: 'No',
  });
  if (posted) addPostedExpense(world, actuals, facts, number, projectTransaction, description);
}

function addPostedExpense(
  world: World,
  actuals: ActualList,
  facts: ExpenseFacts,
  number: string,
  projectTransaction: string,
  description: string,
): void {
  const { project, task, member, category, date } = facts;
  const billing = project.contract === null ? billingType.notAvailable : billingType.chargeable;
  const createdon = `${date}T16:40:00Z`;
  const row = world.add('msdyn_expense', number, {
    msdyn_name: description,
    statuscode: 867_380_003,
    msdyn_amount: amountText(facts.net),
    msdyn_price: amountText(facts.net),
    msdyn_totalamount: amountText(facts.net + facts.tax),
    transactioncurrencyid: currencyId(world, facts.currency),
    msdyn_bookableresource: member.resource.id,
    msdyn_expensecategory: category.id,
    msdyn_expensestatus: 192_350_002,
    msdyn_targetexpensestatus: 192_350_002,
    msdyn_externaldescription: description,
    msdyn_manager: project.managerUserId,
    msdyn_project: project.id,
    msdyn_task: task.id,
    msdyn_quantity: '1.00',
    msdyn_resourceorganizationalunitid: member.resource.company.unitId,
    msdyn_salestaxamount: amountText(facts.tax),
    msdyn_transactiondate: midnight(date),
    msdyn_unit: unitId(world, 'ea'),
    msdyn_unitgroup: unitGroupId(world, 'ea'),
    msdyn_transactioncategory: category.transactionCategory.id,
    msdyn_billingtype: billing,
    msdyn_owningcompany: project.company.id,
    msdyn_externalexpenseid: number,
    msdyn_externalprojecttransactionid: projectTransaction,
    createdon,
  });
  const id = world.id(row, 'msdyn_expense');
  world.mirror('ProjExpensesExport', 'msdyn_expense', row, { ProjCostTransExists: 1 });
  world.add('msdyn_projectapproval', number, {
    msdyn_name: `${member.resource.name}, ${date}`,
    msdyn_recordstage: 192_350_002,
    msdyn_entrytype: 192_350_001,
    msdyn_expenseentry: id,
    msdyn_project: project.id,
    msdyn_projecttask: task.id,
    msdyn_transactioncategory: category.transactionCategory.id,
    msdyn_submittedby: member.resource.userId,
    msdyn_manager: project.managerUserId,
    msdyn_approvedby: project.managerUserId,
    msdyn_approvedon: createdon,
    msdyn_costquantity: '1.00',
    msdyn_salesquantity: '1.00',
    msdyn_billingtype: billing,
    msdyn_costprice: amountText(facts.net),
    transactioncurrencyid: currencyId(world, facts.currency),
    createdon,
  });
  addExpenseActuals(world, actuals, facts, description, id, billing);
}

function addExpenseActuals(
  world: World,
  actuals: ActualList,
  facts: ExpenseFacts,
  description: string,
  expenseId: string,
  billing: number,
): void {
  const { project, task, member, date } = facts;
  const stage: AccountingStage = stageOf(world, date);
  const cost = addActual(world, actuals, {
    type: transactionType.cost,
    classification: transactionClass.expense,
    description,
    project,
    task,
    company: project.company,
    currency: facts.currency,
    date,
    quantity: whole(1),
    price: facts.net,
    unit: 'ea',
    billingType: billing,
    resource: project.company === member.resource.company ? member.resource : null,
    categoryId: facts.category.transactionCategory.id,
    stage,
  });
  addOrigin(world, cost, 'msdyn_expense', expenseId);
  const { contract } = project;
  if (contract === null || task.line?.fixedPrice !== false) return;
  const rate = exchangeRate(facts.currency, contract.currency, date);
  for (const payer of contract.payers) {
    const price = times(converted(percentOf(facts.net, payer.percent), rate), amount('1.1'));
    const unbilled = addActual(world, actuals, {
      ...cost.facts,
      type: transactionType.unbilledSales,
      currency: contract.currency,
      price,
      billingType: billingType.chargeable,
      billingStatus: billingStatus.unbilledSalesCreated,
      payer,
    });
    connect(world, unbilled, 'Unbilled sales', cost, 'Cost');
    addOrigin(world, unbilled, 'msdyn_expense', expenseId);
  }
}
