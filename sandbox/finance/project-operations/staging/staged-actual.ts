import type { Amount } from '../../../seed/amounts.ts';
import type { CalendarDate } from '../../../seed/calendar.ts';
import { rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';

/** `ProjCDSTransType`, as it is stored. */
export const stagedType = { cost: 0, sales: 1, billedSales: 3, interOrgSales: 4, resourcingUnitCost: 5 } as const;

/** `ProjActualsValidationStatus`, as it is stored. */
export const validationStatus = { notValidated: 0, valid: 1, invalid: 2 } as const;

/** A row of `ProjActualsImports` as the import reads it. */
export interface StagedActual {
  readonly row: SqlRow;
  readonly rowNumber: bigint;
  readonly importId: string;
  readonly actualId: string;
  readonly company: string;
  readonly projectCompany: string;
  readonly type: number;
  readonly classification: number;
  readonly billingType: number;
  readonly date: CalendarDate;
  readonly rateDate: CalendarDate;
  readonly projectId: string;
  readonly task: string;
  readonly category: string;
  readonly currency: string;
  readonly customer: string;
  readonly contractId: string;
  readonly quantity: Amount;
  readonly price: Amount;
  readonly amount: Amount;
}

/** The first ten characters of a stored moment, or an empty text where none is set. */
export function dateOf(value: unknown): CalendarDate {
  const text = String(value).slice(0, 10);
  return text === '1900-01-01' ? '' : text;
}

/** A stored cell as text. */
export function textOf(row: SqlRow, column: string): string {
  return String(row[column] ?? '');
}

/** Whether the staged actual is a cost. */
export function isCostType(type: number): boolean {
  return type === stagedType.cost || type === stagedType.resourcingUnitCost;
}

/** Reads a stored row. */
export function stagedActual(row: SqlRow): StagedActual {
  const company = textOf(row, 'dataAreaId').toUpperCase();
  const date = dateOf(row['AccountingDate']) || dateOf(row['DocumentDate']) || dateOf(row['StartDate']);
  return {
    row,
    rowNumber: BigInt(row[rowNumber] ?? 0),
    importId: textOf(row, 'ActualsImportId'),
    actualId: textOf(row, 'ActualId'),
    company,
    projectCompany: textOf(row, 'ProjectDataAreaId').toUpperCase() || company,
    type: Number(row['TransactionType']),
    classification: Number(row['TransactionClassification']),
    billingType: Number(row['BillingType']),
    date,
    rateDate: dateOf(row['ExchangeRateDate']) || date,
    projectId: textOf(row, 'ProjectId'),
    task: textOf(row, 'TaskNumber'),
    category: textOf(row, 'TransactionCategoryId'),
    currency: textOf(row, 'TransactionCurrencyId'),
    customer: textOf(row, 'CustomerAccountNumber'),
    contractId: textOf(row, 'ContractId'),
    quantity: BigInt(row['Quantity'] ?? 0),
    price: BigInt(row['UnitPrice'] ?? 0),
    amount: BigInt(row['Amount'] ?? 0),
  };
}
