import { amountText } from '../../../seed/amounts.ts';
import { noon } from '../../../seed/calendar.ts';
import type { Row } from '../../../seed/row.ts';
import { formatDecimal } from '../../../store/decimal.ts';
import { convert, rateDecimals } from '../ledger/convert.ts';
import { mainAccount } from '../ledger/ledger-effect.ts';
import type { LineFacts } from './line-facts.ts';

/** How far a line of an integration journal is. */
export type LineStatus = 'Draft' | 'Processing' | 'Error' | 'Posted' | 'InvalidActuals';

/** Where a line stands. */
export interface LinePlace {
  readonly journalRecordId: number;
  readonly lineNumber: number;
  readonly status: LineStatus;
  readonly message: string;
}

/** Text of a stored exchange rate. */
export function rateText(rate: bigint): string {
  return formatDecimal(rate, rateDecimals);
}

/** The line itself: `ProjAdvancedJournalLineHours`. */
export function journalLineRow(facts: LineFacts, place: LinePlace): Row {
  const cost = facts.isCost;
  return {
    dataAreaId: facts.company.toLowerCase(),
    LineNumber: String(place.lineNumber),
    ProjAdvancedJournal: place.journalRecordId,
    ProjDataAreaId: facts.projectCompany,
    PostError: place.status === 'Error' || place.status === 'InvalidActuals' ? 'Yes' : 'No',
    Status: place.status,
    ErrorMessage: place.message,
    AccountingDate: noon(facts.date),
    ProjId: facts.projectId,
    ProjCategoryId: facts.categoryId,
    ActivityNumber: facts.activity,
    Text: facts.text,
    PriceCurrency: facts.currency,
    ExtendedPrice: amountText(cost ? 0n : facts.amount),
    ExtendedCost: amountText(cost ? facts.amount : 0n),
    PriceExchangeRate: rateText(facts.rate),
    ContractLineId: facts.contractLineId,
    TaxGroup: facts.taxGroup,
    TaxItemGroup: facts.taxItemGroup,
    ProjectSalesTaxGroup: facts.taxGroup,
    ProjectSalesTaxItemGroup: facts.taxItemGroup,
    Voucher: facts.voucher,
    TransType: facts.type,
    UnitPrice: amountText(cost ? 0n : facts.price),
    UnitCost: amountText(cost ? facts.price : 0n),
    LinePropertyId: facts.lineProperty,
    OverrideSalesTax: 'No',
    Quantity: amountText(facts.quantity),
    ProjTransId: facts.transactionId,
    DefaultDimensionDisplayValue: facts.dimension,
  };
}

function transactionRow(facts: LineFacts): Row {
  return {
    dataAreaId: facts.company.toLowerCase(),
    TransactionId: facts.transactionId,
    ProjectId: facts.projectId,
    CategoryId: facts.categoryId,
    TransactionType: facts.type,
    TransactionDate: noon(facts.date),
    CurrencyId: facts.currency,
    Quantity: amountText(facts.quantity),
    ItemId: facts.itemId,
    ResourceName: facts.resourceName,
    TransactionOrigin: 'HourJournal',
  };
}

/** The project transaction of a line that is not posted: `ProjectUnpostedTransViews`. */
export function unpostedRow(facts: LineFacts): Row {
  return {
    ...transactionRow(facts),
    ActivityNumber: facts.activity,
    CostPrice: amountText(facts.isCost ? facts.price : 0n),
    SalesPrice: amountText(facts.isCost ? 0n : facts.price),
    Amount: amountText(facts.amount),
    LinePropertyId: facts.lineProperty,
    TransactionDataAreaId: facts.company,
  };
}

/** The project transaction of a posted line: `ProjectPostTransViews`. */
export function postedRow(facts: LineFacts): Row {
  return {
    ...transactionRow(facts),
    LinePropertyID: facts.lineProperty,
    VendorAccount: facts.vendorAccount,
    VendorName: facts.vendorName,
    TotalCostAmount: amountText(facts.isCost ? facts.amount : 0n),
    TotalSalesAmount: amountText(facts.isCost ? 0n : facts.amount),
  };
}

/** The actual of a posted line: `PSAActuals`. */
export function postedActualRow(facts: LineFacts): Row {
  const value = amountText(convert(facts.amount, facts.rate));
  return {
    dataAreaId: facts.company.toLowerCase(),
    TransId: facts.transactionId,
    ProjTransDate: noon(facts.date),
    LedgerTransDate: noon(facts.date),
    ProjId: facts.projectId,
    ContractId: facts.contractId,
    ProjFundingSource_FundingSourceId: facts.fundingSource,
    ProjFundingSource_ContractId: facts.fundingSource === '' ? '' : facts.contractId,
    costSales: facts.isCost ? 'Cost' : 'Sales',
    CategoryId: facts.categoryId,
    ProjTransType: facts.type,
    ActivityNumber: facts.activity,
    Qty: amountText(facts.quantity),
    AmountMst: value,
    PLTotalCost: facts.isCost ? value : '0',
    Voucher: facts.voucher,
    ResourceId: facts.resourceName,
    ResourceCompanyId: facts.resourceCompany,
    CompanyInfo_DataArea: facts.company,
    DefaultDimensionDisplayValue: facts.dimension,
    LedgerDimensionDisplayValue: `${mainAccount(facts.isCost)}${facts.dimension}`,
  };
}
