import { amount, amountText, percentOf, rateScale, whole, type Amount } from './amounts.ts';
import { midnight, noon } from './calendar.ts';
import { type Company, currencyId } from './companies.ts';
import type { EngagementPlan } from './engagement-plans.ts';
import { documentNumber, nameGuid } from './identifiers.ts';
import type { Customer } from './parties.ts';
import { salesPriceListId } from './price-lists.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** A customer who pays a share of a contract. */
export interface Payer {
  id: string;
  customer: Customer;
  percent: Amount;
  fundingSource: string;
}

/** A line of a contract. */
export interface ContractLine {
  id: string;
  number: string;
  sequence: number;
  row: Row;
  fixedPrice: boolean;
}

/** A contract as the documents that follow it need it. */
export interface Contract {
  id: string;
  number: string;
  name: string;
  row: Row;
  company: Company;
  currency: string;
  currencyId: string;
  agreedRate: bigint | null;
  payers: Payer[];
  lines: ContractLine[];
}

/** Adds a contract with its customers and lines to both systems. */
export function addContract(
  world: World,
  plan: EngagementPlan,
  company: Company,
  customers: readonly Customer[],
): Contract {
  const number = documentNumber('CON-', world.next('contract'), 4);
  const payers = [plan.customer, plan.secondCustomer]
    .filter((index) => index !== undefined)
    .map((index) => customers[index] as Customer);
  const primary = payers[0] as Customer;
  const fixed = amount(plan.fixedPrice ?? '0');
  const timeAndMaterial = plan.kind === 'fixedPrice' ? 0n : whole(260_000);
  const total = amountText(fixed + timeAndMaterial);
  const currency = currencyId(world, plan.currency);
  const billTo = world.byId(primary.id);
  const row = world.add('salesorder', number, {
    name: plan.name,
    ordernumber: number,
    accountid: primary.id,
    customerid: primary.id,
    transactioncurrencyid: currency,
    pricelevelid: salesPriceListId(world, plan.currency),
    paymenttermscode: billTo['paymenttermscode'] ?? 1,
    requestdeliveryby: midnight(plan.end),
    submitdate: midnight(plan.start),
    description: `${plan.name}: contract between ${primary.name} and ${company.name}.`,
    totallineitemamount: total,
    totaldiscountamount: '0.0000',
    totaltax: '0.0000',
    totalamountlessfreight: total,
    totalamount: total,
    billto_line1: billTo['address1_line1'] ?? null,
    billto_city: billTo['address1_city'] ?? null,
    billto_stateorprovince: billTo['address1_stateorprovince'] ?? null,
    billto_postalcode: billTo['address1_postalcode'] ?? null,
    billto_country: billTo['address1_country'] ?? null,
    ispricelocked: false,
    statuscode: 3,
    msdyn_ordertype: 192_350_001,
    msdyn_psastate: 192_350_002,
    msdyn_psastatusreason: 192_350_003,
    msdyn_contractorganizationalunitid: company.unitId,
    msdyn_owningcompany: company.id,
    msdyn_paymentterm: billTo['msdyn_paymentterm'] ?? null,
    createdon: `${plan.start}T07:30:00Z`,
  });
  const contract: Contract = {
    id: world.id(row, 'salesorder'),
    number,
    name: plan.name,
    row,
    company,
    currency: plan.currency,
    currencyId: currency,
    agreedRate: plan.agreedRate === undefined ? null : rate(plan.agreedRate),
    payers: [],
    lines: [],
  };
  addFinanceContract(world, contract, plan, primary);
  contract.payers = payers.map((customer, index) => addPayer(world, contract, customer, index, payers.length));
  return contract;
}

function rate(text: string): bigint {
  return (amount(text.slice(0, 6)) * rateScale) / 10_000n;
}

function addFinanceContract(world: World, contract: Contract, plan: EngagementPlan, primary: Customer): void {
  const { company, number, row } = contract;
  world.mirror('ProjectContractHeaders', 'salesorder', row, {
    SalesTaxGroupCode: company.taxGroup,
    DefaultLedgerDimensionDisplayValue: '-022--',
    IsContractSalesCurrencyCodeLocked: 'Yes',
    InvoiceFrequency: 'CurrentMth',
  });
  world.addFinance('ProjectContracts', {
    dataAreaId: company.dataArea,
    ProjectContractID: number,
    Name: plan.name,
    ContractDate: noon(plan.start),
    InvoicingName: primary.name,
    SalesCurrency: plan.currency,
    SalesTaxGroup: company.taxGroup,
    LockContractSalesCurrency: 'Yes',
    ContractLines: 'Yes',
  });
  world.addFinance('CDSProjectContracts', {
    dataAreaId: company.dataArea,
    ProjectContractID: number,
    Name: plan.name,
    CustomerAccount: primary.number,
    CurrencyCode: plan.currency,
    SourceDataID: contract.id,
    ExchangeRate: plan.agreedRate ?? '0',
    PaymentTerms: 'Net30',
  });
}

function addPayer(world: World, contract: Contract, customer: Customer, index: number, count: number): Payer {
  const percent = count === 1 ? amount('100') : amount(index === 0 ? '62.5' : '37.5');
  const fundingSource = documentNumber('FS-', world.next('funding source'), 6);
  const row = world.add('msdyn_projectcontractsplitbillingrule', fundingSource, {
    msdyn_name: customer.name,
    transactioncurrencyid: contract.currencyId,
    msdyn_paymentterms: 1,
    msdyn_projectcontract: contract.id,
    msdyn_customer: customer.id,
    msdyn_billingpercentage: amountText(percent).slice(0, -2),
    msdyn_roundingcustomer: index === 0,
    msdyn_notetoexceedlimit: index === 0 ? null : '750000.0000',
    msdyn_fundingsourceid: fundingSource,
    msdyn_owningcompany: contract.company.id,
  });
  const { dataArea } = contract.company;
  world.mirror('ProjectFundingSources', 'msdyn_projectcontractsplitbillingrule', row, {
    TermsOfPayment: 'Net30',
    IsPrimaryFundingSource: index === 0 ? 'Yes' : 'No',
    DimensionDisplayValue: '-022--',
    Language: 'en-us',
    InvoiceFormat: 'DetailInvoice',
  });
  world.addFinance('ProjectFundingRules', {
    dataAreaId: dataArea,
    ProjectContractId: contract.number,
    Priority: 1,
    ProjectId: '',
    ActivityNumber: '',
    TransactionType: 'All',
    CategoryId: '',
    CategoryGroupId: '',
    ItemId: '',
    StartDate: noon('1900-01-01'),
    EndDate: noon('2154-12-31'),
    ResourceId: '',
    FundingSourceId: fundingSource,
    AllocationPercentage: amountText(percent),
    AllocateRounding: index === 0 ? 'Yes' : 'No',
  });
  return { id: world.id(row, 'msdyn_projectcontractsplitbillingrule'), customer, percent, fundingSource };
}

/** Adds a line to a contract for a project that is added later under the given number. */
export function addContractLine(
  world: World,
  contract: Contract,
  plan: EngagementPlan,
  line: { name: string; fixedPrice: boolean; value: Amount; projectNumber: string },
): ContractLine {
  const sequence = contract.lines.length + 1;
  const number = documentNumber('CL-', world.next('contract line'), 6);
  const projectId = nameGuid(world.seed, 'msdyn_project', line.projectNumber);
  const row = world.add('salesorderdetail', number, {
    salesorderdetailname: line.name,
    salesorderid: contract.id,
    productdescription: line.name,
    quantity: '1.00',
    priceperunit: amountText(line.value),
    extendedamount: amountText(line.value),
    baseamount: amountText(line.value),
    tax: '0.0000',
    manualdiscountamount: '0.0000',
    isproductoverridden: true,
    lineitemnumber: sequence,
    sequencenumber: sequence,
    producttypecode: 5,
    transactioncurrencyid: contract.currencyId,
    msdyn_billingmethod: line.fixedPrice ? 192_350_001 : 192_350_000,
    msdyn_billingstartdate: midnight(plan.start),
    msdyn_billingenddate: midnight(plan.end),
    msdyn_budgetamount: amountText(percentOf(line.value, amount('110'))),
    msdyn_includetime: true,
    msdyn_includeexpense: true,
    msdyn_includematerial: true,
    msdyn_includefee: !line.fixedPrice,
    msdyn_invoicefrequency: nameGuid(world.seed, 'msdyn_invoicefrequency', 'monthly'),
    msdyn_linetype: 690_970_000,
    msdyn_project: projectId,
    msdyn_contractlinenumber: number,
    msdyn_notetoexceedlimit: line.fixedPrice ? null : amountText(percentOf(line.value, amount('150'))),
    msdyn_owningcompany: contract.company.id,
    createdon: `${plan.start}T07:31:00Z`,
  });
  world.mirror('ProjectContractLines', 'salesorderdetail', row, {
    InvoiceScheduleType: line.fixedPrice ? 'MilestoneBased' : 'Blank',
    SalesTaxGroupCode: contract.company.taxGroup,
    DefaultLedgerDimensionDisplayValue: line.fixedPrice ? '-022--' : '',
    Quantity: '1',
  });
  const added = { id: world.id(row, 'salesorderdetail'), number, sequence, row, fixedPrice: line.fixedPrice };
  world.addFinance('CDSProjectContractLines', {
    dataAreaId: contract.company.dataArea,
    ContractId: contract.number,
    ContractLine: sequence,
    Description: line.name,
    TransactionId: added.id,
    ProjectId: line.projectNumber,
    Type: line.fixedPrice ? 'LumpSum' : 'TAndM',
    ForecastInvoiceFrequency: 'CurrentMth',
  });
  contract.lines.push(added);
  return added;
}
