import { addActual, addOrigin, connect, reverse, type Actual, type ActualFacts, type ActualList } from './actuals.ts';
import { amount, amountText, cents, percentOf, type Amount } from './amounts.ts';
import { addDays, daysBetween, endOfMonth, midnight, monthOf, workday } from './calendar.ts';
import {
  adjustmentStatus,
  type AccountingStage,
  billingStatus,
  billingType,
  transactionClass,
  transactionType,
} from './choices.ts';
import { today } from './engagement-plans.ts';
import { hourPrices } from './estimates.ts';
import { documentNumber } from './identifiers.ts';
import type { Project, Task, TeamMember } from './projects.ts';
import type { World } from './world.ts';

/** How far Finance has come with what was done on a date: September is closed, October lies in journals, November is new. */
export function stageOf(world: World, date: string): AccountingStage {
  if (date <= '2025-09-30') return 'posted';
  if (date > '2025-10-31') return 'staged';
  const draw = world.random.below(20);
  if (draw === 0) return 'error';
  if (draw === 1) return 'processing';
  return draw === 2 ? 'staged' : 'journal';
}

/** Share of the work on a running project that was done in the last days, in percent. */
const recentPercent = 8;

/** Days of work on a project, spread evenly over its time; every ninth falls on the end of its month. */
function workDates(project: Project, count: number): string[] {
  const end = project.plan.end < today ? project.plan.end : today;
  const length = daysBetween(project.plan.start, end);
  const older = end === today ? count - Math.ceil((count * recentPercent) / 100) : count;
  return Array.from({ length: count }, (_, index) => {
    if (index >= older) return workday(addDays('2025-11-03', index % 12));
    const date = addDays(project.plan.start, Math.floor((length * index) / older));
    const monthEnd = endOfMonth(monthOf(date));
    return index % 9 === 4 && monthEnd <= end ? monthEnd : workday(date) < project.plan.start ? date : workday(date);
  });
}

function taskAt(project: Project, date: string, index: number): Task {
  const candidates = project.tasks.filter((task) => task.start <= date && date <= task.finish);
  const open = candidates.length === 0 ? project.tasks : candidates;
  return open[index % open.length] as Task;
}

/** One approved day of work and the actuals it made. */
interface Approved {
  entryId: string;
  approvalId: string;
  date: string;
  task: Task;
  member: TeamMember;
  hours: Amount;
}

/** Adds time entries of a project, with approvals and the actuals that approving made. */
export function addTimeWork(world: World, actuals: ActualList, project: Project, count: number): void {
  for (const [index, date] of workDates(project, count).entries()) {
    const member = project.team[(index * 7 + 1) % project.team.length] as TeamMember;
    const task = taskAt(project, date, index);
    const minutes = 60 + world.random.below(29) * 15;
    const recent = date > '2025-11-03';
    const status = recent ? ([2, 3, 0, 1, 4, 2][index % 6] ?? 2) : 2;
    const entry = addTimeEntry(world, project, task, member, date, minutes, status);
    if (status !== 2) continue;
    const hours = amount((minutes / 60).toFixed(2));
    approve(world, actuals, project, { ...entry, date, task, member, hours }, index);
  }
}

function addTimeEntry(
  world: World,
  project: Project,
  task: Task,
  member: TeamMember,
  date: string,
  minutes: number,
  status: number,
): { entryId: string; approvalId: string } {
  const name = documentNumber('T-', world.next('time entry'), 7);
  const prices = hourPrices(project, member);
  const createdon = `${date}T17:05:00Z`;
  const entry = world.add('msdyn_timeentry', name, {
    msdyn_description: task.name,
    msdyn_bookableresource: member.resource.id,
    msdyn_date: midnight(date),
    msdyn_start: `${date}T08:00:00Z`,
    msdyn_end: `${date}T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00Z`,
    msdyn_duration: minutes,
    msdyn_entrystatus: 192_350_000 + status,
    msdyn_externaldescription: `${task.name} for ${project.name}`,
    msdyn_manager: project.managerUserId,
    msdyn_project: project.id,
    msdyn_projecttask: task.id,
    msdyn_resourcecategory: member.role.id,
    msdyn_resourceorganizationalunitid: member.resource.company.unitId,
    msdyn_targetentrystatus: 192_350_000 + status,
    msdyn_transactioncategory: task.row['msdyn_transactioncategory'] ?? null,
    msdyn_type: 192_350_000,
    msdyn_resourcingcompany: member.resource.company.id,
    ownerid: member.resource.userId,
    createdon,
  });
  const entryId = world.id(entry, 'msdyn_timeentry');
  if (status === 0) return { entryId, approvalId: '' };
  const stage = { 1: 1, 2: 2, 3: 0, 4: 4 }[status] ?? 0;
  const quantity = amountText(amount((minutes / 60).toFixed(2))).slice(0, -2);
  const approval = world.add('msdyn_projectapproval', name, {
    msdyn_name: `${member.resource.name}, ${date}`,
    msdyn_recordstage: 192_350_000 + stage,
    msdyn_entrytype: 192_350_000,
    msdyn_timeentry: entryId,
    msdyn_project: project.id,
    msdyn_projecttask: task.id,
    msdyn_resourcecategory: member.role.id,
    msdyn_transactioncategory: task.row['msdyn_transactioncategory'] ?? null,
    msdyn_submittedby: member.resource.userId,
    msdyn_manager: project.managerUserId,
    msdyn_approvedby: stage === 2 ? project.managerUserId : null,
    msdyn_approvedon: stage === 2 ? `${date}T18:00:00Z` : null,
    msdyn_costquantity: quantity,
    msdyn_salesquantity: quantity,
    msdyn_billingtype: 192_350_001,
    msdyn_costprice: amountText(prices.cost),
    msdyn_salesprice: amountText(prices.sales),
    transactioncurrencyid: project.contract?.currencyId ?? project.company.currencyId,
    createdon,
  });
  return { entryId, approvalId: world.id(approval, 'msdyn_projectapproval') };
}

/** The billing type of the n-th piece of work on a billable line: mostly chargeable. */
function billingTypeOf(index: number): number {
  if (index % 17 === 11) return billingType.nonChargeable;
  if (index % 23 === 7) return billingType.complimentary;
  return index % 41 === 20 ? billingType.notAvailable : billingType.chargeable;
}

function approve(world: World, actuals: ActualList, project: Project, done: Approved, index: number): void {
  const { member, task } = done;
  const prices = hourPrices(project, member);
  const intercompany = member.resource.company !== project.company;
  const stage = stageOf(world, done.date);
  const shared: Omit<ActualFacts, 'type' | 'company' | 'currency' | 'price' | 'stage' | 'billingType'> = {
    classification: transactionClass.time,
    description: `${task.name}: ${member.resource.name}`,
    project,
    task,
    date: done.date,
    quantity: done.hours,
    unit: 'hr',
    resource: member.resource,
    roleId: member.role.id,
    categoryId: String(task.row['msdyn_transactioncategory']),
  };
  const cost = addActual(world, actuals, {
    ...shared,
    type: transactionType.cost,
    company: project.company,
    currency: prices.costCurrency,
    price: prices.cost,
    billingType: project.contract === null ? billingType.notAvailable : billingType.chargeable,
    stage: intercompany ? 'skipped' : stage,
  });
  const made = [cost];
  if (intercompany) made.push(...addLending(world, actuals, cost, stage));
  if (project.contract !== null && task.line?.fixedPrice === false) {
    const sales = project.contract.payers.map((payer) =>
      addActual(world, actuals, {
        ...shared,
        type: transactionType.unbilledSales,
        company: project.company,
        currency: prices.salesCurrency,
        price: percentOf(prices.sales, payer.percent),
        billingType: billingTypeOf(index),
        billingStatus: billingStatus.unbilledSalesCreated,
        payer,
        stage,
      }),
    );
    for (const unbilled of sales) connect(world, unbilled, 'Unbilled sales', cost, 'Cost');
    made.push(...sales);
  }
  for (const actual of made) addOrigin(world, actual, 'msdyn_timeentry', done.entryId);
  if (index % 29 === 13 && !intercompany) recallOrCorrect(world, actuals, made, done, index % 2 === 0);
}

/** The lending company's cost and its sale to the borrowing company. */
function addLending(world: World, actuals: ActualList, cost: Actual, stage: AccountingStage): Actual[] {
  const lender = cost.facts.resource?.company ?? cost.facts.company;
  const unitCost = addActual(world, actuals, {
    ...cost.facts,
    type: transactionType.resourcingUnitCost,
    company: lender,
    stage,
  });
  const sale = addActual(world, actuals, {
    ...cost.facts,
    type: transactionType.interOrganizationalSales,
    company: lender,
    price: percentOf(cost.facts.price, amount('115')),
    stage,
  });
  connect(world, unitCost, 'Cost', cost, 'Original');
  return [unitCost, sale];
}

/** Takes approved work back; when it is corrected, the same work follows with fewer hours. */
function recallOrCorrect(
  world: World,
  actuals: ActualList,
  originals: readonly Actual[],
  done: Approved,
  correct: boolean,
): void {
  const canceled = (actual: Actual): number | null => (actual.facts.payer == null ? null : billingStatus.canceled);
  for (const original of originals) {
    const reversal = reverse(world, actuals, original, { billingStatus: canceled(original), stage: original.stage });
    original.row['msdyn_adjustmentstatus'] = adjustmentStatus.adjusted;
    if (original.facts.payer != null) original.row['msdyn_billingstatus'] = billingStatus.canceled;
    addOrigin(world, reversal, 'msdyn_timeentry', done.entryId);
    if (!correct) continue;
    const replacement = addActual(world, actuals, {
      ...original.facts,
      quantity: cents(percentOf(original.facts.quantity, amount('50'))),
      stage: original.stage,
    });
    connect(world, replacement, 'Replacing', original, 'Original');
    addOrigin(world, replacement, 'msdyn_timeentry', done.entryId);
  }
  const entry = world.byId(done.entryId);
  const approval = world.byId(done.approvalId);
  if (correct) return;
  entry['msdyn_entrystatus'] = 192_350_001;
  entry['msdyn_targetentrystatus'] = 192_350_001;
  approval['msdyn_recordstage'] = 192_350_005;
}
