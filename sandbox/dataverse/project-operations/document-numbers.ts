import type { WriteEvent } from '../environment.ts';

/** Gives a new row the number the platform makes up, unless the caller gave one. */
export function numberRow(event: WriteEvent, column: string, prefix: string, digits: number): void {
  if ((event.values[column] ?? null) !== null) return;
  const { store } = event.call.environment;
  const newest = store.get(
    `SELECT max(CAST(substr("${column}", ?) AS INTEGER)) AS newest FROM "${event.table}" WHERE "${column}" GLOB ?`,
    [BigInt(prefix.length + 1), `${prefix}[0-9]*`],
  );
  event.values[column] = `${prefix}${String(Number(newest?.['newest'] ?? 0) + 1).padStart(digits, '0')}`;
}
