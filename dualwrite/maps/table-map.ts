import type { Confidence } from '../../systems/catalogue/model.ts';
import type { RowReference, WriteValues } from '../../systems/client/write.ts';
import type { Query, Row, System, Value } from '../../systems/odata/query.ts';

/** A value of the unified model as a map carries it. */
export type MapValue = Value | RowReference;

/** A change of one record in words of the unified model: absent leaves a field alone, null clears it. */
export interface UnifiedChange {
  readonly [field: string]: MapValue;
}

/** How a value differs between the unified model and the two systems. */
export type Transform =
  /** One value for another. A value that is not listed cannot be carried across. */
  | {
      readonly kind: 'valueMap';
      readonly values: readonly { readonly unified: Value; readonly dataverse: Value; readonly finance: Value }[];
    }
  /** What a new row holds where the change says nothing. */
  | { readonly kind: 'default'; readonly value: Value };

/** A field of the unified model and the columns that hold it. */
export interface FieldPair {
  readonly field: string;
  /** Null where the system does not hold the field. */
  readonly dataverse: string | null;
  readonly finance: string | null;
  /** Where a change made directly in one system is carried to. */
  readonly direction: 'both' | 'toFinance' | 'toDataverse';
  readonly transform?: Transform;
  /** A record always holds something here. */
  readonly required?: true;
  /** Most characters that fit into both systems. */
  readonly longest?: number;
  /** How sure the two names are. */
  readonly confidence: Confidence;
}

/** Something that stands in the way of a change, in words for the caller. */
export interface Violation {
  readonly code: 'INVALID' | 'ALREADY_EXISTS' | 'IN_USE';
  /** The field of the unified change. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a change does to a record. */
export type ChangeKind = 'create' | 'update' | 'delete';

/** A further row that a change writes in the same leg. */
export interface ExpandedRow {
  readonly kind: ChangeKind;
  readonly table: string;
  readonly key: Readonly<Record<string, Value>>;
  readonly values: WriteValues;
  /** Columns that a deleted row is brought back with. */
  readonly restore?: readonly string[];
}

/** Rows that a map wants to look at before a change. */
export interface FactQuery {
  readonly system: System;
  readonly query: Query;
}

/** A record as it stands, or as it is to be created. */
export interface KnownRecord {
  /** Its id in Dataverse; null before it is created. */
  readonly id: string | null;
  readonly fields: UnifiedChange;
}

/** What the hooks of a map may look at; read beforehand, since maps do no I/O. */
export interface HookContext {
  readonly kind: ChangeKind;
  readonly change: UnifiedChange;
  readonly record: KnownRecord;
  /** Rows that the map asked for, by a name of its own; absent where the system could not be asked. */
  readonly facts: Readonly<Record<string, readonly Row[]>>;
}

/**
 * How one table of Dataverse and one entity of Finance hold the same records. Pure: a description and functions of
 * plain data.
 */
export interface TableMap {
  /** As Microsoft prints it. */
  readonly name: string;
  readonly version: string;
  readonly dataverse: { readonly table: string };
  readonly finance: { readonly table: string };
  /** The system that masters the records. */
  readonly origin: System;
  /** Unified fields that identify a record in both systems; they never change. */
  readonly key: readonly string[];
  readonly direction: 'both' | 'toFinance' | 'toDataverse';
  /** In which systems a change may start. */
  readonly rights: Readonly<Record<ChangeKind, readonly System[]>>;
  readonly fields: readonly FieldPair[];
  /** The unit of ordering that a record belongs to. */
  aggregate(record: UnifiedChange): string;
  /** Aggregates that must be through first. */
  parents?(record: UnifiedChange): readonly string[];
  /** Rows that the other hooks need, by a name of the map's own. */
  facts?(kind: ChangeKind, record: KnownRecord): Readonly<Record<string, FactQuery>>;
  /** What stands in the way of a change; every violation at once. */
  validate?(context: HookContext): readonly Violation[];
  /** Numbers and defaults that follow from the change. */
  derive?(context: HookContext): UnifiedChange;
  /** Further rows that are written with the record. */
  expand?(system: System, context: HookContext): readonly ExpandedRow[];
  /** Changes that follow once both systems hold this one. */
  after?(context: HookContext): readonly UnifiedChange[];
}
