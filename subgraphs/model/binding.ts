import type { GraphQLResolveInfo } from 'graphql';

import type { Filter, Path, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { ChoiceMap } from './choices.ts';
import type { Entity } from './entity.ts';

/** How a field of a filter input is compared with a column. */
export type FilterKind = 'text' | 'decimal' | 'integer' | 'boolean' | 'date' | 'dateTime' | 'uuid';

/** What a filter input's field means. */
export type FilterBinding =
  | { readonly kind: FilterKind; readonly path: Path }
  /** A yes-or-no column that says the opposite. */
  | { readonly kind: 'inverse'; readonly path: Path }
  | { readonly kind: 'choice'; readonly path: Path; readonly choices: ChoiceMap }
  /** Enum values that stand for conditions on several columns. Every row meets exactly one of them. */
  | { readonly kind: 'cases'; readonly paths: readonly Path[]; readonly cases: Readonly<Record<string, Filter>> }
  /** Global ids of one type, compared with a column of guids. */
  | { readonly kind: 'id'; readonly path: Path; readonly typename: string }
  /** Conditions on the row that a lookup points to. */
  | { readonly kind: 'relation'; readonly path: Path; readonly filters: () => FilterBindings }
  /** Conditions that no column of the row answers, such as those on what Finance holds of it; see `mixed.ts`. */
  | { readonly kind: 'elsewhere'; readonly typename: string };

/** Filter bindings by the input's field. */
export type FilterBindings = Readonly<Record<string, FilterBinding>>;

/** Reads a column of a row, also through lookups that were expanded. */
export type ReadPath = (path: Path) => Value | undefined;

/**
 * What a field is made of.
 *
 * `paths` are the columns that must be read for it. A field with `object` is a row reached through a lookup, read in the
 * same call; any other field has `resolve`.
 */
export interface FieldBinding {
  readonly paths: readonly Path[];
  /** The object that the lookup `paths[0]` points to. */
  readonly object?: () => TypeBinding;
  /** Makes the field's value from the row. */
  readonly read?: (read: ReadPath) => unknown;
  /** For fields that need more than the row: lists of children, other tables. */
  readonly resolve?: (
    entity: Entity,
    args: Readonly<Record<string, unknown>>,
    context: SubgraphContext,
    info: GraphQLResolveInfo,
  ) => unknown;
  /** How the field of the same name in the type's filter input is compared. */
  readonly filter?: FilterBinding;
}

/** How an object type is read from a Dataverse table. */
export interface TypeBinding {
  readonly typename: string;
  readonly table: string;
  /** The primary column, a guid. */
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldBinding>>;
  /** The natural keys that other subgraphs refer to objects by, as fields. The first one joins with Finance. */
  readonly keys?: readonly (readonly string[])[];
  /** Fields of the filter input that are no fields of the type, or differ from them. */
  readonly filters?: FilterBindings;
  /** Fields whose values make the global id, for records that Finance owns; the primary key does for all others. */
  readonly globalKey?: readonly string[];
  /** Columns that the list can be ordered by, by value of the order enum. */
  readonly orders?: Readonly<Record<string, string>>;
  /** What lists of the type are limited to, where the table holds other rows too. */
  readonly where?: Filter;
}

/** Every filter that a type's filter input may use. */
export function filtersOf(binding: TypeBinding): FilterBindings {
  const fromFields = Object.entries(binding.fields).flatMap(([name, field]) =>
    field.filter === undefined ? [] : [[name, field.filter] as const],
  );
  return { ...Object.fromEntries(fromFields), ...binding.filters };
}

/** The columns that a natural key is made of, in the key's order. */
export function keyPaths(binding: TypeBinding, key: readonly string[]): readonly Path[] {
  return key.map((name) => {
    const path = binding.fields[name]?.paths[0];
    if (path === undefined) throw new TypeError(`Expected a column for the key field ${binding.typename}.${name}.`);
    return path;
  });
}

/** The columns whose values are the row's key in Finance. */
export function joinPaths(binding: TypeBinding): readonly Path[] {
  return keyPaths(binding, binding.keys?.[0] ?? []);
}
