import type { ActualList } from './actuals.ts';
import { addAccounting } from './accounting.ts';
import { amount, whole } from './amounts.ts';
import {
  addExpenseCategories,
  addRoles,
  addTransactionCategories,
  type Category,
  type ExpenseCategory,
  type Role,
} from './categories.ts';
import { addChargeability } from './chargeability.ts';
import { addCompanies, addOrganization, organizationId, type Company } from './companies.ts';
import { addContract, addContractLine, type Contract } from './contracts.ts';
import { addDataverseDefaults } from './defaults.ts';
import { engagementPlans, type EngagementPlan } from './engagement-plans.ts';
import { addEstimates } from './estimates.ts';
import { addExchangeRates } from './exchange-rates.ts';
import { addExpenses } from './expenses.ts';
import { addFinanceProcesses } from './finance-processes.ts';
import { addFinanceSetup } from './finance-setup.ts';
import { documentNumber } from './identifiers.ts';
import { addMilestoneInvoices, addTimeAndMaterialInvoices } from './invoicing.ts';
import { addAwkwardCosts, addFee, addFinanceJournal, addOpenCorrection } from './journals.ts';
import { readSeedMetadata } from './metadata.ts';
import { addMilestones, type Milestone } from './milestones.ts';
import { addOtherSales } from './other-sales.ts';
import { addCustomers, addOtherAccounts, addVendors, type Customer, type Vendor } from './parties.ts';
import { addIntegrationUser, addPeople, type Resource } from './people.ts';
import { addPriceLists } from './price-lists.ts';
import { addPriceRows } from './price-rows.ts';
import { addProducts, addUnits, type Product } from './products.ts';
import { addProject, addTasks, addTeam, type Project } from './projects.ts';
import { addPurchase, type Purchase } from './purchases.ts';
import { addTimeWork } from './work.ts';
import { World } from './world.ts';

/** Records shared by all engagements. */
export interface MasterData {
  companies: Company[];
  roles: Role[];
  categories: Category[];
  expenseCategories: ExpenseCategory[];
  resources: Resource[];
  customers: Customer[];
  vendors: Vendor[];
  products: Product[];
}

/** An engagement as its documents are added: the project and how it is billed. */
export interface Engagement {
  project: Project;
  contract: Contract | null;
  milestones: Milestone[];
}

/** Adds everything that is set up once for all engagements. */
export function addMasterData(world: World): MasterData {
  addOrganization(world);
  addIntegrationUser(world);
  addExchangeRates(world, organizationId(world));
  const companies = addCompanies(world);
  const roles = addRoles(world, companies);
  const categories = addTransactionCategories(world, companies);
  addUnits(world);
  addPriceLists(world, companies);
  addFinanceSetup(world, companies);
  addFinanceProcesses(world, companies);
  const customers = addCustomers(world, companies);
  addOtherAccounts(world);
  const products = addProducts(world, companies);
  addPriceRows(world, companies, roles, categories, products);
  return {
    companies,
    roles,
    categories,
    expenseCategories: addExpenseCategories(world, companies, categories),
    resources: addPeople(world, companies, roles),
    customers,
    vendors: addVendors(world, companies),
    products,
  };
}

function addEngagement(world: World, master: MasterData, plan: EngagementPlan): Engagement {
  const company = master.companies.find((candidate) => candidate.code === plan.company);
  if (company === undefined) throw new Error(`Expected a seeded company, received "${plan.company}".`);
  const number = documentNumber('PRJ-', world.next('project'), 4);
  const own = master.resources.filter((resource) => resource.company === company);
  const contract =
    plan.kind === 'internal'
      ? null
      : addContract(
          world,
          plan,
          company,
          master.customers.filter((customer) => customer.company === company),
        );
  if (contract !== null && plan.kind !== 'fixedPrice') {
    const name = `${plan.name}: time and material`;
    addContractLine(world, contract, plan, { name, fixedPrice: false, value: whole(260_000), projectNumber: number });
  }
  const fixed = amount(plan.fixedPrice ?? '0');
  if (contract !== null && plan.kind !== 'timeAndMaterial') {
    const name = `${plan.name}: fixed price`;
    addContractLine(world, contract, plan, { name, fixedPrice: true, value: fixed, projectNumber: number });
  }
  const manager = own[0] as Resource;
  const project = addProject(world, number, plan, company, contract, manager);
  addTasks(world, project, master.roles, master.categories);
  const offset = world.next('team offset');
  const members = [manager, ...[1, 2, 3, 4].map((step) => own[1 + ((offset + step) % (own.length - 1))] as Resource)];
  if (plan.intercompany === true) {
    members.push(
      ...master.resources.filter((resource) => resource.company !== company && resource.roleIndex === 3).slice(0, 1),
    );
  }
  addTeam(world, project, [...new Set(members)], master.roles);
  addChargeability(world, project, master.roles, master.categories);
  addEstimates(
    world,
    project,
    master.categories,
    master.products.filter((product) => product.company === company),
  );
  const fixedLine = contract?.lines.find((line) => line.fixedPrice);
  const milestones = fixedLine === undefined ? [] : addMilestones(world, project, fixedLine, fixed);
  return { project, contract, milestones };
}

/** How many pieces of work an engagement of each kind gets for every thousand actuals wanted. */
const workPerThousand = { timeAndMaterial: 10, mixed: 11, fixedPrice: 6, internal: 5 } as const;

/** How many expense reports an engagement gets for every thousand actuals wanted. */
const reportsPerThousand = 0.8;

function addDocuments(
  world: World,
  actuals: ActualList,
  master: MasterData,
  engagement: Engagement,
  wanted: number,
): void {
  const { project, contract, milestones } = engagement;
  const work = Math.max(6, Math.round((workPerThousand[project.plan.kind] * wanted) / 1000));
  addTimeWork(world, actuals, project, work);
  const own = master.expenseCategories.filter((category) => category.company === project.company);
  addExpenses(world, actuals, project, own, Math.max(2, Math.round((reportsPerThousand * wanted) / 1000)));
  const position = world.next('engagement');
  const fees = master.categories[6] as Category;
  addFee(world, actuals, project, fees, '2025-03-31', amount('2500.0000'));
  if (position % 4 === 1) addFee(world, actuals, project, fees, '2025-10-15', amount('1750.2500'));
  if (project.plan.kind !== 'internal') addPurchase(world, actuals, purchaseOf(master, project, position));
  if (contract === null) {
    addFinanceJournal(world, project);
    return;
  }
  addTimeAndMaterialInvoices(world, actuals, project, contract);
  addMilestoneInvoices(world, actuals, project, contract, milestones);
  if (position % 5 === 0) addOpenCorrection(world, actuals, project);
}

const purchaseStates = [
  ['closed', 'confirmed', '2025-02-03'],
  ['confirmed', 'review', '2025-07-14'],
  ['confirmed', 'draft', '2025-10-06'],
  ['closed', 'confirmed', '2025-09-22'],
  ['draft', 'none', '2025-11-03'],
  ['canceled', 'none', '2025-04-07'],
  ['confirmed', 'none', '2025-10-13'],
] as const;

function purchaseOf(master: MasterData, project: Project, position: number): Purchase {
  const [state, invoice, date] = purchaseStates[position % purchaseStates.length] as (typeof purchaseStates)[number];
  const vendors = master.vendors.filter((vendor) => vendor.company === project.company);
  const products = master.products.filter((product) => product.company === project.company);
  return {
    project,
    vendor: vendors[0] as Vendor,
    role: master.roles[3] as Role,
    category: master.categories[1] as Category,
    product: products[position % products.length] as Product,
    date,
    state,
    invoice,
  };
}

/** Generates one base data set of about the wanted number of actuals. */
export function buildWorld(seed: string, wantedActuals: number): { world: World; actuals: ActualList } {
  const world = new World(seed, readSeedMetadata());
  const master = addMasterData(world);
  const actuals: ActualList = [];
  for (const plan of engagementPlans) {
    const engagement = addEngagement(world, master, plan);
    addDocuments(world, actuals, master, engagement, wantedActuals);
    if (plan.fixedPrice === '922337203685.4775')
      addAwkwardCosts(world, actuals, engagement.project, master.categories[5] as Category);
  }
  addOtherSales(world, master.customers[3] as Customer, master.products[0] as Product);
  addAccounting(world, actuals);
  addDataverseDefaults(world, master.companies);
  world.complete();
  return { world, actuals };
}
