import type { Table } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';

/** A row that was written: it has no `before` when it is new, and no `after` when it is gone. */
export interface FinanceWrite {
  readonly table: Table;
  readonly before: SqlRow | null;
  readonly after: SqlRow | null;
  readonly callerId: string;
}

/** Hears of every write, once it is committed. */
export interface WriteListener {
  /** Whether anybody wants to know. */
  readonly isListening: () => boolean;
  readonly onWrite: (write: FinanceWrite) => void;
}
