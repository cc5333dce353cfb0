import type { Write } from '../systems/client/write.ts';
import type { System, Value } from '../systems/odata/query.ts';
import type { RowReference } from '../systems/client/write.ts';
import type { RowChange, RowImage } from './leg.ts';

/** What the engine needs of one of the two systems. */
export interface WritableSystem {
  readonly system: System;
  /** Milliseconds after which a request whose answer was lost can no longer take effect. */
  readonly settleMilliseconds: number;
  /** Reads rows by key: null where there is none. Throws UpstreamError. */
  read(rows: readonly RowChange[], requestId: string): Promise<readonly (RowImage | null)[]>;
  /**
   * Writes rows in one transaction and returns their new versions where the system says them, or that it has accepted
   * them and persists them later: until then, `read` throws that the system is unavailable. Throws UpstreamError.
   */
  write(writes: readonly Write[], requestId: string): Promise<readonly (string | null)[] | 'accepted'>;
  /** Whether a column that was read holds what was written to it, as the system stores it. */
  isSame(table: string, column: string, written: Value | RowReference | undefined, read: Value | undefined): boolean;
}
