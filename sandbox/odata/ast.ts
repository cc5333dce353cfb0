/** Kinds of literals of OData 4.0 URLs. */
export type LiteralType =
  | 'string'
  | 'guid'
  | 'date'
  | 'dateTimeOffset'
  | 'timeOfDay'
  | 'integer'
  | 'decimal'
  | 'double'
  | 'boolean'
  | 'null'
  | 'enum'
  | 'json';

/** A literal. `text` is its value without quotes; `typeName` the type of an enum literal. */
export interface Literal {
  readonly kind: 'literal';
  readonly type: LiteralType;
  readonly text: string;
  readonly typeName?: string;
  readonly at: number;
}

/** A property, or one reached through navigation properties: `primarycontactid/fullname`, `$it/name`, `o/name`. */
export interface PathExpression {
  readonly kind: 'path';
  readonly segments: readonly string[];
  readonly at: number;
}

/** Two operands and what joins them. */
export interface BinaryExpression {
  readonly kind: 'binary';
  readonly operator:
    'or' | 'and' | 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'has' | 'add' | 'sub' | 'mul' | 'div' | 'mod' | 'divby';
  readonly left: Expression;
  readonly right: Expression;
  readonly at: number;
}

/** `not …` or `-…`. */
export interface UnaryExpression {
  readonly kind: 'unary';
  readonly operator: 'not' | 'negate';
  readonly operand: Expression;
  readonly at: number;
}

/** `left in (a, b)`. */
export interface InExpression {
  readonly kind: 'in';
  readonly left: Expression;
  readonly items: readonly Expression[];
  readonly at: number;
}

/** `contains(a,b)` with positions, or `Microsoft.Dynamics.CRM.In(PropertyName=…,PropertyValues=…)` with names. */
export interface CallExpression {
  readonly kind: 'call';
  readonly name: string;
  readonly positional: readonly Expression[];
  readonly named: readonly NamedValue[];
  readonly at: number;
}

/** `path/any(v:predicate)`; without a variable only `any()`. */
export interface LambdaExpression {
  readonly kind: 'lambda';
  readonly path: PathExpression;
  readonly operator: 'any' | 'all';
  readonly variable: string | null;
  readonly predicate: Expression | null;
  readonly at: number;
}

/** `@name`, to be found among the query's aliases. */
export interface AliasExpression {
  readonly kind: 'alias';
  readonly name: string;
  readonly at: number;
}

/** Anything `$filter` may hold. */
export type Expression =
  | Literal
  | PathExpression
  | BinaryExpression
  | UnaryExpression
  | InExpression
  | CallExpression
  | LambdaExpression
  | AliasExpression;

/** `name=value` of a key, or of a function's parameters. */
export interface NamedValue {
  readonly name: string;
  readonly value: Expression;
  readonly at: number;
}

/** What stands in parentheses behind a segment: one value, or named ones (none at all for `WhoAmI()`). */
export type KeyPredicate =
  | { readonly kind: 'single'; readonly value: Expression }
  | { readonly kind: 'named'; readonly parts: readonly NamedValue[] };

/** One segment of a resource path. */
export interface Segment {
  readonly name: string;
  readonly predicate: KeyPredicate | null;
  readonly at: number;
}

/** One term of `$orderby`. */
export interface OrderTerm {
  readonly expression: Expression;
  readonly descending: boolean;
}

/** One item of `$select`: a path, or `*`. */
export interface SelectItem {
  readonly segments: readonly string[];
  readonly at: number;
}

/** One item of `$expand`, with the options in its parentheses. */
export interface ExpandItem {
  readonly segments: readonly string[];
  /** `nav/$ref`. */
  readonly references: boolean;
  readonly options: QueryOptions;
  readonly at: number;
}

/** One aggregate of `$apply`. `$count as n` has no path and no method. */
export interface AggregateItem {
  readonly path: PathExpression | null;
  readonly method: string | null;
  readonly alias: string;
  readonly at: number;
}

/** One step of `$apply`. */
export type Transformation =
  | { readonly kind: 'filter'; readonly filter: Expression; readonly at: number }
  | { readonly kind: 'aggregate'; readonly items: readonly AggregateItem[]; readonly at: number }
  | {
      readonly kind: 'groupby';
      readonly paths: readonly PathExpression[];
      readonly then: readonly Transformation[];
      readonly at: number;
    }
  | { readonly kind: 'other'; readonly name: string; readonly at: number };

/** The query part of a URL, or of one `$expand` item. Options that were not given are absent. */
export interface QueryOptions {
  readonly filter?: Expression;
  readonly select?: readonly SelectItem[];
  readonly orderby?: readonly OrderTerm[];
  readonly expand?: readonly ExpandItem[];
  readonly apply?: readonly Transformation[];
  readonly top?: number;
  readonly skip?: number;
  readonly count?: boolean;
  readonly skiptoken?: string;
  readonly deltatoken?: string;
  readonly id?: string;
  /** Other options with a dollar, known to OData or not, as text. */
  readonly other: ReadonlyMap<string, string>;
  /** Options without a dollar, as text. */
  readonly custom: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, Expression>;
}

/** A URL below the service root. */
export interface ResourceUrl {
  readonly segments: readonly Segment[];
  readonly options: QueryOptions;
}
