import type { financeRows } from './columns.ts';
import type { BoundRow } from './read-bound.ts';

type RowOf<Name extends keyof typeof financeRows> = BoundRow<(typeof financeRows)[Name]>;

/** A fiscal period, with days instead of moments. */
export type Period = RowOf<'period'>;

/** An exchange rate, with days instead of moments; one without a last day has no end. */
export type Rate = RowOf<'rate'>;

/** What Finance is set up with, as far as some work needs it. Keys are made by `keyOf`. */
export interface FinanceSetup {
  /** By company. */
  readonly ledgers: ReadonlyMap<string, RowOf<'ledger'>>;
  /** By company. */
  readonly parameters: ReadonlyMap<string, RowOf<'parameters'>>;
  /** By company. */
  readonly usualCategories: ReadonlyMap<string, RowOf<'usualCategories'>>;
  /** By company and billing type. */
  readonly lineProperties: ReadonlyMap<string, RowOf<'lineProperty'>>;
  /** By company, the earliest first. */
  readonly periods: ReadonlyMap<string, readonly Period[]>;
  /** By company and number. */
  readonly projects: ReadonlyMap<string, RowOf<'project'>>;
  /** By company and group. */
  readonly projectGroups: ReadonlyMap<string, RowOf<'projectGroup'>>;
  /** By company and profile. */
  readonly profiles: ReadonlyMap<string, RowOf<'profile'>>;
  /** By company. */
  readonly profileRules: ReadonlyMap<string, readonly RowOf<'profileRule'>[]>;
  /** By company and category. */
  readonly projectCategories: ReadonlyMap<string, RowOf<'projectCategory'>>;
  /** By category. */
  readonly sharedCategories: ReadonlyMap<string, RowOf<'sharedCategory'>>;
  /** By company and contract. */
  readonly agreements: ReadonlyMap<string, RowOf<'agreement'>>;
  /** By type, from and to, the earliest first. */
  readonly rates: ReadonlyMap<string, readonly Rate[]>;
}

/** The type of exchange rate that counts where a ledger names none. */
export const usualRateType = 'Default';
