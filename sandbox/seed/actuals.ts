import { amountText, times, type Amount } from './amounts.ts';
import { midnight } from './calendar.ts';
import { type AccountingStage, type ConnectionRole, transactionClass, transactionType } from './choices.ts';
import { type Company, currencyId } from './companies.ts';
import type { Payer } from './contracts.ts';
import { documentNumber, nameGuid } from './identifiers.ts';
import { unitGroupId, unitId, type Product } from './products.ts';
import type { Project, Task } from './projects.ts';
import { costPriceListId, salesPriceListId } from './price-lists.ts';
import type { Resource } from './people.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** What an actual says, before it becomes a row. */
export interface ActualFacts {
  type: number;
  classification: number;
  description: string;
  project: Project;
  task: Task | null;
  /** The legal entity whose books it goes to. */
  company: Company;
  currency: string;
  date: string;
  quantity: Amount;
  price: Amount;
  unit: string;
  billingType: number;
  billingStatus?: number | null;
  adjustmentStatus?: number | null;
  payer?: Payer | null;
  resource?: Resource | null;
  roleId?: string | null;
  categoryId?: string | null;
  product?: Product | null;
  vendorAccountId?: string | null;
  /** How far it has come in Finance; `skipped` means it is never sent. */
  stage: AccountingStage;
  /** Further columns: links to the invoice, milestone, subcontract and so on. */
  links?: Row;
}

/** An actual with what it was made from, so that reversals and billed sales can follow it. */
export interface Actual {
  id: string;
  number: string;
  row: Row;
  facts: ActualFacts;
  amount: Amount;
  /** Where Finance has it now; changed as the life cycle goes on. */
  stage: AccountingStage;
}

/** All actuals of a world, in the order they were created. */
export type ActualList = Actual[];

/** Adds an actual; its Finance side is added once its life is over (`addAccounting`). */
export function addActual(world: World, actuals: ActualList, facts: ActualFacts): Actual {
  const number = documentNumber('A-', world.next('actual'), 7);
  const value = times(facts.quantity, facts.price);
  const { project, payer } = facts;
  const cost = facts.type === transactionType.cost || facts.type === transactionType.resourcingUnitCost;
  const contract = cost && facts.task?.line === null ? null : project.contract;
  const minute = String(actuals.length % 60).padStart(2, '0');
  const row = world.add('msdyn_actual', number, {
    msdyn_description: facts.description,
    msdyn_accountcustomer: payer?.customer.id ?? contract?.payers[0]?.customer.id ?? null,
    msdyn_customertype: contract === null ? null : 192_350_001,
    msdyn_accountvendor: facts.vendorAccountId ?? null,
    msdyn_vendortype: facts.vendorAccountId == null ? null : 192_350_001,
    msdyn_accountingdate: midnight(facts.date),
    msdyn_documentdate: midnight(facts.date),
    msdyn_startdatetime: midnight(facts.date),
    msdyn_enddatetime: midnight(facts.date),
    msdyn_exchangeratedate: midnight(facts.date),
    msdyn_adjustmentstatus: facts.adjustmentStatus ?? null,
    msdyn_amount: amountText(value),
    msdyn_amountmethod: 192_350_000,
    msdyn_price: amountText(facts.price),
    msdyn_quantity: amountText(facts.quantity).slice(0, -2),
    msdyn_basisquantity: amountText(facts.quantity).slice(0, -2),
    msdyn_basisprice: amountText(facts.price),
    msdyn_basisamount: amountText(value),
    transactioncurrencyid: currencyId(world, facts.currency),
    msdyn_billingtype: facts.billingType,
    msdyn_billingstatus: facts.billingStatus ?? null,
    msdyn_bookableresource: facts.resource?.id ?? null,
    msdyn_externaldescription: cost ? null : facts.description,
    msdyn_externalreferenceid: number,
    msdyn_isjournalized: false,
    msdyn_pricelist: cost ? costPriceListId(world, facts.company) : salesPriceListId(world, facts.currency),
    msdyn_product: facts.product?.id ?? null,
    msdyn_productdescription: facts.product?.name ?? null,
    msdyn_salescontract: contract?.id ?? null,
    msdyn_salescontractlineid: facts.task?.line?.id ?? null,
    msdyn_projectcontractsplitbillingrule: payer?.id ?? null,
    msdyn_transactionclassification: facts.classification,
    msdyn_transactiontypecode: facts.type,
    msdyn_unit: unitId(world, facts.unit),
    msdyn_unitschedule: unitGroupId(world, facts.unit),
    msdyn_contractorganizationalunitid: project.company.unitId,
    msdyn_resourceorganizationalunitid: facts.resource?.company.unitId ?? project.company.unitId,
    msdyn_resourcingcompany: facts.resource?.company.id ?? project.company.id,
    msdyn_isintercompany: facts.resource != null && facts.resource.company !== project.company,
    msdyn_project: project.id,
    msdyn_task: facts.task?.id ?? null,
    msdyn_resourcecategory: facts.roleId ?? null,
    msdyn_transactioncategory: facts.categoryId ?? null,
    msdyn_actualimportid: nameGuid(world.seed, 'actual import', number),
    msdyn_owningcompany: facts.company.id,
    msdyn_skipsync: facts.stage === 'skipped',
    msdyn_accountingcurrency: facts.company.currencyId,
    msdyn_taskbillingtype: facts.classification === transactionClass.time ? facts.billingType : null,
    createdon: `${facts.date}T18:${minute}:00Z`,
    ...facts.links,
  });
  const actual = { id: world.id(row, 'msdyn_actual'), number, row, facts, amount: value, stage: facts.stage };
  actuals.push(actual);
  return actual;
}

/** Adds the actual that takes another one back: the same with the opposite quantity, never to be adjusted itself. */
export function reverse(world: World, actuals: ActualList, original: Actual, change: Partial<ActualFacts>): Actual {
  const reversal = addActual(world, actuals, {
    ...original.facts,
    quantity: -original.facts.quantity,
    adjustmentStatus: 192_350_002,
    ...change,
  });
  connect(world, reversal, 'Reversing', original, 'Original');
  return reversal;
}

/** Adds the connection of two actuals, to both systems when both are there. */
export function connect(
  world: World,
  first: Actual,
  firstRole: ConnectionRole,
  second: Actual,
  secondRole: ConnectionRole,
): void {
  connectRecords(
    world,
    first.facts.company,
    ['msdyn_actual', first.id, firstRole],
    ['msdyn_actual', second.id, secondRole],
  );
}

/** One end of a transaction connection: table, id, role. */
export type ConnectionEnd = [
  table: 'msdyn_actual' | 'msdyn_journalline' | 'msdyn_invoicelinetransaction',
  id: string,
  role: ConnectionRole,
];

/** Adds a connection between any two transactions; Finance gets those between actuals. */
export function connectRecords(world: World, company: Company, first: ConnectionEnd, second: ConnectionEnd): void {
  const row = world.add('msdyn_transactionconnection', `${first.join('/')}/${second.join('/')}`, {
    msdyn_name: `${first[2]} - ${second[2]}`,
    msdyn_transaction1: first[1],
    msdyn_transaction1role: first[2],
    msdyn_transaction1type: first[0],
    msdyn_transaction1record: first[1],
    msdyn_transaction2: second[1],
    msdyn_transaction2role: second[2],
    msdyn_transaction2type: second[0],
    msdyn_transaction2record: second[1],
    msdyn_owningcompany: company.id,
    createdon: world.byId(first[1])['createdon'] ?? null,
  });
  if (first[0] === 'msdyn_actual' && second[0] === 'msdyn_actual') {
    world.mirror('ProjTransactionRelationships', 'msdyn_transactionconnection', row);
  }
}

/** Says which document an actual came from. */
export function addOrigin(world: World, actual: Actual, originType: string, originId: string): void {
  world.add('msdyn_transactionorigin', `${actual.number}/${originType}/${originId}`, {
    msdyn_name: `From ${originType}`,
    msdyn_origin: originId,
    msdyn_origintype: originType,
    msdyn_transaction: actual.id,
    msdyn_transactiontype: 'msdyn_actual',
    msdyn_transactionrole: roleOf(actual),
    createdon: actual.row['createdon'] ?? null,
  });
}

/** The role that an actual's type gives it. */
export function roleOf(actual: Actual): ConnectionRole {
  if (actual.facts.type === transactionType.unbilledSales) return 'Unbilled sales';
  return actual.facts.type === transactionType.billedSales ? 'Billed sales' : 'Cost';
}
