import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';

/** A mutation of one record. */
export interface RecordMutation {
  readonly name: string;
  readonly kind: ChangeKind;
  /** What it changes besides its input. */
  readonly fixed?: UnifiedChange;
  /** Set before the names of its input's fields to give the map's: `accounting.` */
  readonly prefix?: string;
}

/** An input field that holds the id of another record. */
export interface InputReference {
  /** The map's field. */
  readonly field: string;
  /** The type that the id must be of. */
  readonly typename: string;
}

/** Records that are created together with the one that they hang on. */
export interface ChildType {
  readonly type: WritableType;
  /** The field of their map that names the record that they hang on. */
  readonly field: string;
  /** Most of them at once. */
  readonly most: number;
}

/** A type whose records can be written. */
export interface WritableType {
  readonly typename: string;
  /** The payload's field that holds the record. */
  readonly field: string;
  readonly map: TableMap;
  readonly mutations: readonly RecordMutation[];
  /** By name of the input field: those that name other records by id. */
  readonly references?: Readonly<Record<string, InputReference>>;
  /** By name of the input field: those that the map knows by another name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Names of input fields that hold a list of objects: the map gets each as JSON text. */
  readonly lists?: readonly string[];
  /** By name of the input field: those that hold a list of records that are created in one change set with this one. */
  readonly children?: Readonly<Record<string, ChildType>>;
  /** By name of the input field: those that hold a set of options, each of which is a field of its own in the map. */
  readonly sets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** `createX`, `updateX` and `deleteX`. */
export function usualMutations(typename: string): readonly RecordMutation[] {
  return (['create', 'update', 'delete'] as const).map((kind) => ({ name: `${kind}${typename}`, kind }));
}
