import { addActual, connectRecords, reverse, type Actual, type ActualFacts, type ActualList } from './actuals.ts';
import { amount, amountText, type Amount, whole } from './amounts.ts';
import { midnight, noon } from './calendar.ts';
import type { Category } from './categories.ts';
import { adjustmentStatus, billingStatus, billingType, transactionClass, transactionType } from './choices.ts';
import { currencyId } from './companies.ts';
import { documentNumber } from './identifiers.ts';
import { unitId } from './products.ts';
import type { Project, Task } from './projects.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';
import { stageOf } from './work.ts';

/** Adds a Dataverse journal. */
function addJournal(world: World, project: Project, description: string, posted: boolean, date: string): string {
  const row = world.add('msdyn_journal', documentNumber('J-', world.next('journal'), 6), {
    msdyn_description: description,
    msdyn_defaultproject: project.id,
    msdyn_isposted: posted,
    createdon: `${date}T13:00:00Z`,
  });
  return world.id(row, 'msdyn_journal');
}

/** Adds a line to a Dataverse journal and returns its id. */
function addJournalLine(
  world: World,
  journalId: string,
  facts: ActualFacts,
  quantity: Amount,
  posted: boolean,
): string {
  const value = (quantity * facts.price) / 10_000n;
  const row = world.add('msdyn_journalline', documentNumber('JL-', world.next('journal line'), 7), {
    msdyn_description: facts.description.slice(0, 100),
    msdyn_accountcustomer: facts.payer?.customer.id ?? null,
    msdyn_accountingdate: midnight(facts.date),
    msdyn_documentdate: midnight(facts.date),
    msdyn_startdatetime: midnight(facts.date),
    msdyn_enddatetime: midnight(facts.date),
    msdyn_amount: amountText(value),
    msdyn_amountmethod: 192_350_000,
    transactioncurrencyid: currencyId(world, facts.currency),
    msdyn_billingtype: facts.billingType,
    msdyn_bookableresource: facts.resource?.id ?? null,
    msdyn_isposted: posted,
    msdyn_journal: journalId,
    msdyn_price: amountText(facts.price),
    msdyn_quantity: amountText(quantity).slice(0, -2),
    msdyn_project: facts.project.id,
    msdyn_task: facts.task?.id ?? null,
    msdyn_resourcecategory: facts.roleId ?? null,
    msdyn_transactioncategory: facts.categoryId ?? null,
    msdyn_salescontract: facts.task?.line == null ? null : (facts.project.contract?.id ?? null),
    msdyn_salescontractlineid: facts.task?.line?.id ?? null,
    msdyn_transactionclassification: facts.classification,
    msdyn_transactiontypecode: facts.type,
    msdyn_unit: unitId(world, facts.unit),
    createdon: `${facts.date}T13:05:00Z`,
  });
  return world.id(row, 'msdyn_journalline');
}

function baseFacts(project: Project, task: Task, category: Category, date: string): ActualFacts {
  return {
    type: transactionType.cost,
    classification: transactionClass.expense,
    description: category.name,
    project,
    task,
    company: project.company,
    currency: project.company.currency,
    date,
    quantity: whole(1),
    price: 0n,
    unit: 'ea',
    billingType: billingType.chargeable,
    categoryId: category.id,
    stage: 'posted',
  };
}

/** Adds a fee to a time-and-material project by a confirmed entry journal; such actuals have neither origin nor connections. */
export function addFee(
  world: World,
  actuals: ActualList,
  project: Project,
  category: Category,
  date: string,
  fee: Amount,
): void {
  const task = project.tasks.find((candidate) => candidate.line?.fixedPrice === false);
  const payer = project.contract?.payers[0];
  if (task === undefined || payer === undefined || project.contract === null) return;
  const facts: ActualFacts = {
    ...baseFacts(project, task, category, date),
    type: transactionType.unbilledSales,
    classification: transactionClass.fee,
    description: `Licence fee, ${project.name}`,
    currency: project.contract.currency,
    price: fee,
    billingStatus: billingStatus.unbilledSalesCreated,
    payer,
    stage: stageOf(world, date),
  };
  const journal = addJournal(world, project, `Fees ${date.slice(0, 7)}`, true, date);
  addJournalLine(world, journal, facts, facts.quantity, true);
  addActual(world, actuals, facts);
}

/** Amounts at the edge of what both systems hold, and the smallest ones, each with its reversal where it is negative. */
const awkwardAmounts = [
  { price: '922337203685.4775', date: '2024-12-31', reversed: false },
  { price: '99999999999.9999', date: '2024-02-29', reversed: true },
  { price: '0.0001', date: '2025-01-01', reversed: false },
  { price: '123456789.1235', date: '2025-06-30', reversed: true },
  { price: '0.0500', date: '2025-03-31', reversed: false },
] as const;

/** Adds costs of awkward size and dates around midnight by a confirmed entry journal. */
export function addAwkwardCosts(world: World, actuals: ActualList, project: Project, category: Category): void {
  const journal = addJournal(world, project, 'Opening costs taken over', true, '2024-12-31');
  const task = project.tasks[0] as Task;
  for (const { price, date, reversed } of awkwardAmounts) {
    const facts: ActualFacts = {
      ...baseFacts(project, task, category, date),
      description: `Cost taken over, ${price}`,
      price: amount(price),
      links: { msdyn_startdatetime: `${date}T23:59:59Z`, msdyn_enddatetime: `${date}T23:59:59Z` },
    };
    addJournalLine(world, journal, facts, facts.quantity, true);
    const cost = addActual(world, actuals, facts);
    if (!reversed) continue;
    reverse(world, actuals, cost, { stage: 'posted' });
    cost.row['msdyn_adjustmentstatus'] = adjustmentStatus.adjusted;
  }
}

/** Adds a correction journal that is not confirmed yet: its actuals are in process. */
export function addOpenCorrection(world: World, actuals: ActualList, project: Project): void {
  const cost = actuals.find((actual) => isCorrectable(actual, project));
  if (cost === undefined) return;
  const journal = addJournal(world, project, 'Correction, not confirmed yet', false, '2025-11-12');
  const end = (quantity: Amount): string => addJournalLine(world, journal, cost.facts, quantity, false);
  const { company } = cost.facts;
  connectRecords(
    world,
    company,
    ['msdyn_journalline', end(-cost.facts.quantity), 'Reversing'],
    ['msdyn_actual', cost.id, 'Original'],
  );
  connectRecords(
    world,
    company,
    ['msdyn_journalline', end(cost.facts.quantity), 'Replacing'],
    ['msdyn_actual', cost.id, 'Original'],
  );
  cost.row['msdyn_adjustmentstatus'] = adjustmentStatus.inProcess;
}

function isCorrectable(actual: Actual, project: Project): boolean {
  const { facts, row } = actual;
  return (
    facts.project === project &&
    facts.type === transactionType.cost &&
    facts.classification === transactionClass.time &&
    facts.date > '2025-06-30' &&
    row['msdyn_adjustmentstatus'] === null
  );
}

/** Adds a Finance project journal with hours that were entered there directly. */
export function addFinanceJournal(world: World, project: Project): void {
  const journal = documentNumber('PJ-', world.next('finance journal'), 6);
  const shared: Row = { dataAreaId: project.company.dataArea, ProjectID: project.number };
  world.addFinance('JournalTables', {
    ...shared,
    JournalBatchNumber: journal,
    JournalName: 'Hour',
    Description: 'Hours before the integration',
    JournalType: 'Hour',
    Posted: 'Yes',
    Status: 'Posted',
    ProjectDate: noon('2023-12-29'),
  });
  for (const [index, task] of project.tasks.slice(0, 3).entries()) {
    world.addFinance('JournalTrans', {
      ...shared,
      JournalId: journal,
      LineNumber: String(index + 1),
      ActivityNumber: task.number,
      Category: 'TCN-00001-1',
      CurrencyId: project.company.currency,
      ProjectDate: noon('2023-12-29'),
      VoucherDate: noon('2023-12-29'),
      Voucher: documentNumber('PJV-', world.next('finance journal voucher'), 6),
      Description: task.name,
      Hours: `${String(index + 2)}.25`,
      CostPrice: '60.00',
      SalesPrice: '130.00',
      LineProperty: 'CHARGE',
      ResourceCompanyId: project.company.code,
      TransactionID: documentNumber('PJT-', world.next('finance journal transaction'), 7),
    });
  }
}
