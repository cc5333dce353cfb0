import { accountingRate, salesTax } from './accounting.ts';
import { addActual, addOrigin, connect, reverse, type Actual, type ActualList } from './actuals.ts';
import { amount, cents, percentOf, rateText, times, whole, type Amount } from './amounts.ts';
import { endOfMonth, monthOf } from './calendar.ts';
import { adjustmentStatus, billingStatus, billingType, transactionClass, transactionType } from './choices.ts';
import type { Contract } from './contracts.ts';
import { today } from './engagement-plans.ts';
import { documentNumber } from './identifiers.ts';
import {
  addInvoiceDocument,
  addProposal,
  setTotals,
  type InvoiceDocument,
  type InvoiceItem,
  type InvoiceState,
} from './invoice-documents.ts';
import type { Milestone } from './milestones.ts';
import type { Project } from './projects.ts';
import type { World } from './world.ts';

/** How far the invoice of a month has come: older ones are paid, September's wait in Finance, October's are drafts. */
function stateOf(month: string, index: number): InvoiceState {
  if (month <= '2025-07') return 'paid';
  if (month <= '2025-08') return 'posted';
  if (month <= '2025-09') return index % 3 === 2 ? 'confirmed' : 'proposed';
  return index % 2 === 0 ? 'draft' : 'review';
}

function itemOf(project: Project, unbilled: Actual): InvoiceItem {
  const { facts } = unbilled;
  const line = facts.task?.line;
  if (line == null) throw new Error(`Expected unbilled sales ${unbilled.number} to have a contract line, found none.`);
  return {
    line,
    project,
    unbilled,
    milestone: null,
    quantity: facts.quantity,
    price: facts.price,
    amount: unbilled.amount,
    description: facts.description,
    date: facts.date,
    classification: facts.classification,
  };
}

/** Invoices the chargeable unbilled sales of a project by payer and month, and corrects some of the posted invoices. */
export function addTimeAndMaterialInvoices(
  world: World,
  actuals: ActualList,
  project: Project,
  contract: Contract,
): void {
  const open = actuals.filter(
    ({ facts, row }) =>
      facts.project === project &&
      facts.type === transactionType.unbilledSales &&
      facts.billingType === billingType.chargeable &&
      row['msdyn_adjustmentstatus'] === null &&
      row['msdyn_billingstatus'] === billingStatus.unbilledSalesCreated,
  );
  const groups = Map.groupBy(open, ({ facts }) => `${monthOf(facts.date)}/${facts.payer?.fundingSource ?? ''}`);
  const posted: InvoiceDocument[] = [];
  for (const [index, group] of [...groups.values()].entries()) {
    const month = monthOf(group[0]?.facts.date ?? today);
    if (month > '2025-10') markReady(group);
    else posted.push(...invoiceGroup(world, actuals, project, contract, group, stateOf(month, index)));
  }
  for (const [index, invoice] of posted.entries()) {
    if (index % 7 === 3) correct(world, actuals, invoice, index % 2 === 0);
  }
}

function markReady(group: readonly Actual[]): void {
  for (const [index, actual] of group.entries()) {
    if (index % 3 === 0) actual.row['msdyn_billingstatus'] = billingStatus.readyToInvoice;
  }
}

function invoiceGroup(
  world: World,
  actuals: ActualList,
  project: Project,
  contract: Contract,
  group: readonly Actual[],
  state: InvoiceState,
): InvoiceDocument[] {
  const first = group[0];
  const payer = first?.facts.payer;
  if (first === undefined || payer == null) return [];
  const monthEnd = endOfMonth(monthOf(first.facts.date));
  const date = monthEnd > today ? today : monthEnd;
  const draft = state === 'draft' || state === 'review';
  const taken = draft ? group.filter((actual, index) => actual.stage !== 'error' && index % 5 !== 4) : group;
  if (draft) markReady(group.filter((actual) => actual.stage !== 'error' && !taken.includes(actual)));
  if (taken.length === 0) return [];
  const billable = draft
    ? taken
    : taken.map((actual, index) => (index % 19 === 7 ? cutQuantity(world, actuals, actual) : actual));
  const invoice = addInvoiceDocument(
    world,
    contract,
    payer,
    date,
    state,
    billable.map((actual) => itemOf(project, actual)),
  );
  if (draft) {
    for (const actual of billable)
      Object.assign(actual.row, {
        msdyn_billingstatus: billingStatus.customerInvoiceCreated,
        msdyn_invoice: invoice.id,
      });
    setTotals(invoice, 0n);
    return [];
  }
  if (state !== 'confirmed' && state !== 'proposed')
    invoice.voucher = documentNumber('PIN-', world.next('invoice voucher'), 7);
  for (const entry of invoice.items) {
    if (entry.item.unbilled !== null) entry.billed = bill(world, actuals, invoice, entry.item.unbilled);
  }
  finish(world, invoice);
  return invoice.voucher === '' ? [] : [invoice];
}

/** The customer pays for fewer hours than were worked: the original is replaced by a chargeable and a non-chargeable part. */
function cutQuantity(world: World, actuals: ActualList, original: Actual): Actual {
  const charged = cents(percentOf(original.facts.quantity, amount('75')));
  if (charged === 0n || charged === original.facts.quantity) return original;
  reverse(world, actuals, original, { billingStatus: billingStatus.canceled, stage: original.stage });
  Object.assign(original.row, {
    msdyn_adjustmentstatus: adjustmentStatus.adjusted,
    msdyn_billingstatus: billingStatus.canceled,
  });
  const rest = addActual(world, actuals, {
    ...original.facts,
    quantity: original.facts.quantity - charged,
    billingType: billingType.nonChargeable,
    stage: original.stage,
  });
  connect(world, rest, 'Replacing', original, 'Original');
  const part = addActual(world, actuals, { ...original.facts, quantity: charged, stage: original.stage });
  connect(world, part, 'Replacing', original, 'Original');
  return part;
}

/** Confirming: the unbilled sales are taken back in Dataverse only, and billed sales take their place. */
function bill(world: World, actuals: ActualList, invoice: InvoiceDocument, unbilled: Actual): Actual {
  const links = { msdyn_invoice: invoice.id };
  reverse(world, actuals, unbilled, { billingStatus: billingStatus.customerInvoicePosted, stage: 'skipped', links });
  Object.assign(unbilled.row, { msdyn_billingstatus: billingStatus.customerInvoicePosted, msdyn_invoice: invoice.id });
  const billed = addActual(world, actuals, {
    ...unbilled.facts,
    type: transactionType.billedSales,
    date: invoice.date,
    billingStatus: billingStatus.customerInvoicePosted,
    stage: stageOfBilled(invoice),
    links: invoice.voucher === '' ? links : { ...links, msdyn_vouchernumber: invoice.voucher },
  });
  connect(world, billed, 'Billed sales', unbilled, 'Unbilled sales');
  addOrigin(world, billed, 'invoice', invoice.id);
  return billed;
}

function stageOfBilled(invoice: InvoiceDocument): 'staged' | 'proposal' | 'invoiced' {
  if (invoice.state === 'confirmed') return 'staged';
  return invoice.state === 'proposed' ? 'proposal' : 'invoiced';
}

function finish(world: World, invoice: InvoiceDocument): void {
  const tax = invoice.items.reduce(
    (total: Amount, { billed }) => total + (billed === null ? 0n : salesTax(billed)),
    0n,
  );
  const billed = invoice.items.find((entry) => entry.billed !== null)?.billed;
  setTotals(invoice, tax);
  addProposal(world, invoice, tax, billed == null ? '1' : rateText(accountingRate(billed)));
}

/** Takes a posted invoice back in full by a correcting one; its work can be invoiced again. Some corrections are still drafts. */
function correct(world: World, actuals: ActualList, original: InvoiceDocument, confirmed: boolean): void {
  const items = original.items
    .filter(({ billed }) => billed?.facts.type === transactionType.billedSales)
    .map(({ item }): InvoiceItem => ({
      ...item,
      quantity: confirmed ? -item.quantity : 0n,
      amount: confirmed ? -item.amount : 0n,
    }));
  const invoice = addInvoiceDocument(
    world,
    original.contract,
    original.payer,
    '2025-09-30',
    confirmed ? 'posted' : 'draft',
    items,
    original,
  );
  if (!confirmed) {
    for (const { billed } of original.items)
      if (billed !== null) billed.row['msdyn_adjustmentstatus'] = adjustmentStatus.inProcess;
    setTotals(invoice, 0n);
    return;
  }
  invoice.voucher = documentNumber('PIN-', world.next('invoice voucher'), 7);
  for (const [index, entry] of invoice.items.entries()) {
    const billed = original.items[index]?.billed;
    const unbilled = entry.item.unbilled;
    if (billed == null || unbilled === null) continue;
    entry.billed = reverse(world, actuals, billed, {
      date: invoice.date,
      stage: 'invoiced',
      billingStatus: billingStatus.customerInvoicePosted,
      links: { msdyn_invoice: invoice.id, msdyn_vouchernumber: invoice.voucher },
    });
    billed.row['msdyn_adjustmentstatus'] = adjustmentStatus.adjusted;
    const renewed = addActual(world, actuals, {
      ...unbilled.facts,
      date: invoice.date,
      billingStatus: billingStatus.unbilledSalesCreated,
      adjustmentStatus: null,
      stage: 'posted',
      links: {},
    });
    connect(world, renewed, 'Replacing', billed, 'Original');
  }
  finish(world, invoice);
}

const milestoneStatus = { created: 192_350_002, posted: 192_350_003 } as const;

/** Invoices the milestones that are due. */
export function addMilestoneInvoices(
  world: World,
  actuals: ActualList,
  project: Project,
  contract: Contract,
  milestones: readonly Milestone[],
): void {
  for (const [index, milestone] of milestones.entries()) {
    if (milestone.date > '2025-10-31') continue;
    const state = stateOf(monthOf(milestone.date), index);
    const item: InvoiceItem = {
      line: milestone.line,
      project,
      unbilled: null,
      milestone,
      quantity: whole(1),
      price: milestone.amount,
      amount: times(whole(1), milestone.amount),
      description: milestone.name,
      date: milestone.date,
      classification: transactionClass.milestone,
    };
    const invoice = addInvoiceDocument(world, contract, milestone.payer, milestone.date, state, [item]);
    const draft = state === 'draft' || state === 'review';
    milestone.row['msdyn_invoicestatus'] = draft ? milestoneStatus.created : milestoneStatus.posted;
    if (draft) {
      setTotals(invoice, 0n);
      continue;
    }
    const posted = state === 'posted' || state === 'paid';
    if (posted) invoice.voucher = documentNumber('PIN-', world.next('invoice voucher'), 7);
    const links = { msdyn_invoice: invoice.id, msdyn_milestone: milestone.id };
    const billed = addActual(world, actuals, {
      type: transactionType.billedSales,
      classification: transactionClass.milestone,
      description: milestone.name,
      project,
      task: project.tasks.find((task) => task.line === milestone.line) ?? null,
      company: project.company,
      currency: contract.currency,
      date: milestone.date,
      quantity: whole(1),
      price: milestone.amount,
      unit: 'ea',
      billingType: billingType.chargeable,
      billingStatus: billingStatus.customerInvoicePosted,
      payer: milestone.payer,
      stage: stageOfBilled(invoice),
      links: posted ? { ...links, msdyn_vouchernumber: invoice.voucher } : links,
    });
    addOrigin(world, billed, 'msdyn_contractlinescheduleofvalue', milestone.id);
    for (const entry of invoice.items) entry.billed = billed;
    Object.assign(milestone.onAccount, {
      IsMilestoneComplete: 'Yes',
      TransStatus: posted ? 'Invoiced' : state === 'proposed' ? 'InvoiceProposal' : 'Registered',
    });
    finish(world, invoice);
  }
}
