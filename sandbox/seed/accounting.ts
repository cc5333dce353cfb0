import { parity } from '../finance/project-operations/ledger/convert.ts';
import { ledgerEffect } from '../finance/project-operations/ledger/ledger-effect.ts';
import { ledgerRows } from '../finance/project-operations/ledger/ledger-rows.ts';
import { isIntercompany, type LineFacts } from '../finance/project-operations/posting/line-facts.ts';
import {
  journalLineRow,
  postedActualRow,
  postedRow,
  unpostedRow,
} from '../finance/project-operations/posting/line-rows.ts';
import {
  projectCategoryId,
  transactionKind,
  type ProjectTransactionType,
} from '../finance/project-operations/posting/transaction-kind.ts';
import { amountText, cents, converted, percentOf, rateScale, rateText, amount, type Amount } from './amounts.ts';
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
  return projectCategoryId(number, transactionKind(classification));
}

/** Finance's transaction type of an actual. */
export function financeTransactionType(actual: Actual): ProjectTransactionType {
  return transactionKind(actual.facts.classification).type;
}

/** Finance's line property of an actual. */
export function lineProperty(actual: Actual): string {
  return linePropertyOfBillingType[actual.facts.billingType - billingType.nonChargeable] ?? 'CHARGE';
}

/** The number of the project transaction that posting an actual makes. */
export function projectTransactionId(actual: Actual): string {
  return actual.number.replace('A-', 'PT-');
}

/** A rate of the seed (in ten-millionths) as rates are stored. */
function storedRate(rate: bigint): bigint {
  return (rate * parity) / rateScale;
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

/** What an actual says on its integration journal line. */
function lineFacts(world: World, actual: Actual, voucher: string): LineFacts {
  const { facts } = actual;
  const { company, project } = facts;
  const vendor = facts.vendorAccountId == null ? null : world.byId(facts.vendorAccountId);
  return {
    company: company.code,
    projectCompany: project.company.code,
    isCost: isCost(actual),
    type: financeTransactionType(actual),
    date: facts.date,
    projectId: project.number,
    categoryId: projectCategory(world, actual),
    activity: facts.task?.number ?? '',
    text: facts.description,
    currency: facts.currency,
    quantity: facts.quantity,
    price: facts.price,
    amount: actual.amount,
    rate: storedRate(accountingRate(actual)),
    lineProperty: lineProperty(actual),
    contractId: project.contract?.number ?? '',
    contractLineId: facts.task?.line?.number ?? '',
    fundingSource: facts.payer?.fundingSource ?? '',
    resourceName: facts.resource?.name ?? '',
    resourceCompany: facts.resource?.company.code ?? '',
    itemId: facts.product?.itemNumber ?? '',
    vendorAccount: String(vendor?.['accountnumber'] ?? ''),
    vendorName: String(vendor?.['name'] ?? ''),
    taxGroup: company.taxGroup,
    taxItemGroup: facts.classification === transactionClass.material ? 'FULL' : 'SERVICE',
    dimension: '-022--',
    voucher,
    transactionId: company === project.company ? projectTransactionId(actual) : '',
  };
}

function addJournalLine(world: World, journals: Journals, actual: Actual, staging: Row): void {
  const stage = actual.stage as keyof typeof journalStatus;
  const status = journalStatus[stage];
  const journal = journalFor(world, journals, actual.facts.company, actual.facts.date, status);
  journal.lines += 1;
  const voucher = documentNumber('PIV-', world.next('integration voucher'), 7);
  actual.row['msdyn_vouchernumber'] = voucher;
  const facts = lineFacts(world, actual, voucher);
  const message = status === 'Error' ? `No open fiscal period on ${facts.date}.` : '';
  const place = { journalRecordId: journal.recordId, lineNumber: journal.lines, status, message };
  world.addFinance('ProjAdvancedJournalLineHours', journalLineRow(facts, place));
  if (actual.stage !== 'posted') {
    if (!isIntercompany(facts)) world.addFinance('ProjectUnpostedTransViews', unpostedRow(facts));
    return;
  }
  writeBack(actual, staging, voucher);
  if (!isIntercompany(facts)) {
    world.addFinance('ProjectPostTransViews', postedRow(facts));
    world.addFinance('PSAActuals', postedActualRow(facts));
  }
  addLedgerEntry(world, facts);
}

/** The seeded profiles post costs to profit and loss and accrue no revenue. */
function addLedgerEntry(world: World, facts: LineFacts): void {
  const effect = ledgerEffect({ ...facts, costPosting: 'profit-and-loss', accruesRevenue: false });
  if (effect === null || facts.amount === 0n) return;
  const place = {
    counter: world.next('ledger entry'),
    ledger: 5_637_144_576 + ({ USMF: 0, DEMF: 1, GBSI: 2 }[facts.company] ?? 0),
    reportingRate: storedRate(exchangeRate(facts.currency, 'USD', facts.date)),
  };
  for (const [entity, row] of ledgerRows(facts, effect, place)) world.addFinance(entity, row);
}
