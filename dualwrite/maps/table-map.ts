import type { Confidence } from '../../systems/catalogue/model.ts';
import type { CommandName } from '../../systems/client/tenant-commands.ts';
import type { RowKey, RowReference, WriteValues } from '../../systems/client/write.ts';
import type { Filter, Path, Query, Row, System, Value } from '../../systems/odata/query.ts';

/**
 * Another record that a field names: its id in Dataverse, and the text by which Finance knows it.
 */
export interface NamedRecord extends RowReference {
  readonly text: string;
}

/** A value of the unified model as a map carries it. */
export type MapValue = Value | NamedRecord;

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
  | { readonly kind: 'default'; readonly value: Value }
  /** A calendar date, which Dataverse keeps as midnight and Finance as noon, both in UTC. */
  | { readonly kind: 'date' }
  /** A binary number of Dataverse, which Finance keeps as a decimal with so many digits. */
  | { readonly kind: 'rounded'; readonly digits: number }
  /** A company's code: upper-case in the unified model and in Dataverse, lower-case in Finance. */
  | { readonly kind: 'company' };

/** What kind of record a field names, and how. */
export interface ReferenceRule {
  /** Dataverse table of the record. */
  readonly table: string;
  /** Dataverse column with the text by which Finance knows it. */
  readonly column: string;
  /** What a caller gives: the Dataverse id, or the text. */
  readonly by: 'id' | 'text';
  /** Lookup to the company that the record belongs to, where it must be the company of the change. */
  readonly company?: string;
  /** The record must not be deactivated. */
  readonly isActive?: true;
  /** Further columns of it that the hooks look at; through lookups with a dot. */
  readonly select?: readonly Path[];
}

/** A field of the unified model and the columns that hold it. Two pairs may share a field: it is held twice. */
export interface FieldPair {
  readonly field: string;
  /** Null where the system does not hold the field. */
  readonly dataverse: string | null;
  readonly finance: string | null;
  /** Behind a lookup of the row, where Dataverse holds it in another row: read there, never written. */
  readonly readFrom?: Path;
  /** Where a change made directly in one system is carried to; `none` for what one system alone holds. */
  readonly direction: 'both' | 'toFinance' | 'toDataverse' | 'none';
  /** The system that masters the field, where it is not the one that masters the record. */
  readonly owner?: System;
  readonly transform?: Transform;
  /** The field names another record. */
  readonly reference?: ReferenceRule;
  /** A record always holds something here. */
  readonly required?: true;
  /** Most characters that fit into both systems. */
  readonly longest?: number;
  /** A decimal, with so many digits after the point in both systems. */
  readonly decimals?: number;
  /** How sure the two names are. */
  readonly confidence: Confidence;
}

/** Something that stands in the way of a change, in words for the caller. */
export interface Violation {
  readonly code: 'INVALID' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'IN_USE' | 'PRECISION_LOSS' | 'ACCOUNTING_NOT_READY';
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
  readonly key: RowKey;
  readonly values: WriteValues;
  /** Columns that a deleted row is brought back with. */
  readonly restore?: readonly string[];
  /** The version that the row must still have: what the map decided rests on how it was read. */
  readonly version?: string;
  /** Whether it goes before the record's own row; after it unless given, and before it when the record is deleted. */
  readonly isFirst?: boolean;
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
  /** What is to change, with the records that it names looked up, and with what was derived so far. */
  readonly change: UnifiedChange;
  /** The record before the change; for a new one, the change itself. */
  readonly record: KnownRecord;
  /** The records that the change names, by field: the columns of {@link ReferenceRule.select}, by path. */
  readonly named: Readonly<Record<string, Row>>;
  /**
   * Rows that the map asked for, by a name of its own, each with its version as `@odata.etag`; absent where the system could
   * not be asked.
   */
  readonly facts: Readonly<Record<string, readonly Row[]>>;
}

/** Rows of another map that Dataverse makes together with a record. */
export interface MadeRows {
  readonly map: TableMap;
  /** The field of the made rows that names the record. */
  readonly by: string;
  /** What Finance is told of such a row besides what it holds. */
  fields?(made: UnifiedChange, record: UnifiedChange): UnifiedChange;
}

/**
 * How one table of Dataverse and one entity of Finance hold the same records. Pure: a description and functions of
 * plain data.
 */
export interface TableMap {
  /** As Microsoft prints it. */
  readonly name: string;
  /** The newest that is documented; null where none is. */
  readonly version: string | null;
  readonly dataverse: {
    readonly table: string;
    /**
     * The id of the project through whose operation set of the Schedule API a change goes; null for ordinary row writes.
     */
    readonly scheduledIn?: (context: HookContext) => string | null;
    /** The command that makes a change, where nobody may write the columns; null for ordinary row writes. */
    readonly command?: (context: HookContext) => CommandName | null;
    /** What a new row holds besides the fields: what makes it one of this map's rows. */
    readonly constants?: WriteValues;
  };
  /** Null for records that Dataverse alone holds: no table map carries them. */
  readonly finance: {
    readonly table: string;
    /** What a new row holds besides the fields. */
    readonly constants?: WriteValues;
  } | null;
  /** The system that masters the records. */
  readonly origin: System;
  /** Unified fields that identify a record in both systems; they never change. */
  readonly key: readonly string[];
  readonly direction: 'both' | 'toFinance' | 'toDataverse';
  /** In which systems a change may start. */
  readonly rights: Readonly<Record<ChangeKind, readonly System[]>>;
  /** Which rows are the map's; the others of its tables are none of its business. */
  readonly filter?: { readonly dataverse?: Filter; readonly finance?: Filter };
  readonly fields: readonly FieldPair[];
  /** What the other system adds to a record that is there, and what may be written back of it: it never travels with the record. */
  readonly writtenBack?: readonly FieldPair[];
  /** The unit of ordering that a record belongs to. */
  aggregate(record: UnifiedChange): string;
  /** Aggregates that must be through before a change of the record. */
  parents?(record: UnifiedChange, kind: ChangeKind): readonly string[];
  /** Numbers for records that are created without one. */
  readonly numbering?: {
    /** The field, which is one of the key. */
    readonly field: string;
    /** The sequence that a number comes from: one for each legal entity. */
    sequence(record: UnifiedChange): string;
    /** The number as both systems write it. */
    format(number: number): string;
  };
  /** Places of records that are created, counted within what they belong to. */
  readonly counting?: {
    /** The field, which no caller gives. */
    readonly field: string;
    /** What the records are counted within. */
    sequence(record: UnifiedChange): string;
    /** The place after the last that either system has, as far as the facts tell. */
    next(facts: HookContext['facts']): number;
  };
  /** What follows from the change and the records that it names. Runs before the facts are read. */
  derive?(context: HookContext): UnifiedChange;
  /** Rows that the other hooks need, by a name of the map's own. */
  facts?(kind: ChangeKind, record: KnownRecord, change: UnifiedChange): Readonly<Record<string, FactQuery>>;
  /** What follows from the facts. */
  complete?(context: HookContext): UnifiedChange;
  /** Whether a change is sound only as long as nobody changes the record meanwhile, whatever version its caller names. */
  isBound?(context: HookContext): boolean;
  /**
   * Fields that Dataverse works out when it saves a record, and that Finance is told: Dataverse is written first, and undone
   * when Finance refuses. An update names them with the values that they have, so that the same columns are read and written.
   */
  readonly settled?: readonly string[];
  /**
   * All that Finance is told of a record that is there, after a change of it: an update makes the row where Finance has none. Not
   * given where Finance holds what Dataverse does not know, or more rows than the record's own.
   */
  whole?(context: HookContext): UnifiedChange;
  /** What stands in the way of a change; every violation at once. */
  validate?(context: HookContext): readonly Violation[];
  /** Further rows that are written with the record. */
  expand?(system: System, context: HookContext): readonly ExpandedRow[];
  /** What Dataverse makes by itself with a new record: each row is carried to Finance as a change of its own. */
  readonly makes?: readonly MadeRows[];
}
