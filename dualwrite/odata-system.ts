import type { SystemClient } from '../systems/client/system-client.ts';
import type { RowKey } from '../systems/client/write.ts';
import type { Filter, Query } from '../systems/odata/query.ts';
import { UpstreamError } from '../systems/odata/upstream-error.ts';
import { tableOf } from './catalogue-of.ts';
import { columnsOf, type RowChange, type RowImage } from './leg.ts';
import { markerOf, settleSets } from './operation-sets.ts';
import { isSameValue } from './same-value.ts';
import type { Effect, WritableSystem } from './writable-system.ts';

/** How long the engine waits for one of the systems. */
export interface SystemPatience {
  readonly readMilliseconds: number;
  readonly writeMilliseconds: number;
  /** After which a lost request can no longer take effect: Dataverse and Finance both work on for two minutes. */
  readonly settleMilliseconds: number;
}

const defaultPatience: SystemPatience = {
  readMilliseconds: 30_000,
  writeMilliseconds: 120_000,
  settleMilliseconds: 120_000,
};

/** One of the two systems, over OData, as the engine needs it. */
export function odataSystem(client: SystemClient, patience: SystemPatience = defaultPatience): WritableSystem {
  const never = new AbortController().signal;
  const run = (requestId: string, milliseconds: number) => ({
    signal: never,
    deadline: Date.now() + milliseconds,
    requestId,
  });
  const settle = (effect: Effect) =>
    settleSets(
      client,
      client.openSession(run(effect.requestId, patience.readMilliseconds)),
      effect,
      run(effect.requestId, patience.writeMilliseconds),
    );
  const keyOf = (table: string) => tableOf(client.system, table).key;
  return {
    system: client.system,
    settleMilliseconds: patience.settleMilliseconds,
    isSame: (table, column, written, read) =>
      isSameValue(tableOf(client.system, table).columns.get(column)?.kind ?? 'string', written, read),
    read: async (rows, requestId) => {
      const session = client.openSession(run(requestId, patience.readMilliseconds));
      return Promise.all(
        rows.map(async (row): Promise<RowImage | null> => {
          const { rows: found } = await session.read(queryOf(row, keyOf(row.table)));
          const [first] = found;
          if (first === undefined) return null;
          const columns = columnsOf(row).map((column) => [column, first.values[column] ?? null] as const);
          return { values: Object.fromEntries(columns), etag: first.etag };
        }),
      );
    },
    carried: async (rows, effect) => (rows[0]?.scheduledIn === undefined ? null : settle(effect)),
    write: async (writes, effect) => {
      const options = run(effect.requestId, patience.writeMilliseconds);
      const [only] = writes;
      if (only?.scheduledIn !== undefined) {
        const description = markerOf(effect);
        try {
          await client.schedule({ projectId: only.scheduledIn, description, writes }, options);
          return 'accepted';
        } catch (error) {
          // A set that is refused stays open and counts against the user's limit until it is given up.
          const isRefused = error instanceof UpstreamError && error.kind === 'rejected';
          if (isRefused) await settle(effect).catch(() => undefined);
          throw error;
        }
      }
      if (writes.length === 1 && only !== undefined) {
        // The key is asked for only so that the answer carries the row's new version.
        const { etag } = await client.write(only, {
          ...options,
          select: client.system === 'DATAVERSE' ? keyOf(only.table) : [],
        });
        return [etag];
      }
      return (await client.writeAll(writes, options)).map(({ etag }) => etag);
    },
  };
}

function queryOf(row: RowChange, primaryKey: readonly string[]): Query {
  const filter = filterOf(row.key, primaryKey);
  return { table: row.table, select: [...new Set([...primaryKey, ...columnsOf(row)])], filter, top: 2 };
}

function filterOf(key: RowKey, primaryKey: readonly string[]): Filter {
  const [primary = ''] = primaryKey;
  const parts = typeof key === 'string' ? [[primary, key] as const] : Object.entries(key);
  return { op: 'and', of: parts.map(([path, value]) => ({ op: 'eq', path, value })) };
}
