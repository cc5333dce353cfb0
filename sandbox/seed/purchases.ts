import { addActual, addOrigin, connect, reverse, type Actual, type ActualList } from './actuals.ts';
import { amount, amountText, times, whole, type Amount } from './amounts.ts';
import { addDays, midnight, noon } from './calendar.ts';
import type { Category, Role } from './categories.ts';
import { adjustmentStatus, billingStatus, billingType, transactionClass, transactionType } from './choices.ts';
import { documentNumber } from './identifiers.ts';
import type { Vendor } from './parties.ts';
import { unitId, type Product } from './products.ts';
import type { Project, Task } from './projects.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';
import { stageOf } from './work.ts';

/** What is bought for a project from one vendor. */
export interface Purchase {
  project: Project;
  vendor: Vendor;
  role: Role;
  category: Category;
  product: Product;
  date: string;
  /** How far subcontract and vendor invoice have come. */
  state: 'draft' | 'confirmed' | 'closed' | 'canceled';
  invoice: 'none' | 'draft' | 'review' | 'confirmed';
}

interface SubcontractLine {
  id: string;
  number: string;
  classification: number;
  quantity: Amount;
  price: Amount;
  unit: string;
  worked: Actual | null;
}

const subcontractState = {
  draft: 192_350_000,
  confirmed: 192_350_001,
  closed: 192_350_002,
  canceled: 192_350_003,
} as const;
const financeState = { draft: 'Draft', confirmed: 'Confirmed', closed: 'Closed', canceled: 'Canceled' } as const;
const invoiceStatus = { draft: 1, review: 192_350_000, confirmed: 192_350_001 } as const;

/** Adds a subcontract with its purchase order, the work booked on it, and the vendor invoice for it. */
export function addPurchase(world: World, actuals: ActualList, purchase: Purchase): void {
  const { project, vendor, date, state } = purchase;
  const { company } = project;
  const number = documentNumber('SC-', world.next('subcontract'), 5);
  const order = documentNumber('PO-', world.next('purchase order'), 6);
  const task = project.tasks[4] as Task;
  const row = world.add('msdyn_subcontract', number, {
    msdyn_name: `${vendor.name} for ${project.name}`,
    msdyn_subcontractnumber: number,
    msdyn_vendor: vendor.accountId,
    msdyn_project: project.id,
    msdyn_subcontractstate: subcontractState[state],
    msdyn_requesteddate: midnight(date),
    transactioncurrencyid: company.currencyId,
    msdyn_owningcompany: company.id,
    createdon: `${date}T09:00:00Z`,
  });
  const id = world.id(row, 'msdyn_subcontract');
  const specs = [
    { classification: transactionClass.time, quantity: amount('40.5'), price: amount('71.2500'), unit: 'hr' },
    { classification: transactionClass.material, quantity: whole(3), price: purchase.product.cost, unit: 'ea' },
  ];
  const lines = specs.map((spec) => addSubcontractLine(world, purchase, { ...spec, id, number, order, task }));
  row['msdyn_totalamount'] = amountText(lines.reduce((total, line) => total + times(line.quantity, line.price), 0n));
  world.addFinance('SubContractPurchaseOrderHeaders', {
    dataAreaId: company.dataArea,
    ProjSubContractNumber: number,
    PurchaseOrderNumber: state === 'draft' ? '' : order,
    SubConName: `${vendor.name} for ${project.name}`,
    ProjId: project.number,
    OrderAccount: vendor.number,
    SubConDate: noon(date),
    AccountingDate: noon(date),
    SubConState: state === 'canceled' ? 'Inactive' : 'Active',
    SubConStatus: financeState[state],
    PurchStatus: { draft: 'None', confirmed: 'Backorder', closed: 'Invoiced', canceled: 'Canceled' }[state],
  });
  if (state === 'draft' || state === 'canceled') return;
  for (const line of lines)
    if (line.classification === transactionClass.time)
      line.worked = addSubcontractWork(world, actuals, purchase, task, id, line);
  if (purchase.invoice !== 'none') addVendorInvoice(world, actuals, purchase, task, id, order, lines);
}

function addSubcontractLine(
  world: World,
  purchase: Purchase,
  spec: {
    id: string;
    number: string;
    order: string;
    task: Task;
    classification: number;
    quantity: Amount;
    price: Amount;
    unit: string;
  },
): SubcontractLine {
  const { project, role, category, product, date, state } = purchase;
  const number = documentNumber('SCL-', world.next('subcontract line'), 6);
  const time = spec.classification === transactionClass.time;
  const name = time ? `${role.name} from ${purchase.vendor.name}` : product.name;
  const row = world.add('msdyn_subcontractline', number, {
    msdyn_name: name,
    msdyn_subcontractlinenumber: number,
    msdyn_subcontract: spec.id,
    msdyn_project: project.id,
    msdyn_task: spec.task.id,
    msdyn_resourcecategory: time ? role.id : null,
    msdyn_transactioncategory: category.id,
    msdyn_product: time ? null : product.id,
    msdyn_transactionclassification: spec.classification,
    msdyn_quantity: amountText(spec.quantity).slice(0, -2),
    msdyn_unit: unitId(world, spec.unit),
    msdyn_price: amountText(spec.price),
    msdyn_amount: amountText(times(spec.quantity, spec.price)),
    transactioncurrencyid: project.company.currencyId,
    msdyn_owningcompany: project.company.id,
    createdon: `${date}T09:05:00Z`,
  });
  world.addFinance('ProjSubContractPurchaseOrderLines', {
    dataAreaId: project.company.dataArea,
    ProjSubContractLineNumber: number,
    SubcontractNumber: spec.number,
    PurchId: state === 'draft' ? '' : spec.order,
    PurchQty: amountText(spec.quantity),
    PurchPrice: amountText(spec.price),
    PurchUnit: spec.unit,
    PurchStatus: { draft: 'None', confirmed: 'Backorder', closed: 'Invoiced', canceled: 'Canceled' }[state],
    ProjId: project.number,
    ActivityNumber: spec.task.number,
    ItemId: time ? '' : product.itemNumber,
    SubConRoleID: time ? role.number : '',
    SubConTransCategory: category.number,
    SubConLineStatus: state === 'canceled' ? 'Inactive' : 'Active',
    SubConLineType: 'QuantityBased',
    SubConTransClass: time ? 'Time' : 'Material',
    Name: name,
    DeliveryDate: noon(addDays(date, 30)),
  });
  return {
    id: world.id(row, 'msdyn_subcontractline'),
    number,
    classification: spec.classification,
    quantity: spec.quantity,
    price: spec.price,
    unit: spec.unit,
    worked: null,
  };
}

function addSubcontractWork(
  world: World,
  actuals: ActualList,
  purchase: Purchase,
  task: Task,
  subcontractId: string,
  line: SubcontractLine,
): Actual {
  const { project, role, category, vendor } = purchase;
  const date = addDays(purchase.date, 12);
  const work = addActual(world, actuals, {
    type: transactionType.cost,
    classification: transactionClass.time,
    description: `${task.name}: ${vendor.name}`,
    project,
    task,
    company: project.company,
    currency: project.company.currency,
    date,
    quantity: line.quantity,
    price: line.price,
    unit: line.unit,
    billingType: billingType.chargeable,
    roleId: role.id,
    categoryId: category.id,
    vendorAccountId: vendor.accountId,
    stage: stageOf(world, date),
    links: { msdyn_subcontract: subcontractId, msdyn_subcontractline: line.id },
  });
  addSales(world, actuals, work);
  return work;
}

function addSales(world: World, actuals: ActualList, cost: Actual): void {
  const { project, task } = cost.facts;
  if (
    project.contract === null ||
    task?.line?.fixedPrice !== false ||
    project.contract.currency !== project.company.currency
  )
    return;
  const [payer] = project.contract.payers;
  if (payer === undefined) return;
  const unbilled = addActual(world, actuals, {
    ...cost.facts,
    type: transactionType.unbilledSales,
    price: times(cost.facts.price, amount('1.25')),
    billingStatus: billingStatus.unbilledSalesCreated,
    payer,
    links: {},
  });
  connect(world, unbilled, 'Unbilled sales', cost, 'Cost');
}

function addVendorInvoice(
  world: World,
  actuals: ActualList,
  purchase: Purchase,
  task: Task,
  subcontractId: string,
  order: string,
  lines: readonly SubcontractLine[],
): void {
  const { project, vendor } = purchase;
  const { company } = project;
  const date = addDays(purchase.date, 25);
  const number = documentNumber('VI-', world.next('vendor invoice'), 6);
  const state = purchase.invoice === 'none' ? 'draft' : purchase.invoice;
  const row = world.add('msdyn_projectvendorinvoice', number, {
    msdyn_name: number,
    statuscode: invoiceStatus[state],
    transactioncurrencyid: company.currencyId,
    msdyn_description: `${vendor.name}, ${project.name}`,
    msdyn_vendorinvoicenumber: number,
    msdyn_vendor: vendor.accountId,
    msdyn_invoicedate: midnight(date),
    msdyn_enableautomaticconfirmation: false,
    msdyn_hasexternalorigin: true,
    msdyn_owningcompany: company.id,
    msdyn_totalamount: amountText(lines.reduce((total, line) => total + times(line.quantity, line.price), 0n)),
    msdyn_subcontract: subcontractId,
    createdon: `${date}T11:00:00Z`,
  });
  const shared: Row = {
    DocumentDate: noon(date),
    PurchId: order,
    OrderAccount: vendor.number,
    TableRefId: number.replace('VI-', 'VIR-'),
  };
  world.mirror('VendInvoiceExportsV2', 'msdyn_projectvendorinvoice', row, { ...shared });
  world.mirror('ProjVendInvoicesExport', 'msdyn_projectvendorinvoice', row, { ...shared, SubcontractInvoice: 'Yes' });
  const invoiceId = world.id(row, 'msdyn_projectvendorinvoice');
  for (const line of lines)
    addVendorInvoiceLine(world, actuals, purchase, { task, date, invoiceId, subcontractId, line, state });
}

function addVendorInvoiceLine(
  world: World,
  actuals: ActualList,
  purchase: Purchase,
  spec: {
    task: Task;
    date: string;
    invoiceId: string;
    subcontractId: string;
    line: SubcontractLine;
    state: keyof typeof invoiceStatus;
  },
): void {
  const { project, vendor, role, category, product } = purchase;
  const { line, task, date } = spec;
  const external = documentNumber('VIL-', world.next('vendor invoice line'), 7);
  const time = line.classification === transactionClass.time;
  const row = world.add('msdyn_projectvendorinvoiceline', external, {
    msdyn_name: time ? role.name : product.name,
    transactioncurrencyid: project.company.currencyId,
    msdyn_externalinvoiceline: external,
    msdyn_vendorinvoice: spec.invoiceId,
    msdyn_price: amountText(line.price),
    msdyn_unit: unitId(world, line.unit),
    msdyn_quantity: amountText(line.quantity).slice(0, -2),
    msdyn_duration: 0,
    msdyn_verificationstatus: { draft: 192_350_000, review: 192_350_001, confirmed: 192_350_002 }[spec.state],
    msdyn_transactioncategory: category.id,
    msdyn_billingtype: billingType.chargeable,
    msdyn_transactionclassification: line.classification,
    msdyn_resourcecategory: time ? role.id : null,
    msdyn_project: project.id,
    msdyn_owningcompany: project.company.id,
    msdyn_task: task.id,
    msdyn_product: time ? null : product.id,
    msdyn_productdescription: time ? `${role.name}, subcontracted` : product.name,
    msdyn_amount: amountText(times(line.quantity, line.price)),
    msdyn_transactiondate: midnight(date),
    msdyn_subcontractline: line.id,
    createdon: `${date}T11:05:00Z`,
  });
  const id = world.id(row, 'msdyn_projectvendorinvoiceline');
  world.mirror('ProjVendInvoiceLinesExportEntity', 'msdyn_projectvendorinvoiceline', row, {
    OrderAccount: vendor.number,
    ItemId: time ? '' : product.itemNumber,
    ProjItemTransExists: time ? 0 : 1,
  });
  if (spec.state !== 'confirmed') return;
  const links = { msdyn_subcontract: spec.subcontractId, msdyn_subcontractline: line.id, msdyn_vendorinvoiceline: id };
  if (line.worked !== null) {
    reverse(world, actuals, line.worked, {
      stage: line.worked.stage,
      links: { ...links, msdyn_vendorinvoiceline: null },
    });
    line.worked.row['msdyn_adjustmentstatus'] = adjustmentStatus.adjusted;
  }
  const cost = addActual(world, actuals, {
    type: transactionType.cost,
    classification: line.classification,
    description: `${time ? role.name : product.name}: ${vendor.name}`,
    project,
    task,
    company: project.company,
    currency: project.company.currency,
    date,
    quantity: line.quantity,
    price: line.price,
    unit: line.unit,
    billingType: billingType.chargeable,
    roleId: time ? role.id : null,
    categoryId: category.id,
    product: time ? null : product,
    vendorAccountId: vendor.accountId,
    stage: stageOf(world, date),
    links,
  });
  addOrigin(world, cost, 'msdyn_projectvendorinvoiceline', id);
  if (line.worked !== null) connect(world, cost, 'Replacing', line.worked, 'Original');
  else addSales(world, actuals, cost);
}
