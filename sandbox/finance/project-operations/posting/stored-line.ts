import { rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import { isCostType, stagedActual, textOf } from '../staging/staged-actual.ts';
import type { LineFacts } from './line-facts.ts';
import { transactionKind } from './transaction-kind.ts';

/** A line of an integration journal as posting reads it. */
export interface StoredLine {
  readonly row: SqlRow;
  readonly rowNumber: bigint;
  readonly company: string;
  readonly date: string;
  readonly voucher: string;
}

/** Reads a stored row. */
export function storedLine(row: SqlRow): StoredLine {
  return {
    row,
    rowNumber: BigInt(row[rowNumber] ?? 0),
    company: textOf(row, 'dataAreaId').toUpperCase(),
    date: textOf(row, 'AccountingDate').slice(0, 10),
    voucher: textOf(row, 'Voucher'),
  };
}

/** What a line says, with what only its staging row knows. */
export function factsOfLine(line: StoredLine, staged: SqlRow, date: string): LineFacts {
  const { row } = line;
  const actual = stagedActual(staged);
  const isCost = isCostType(actual.type);
  const resourceName = textOf(staged, 'BookableResourceName');
  return {
    company: line.company,
    projectCompany: textOf(row, 'ProjDataAreaId').toUpperCase(),
    isCost,
    type: transactionKind(actual.classification).type,
    date,
    projectId: textOf(row, 'ProjId'),
    categoryId: textOf(row, 'ProjCategoryId'),
    activity: textOf(row, 'ActivityNumber'),
    text: textOf(row, 'Text'),
    currency: textOf(row, 'PriceCurrency'),
    quantity: BigInt(row['Quantity'] ?? 0),
    price: BigInt(row[isCost ? 'UnitCost' : 'UnitPrice'] ?? 0),
    amount: BigInt(row[isCost ? 'ExtendedCost' : 'ExtendedPrice'] ?? 0),
    rate: BigInt(row['PriceExchangeRate'] ?? 0),
    lineProperty: textOf(row, 'LinePropertyId'),
    contractId: actual.contractId,
    contractLineId: textOf(row, 'ContractLineId'),
    fundingSource: textOf(staged, 'FundingSource'),
    resourceName,
    resourceCompany: resourceName === '' ? '' : textOf(staged, 'ResourcingCompany'),
    itemId: textOf(staged, 'ProductNumber'),
    vendorAccount: '',
    vendorName: '',
    taxGroup: textOf(row, 'TaxGroup'),
    taxItemGroup: textOf(row, 'TaxItemGroup'),
    dimension: textOf(row, 'DefaultDimensionDisplayValue'),
    voucher: line.voucher,
    transactionId: textOf(row, 'ProjTransId'),
  };
}
