import type { ColumnModel } from '../catalogue/model.ts';
import type { System, Value } from './query.ts';
import type { UpstreamError } from './upstream-error.ts';

/** A condition as text of the dialect, or known beforehand to hold for every row or for none. */
export type Condition = 'all' | 'none' | { readonly text: string };

/** A column as it is addressed in a condition: its wire name, with the navigation properties that lead to it. */
export interface Addressed {
  readonly wirePath: string;
  readonly column: ColumnModel;
  /** Whether it is reached through a lookup. */
  readonly isRemote: boolean;
}

/** Comparison operators. */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
/** Ways to match a part of a text. */
export type TextMatch = 'contains' | 'startsWith' | 'endsWith';

/** An answer that is not a success, as far as it could be read. */
export interface FailedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Whether the request could have changed something. */
  readonly isWrite: boolean;
}

/** Where the two systems' OData differs. */
export interface Dialect {
  readonly system: System;
  /** The system's name in messages. */
  readonly name: string;
  /** Most rows in one answer. */
  readonly largestPage: number;
  /** Characters of path and query from which on a read travels in a `$batch`. */
  readonly longestUrl: number;
  /** Query options that every request carries. */
  readonly fixedOptions: readonly string[];
  /** Most values of one `in` in one request; longer lists are split into several. */
  readonly largestList: number;
  /** Preferences that ask for pages of at most so many rows. */
  pagePreferences(rows: number): readonly string[];
  /** The headers of a `$batch`. */
  readonly batchHeaders: Readonly<Record<string, string>>;
  /** At which count the system stops counting, if it does. */
  readonly countCap: number | null;
  /** A comparison that only rows with a value can meet. */
  compare(column: Addressed, op: Comparison, value: Exclude<Value, null>): Condition;
  isNotSet(column: Addressed): Condition;
  isSet(column: Addressed): Condition;
  match(column: Addressed, op: TextMatch, value: string, negated: boolean): Condition;
  /** The condition that the column is one of these, where the dialect has a short form. */
  oneOf(column: Addressed, values: readonly Exclude<Value, null>[]): Condition | null;
  /** A value as read, "not set" as null. */
  readValue(column: ColumnModel, value: string | boolean | null): Value;
  /** A value as it is written in a body; strings that stand for numbers are marked by the caller. */
  writeValue(column: ColumnModel, value: Value): string | boolean | null | { readonly number: string };
  /** What an answer that is not a success means. */
  classify(answer: FailedAnswer): UpstreamError;
}
