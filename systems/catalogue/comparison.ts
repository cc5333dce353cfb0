import type { System } from '../odata/query.ts';
import type { Tables } from './apply-renames.ts';
import type { LiveEntity, LiveNavigation } from './csdl.ts';
import type { ColumnModel, Confidence, TableModel } from './model.ts';

/** A table or column of the catalogue that the tenant does not have. */
export interface MissingName {
  readonly system: System;
  /** Canonical table name. */
  readonly table: string;
  /** Canonical column name; null when the whole table is missing. */
  readonly column: string | null;
  /** The name that was looked for, after renames. */
  readonly lookedFor: string;
  readonly confidence: Confidence;
}

/** What comparing the catalogue with a tenant's own metadata found. */
export interface MetadataReport {
  readonly system: System;
  /** When the tenant's metadata was read, as RFC 3339 text. */
  readonly readAt: string;
  readonly missing: readonly MissingName[];
}

/** Lists what the catalogue names and the tenant's metadata does not. */
export function findMissing(
  system: System,
  tables: Tables,
  live: ReadonlyMap<string, LiveEntity>,
): readonly MissingName[] {
  const missing: MissingName[] = [];
  for (const table of tables.values()) {
    const entity = live.get(table.entitySet);
    if (entity === undefined) {
      const { name, entitySet, confidence } = table;
      missing.push({ system, table: name, column: null, lookedFor: entitySet, confidence });
      continue;
    }
    for (const column of table.columns.values()) {
      if (entity.properties.has(column.wireName)) continue;
      const { name, wireName, confidence } = column;
      missing.push({ system, table: table.name, column: name, lookedFor: wireName, confidence });
    }
  }
  return missing;
}

/**
 * The catalogue with navigation properties spelled as the tenant's metadata spells them. Their case matters and many are
 * inferred, while the metadata ties each to its value column, so the tenant's own spelling is used where it is certain.
 */
export function adoptNavigations(tables: Tables, live: ReadonlyMap<string, LiveEntity>): Tables {
  const adopted = new Map<string, TableModel>();
  for (const [name, table] of tables) {
    const entity = live.get(table.entitySet);
    const columns = new Map<string, ColumnModel>();
    for (const [columnName, column] of table.columns) {
      columns.set(columnName, entity === undefined ? column : adoptColumn(column, entity, tables));
    }
    adopted.set(name, { ...table, columns });
  }
  return adopted;
}

function adoptColumn(column: ColumnModel, entity: LiveEntity, tables: Tables): ColumnModel {
  const lookup = column.lookup;
  if (lookup === null) return column;
  const navigationProperties = lookup.navigationProperties.map((name, index) => {
    if (entity.navigations.some((navigation) => navigation.name === name)) return name;
    const target = lookup.navigationProperties.length > 1 ? lookup.targets[index] : undefined;
    const targetType = target === undefined ? null : (tables.get(target)?.wireName ?? target);
    return spelling(name, column.wireName, targetType, entity.navigations) ?? name;
  });
  return { ...column, lookup: { ...lookup, navigationProperties } };
}

function spelling(
  name: string,
  valueProperty: string,
  targetType: string | null,
  navigations: readonly LiveNavigation[],
): string | null {
  const sameLetters = navigations.filter((navigation) => navigation.name.toLowerCase() === name.toLowerCase());
  const candidates =
    sameLetters.length > 0
      ? sameLetters
      : navigations.filter(
          (navigation) =>
            navigation.valueProperty === valueProperty && (targetType === null || navigation.target === targetType),
        );
  return candidates.length === 1 ? (candidates[0]?.name ?? null) : null;
}
