import { amount, amountText, converted, times, whole, type Amount } from './amounts.ts';
import { midnight, noon } from './calendar.ts';
import type { Category } from './categories.ts';
import { exchangeRate } from './exchange-rates.ts';
import { forecastModel } from './finance-setup.ts';
import { documentNumber, emptyGuid, nameGuid } from './identifiers.ts';
import { unitGroupId, unitId, type Product } from './products.ts';
import type { Project, Task, TeamMember } from './projects.ts';
import { text, type Row } from './row.ts';
import type { World } from './world.ts';

/** Cost and sales price of an hour of a team member, in the currencies of its company and of the contract. */
export function hourPrices(
  project: Project,
  member: TeamMember,
): { cost: Amount; sales: Amount; costCurrency: string; salesCurrency: string } {
  const costCurrency = member.resource.company.currency;
  const salesCurrency = project.contract?.currency ?? project.company.currency;
  return {
    cost: converted(member.role.cost, exchangeRate('USD', costCurrency, '2024-01-01')),
    sales: converted(member.role.sales, exchangeRate('USD', salesCurrency, '2024-01-01')),
    costCurrency,
    salesCurrency,
  };
}

/** Adds hour, expense and material estimates of a project with their staging rows and forecasts. */
export function addEstimates(
  world: World,
  project: Project,
  categories: readonly Category[],
  products: readonly Product[],
): void {
  for (const [index, task] of project.tasks.entries()) {
    const member = project.team[index % project.team.length] as TeamMember;
    addAssignment(world, project, task, member, whole(16 + index * 8));
  }
  const estimate = world.add('msdyn_estimate', project.number, {
    msdyn_name: `Estimate of ${project.name}`,
    msdyn_project: project.id,
  });
  const estimateId = world.id(estimate, 'msdyn_estimate');
  const travel = categories[3] as Category;
  const software = categories[5] as Category;
  for (const [index, task] of project.tasks.entries()) {
    if (index % 3 === 0) addExpensePair(world, project, task, estimateId, travel, whole(2 + index), amount('412.3550'));
    const product = products[index % products.length] as Product;
    if (index % 4 === 1) addMaterialPair(world, project, task, estimateId, software, product, whole(1 + (index % 5)));
  }
}

function addAssignment(world: World, project: Project, task: Task, member: TeamMember, hours: Amount): void {
  const prices = hourPrices(project, member);
  const name = `${task.number}/${member.id}`;
  const minutes = Number(hours / 10_000n) * 60;
  const row = world.add('msdyn_resourceassignment', name, {
    msdyn_name: member.resource.name,
    msdyn_projectid: project.id,
    msdyn_taskid: task.id,
    msdyn_projectteamid: member.id,
    msdyn_bookableresourceid: member.resource.id,
    msdyn_bookingstatusid: nameGuid(world.seed, 'bookingstatus', 'Hard'),
    msdyn_committype: 192_350_001,
    msdyn_fromdate: midnight(task.start),
    msdyn_todate: midnight(task.finish),
    msdyn_plannedwork: JSON.stringify([{ minutes, start: `${task.start}T08:00:00Z`, end: `${task.finish}T16:00:00Z` }]),
    msdyn_plannedcost: amountText(times(hours, prices.cost)),
    msdyn_plannedsales: amountText(project.contract === null ? 0n : times(hours, prices.sales)),
    msdyn_userresourceid: member.resource.userId,
    transactioncurrencyid: text(project.row, 'transactioncurrencyid'),
    msdyn_start: `${task.start}T08:00:00Z`,
    msdyn_finish: `${task.finish}T16:00:00Z`,
    msdyn_effort: minutes / 60,
    msdyn_effortcompleted: 0,
    msdyn_effortremaining: minutes / 60,
    msdyn_billingtype: project.contract === null ? 192_350_003 : 192_350_001,
    msdyn_salescontractlineid: task.line?.id ?? null,
    msdyn_company: project.company.id,
    createdon: `${project.plan.start}T08:10:00Z`,
  });
  const id = world.id(row, 'msdyn_resourceassignment');
  world.mirror('ProjEstimateHoursImport', 'msdyn_resourceassignment', row, { SequenceNumber: 1 });
  const { dataArea, code } = project.company;
  world.addFinance('ProjectEmplForecasts', {
    dataAreaId: dataArea,
    TransactionID: documentNumber('HF-', world.next('hour forecast'), 6),
    ProjectID: project.number,
    ActivityNumber: task.number,
    Description: member.resource.name,
    ForecastModel: forecastModel,
    Category: categoryOf(world, task, 1),
    Hours: amountText(hours),
    HoursScheduled: amountText(hours),
    CostPrice: amountText(prices.cost),
    SalesPrice: amountText(project.contract === null ? 0n : prices.sales),
    SalesCurrency: prices.salesCurrency,
    LineProperty: project.contract === null ? 'NONCHARGE' : 'CHARGE',
    ProjectDate: noon(task.start),
    EndDate: noon(task.finish),
    ResourceCategoryId: member.role.number,
    ResourceId: personnelNumber(world, member),
    ResourceCompanyId: code,
    ProjectContractID: project.contract?.number ?? '',
    FundingSourceID: project.contract?.payers[0]?.fundingSource ?? '',
    JobIdentification: id,
    Active: 'Yes',
  });
}

/** The personnel number of a team member. */
export function personnelNumber(world: World, member: TeamMember): string {
  return text(world.byId(text(world.byId(member.resource.id), 'cdm_workerid')), 'cdm_workernumber');
}

function categoryOf(world: World, task: Task, suffix: number): string {
  const category = world.byId(text(task.row, 'msdyn_transactioncategory'));
  return `TCN-${text(category, 'msdyn_transactioncategorynumber')}-${String(suffix)}`;
}

interface LinePair {
  name: string;
  task: Task;
  category: Category;
  quantity: Amount;
  cost: Amount;
  sales: Amount;
  classification: number;
  unit: string;
  product: Product | null;
}

function addPair(world: World, project: Project, estimateId: string, pair: LinePair): { cost: Row; sales: Row | null } {
  const common: Row = {
    msdyn_description: `${pair.category.name}: ${pair.task.name}`,
    msdyn_documentdate: midnight(pair.task.start),
    msdyn_startdatetime: midnight(pair.task.start),
    msdyn_enddatetime: midnight(pair.task.finish),
    msdyn_estimate: estimateId,
    msdyn_project: project.id,
    msdyn_task: pair.task.id,
    msdyn_transactioncategory: pair.category.id,
    msdyn_transactionclassification: pair.classification,
    msdyn_amountmethod: 192_350_000,
    msdyn_quantity: amountText(pair.quantity).slice(0, -2),
    msdyn_unit: unitId(world, pair.unit),
    msdyn_unitschedule: unitGroupId(world, pair.unit),
    msdyn_product: pair.product?.id ?? null,
    msdyn_productdescription: pair.product?.name ?? null,
    msdyn_resourceorganizationalunitid: project.company.unitId,
    msdyn_owningcompany: project.company.id,
    msdyn_salescontractlineid: pair.task.line?.id ?? null,
    createdon: `${project.plan.start}T08:20:00Z`,
  };
  const cost = world.add('msdyn_estimateline', `${pair.name}/cost`, {
    ...common,
    msdyn_transactiontypecode: 192_350_000,
    msdyn_price: amountText(pair.cost),
    msdyn_amount: amountText(times(pair.quantity, pair.cost)),
    transactioncurrencyid: project.company.currencyId,
    msdyn_billingtype: null,
  });
  if (project.contract === null) return { cost, sales: null };
  const sales = world.add('msdyn_estimateline', `${pair.name}/sales`, {
    ...common,
    msdyn_transactiontypecode: 192_350_005,
    msdyn_price: amountText(pair.sales),
    msdyn_amount: amountText(times(pair.quantity, pair.sales)),
    transactioncurrencyid: project.contract.currencyId,
    msdyn_billingtype: 192_350_001,
    msdyn_estimatelineorigin: world.id(cost, 'msdyn_estimateline'),
    msdyn_accountcustomer: project.contract.payers[0]?.customer.id ?? null,
    msdyn_customertype: 192_350_001,
  });
  return { cost, sales };
}

function inContractCurrency(project: Project, value: Amount): Amount {
  const to = project.contract?.currency ?? project.company.currency;
  return converted(value, exchangeRate(project.company.currency, to, '2024-01-01'));
}

function addExpensePair(
  world: World,
  project: Project,
  task: Task,
  estimateId: string,
  category: Category,
  quantity: Amount,
  cost: Amount,
): void {
  const sales = inContractCurrency(project, times(cost, amount('1.1')));
  const name = `${task.number}/expense`;
  const pair = addPair(world, project, estimateId, {
    name,
    task,
    category,
    quantity,
    cost,
    sales,
    classification: 192_350_001,
    unit: 'ea',
    product: null,
  });
  for (const row of [pair.cost, pair.sales]) {
    if (row === null) continue;
    world.mirror('ProjEstimateExpensesImports', 'msdyn_estimateline', row, {
      EstimateExpensesImportId: world.id(row, 'msdyn_estimateline'),
      OriginEstimateLineId: emptyGuid,
      SequenceNumber: row === pair.cost ? 1 : 2,
      BillingType: 'NotSpecified',
    });
  }
  world.addFinance('ProjectExpenseForecasts', {
    ...forecastOf(project, task),
    TransId: documentNumber('EF-', world.next('expense forecast'), 6),
    Description: `${category.name}: ${task.name}`,
    Category: `TCN-${category.number}-4`,
    ForecastModel: forecastModel,
    Quantity: amountText(quantity),
    CostPrice: amountText(cost),
    SalesPrice: amountText(pair.sales === null ? 0n : sales),
    SalesCurrency: project.contract?.currency ?? project.company.currency,
    LineProperty: pair.sales === null ? 'NONCHARGE' : 'CHARGE',
    ProjectDate: noon(task.start),
    ProjectID: project.number,
    Active: 'Yes',
  });
}

function addMaterialPair(
  world: World,
  project: Project,
  task: Task,
  estimateId: string,
  category: Category,
  product: Product,
  quantity: Amount,
): void {
  const sales = inContractCurrency(project, product.price);
  const name = `${task.number}/material`;
  const pair = addPair(world, project, estimateId, {
    name,
    task,
    category,
    quantity,
    cost: product.cost,
    sales,
    classification: 192_350_002,
    unit: 'ea',
    product,
  });
  const forecast = documentNumber('IF-', world.next('item forecast'), 6);
  for (const row of [pair.cost, pair.sales]) {
    if (row === null) continue;
    world.mirror('ProjForecastSalesImport', 'msdyn_estimateline', row, {
      ImportId: world.id(row, 'msdyn_estimateline'),
      ForecastLineIdOrigin: emptyGuid,
      SequenceNumber: row === pair.cost ? 1 : 2,
      BillingType: 'NotSpecified',
      TransId: forecast,
      ForecastInvoiceDate: noon(task.finish),
      ForecastCostPaymDate: noon(task.finish),
    });
  }
  world.addFinance('ProjectItemForecasts', {
    ...forecastOf(project, task),
    AllocateMethod: 'None',
    Periods: 0,
    Unit: 'Day',
    PeriodKeyId: '',
    ProjectTransactionId: forecast,
    ItemId: product.itemNumber,
    ProjectId: project.number,
    ProjectCategoryId: `TCN-${category.number}-3`,
    ProjectLinePropertyId: pair.sales === null ? 'NONCHARGE' : 'CHARGE',
    ModelId: forecastModel,
    SalesQuantity: amountText(quantity),
    InventQuantity: amountText(quantity),
    SalesUnitId: 'ea',
    CostPrice: amountText(product.cost),
    SalesPrice: amountText(pair.sales === null ? 0n : sales),
    Amount: amountText(pair.sales === null ? 0n : times(quantity, sales)),
    Currency: project.contract?.currency ?? project.company.currency,
    StartDate: noon(task.start),
    ProjectForecastInvoiceDate: noon(task.finish),
    ProjectForecastCostPaymentDate: noon(task.finish),
    BudgetComment: `${category.name}: ${task.name}`,
  });
}

function forecastOf(project: Project, task: Task): Row {
  return {
    dataAreaId: project.company.dataArea,
    ActivityNumber: task.number,
    EndDate: noon(task.finish),
    ProjectContractID: project.contract?.number ?? '',
    FundingSourceID: project.contract?.payers[0]?.fundingSource ?? '',
    DefaultDimensionDisplayValue: '-022--',
  };
}
