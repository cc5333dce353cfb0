import { connectRecords, type Actual } from './actuals.ts';
import { amountText, type Amount } from './amounts.ts';
import { addDays, midnight, noon } from './calendar.ts';
import { transactionClass, transactionType } from './choices.ts';
import type { Contract, ContractLine, Payer } from './contracts.ts';
import { documentNumber } from './identifiers.ts';
import type { Milestone } from './milestones.ts';
import { salesPriceListId } from './price-lists.ts';
import type { Project } from './projects.ts';
import type { Row } from './row.ts';
import { lineProperty, projectCategory, projectTransactionId } from './accounting.ts';
import type { World } from './world.ts';

/** How far a proforma invoice has come, in both systems. */
export type InvoiceState = 'draft' | 'review' | 'confirmed' | 'proposed' | 'posted' | 'paid';

/** One thing that is billed: a piece of unbilled sales, or a milestone. */
export interface InvoiceItem {
  line: ContractLine;
  project: Project;
  unbilled: Actual | null;
  milestone: Milestone | null;
  quantity: Amount;
  price: Amount;
  amount: Amount;
  description: string;
  date: string;
  classification: number;
}

/** A proforma invoice that has been added. */
export interface InvoiceDocument {
  id: string;
  number: string;
  row: Row;
  contract: Contract;
  payer: Payer;
  state: InvoiceState;
  date: string;
  voucher: string;
  items: { item: InvoiceItem; detail: Row; billed: Actual | null }[];
}

const projectStatus: Record<InvoiceState, number> = {
  draft: 192_350_000,
  review: 192_350_001,
  confirmed: 192_350_002,
  proposed: 192_350_002,
  posted: 192_350_002,
  paid: 192_350_003,
};

/** Adds the header and lines of a proforma invoice, without the actuals that confirming makes. */
export function addInvoiceDocument(
  world: World,
  contract: Contract,
  payer: Payer,
  date: string,
  state: InvoiceState,
  items: readonly InvoiceItem[],
  corrects: InvoiceDocument | null = null,
): InvoiceDocument {
  const number = documentNumber('PI-', world.next('invoice'), 6);
  const confirmed = state !== 'draft' && state !== 'review';
  const billTo = world.byId(payer.customer.id);
  const row = world.add('invoice', number, {
    name: `${contract.name}, ${date.slice(0, 7)}${corrects === null ? '' : ' (correction)'}`,
    invoicenumber: number,
    salesorderid: contract.id,
    accountid: payer.customer.id,
    customerid: payer.customer.id,
    transactioncurrencyid: contract.currencyId,
    pricelevelid: salesPriceListId(world, contract.currency),
    datedelivered: midnight(date),
    duedate: midnight(addDays(date, 30)),
    description: corrects === null ? null : 'Correction of an earlier invoice',
    billto_line1: billTo['address1_line1'] ?? null,
    billto_city: billTo['address1_city'] ?? null,
    billto_stateorprovince: billTo['address1_stateorprovince'] ?? null,
    billto_postalcode: billTo['address1_postalcode'] ?? null,
    billto_country: billTo['address1_country'] ?? null,
    ispricelocked: confirmed,
    statecode: state === 'paid' ? 2 : 0,
    statuscode: state === 'paid' ? 100_001 : 1,
    msdyn_ordertype: 192_350_001,
    msdyn_projectinvoicestatus: projectStatus[state],
    msdyn_hascorrections: false,
    msdyn_invoicedate: midnight(date),
    msdyn_owningcompany: contract.company.id,
    msdyn_projectcontractsplitbillingrule: payer.id,
    msdyn_confirmeddate: confirmed ? `${date}T15:30:00Z` : null,
    msdyn_invoiceproposalid: confirmed ? number : null,
    createdon: `${date}T10:00:00Z`,
  });
  const invoice: InvoiceDocument = {
    id: world.id(row, 'invoice'),
    number,
    row,
    contract,
    payer,
    state,
    date,
    voucher: '',
    items: [],
  };
  if (corrects !== null) corrects.row['msdyn_hascorrections'] = true;
  const lines = new Map(items.map((item) => [item.line.id, item.line]));
  for (const line of lines.values())
    addLine(
      world,
      invoice,
      line,
      items.filter((item) => item.line === line),
      corrects,
    );
  return invoice;
}

function sum(values: readonly Amount[]): Amount {
  return values.reduce((total, value) => total + value, 0n);
}

function addLine(
  world: World,
  invoice: InvoiceDocument,
  line: ContractLine,
  items: readonly InvoiceItem[],
  corrects: InvoiceDocument | null,
): void {
  const total = amountText(sum(items.map((item) => item.amount)));
  const name = `${invoice.number}/${line.number}`;
  const detail = world.add('invoicedetail', name, {
    invoicedetailname: String(line.row['salesorderdetailname']).slice(0, 100),
    invoiceid: invoice.id,
    productdescription: String(line.row['productdescription']),
    quantity: '1.00',
    priceperunit: total,
    extendedamount: total,
    baseamount: total,
    tax: '0.0000',
    lineitemnumber: line.sequence,
    sequencenumber: line.sequence,
    salesorderdetailid: line.id,
    transactioncurrencyid: invoice.contract.currencyId,
    isproductoverridden: true,
    msdyn_billingmethod: line.fixedPrice ? 192_350_001 : 192_350_000,
    msdyn_chargeableamount: total,
    msdyn_nonchargeableamount: '0.0000',
    msdyn_complimentaryamount: '0.0000',
    msdyn_contractlineamount: line.row['extendedamount'] ?? null,
    msdyn_project: items[0]?.project.id ?? null,
    msdyn_contractlineid: line.id,
    msdyn_linetype: 690_970_000,
    createdon: invoice.row['createdon'] ?? null,
  });
  for (const [index, item] of items.entries()) {
    const original = corrects?.items.find(
      (candidate) => candidate.item.unbilled === item.unbilled && candidate.item.milestone === item.milestone,
    );
    const transaction = addTransaction(
      world,
      invoice,
      `${name}/${index + 1}`,
      world.id(detail, 'invoicedetail'),
      item,
      original?.detail ?? null,
    );
    invoice.items.push({ item, detail: transaction, billed: null });
  }
}

function addTransaction(
  world: World,
  invoice: InvoiceDocument,
  name: string,
  detailId: string,
  item: InvoiceItem,
  original: Row | null,
): Row {
  const facts = item.unbilled?.facts;
  const company = invoice.contract.company;
  const row = world.add('msdyn_invoicelinetransaction', name, {
    msdyn_description: item.description,
    msdyn_accountcustomer: invoice.payer.customer.id,
    msdyn_customertype: 192_350_001,
    msdyn_accountingdate: midnight(item.date),
    msdyn_documentdate: midnight(item.date),
    msdyn_startdatetime: midnight(item.date),
    msdyn_enddatetime: midnight(item.date),
    msdyn_amount: amountText(item.amount),
    msdyn_amountmethod: 192_350_000,
    msdyn_price: amountText(item.price),
    msdyn_quantity: amountText(item.quantity).slice(0, -2),
    msdyn_previousamount: original === null ? null : (original['msdyn_amount'] ?? null),
    transactioncurrencyid: invoice.contract.currencyId,
    msdyn_billingtype: facts?.billingType ?? 192_350_001,
    msdyn_bookableresource: facts?.resource?.id ?? null,
    msdyn_contractorganizationalunitid: company.unitId,
    msdyn_correction: original !== null,
    msdyn_externaldescription: item.description,
    msdyn_invoice: invoice.id,
    msdyn_invoicelineid: detailId,
    msdyn_originalinvoicelinedetail: original === null ? null : world.id(original, 'msdyn_invoicelinetransaction'),
    msdyn_pricelist: salesPriceListId(world, invoice.contract.currency),
    msdyn_product: facts?.product?.id ?? null,
    msdyn_project: item.project.id,
    msdyn_resourcecategory: facts?.roleId ?? null,
    msdyn_resourceorganizationalunitid: facts?.resource?.company.unitId ?? company.unitId,
    msdyn_salescontract: invoice.contract.id,
    msdyn_salescontractlineid: item.line.id,
    msdyn_task: facts?.task?.id ?? null,
    msdyn_transactioncategory: facts?.categoryId ?? null,
    msdyn_transactionclassification: item.classification,
    msdyn_transactiontypecode: transactionType.billedSales,
    msdyn_unit: item.unbilled?.row['msdyn_unit'] ?? null,
    msdyn_unitschedule: item.unbilled?.row['msdyn_unitschedule'] ?? null,
    msdyn_invoiceamount: amountText(item.amount),
    msdyn_projectcontractsplitbillingrule: invoice.payer.id,
    createdon: invoice.row['createdon'] ?? null,
  });
  if (item.unbilled !== null) {
    const id = world.id(row, 'msdyn_invoicelinetransaction');
    connectRecords(
      world,
      company,
      ['msdyn_invoicelinetransaction', id, 'Billed sales'],
      ['msdyn_actual', item.unbilled.id, 'Unbilled sales'],
    );
  }
  return row;
}

/** Writes the totals of an invoice once its tax is known. */
export function setTotals(invoice: InvoiceDocument, tax: Amount): void {
  const net = sum(invoice.items.map(({ item }) => item.amount));
  Object.assign(invoice.row, {
    totallineitemamount: amountText(net),
    totaldiscountamount: '0.0000',
    totaltax: amountText(tax),
    totalamountlessfreight: amountText(net),
    totalamount: amountText(net + tax),
  });
}

const proposalSets: Record<number, string> = {
  [transactionClass.time]: 'ProjectInvoiceProposalHours',
  [transactionClass.expense]: 'ProjectInvoiceProposalExpenses',
  [transactionClass.material]: 'ProjectInvoiceProposalItems',
  [transactionClass.fee]: 'ProjectInvoiceProposalFees',
};

/** Adds the Finance side of a confirmed invoice: proposal, its lines unless they still wait, and the posted invoice. */
export function addProposal(world: World, invoice: InvoiceDocument, tax: Amount, rate: string): void {
  const { contract, payer, date } = invoice;
  const posted = invoice.state === 'posted' || invoice.state === 'paid';
  const customerInvoice = posted ? documentNumber('INV-', world.next('customer invoice'), 7) : '';
  world.mirror('ProjectInvoiceProposalsV2', 'invoice', invoice.row, {
    ContractName: contract.name,
    FundingSource_ContractId: contract.number,
    Invoice: customerInvoice,
    InvoiceFormat: 'DetailInvoice',
    InvoiceAccount: payer.customer.number,
    DueDate: noon(addDays(date, 30)),
    ExchangeRate: rate,
    LedgerVoucher: invoice.voucher,
  });
  if (invoice.state === 'confirmed') return;
  for (const [index, { item, billed }] of invoice.items.entries())
    addProposalLine(world, invoice, item, billed, index + 1);
  if (!posted) return;
  const net = sum(invoice.items.map(({ item }) => item.amount));
  world.addFinance('DocumentProjectInvoiceBases', {
    dataAreaId: contract.company.dataArea,
    ProjInvoiceId: customerInvoice,
    InvoiceDate: noon(date),
    NumberSequenceGroupId: 'PROJ',
    ProjInvoiceJourRecId: 5_639_000_000 + world.next('invoice journal'),
    CustTableRecId: 0,
    DataArea: contract.company.code,
    InvoiceAccount: payer.customer.number,
    OrderAccount: payer.customer.number,
    InvoiceAccountName: payer.customer.name,
    LedgerVoucher: invoice.voucher,
    ProjInvoiceTypeStr: invoice.items.some(({ item }) => item.milestone !== null) ? 'On-account' : 'Invoice',
    ProjInvoiceType: invoice.items.some(({ item }) => item.milestone !== null) ? 'OnAccount' : 'Invoice',
    InvoiceAmount: amountText(net + tax),
    CurrencyId: contract.currency,
  });
}

function addProposalLine(
  world: World,
  invoice: InvoiceDocument,
  item: InvoiceItem,
  billed: Actual | null,
  lineNumber: number,
): void {
  const { company } = invoice.contract;
  if (item.milestone !== null) {
    world.addFinance('ProjectInvoiceProposalOnAccounts', {
      dataAreaId: company.dataArea,
      InvoiceProposalId: invoice.number,
      ProjectTransactionId: item.milestone.number,
      Description: item.description,
      SalesTaxGroup: company.taxGroup,
      ItemSalesTaxGroup: 'SERVICE',
      TaxAmount: '0',
      ContractLineNumber: item.line.number,
      LineAmount: amountText(item.amount),
    });
    return;
  }
  if (billed === null) return;
  const set = proposalSets[item.classification] ?? 'ProjectInvoiceProposalFees';
  const values: Row = {
    dataAreaId: company.dataArea,
    InvoiceProposalId: invoice.number,
    ProjectTransactionId: projectTransactionId(billed),
    LineNumber: String(lineNumber),
    ProjectId: item.project.number,
    ProjectDate: noon(item.date),
    ProjectCategoryId: projectCategory(world, billed),
    ProjectLineProperty: lineProperty(billed),
    ActivityNumber: billed.facts.task?.number ?? '',
    ResourceId: billed.facts.resource?.name ?? '',
    Quantity: amountText(item.quantity),
    SalesPrice: amountText(item.price),
    LineAmount: amountText(item.amount),
    SalesTaxGroup: company.taxGroup,
    ItemSalesTaxGroup: item.classification === transactionClass.material ? 'FULL' : 'SERVICE',
    Description: item.description,
  };
  if (set === 'ProjectInvoiceProposalItems') values['ItemId'] = billed.facts.product?.itemNumber ?? '';
  world.addFinance(set, values);
}
