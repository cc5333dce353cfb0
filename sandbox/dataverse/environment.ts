import type { InnerRequestHooks } from '../odata/message.ts';
import type { BoundAction, UnboundAction } from './actions.ts';
import type { Call } from './call.ts';
import type { Model } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';

/** Limits and habits of the service, all of them configurable. */
export interface DataverseOptions {
  readonly pageLimit: number;
  readonly countLimit: number;
  readonly aggregateLimit: number;
  readonly expandLimit: number;
  readonly urlLimit: number;
  readonly batchUrlLimit: number;
  readonly batchLimit: number;
  readonly deltaExpiryDays: number;
  /** `countdistinct` in `$apply`. */
  readonly countDistinct: boolean;
  /** Refuse to create rows without the columns metadata calls required. Off, as on the platform's API. */
  readonly enforceRequired: boolean;
  /** `child.column` lookups whose target cannot be deleted while such a child exists. */
  readonly restrictDelete: readonly string[];
  /** Status of a refused delete: 405 as documented, 400 as also seen. */
  readonly restrictedDeleteStatus: number;
  readonly organizationId: string;
  readonly version: string;
}

/** The real service's numbers. */
export const defaultOptions: DataverseOptions = {
  pageLimit: 5_000,
  countLimit: 5_000,
  aggregateLimit: 50_000,
  expandLimit: 15,
  urlLimit: 32_768,
  batchUrlLimit: 65_536,
  batchLimit: 1_000,
  deltaExpiryDays: 7,
  countDistinct: true,
  enforceRequired: false,
  restrictDelete: [
    'salesorder.customerid',
    'invoice.customerid',
    'msdyn_actual.msdyn_project',
    'msdyn_actual.msdyn_salescontract',
    'product.defaultuomid',
    'uom.uomscheduleid',
  ],
  restrictedDeleteStatus: 405,
  organizationId: '0a6d1c5e-0000-4000-8000-000000000001',
  version: '9.2.25044.00178',
};

/** A row about to be written or just written, by SQLite column name. */
export interface WriteEvent {
  readonly table: string;
  readonly id: string;
  /** Values of this write; hooks that run before may change them. */
  readonly values: SqlRow;
  /** The row as it stood before, for updates and deletes. */
  readonly before: SqlRow | null;
  readonly callerId: string;
  /** SQLite columns that the caller named; what the platform fills in is not among them. */
  readonly sent: readonly string[];
  /** Who really called, and the text of `?tag=`: handed on to those who hear of the write. */
  readonly origin: WriteOrigin;
  /** The call that writes: rules may write further rows with it. */
  readonly call: Call;
  /** The row is deleted because the row it belongs to is. */
  readonly isCascade: boolean;
}

/** Where a write comes from. */
export interface WriteOrigin {
  readonly initiatingUserId: string;
  readonly tag: string | null;
  /** The caller asked that nobody outside hears of the write. */
  readonly bypassesEvents: boolean;
}

/** Business rules of one table. Each runs inside the write's transaction; anything thrown undoes it. */
export interface WriteHooks {
  readonly beforeCreate?: (event: WriteEvent) => void;
  readonly afterCreate?: (event: WriteEvent) => void;
  readonly beforeUpdate?: (event: WriteEvent) => void;
  readonly afterUpdate?: (event: WriteEvent) => void;
  readonly beforeDelete?: (event: WriteEvent) => void;
  readonly afterDelete?: (event: WriteEvent) => void;
}

/** Everything the handler works with. */
export interface Environment extends InnerRequestHooks {
  readonly store: Store;
  readonly model: Model;
  readonly clock: { now(): number };
  readonly options: DataverseOptions;
  /** By canonical table name; `*` is every table. */
  readonly hooks: ReadonlyMap<string, WriteHooks>;
  /** Unbound actions by name. */
  readonly actions: ReadonlyMap<string, UnboundAction>;
  /** Actions of single rows by name. */
  readonly boundActions: ReadonlyMap<string, BoundAction>;
}
