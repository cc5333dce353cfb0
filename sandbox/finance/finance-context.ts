import type { Dialect } from '../odata/dialect.ts';
import type { Table } from '../store/model.ts';
import type { Store } from '../store/store.ts';
import type { FinanceProcesses } from './project-operations/finance-processes.ts';
import type { WriteListener } from './write-listener.ts';
import { notFound } from './finance-error.ts';

/** What every part of the Finance handler works with. */
export interface FinanceContext {
  readonly store: Store;
  readonly dialect: Dialect;
  /** The company of reads without `cross-company=true`, lower-case. */
  readonly company: string;
  /** Rows of a page at most. */
  readonly pageSize: number;
  /** `http://127.0.0.1:4011/data/` as the client wrote it. */
  readonly root: string;
  /** Who is calling. */
  readonly callerId: string;
  readonly listener: WriteListener | null;
  readonly processes: Pick<FinanceProcesses, 'onCreated' | 'onWaiting'> | null;
}

/** The column that holds the company of a row. */
export const companyColumn = 'dataAreaId';

/** Path of the service root. */
export const rootPath = '/data/';

/** The entity of that set; names are case-sensitive. */
export function entityOfSet(context: FinanceContext, set: string): Table {
  const table = context.store.model.tablesBySet.get(set);
  if (table === undefined) {
    throw notFound(`No HTTP resource was found that matches the request URI '${context.root}${set}'.`);
  }
  return table;
}
