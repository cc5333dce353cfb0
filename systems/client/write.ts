import type { Row, Value } from '../odata/query.ts';
import type { MessageName } from './message-request.ts';

/** A row of another table, as the value of a lookup with several possible tables. */
export interface RowReference {
  /** Canonical name of the table that the row is in. */
  readonly table: string;
  readonly id: string;
}

/** Columns to write: canonical names; lookups take the id of the row, or a {@link RowReference}. */
export interface WriteValues {
  readonly [column: string]: Value | RowReference;
}

/** The row to write: a Dataverse id, or the columns of a natural or alternate key. */
export type RowKey = string | Readonly<Record<string, Value>>;

/** One row write. */
export type Write = PlainWrite & {
  /** Id of the project through whose operation set of the Schedule API it goes (Dataverse only). */
  readonly scheduledIn?: string;
  /** The message that makes the change, where nobody may write the columns (Dataverse only). */
  readonly message?: RowMessage;
  /** The correction journal that makes the change, together with the other rows of the leg (Dataverse only). */
  readonly correction?: Correction;
  /** In the name of the user of dual-write, since nobody else may write the columns (Dataverse only). All writes of a change set, or none. */
  readonly byDualWrite?: true;
};

/** A journal that reverses actuals, and makes new ones in their place unless they are canceled. */
export interface Correction {
  readonly kind: 'correction' | 'cancellation';
  /** Columns of the journal's header: what takes the place of the actuals' own values. None for a cancellation. */
  readonly values: WriteValues;
}

/** A message that moves a row on. */
export interface RowMessage {
  readonly name: MessageName;
  /** Id of the row that the message is about: the row itself, or its approval. */
  readonly target: string;
}

type PlainWrite =
  | {
      readonly kind: 'create';
      readonly table: string;
      /** A GUID chosen by the caller, which makes the create repeatable (Dataverse only). */
      readonly id?: string;
      readonly values: WriteValues;
    }
  | {
      readonly kind: 'update';
      readonly table: string;
      readonly key: RowKey;
      readonly values: WriteValues;
      /** The version that the row must still have; without it the row must only exist. */
      readonly ifMatch?: string;
    }
  | { readonly kind: 'delete'; readonly table: string; readonly key: RowKey; readonly ifMatch?: string };

/**
 * What is waited for between two calls of a change that takes several, before each that may change something. When it throws,
 * the next call is not made, and what it throws is passed on as it is.
 */
export type Between = () => Promise<void>;

/** What a write runs under. */
export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. Passing it leaves the outcome in doubt: `timeout`. */
  readonly deadline: number;
  readonly requestId: string;
  readonly userAssertion?: string;
  /** See {@link Between}; nothing unless given. */
  readonly between?: Between;
  /** Columns of the written row to return. Finance returns them on create only. */
  readonly select?: readonly string[];
}

/** What the system said of a write that it accepted. */
export interface Written {
  /** The row's id, where the system said it (Dataverse). */
  readonly id: string | null;
  /** The row's version after the write, where the system said it. */
  readonly etag: string | null;
  /** The row after the write, where the system returned it. */
  readonly values: Row | null;
}
