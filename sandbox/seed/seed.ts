import type { Store } from '../store/store.ts';
import { buildWorld } from './build-world.ts';
import { grow, planGrowth } from './grow.ts';
import { loadWorld } from './load.ts';

/** What a seed needs: the two empty stores, and how much to put into them. */
export interface SeedOptions {
  dataverse: Store;
  finance: Store;
  /** Actuals wanted, met to about a tenth; about 5,000 without it, and never fewer than about 900. */
  actuals?: number;
  /** Same text, same rows. */
  seed?: string;
  /** Told now and then how many rows of all are written. */
  onProgress?: (done: number, total: number) => void;
}

/** What a seed wrote: rows of both systems, and how many of them are actuals. */
export interface SeedResult {
  rows: number;
  actuals: number;
}

/** Actuals of one base data set at most; more are made by copying it. */
const largestBase = 5000;

/** Fills two empty stores with business data on which both systems agree. */
export function seed(options: SeedOptions): SeedResult {
  const wanted = options.actuals ?? largestBase;
  const sets = Math.max(1, Math.ceil(wanted / largestBase));
  const { world, actuals } = buildWorld(options.seed ?? 'dualgraph', Math.ceil(wanted / sets));
  const growth = sets > 1 ? planGrowth(world, options) : null;
  const lists = [...world.dataverse.values(), ...world.finance.values()];
  const total = lists.reduce((sum, rows) => sum + rows.length, 0) + (growth?.rowsPerCopy ?? 0) * (sets - 1);
  let done = 0;
  const onRows = (count: number): void => {
    done += count;
    options.onProgress?.(done, total);
  };
  loadWorld(world, options, onRows);
  if (growth !== null) grow(growth, options, sets - 1, onRows);
  return { rows: done, actuals: actuals.length * sets };
}
