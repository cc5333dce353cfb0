import { z } from 'zod';
import type { WriteEvent, WriteHooks } from '../dataverse/environment.ts';
import { DataverseError } from '../dataverse/dataverse-error.ts';
import { mergeHooks } from '../dataverse/project-operations/merge-hooks.ts';
import { rowById } from '../dataverse/project-operations/process-rows.ts';
import { CarryRefusal, type RowCarrier } from '../finance/project-operations/row-carrier.ts';
import { tableOf } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { dataverseValues } from './dataverse-values.ts';
import type { DataverseWriter } from './dataverse-writer.ts';
import { fannedOut } from './fan-out.ts';
import { type CarriedWrite, FinanceRefusal, type FinanceWriter } from './finance-writer.ts';
import { type FinanceValues, financeValues, isOfPair } from './finance-values.ts';
import { financePairs, type TablePair, tablePairs } from './table-pairs.ts';

const toDataverse = [...financePairs.values()].map(({ name }) => name);

/** How the sandbox's own Dual-write behaves. */
export const dualWriteSettings = z.strictObject({
  /** The maps that run, by name. */
  maps: z.array(
    z
      .string()
      .refine((name) => tablePairs.has(name) || toDataverse.includes(name), 'Expected a map that carries rows.'),
  ),
  /** Rows for Finance are carried when they are released, not with the write: Finance lags. */
  isHeld: z.boolean(),
});

/** See {@link dualWriteSettings}. */
export type DualWriteSettings = z.infer<typeof dualWriteSettings>;

/** What Finance posts comes to Dataverse, as otherwise it could not be posted; of Dataverse nothing goes to Finance. */
const atFirst: DualWriteSettings = { maps: toDataverse, isHeld: false };

/** What the caller of Dataverse sees when Finance refuses. */
const plugInError = '0x80040265';

interface Change {
  readonly pair: TablePair;
  readonly id: string;
  /** The row as it was, of one that is gone. */
  readonly gone: SqlRow | null;
}

/** The rows of both systems, and how each is written. */
export interface DualWriteSetup {
  readonly dataverse: Store;
  readonly finance: Store;
  readonly toFinance: FinanceWriter;
  readonly toDataverse: DataverseWriter;
}

/**
 * Microsoft's dual-write, from Dataverse to Finance: with the write and in its transaction, so that a refusal of Finance
 * refuses the write. As in the product, Finance is written first, and keeps the row when Dataverse rolls back later. From Finance
 * to Dataverse it carries what processes of Finance make, all of one act or nothing.
 */
export class DualWrite implements RowCarrier {
  readonly #dataverse: Store;
  readonly #finance: FinanceWriter;
  readonly #financeStore: Store;
  readonly #toDataverse: DataverseWriter;
  #settings = atFirst;
  #waiting: Change[] = [];
  #writes: CarriedWrite[] = [];
  /** Rules for the Dataverse handler. */
  readonly hooks: ReadonlyMap<string, WriteHooks>;

  constructor({ dataverse, finance, ...writers }: DualWriteSetup) {
    this.#dataverse = dataverse;
    this.#finance = writers.toFinance;
    this.#financeStore = finance;
    this.#toDataverse = writers.toDataverse;
    const pairs = [...tablePairs.values()];
    this.hooks = mergeHooks(...pairs.map((pair) => new Map([[pair.table, this.#hooksOf(pair)]])));
  }

  /** What is in force. */
  get settings(): DualWriteSettings {
    return this.#settings;
  }

  /** Rows that were written, in order. */
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

  /** Does work whose rows come to Dataverse all together; what Dataverse makes of them follows when the work is done. */
  together<T>(work: () => T): T {
    return this.#dataverse.transaction(work);
  }

  /** Brings a row of Finance to Dataverse. Throws {@link CarryRefusal}, as posting needs its map. */
  carry(entity: string, row: SqlRow): void {
    const pair = financePairs.get(entity);
    if (pair === undefined) throw new Error(`Expected an entity that a map carries to Dataverse, received ${entity}.`);
    if (!this.#settings.maps.includes(pair.name)) throw new CarryRefusal(`The map '${pair.name}' is not running.`);
    const stores = { dataverse: this.#dataverse, finance: tableOf(this.#financeStore.shipped, entity) };
    const written = this.#toDataverse.create(pair.table, dataverseValues(stores, pair, row));
    this.#dataverse.afterCommit(() => this.#writes.push(written));
  }

  /** The maps that run at first, nothing waits. */
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
