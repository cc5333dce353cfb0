import { amountText, cents, converted, percentOf, rateText, amount, type Amount } from './amounts.ts';
import type { Actual, ActualList } from './actuals.ts';
import { endOfMonth, midnight, monthOf, noon } from './calendar.ts';
import { billingType, transactionClass, transactionType } from './choices.ts';
import type { Company } from './companies.ts';
import { exchangeRate } from './exchange-rates.ts';
import { linePropertyOfBillingType } from './finance-setup.ts';
import { documentNumber } from './identifiers.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** Lines that one integration journal takes before the next one is opened. */
const linesPerJournal = 200;

/** The sales tax that a company's invoices carry, in percent. */
const taxPercent: Record<string, Amount> = { USMF: 0n, DEMF: amount('19'), GBSI: amount('20') };

/** The rate at which an actual is accounted: the contract's agreed one for its currency, else that of the day. */
export function accountingRate(actual: Actual): bigint {
  const { facts } = actual;
  const { contract } = facts.project;
  const isAgreed = facts.currency === contract?.currency && facts.currency !== facts.company.currency;
  if (contract?.agreedRate != null && isAgreed) return contract.agreedRate;
  return exchangeRate(facts.currency, facts.company.currency, facts.date);
}

/** The sales tax of an actual: billed sales only. */
export function salesTax(actual: Actual): Amount {
  if (actual.facts.type !== transactionType.billedSales) return 0n;
  return cents(percentOf(actual.amount, taxPercent[actual.facts.company.code] ?? 0n));
}

/** The project category of an actual in Finance. */
export function projectCategory(world: World, actual: Actual): string {
  const { classification, categoryId } = actual.facts;
  const number = categoryId == null ? '00007' : String(world.byId(categoryId)['msdyn_transactioncategorynumber']);
  const suffix =
    { [transactionClass.time]: 1, [transactionClass.material]: 3, [transactionClass.expense]: 4 }[classification] ?? 2;
  return `TCN-${number}-${suffix}`;
}

/** Finance's transaction type of an actual. */
export function financeTransactionType(actual: Actual): string {
  const { classification } = actual.facts;
  const names: Record<number, string> = {
    [transactionClass.time]: 'Hour',
    [transactionClass.expense]: 'Cost',
    [transactionClass.material]: 'Item',
    [transactionClass.milestone]: 'OnAccount',
  };
  return names[classification] ?? 'Revenue';
}

/** Finance's line property of an actual. */
export function lineProperty(actual: Actual): string {
  return linePropertyOfBillingType[actual.facts.billingType - billingType.nonChargeable] ?? 'CHARGE';
}

/** The number of the project transaction that posting an actual makes. */
export function projectTransactionId(actual: Actual): string {
  return actual.number.replace('A-', 'PT-');
}

function isCost(actual: Actual): boolean {
  return actual.facts.type === transactionType.cost || actual.facts.type === transactionType.resourcingUnitCost;
}

/** Adds the Finance side of every actual: staging row, integration journals with lines, postings and their write-back. */
export function addAccounting(world: World, actuals: ActualList): void {
  const journals = new Map<string, { id: string; recordId: number; lines: number }>();
  for (const actual of actuals) {
    if (actual.stage === 'skipped') continue;
    const staging = addStaging(world, actual);
    if (actual.stage === 'staged') continue;
    actual.row['msdyn_isjournalized'] = true;
    if (actual.facts.type === transactionType.billedSales) {
      if (actual.stage === 'invoiced') writeBack(actual, staging, String(staging['InvoiceVoucher'] ?? ''));
      delete staging['InvoiceVoucher'];
      continue;
    }
    addJournalLine(world, journals, actual, staging);
  }
}

function addStaging(world: World, actual: Actual): Row {
  const values: Row = { ProjActualsImportSync: 'No' };
  if (actual.row['msdyn_invoice'] != null && actual.stage !== 'staged') {
    const invoice = world.byId(String(actual.row['msdyn_invoice']));
    values['InvoiceProposalId'] = invoice['msdyn_invoiceproposalid'] ?? null;
  }
  if (actual.stage === 'invoiced') values['InvoiceVoucher'] = actual.row['msdyn_vouchernumber'] ?? null;
  return world.mirror('ProjActualsImports', 'msdyn_actual', actual.row, values);
}

function writeBack(actual: Actual, staging: Row, voucher: string): void {
  const rate = accountingRate(actual);
  actual.row['msdyn_vouchernumber'] = voucher;
  actual.row['msdyn_accountingcurrencyamount'] = amountText(converted(actual.amount, rate));
  actual.row['msdyn_accountingexchangerate'] = `${rateText(rate)}000`;
  actual.row['msdyn_salestaxamount'] = amountText(salesTax(actual));
  actual.row['msdyn_postedaccountingdate'] = midnight(actual.facts.date);
  staging['ProjActualsImportSync'] = 'Yes';
}

const journalStatus = { journal: 'Draft', processing: 'Processing', error: 'Error', posted: 'Posted' } as const;

type Journals = Map<string, { id: string; recordId: number; lines: number }>;

function journalFor(
  world: World,
  journals: Journals,
  company: Company,
  date: string,
  status: string,
): { id: string; recordId: number; lines: number } {
  const key = `${company.code}/${monthOf(date)}/${status}`;
  const open = journals.get(key);
  if (open !== undefined && open.lines < linesPerJournal) return open;
  const counter = world.next('integration journal');
  const journal = { id: documentNumber('POI-', counter, 6), recordId: 5_637_200_000 + counter, lines: 0 };
  journals.set(key, journal);
  world.addFinance('ProjAdvancedJournals', {
    dataAreaId: company.dataArea,
    ProjAdvancedJournalId: journal.id,
    JournalRecId: journal.recordId,
    Description: `Project Operations integration ${monthOf(date)}`,
    Status: status,
    OriginalProjAdancedJournalId:
      status === 'Error' ? (journals.get(`${company.code}/${monthOf(date)}/Draft`)?.id ?? '') : '',
    PeriodStartDate: noon(`${monthOf(date)}-01`),
    PostedDateTime: status === 'Posted' ? `${endOfMonth(monthOf(date))}T20:15:00Z` : '1900-01-01T00:00:00Z',
  });
  return journal;
}

function addJournalLine(world: World, journals: Journals, actual: Actual, staging: Row): void {
  const { facts } = actual;
  const stage = actual.stage as keyof typeof journalStatus;
  const journal = journalFor(world, journals, facts.company, facts.date, journalStatus[stage]);
  journal.lines += 1;
  const voucher = documentNumber('PIV-', world.next('integration voucher'), 7);
  const cost = isCost(actual);
  const rate = accountingRate(actual);
  actual.row['msdyn_vouchernumber'] = voucher;
  world.addFinance('ProjAdvancedJournalLineHours', {
    dataAreaId: facts.company.dataArea,
    LineNumber: String(journal.lines),
    ProjAdvancedJournal: journal.recordId,
    ProjDataAreaId: facts.project.company.code,
    PostError: stage === 'error' ? 'Yes' : 'No',
    AccountingDate: noon(facts.date),
    ProjId: facts.project.number,
    ProjCategoryId: projectCategory(world, actual),
    ActivityNumber: facts.task?.number ?? '',
    Text: facts.description,
    PriceCurrency: facts.currency,
    ExtendedPrice: amountText(cost ? 0n : actual.amount),
    ExtendedCost: amountText(cost ? actual.amount : 0n),
    PriceExchangeRate: rateText(rate),
    ContractLineId: facts.task?.line?.number ?? '',
    TaxGroup: facts.company.taxGroup,
    TaxItemGroup: facts.classification === transactionClass.material ? 'FULL' : 'SERVICE',
    ProjectSalesTaxGroup: facts.company.taxGroup,
    ProjectSalesTaxItemGroup: facts.classification === transactionClass.material ? 'FULL' : 'SERVICE',
    Voucher: voucher,
    TransType: financeTransactionType(actual),
    UnitPrice: amountText(cost ? 0n : facts.price),
    UnitCost: amountText(cost ? facts.price : 0n),
    LinePropertyId: lineProperty(actual),
    OverrideSalesTax: 'No',
    Quantity: amountText(facts.quantity),
  });
  const intercompany = facts.company !== facts.project.company;
  if (actual.stage !== 'posted') {
    if (!intercompany) addUnposted(world, actual);
    return;
  }
  writeBack(actual, staging, voucher);
  if (!intercompany) addProjectTransaction(world, actual, voucher);
  addLedgerEntry(world, actual, voucher);
}

function transactionFacts(world: World, actual: Actual): Row {
  const { facts } = actual;
  return {
    dataAreaId: facts.company.dataArea,
    TransactionId: projectTransactionId(actual),
    ProjectId: facts.project.number,
    CategoryId: projectCategory(world, actual),
    TransactionType: financeTransactionType(actual),
    TransactionDate: noon(facts.date),
    CurrencyId: facts.currency,
    Quantity: amountText(facts.quantity),
    ItemId: facts.product?.itemNumber ?? '',
    ResourceName: facts.resource?.name ?? '',
    TransactionOrigin: 'HourJournal',
  };
}

function addUnposted(world: World, actual: Actual): void {
  const cost = isCost(actual);
  world.addFinance('ProjectUnpostedTransViews', {
    ...transactionFacts(world, actual),
    ActivityNumber: actual.facts.task?.number ?? '',
    CostPrice: amountText(cost ? actual.facts.price : 0n),
    SalesPrice: amountText(cost ? 0n : actual.facts.price),
    Amount: amountText(actual.amount),
    LinePropertyId: lineProperty(actual),
    TransactionDataAreaId: actual.facts.company.code,
  });
}

function addProjectTransaction(world: World, actual: Actual, voucher: string): void {
  const { facts } = actual;
  const cost = isCost(actual);
  const vendor = facts.vendorAccountId == null ? null : world.byId(facts.vendorAccountId);
  world.addFinance('ProjectPostTransViews', {
    ...transactionFacts(world, actual),
    LinePropertyID: lineProperty(actual),
    VendorAccount: vendor?.['accountnumber'] ?? '',
    VendorName: vendor?.['name'] ?? '',
    TotalCostAmount: amountText(cost ? actual.amount : 0n),
    TotalSalesAmount: amountText(cost ? 0n : actual.amount),
  });
  const value = amountText(converted(actual.amount, accountingRate(actual)));
  world.addFinance('PSAActuals', {
    dataAreaId: facts.company.dataArea,
    TransId: projectTransactionId(actual),
    ProjTransDate: noon(facts.date),
    LedgerTransDate: noon(facts.date),
    ProjId: facts.project.number,
    ContractId: facts.project.contract?.number ?? '',
    ProjFundingSource_FundingSourceId: facts.payer?.fundingSource ?? '',
    ProjFundingSource_ContractId: facts.payer == null ? '' : (facts.project.contract?.number ?? ''),
    costSales: cost ? 'Cost' : 'Sales',
    CategoryId: projectCategory(world, actual),
    ProjTransType: financeTransactionType(actual),
    ActivityNumber: facts.task?.number ?? '',
    Qty: amountText(facts.quantity),
    AmountMst: value,
    PLTotalCost: cost ? value : '0',
    Voucher: voucher,
    ResourceId: facts.resource?.name ?? '',
    ResourceCompanyId: facts.resource?.company.code ?? '',
    CompanyInfo_DataArea: facts.company.code,
    DefaultDimensionDisplayValue: '-022--',
    LedgerDimensionDisplayValue: cost ? '540100-022--' : '401100-022--',
  });
}

function addLedgerEntry(world: World, actual: Actual, voucher: string): void {
  const { company, date } = actual.facts;
  const counter = world.next('ledger entry');
  const ledger = { USMF: 0, DEMF: 1, GBSI: 2 }[company.code] ?? 0;
  world.addFinance('GeneralJournalEntryBiEntities', {
    JournalNumber: documentNumber('GJE-', counter, 7),
    FiscalCalendarYear: Number(date.slice(0, 4)),
    Ledger: 5_637_144_576 + ledger,
    JournalCategory: 'Project',
    PostingLayer: 'Current',
    AccountingDate: noon(date),
    DocumentDate: noon(date),
    SubledgerVoucher: voucher,
    SubledgerVoucherDataAreaId: company.code,
    SourceKey: 5_638_000_000 + counter,
    FiscalCalendarPeriod: Number(date.slice(5, 7)),
    CreatedOn: `${date}T20:15:00Z`,
  });
  world.addFinance('LedgerTransVoucherLinkBiEntities', {
    dataAreaId: company.dataArea,
    Voucher: voucher,
    TransDate: noon(date),
    SysDataAreaId: company.code,
    SourceKey: 5_638_000_000 + counter,
    VoucherGroupId: 5_638_000_000 + counter,
  });
}
