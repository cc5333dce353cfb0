import type { System } from '../systems/odata/query.ts';
import { allMaps } from './maps/all-maps.ts';

/** A name in a table map that no documentation confirms. */
export interface UnconfirmedName {
  readonly map: string;
  readonly system: System;
  /** Table and column. */
  readonly name: string;
  /** Seen in running code, or concluded by analogy. */
  readonly confidence: 'observed' | 'inferred';
}

/** Every mapped name that documentation does not confirm: what to look at first in a new environment. */
export function unconfirmedNames(): readonly UnconfirmedName[] {
  const found = allMaps.flatMap((map) =>
    [...map.fields, ...(map.writtenBack ?? [])].flatMap(({ dataverse, finance, confidence }): UnconfirmedName[] => {
      if (confidence === 'documented') return [];
      const name = (system: System, table: string, column: string): UnconfirmedName => ({
        map: map.name,
        system,
        name: `${table}.${column}`,
        confidence,
      });
      return [
        ...(dataverse === null ? [] : [name('DATAVERSE', map.dataverse.table, dataverse)]),
        ...(finance === null || map.finance === null ? [] : [name('FINANCE', map.finance.table, finance)]),
      ];
    }),
  );
  return [...new Map(found.map((one) => [`${one.map} ${one.system} ${one.name}`, one])).values()];
}
