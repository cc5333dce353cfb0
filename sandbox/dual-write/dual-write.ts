import { z } from 'zod';
import type { WriteEvent, WriteHooks } from '../dataverse/environment.ts';
import { DataverseError } from '../dataverse/dataverse-error.ts';
import { mergeHooks } from '../dataverse/project-operations/merge-hooks.ts';
import { rowById } from '../dataverse/project-operations/process-rows.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { fannedOut } from './fan-out.ts';
import { type CarriedWrite, FinanceRefusal, type FinanceWriter } from './finance-writer.ts';
import { type FinanceValues, financeValues, isOfPair } from './finance-values.ts';
import { type TablePair, tablePairs } from './table-pairs.ts';

/** How the sandbox's own Dual-write behaves. */
export const dualWriteSettings = z.strictObject({
  /** The maps that run, by name. */
  maps: z.array(z.string().refine((name) => tablePairs.has(name), 'Expected a map that carries rows to Finance.')),
  /** Rows are carried when they are released, not with the write: the other side lags. */
  isHeld: z.boolean(),
});

/** See {@link dualWriteSettings}. */
export type DualWriteSettings = z.infer<typeof dualWriteSettings>;

const atFirst: DualWriteSettings = { maps: [], isHeld: false };

/** What the caller of Dataverse sees when Finance refuses. */
const plugInError = '0x80040265';

interface Change {
  readonly pair: TablePair;
  readonly id: string;
  /** The row as it was, of one that is gone. */
  readonly gone: SqlRow | null;
}

/**
 * Microsoft's dual-write, from Dataverse to Finance: with the write and in its transaction, so that a refusal of Finance
 * refuses the write. As in the product, Finance is written first, and keeps the row when Dataverse rolls back later.
 */
export class DualWrite {
  readonly #dataverse: Store;
  readonly #finance: FinanceWriter;
  #settings = atFirst;
  #waiting: Change[] = [];
  #writes: CarriedWrite[] = [];
  /** Rules for the Dataverse handler. */
  readonly hooks: ReadonlyMap<string, WriteHooks>;

  constructor(dataverse: Store, finance: FinanceWriter) {
    this.#dataverse = dataverse;
    this.#finance = finance;
    const pairs = [...tablePairs.values()];
    this.hooks = mergeHooks(...pairs.map((pair) => new Map([[pair.table, this.#hooksOf(pair)]])));
  }

  /** What is in force. */
  get settings(): DualWriteSettings {
    return this.#settings;
  }

  /** Rows of Finance that were written, in order. */
  get writes(): readonly CarriedWrite[] {
    return this.#writes;
  }

  /** How many rows wait to be carried. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Changes settings; what is not named stays. What was written so far is forgotten. */
  configure(changes: Partial<DualWriteSettings>): void {
    this.#settings = dualWriteSettings.parse({ ...this.#settings, ...changes });
    this.#writes = [];
  }

  /** Carries what waits; a row that Finance refuses is left out, as errors of a catch-up are. Returns how many went. */
  release(): number {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting.filter((change) => {
      try {
        this.#carry(change);
        return true;
      } catch (error) {
        if (error instanceof FinanceRefusal) return false;
        throw error;
      }
    }).length;
  }

  /** No map runs, nothing waits. */
  reset(): void {
    this.#settings = atFirst;
    this.#waiting = [];
    this.#writes = [];
  }

  #hooksOf(pair: TablePair): WriteHooks {
    const isMapped = (column: string) => pair.columns.some(({ path }) => path[0] === column);
    return {
      afterCreate: ({ id }) => this.#take({ pair, id, gone: null }),
      afterUpdate: ({ id, sent, values }: WriteEvent) => {
        if ([...sent, ...Object.keys(values)].some(isMapped)) this.#take({ pair, id, gone: null });
      },
      beforeDelete: ({ id, before }) => this.#take({ pair, id, gone: before }),
    };
  }

  #take(change: Change): void {
    const { maps, isHeld } = this.#settings;
    if (!maps.includes(change.pair.name)) return;
    if (isHeld) {
      this.#waiting.push(change);
      return;
    }
    try {
      this.#carry(change);
    } catch (error) {
      if (error instanceof FinanceRefusal) throw new DataverseError(400, plugInError, error.message);
      throw error;
    }
  }

  #carry({ pair, id, gone }: Change): void {
    const row = gone ?? rowById(this.#dataverse, pair.table, id);
    if (row === undefined || !isOfPair(this.#dataverse, pair, row)) return;
    const values = financeValues(this.#dataverse, pair, row);
    const carry = (entity: string, key: readonly string[], all: FinanceValues) => {
      const written = gone === null ? this.#finance.write(entity, key, all) : this.#finance.remove(entity, key, all);
      if (written !== null) this.#writes.push(written);
    };
    carry(pair.entity, pair.key, values);
    for (const derived of fannedOut(this.#dataverse, pair, values)) {
      const { entity, key, stays } = derived;
      if (gone !== null && stays === true) continue;
      carry(entity, Object.keys(key), new Map([...Object.entries(key), ...derived.values]));
    }
  }
}
