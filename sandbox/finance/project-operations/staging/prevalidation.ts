import { amountText } from '../../../seed/amounts.ts';
import { rowNumber, rowVersion } from '../../../store/schema-sql.ts';
import type { Store } from '../../../store/store.ts';
import { staging } from '../journal-status.ts';
import { validationStatus } from './staged-actual.ts';

/** What prevalidation compares. */
export interface StagedFact {
  readonly actualId: string;
  readonly amount: string;
}

/** Asks Dataverse which of these actuals it has, with these amounts; answers their ids in lower case. */
export type ActualLookup = (facts: readonly StagedFact[]) => Promise<ReadonlySet<string>>;

/** Rows that one question asks about; more make the URL too long. */
const rowsPerCall = 25;

/** Compares staging rows that nobody compared yet with Dataverse and marks them; the ids of the invalid ones. */
export async function prevalidate(store: Store, lookUp: ActualLookup, company?: string): Promise<string[]> {
  const condition = company === undefined ? '' : 'AND "dataAreaId" = ?';
  const rows = store.all(
    `SELECT "${rowNumber}", "ActualId", "Amount" FROM "${staging}"
     WHERE "IsJournalized" = 0 AND "ValidationStatus" = ${validationStatus.notValidated} ${condition}`,
    company === undefined ? [] : [company],
  );
  const invalid: string[] = [];
  for (let first = 0; first < rows.length; first += rowsPerCall) {
    const part = rows.slice(first, first + rowsPerCall);
    const facts = part.map((row) => ({
      actualId: String(row['ActualId']).toLowerCase(),
      amount: amountText(BigInt(row['Amount'] ?? 0)),
    }));
    const known = await lookUp(facts);
    store.transaction(() => {
      for (const [index, row] of part.entries()) {
        const { actualId } = facts[index] ?? { actualId: '' };
        if (!known.has(actualId)) invalid.push(actualId);
        store.run(
          `UPDATE "${staging}" SET "ValidationStatus" = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
          [BigInt(known.has(actualId) ? validationStatus.valid : validationStatus.invalid), row[rowNumber] ?? null],
        );
      }
    });
  }
  return invalid;
}
