import type { Between, Write } from '../../systems/client/write.ts';
import type { System, Value } from '../../systems/odata/query.ts';
import type { RowReference } from '../../systems/client/write.ts';
import type { RowChange, RowImage } from '../leg.ts';
import type { LegRole } from '../operation.ts';

/** An effect of an operation on one of the systems, by which what it left there is found again. */
export interface Effect {
  readonly requestId: string;
  readonly operationId: string;
  readonly role: LegRole;
  readonly isUndo: boolean;
  /** Whether the next of its calls may still be made: throws where another has taken the operation over. */
  readonly between?: Between;
}

/**
 * How what was handed to a service that works later has ended: `none` where it was never handed over, `overdue` where it
 * has not ended although it should have long ago.
 */
export type Carried = 'none' | 'done' | 'failed' | 'overdue';

/** What the engine needs of one of the two systems. */
export interface WritableSystem {
  readonly system: System;
  /** Milliseconds after which a request whose answer was lost can no longer take effect. */
  readonly settleMilliseconds: number;
  /** Reads rows by key: null where there is none. Throws UpstreamError. */
  read(rows: readonly RowChange[], requestId: string): Promise<readonly (RowImage | null)[]>;
  /**
   * Writes rows in one transaction and returns their new versions where the system says them, or that it has accepted
   * them and persists them later: `carried` tells how that ended. Throws UpstreamError.
   */
  write(writes: readonly Write[], effect: Effect): Promise<readonly (string | null)[] | 'accepted'>;
  /**
   * How an effect on rows that go through such a service has ended; null for rows that are written at once. Gives up what
   * was prepared and never executed; throws UpstreamError `unavailable` while it is under way and not overdue.
   */
  carried(rows: readonly RowChange[], effect: Effect): Promise<Carried | null>;
  /** Whether a column that was read holds what was written to it, as the system stores it. */
  isSame(table: string, column: string, written: Value | RowReference | undefined, read: Value | undefined): boolean;
}
