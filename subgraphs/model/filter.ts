import type { Filter, Path, Value } from '../../systems/odata/query.ts';
import type { FilterBinding, FilterBindings } from './binding.ts';
import { OTHER } from './choices.ts';
import type { ChoiceMap } from './choices.ts';
import { compareDate, comparePlain } from './compare.ts';
import type { Comparison } from './compare.ts';
import { allOf, anyOf } from './conditions.ts';
import { badUserInput } from './errors.ts';
import type { ArgumentPath } from './errors.ts';
import { decodeGlobalIdOf } from './global-id.ts';

/** A filter argument, as graphql-js coerced it. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Values of one `in`. */
export const MAX_IN_VALUES = 500;

/** What translating a filter needs to know besides the input. */
export interface FilterScope {
  /** Refuses a column that this tenant does not have. */
  readonly require: (path: Path) => void;
  /**
   * The meaning of a part of the filter that no column answers, worked out beforehand (see `mixed.ts`); null where such
   * parts are refused.
   */
  readonly elsewhere: ((input: FilterInput, path: ArgumentPath, negate: boolean) => Filter | undefined) | null;
}

/**
 * A filter argument as conditions on columns; undefined when it leaves all rows. `not` is carried down to the
 * comparisons, where it becomes the opposite comparison: both systems drop rows without a value from `not (x eq 5)`, this
 * API does not.
 */
export function translateFilter(
  input: FilterInput | null | undefined,
  bindings: FilterBindings,
  scope: FilterScope,
  path: ArgumentPath = ['filter'],
): Filter | undefined {
  const meaning = translateInput(input ?? {}, bindings, scope, path, '', false);
  if (typeof meaning !== 'boolean') return meaning;
  return meaning ? undefined : neverMet(bindings);
}

/** What a part of a filter means: conditions, or that all rows meet it, or none. */
type Meaning = Filter | boolean;

function translateInput(
  input: FilterInput,
  bindings: FilterBindings,
  scope: FilterScope,
  path: ArgumentPath,
  prefix: Path,
  negate: boolean,
): Meaning {
  const parts = Object.entries(input).map(([name, value]): Meaning => {
    if (value === null || value === undefined) return !negate;
    const here = [...path, name];
    switch (name) {
      case 'not':
        return translateInput(value as FilterInput, bindings, scope, here, prefix, !negate);
      case 'and':
      case 'or': {
        const inner = (value as readonly FilterInput[]).map((part, index) =>
          translateInput(part, bindings, scope, [...here, index], prefix, negate),
        );
        return combine((name === 'and') !== negate, inner);
      }
    }
    const binding = bindings[name];
    if (binding === undefined) throw badUserInput(here, 'this cannot be filtered by.');
    return translateField(value as FilterInput, binding, scope, here, prefix, negate);
  });
  return combine(!negate, parts);
}

/** All of the parts, or at least one of them. */
function combine(isAll: boolean, parts: readonly Meaning[]): Meaning {
  if (parts.includes(!isAll)) return !isAll;
  const conditions = parts.filter((part) => typeof part !== 'boolean');
  return (isAll ? allOf(...conditions) : anyOf(...conditions)) ?? isAll;
}

function neverMet(bindings: FilterBindings): Filter | undefined {
  const path = Object.values(bindings).flatMap((binding) => ('path' in binding ? binding.path : []))[0];
  return path === undefined ? undefined : comparePlain(path, 'in', [], false);
}

function translateField(
  input: FilterInput,
  binding: FilterBinding,
  scope: FilterScope,
  path: ArgumentPath,
  prefix: Path,
  negate: boolean,
): Meaning {
  if (binding.kind === 'elsewhere') {
    if (prefix !== '' || scope.elsewhere === null) {
      throw badUserInput(
        path,
        'conditions on what Finance holds are possible on the records of the list itself, not on records that they refer to. Ask for those records first and filter by their ids.',
      );
    }
    return scope.elsewhere(input, path, negate) ?? !negate;
  }
  if (binding.kind === 'cases') {
    binding.paths.forEach(scope.require);
    const comparisons = Object.entries(input).map(([comparison, operand]) =>
      operand === undefined ? !negate : compareCases(binding.cases, comparison, operand, [...path, comparison], negate),
    );
    return combine(!negate, comparisons);
  }
  const column = prefix === '' ? binding.path : `${prefix}.${binding.path}`;
  scope.require(column);
  if (binding.kind === 'relation') {
    return translateInput(input, binding.filters(), scope, path, column, negate);
  }
  const comparisons = Object.entries(input).map(([comparison, operand]): Meaning => {
    if (operand === undefined) return !negate;
    const here = [...path, comparison];
    return compare(binding, column, comparison as Comparison, operand as Value | readonly Value[], here, negate);
  });
  return combine(!negate, comparisons);
}

function compare(
  binding: Exclude<FilterBinding, { kind: 'cases' | 'elsewhere' | 'relation' }>,
  column: Path,
  comparison: Comparison,
  operand: Value | readonly Value[],
  path: ArgumentPath,
  negate: boolean,
): Filter {
  if (operand === null && comparison !== 'eq' && comparison !== 'ne') {
    throw badUserInput(path, 'expected a value, received null. Use isNull to ask for records without a value.');
  }
  if (Array.isArray(operand) && operand.length > MAX_IN_VALUES) {
    throw badUserInput(path, `expected at most ${MAX_IN_VALUES} values, received ${operand.length}.`);
  }
  if (comparison === 'isNull') return comparePlain(column, comparison, operand, negate);
  switch (binding.kind) {
    case 'date':
      return compareDate(column, comparison, operand, negate);
    case 'inverse':
      return comparePlain(column, comparison, typeof operand === 'boolean' ? !operand : operand, negate);
    case 'choice':
      return compareChoice(column, binding.choices, comparison, operand, negate);
    case 'id': {
      const decode = (id: Value): Value =>
        id === null ? null : (decodeGlobalIdOf([binding.typename], String(id), path).parts[0] ?? null);
      const keys = Array.isArray(operand) ? (operand as readonly Value[]).map(decode) : decode(operand as Value);
      return comparePlain(column, comparison, keys, negate);
    }
    default:
      return comparePlain(column, comparison, operand, negate);
  }
}

/** The conditions of the cases that are named, or (negated, or with `ne`) of all others. */
function compareCases(
  cases: Readonly<Record<string, Filter>>,
  comparison: string,
  operand: unknown,
  path: ArgumentPath,
  negate: boolean,
): Meaning {
  if (operand === null) throw badUserInput(path, `expected one of ${Object.keys(cases).join(', ')}, received null.`);
  const named = Array.isArray(operand) ? (operand as readonly unknown[]) : [operand];
  const wanted = (comparison === 'ne') === negate;
  const met = Object.entries(cases).filter(([name]) => named.includes(name) === wanted);
  return anyOf(...met.map(([, condition]) => condition)) ?? false;
}

/** `OTHER` is every stored option that the enum does not name. */
function compareChoice(
  column: Path,
  choices: ChoiceMap,
  comparison: Comparison,
  operand: Value | readonly Value[],
  negate: boolean,
): Filter {
  const names = Array.isArray(operand) ? (operand as readonly Value[]) : [operand as Value];
  const codes = names.flatMap((name) => (name === null ? [null] : (choices[String(name)] ?? [])));
  const wanted = (comparison === 'ne') === negate;
  if (!names.includes(OTHER)) return comparePlain(column, 'in', codes, !wanted);
  const isNamed = comparePlain(column, 'in', Object.values(choices), wanted);
  const isOther = wanted
    ? allOf(isNamed, { op: 'ne', path: column, value: null })
    : anyOf(isNamed, { op: 'eq', path: column, value: null });
  if (codes.length === 0 && isOther !== undefined) return isOther;
  const rest = comparePlain(column, 'in', codes, !wanted);
  return (wanted ? anyOf(isOther, rest) : allOf(isOther, rest)) ?? rest;
}
