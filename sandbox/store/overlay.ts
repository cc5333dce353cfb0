import type { Overlay } from './model.ts';

/** An {@link Overlay} made ready for look-ups. */
export interface AppliedOverlay {
  isRemoved(table: string, column?: string): boolean;
  nameOf(table: string, column?: string): string;
}

/** Checks that every name of the overlay exists and makes it ready for look-ups. */
export function applyOverlay(overlay: Overlay, known: ReadonlySet<string>): AppliedOverlay {
  const removed = new Set(overlay.remove ?? []);
  const renamed = new Map(Object.entries(overlay.rename ?? {}));
  for (const name of [...removed, ...renamed.keys()]) {
    if (!known.has(name)) {
      throw new Error(`Expected a "table" or "table.column" of metadata/ to remove or rename, received "${name}".`);
    }
  }
  const key = (table: string, column?: string) => (column === undefined ? table : `${table}.${column}`);
  return {
    isRemoved: (table, column) => removed.has(key(table, column)),
    nameOf: (table, column) => renamed.get(key(table, column)) ?? column ?? table,
  };
}
