import { noon } from '../../../seed/calendar.ts';
import { rowVersion } from '../../../store/schema-sql.ts';
import type { Store } from '../../../store/store.ts';

/** Which periods of a company get which status. */
export interface PeriodChange {
  readonly legalEntity: string;
  /** Days, `YYYY-MM-DD`: every period that lies between them. */
  readonly from: string;
  readonly to: string;
  readonly status: 'OnHold' | 'Open' | 'Closed';
}

const stored = { OnHold: 0n, Open: 1n, Closed: 2n } as const;

/** Opens or closes the fiscal periods between two days; how many there are. */
export function setPeriodStatus(store: Store, { legalEntity, from, to, status }: PeriodChange): number {
  return store.run(
    `UPDATE "LedgerFiscalPeriods" SET "PeriodStatus" = ?, "${rowVersion}" = "${rowVersion}" + 1
     WHERE "LegalEntityId" = ? AND "StartDate" >= ? AND "EndDate" <= ?`,
    [stored[status], legalEntity, noon(from), noon(to)],
  );
}
