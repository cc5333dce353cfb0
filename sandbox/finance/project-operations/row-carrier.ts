import type { SqlRow } from '../../store/sql-value.ts';

/** Brings rows that a process of Finance makes to Dataverse, in the same act, as dual-write does. */
export interface RowCarrier {
  /** Does work whose rows come to Dataverse all together; anything thrown undoes them there. */
  together<T>(work: () => T): T;
  /** Carries a row, by column as it is stored. Throws {@link CarryRefusal}. */
  carry(entity: string, row: SqlRow): void;
}

/** Dataverse does not take a row; the message is its own. */
export class CarryRefusal extends Error {
  override readonly name = 'CarryRefusal';
}
