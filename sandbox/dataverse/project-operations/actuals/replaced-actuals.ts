import type { SqlRow } from '../../../store/sql-value.ts';
import { transactionType } from '../choices.ts';

/** Which actual each new one replaces: one of its type, in turn; what has none replaces the cost. */
export function replacedBy(types: readonly bigint[], originals: readonly SqlRow[]): readonly (SqlRow | undefined)[] {
  const waiting = [...originals];
  const cost = originals.find((row) => row['msdyn_transactiontypecode'] === transactionType.cost);
  return types.map((type) => {
    const index = waiting.findIndex((row) => row['msdyn_transactiontypecode'] === type);
    return index === -1 ? cost : waiting.splice(index, 1)[0];
  });
}
