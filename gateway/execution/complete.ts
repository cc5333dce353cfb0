import {
  GraphQLError,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type {
  GraphQLCompositeType,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';

import { Failure } from './failure.ts';
import type { Problem } from './failure.ts';
import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import type { SelectedField, Selection } from './selection.ts';

/** A place in the client's response, linked to the place above it: an array is only made when there is an error. */
interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

/** Says that a value is null where the schema forbids it, so that the null has to rise; the error is recorded already. */
const rising = Symbol('rising null');

/** The field whose value is being completed. */
interface Position {
  readonly field: SelectedField;
  readonly parentType: GraphQLCompositeType;
  readonly parentSelection: Selection;
  /** The place of the object that holds the field; null at the root. */
  readonly parentPlace: Place | null;
}

/** Answers `__schema` and `__type` fields. */
export type Introspect = (field: SelectedField) => unknown;

/**
 * Turns what was fetched into what the client asked for: its fields in its order under its names, nulls risen as far as
 * the schema says, and an error for each place where something is missing, as if graphql-js had executed the operation
 * over one schema. See https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export class Completion {
  readonly errors: GraphQLError[] = [];
  readonly #schema: GraphQLSchema;
  readonly #introspect: Introspect;
  readonly #reported = new Set<string>();

  constructor(schema: GraphQLSchema, introspect: Introspect) {
    this.#schema = schema;
    this.#introspect = introspect;
  }

  /** The response's `data`. */
  completeRoot(type: GraphQLObjectType, selection: Selection, data: ResponseObject): ResponseObject | null {
    const result = this.#completeFields(type, selection, data, null);
    return result === rising ? null : result;
  }

  #completeFields(
    type: GraphQLCompositeType,
    selection: Selection,
    source: ResponseObject,
    parentPlace: Place | null,
  ): ResponseObject | typeof rising {
    const result = Object.create(null) as ResponseObject;
    for (const field of selection.fieldsOf(type)) {
      const { name, definition, responseKey } = field;
      if (name === '__typename') {
        result[responseKey] = type.name;
      } else if (name === '__schema' || name === '__type') {
        result[responseKey] = this.#introspect(field);
      } else if (definition !== null) {
        const fetched = source[field.dataKey];
        if (field.leafType !== null && typeof fetched !== 'object' && isPossibleLeaf(field.leafType, fetched)) {
          result[responseKey] = toLeaf(field.leafType, fetched);
          continue;
        }
        const place = { above: parentPlace, key: responseKey };
        const position = { field, parentType: type, parentSelection: selection, parentPlace };
        const value = this.#complete(definition.type, fetched, position, place);
        if (value === rising) return rising;
        result[responseKey] = value;
      }
    }
    return result;
  }

  #complete(type: GraphQLOutputType, value: unknown, position: Position, place: Place): unknown {
    if (!isNonNullType(type)) {
      const result = this.#completeNullable(type, value, position, place);
      return result === rising ? null : result;
    }
    const errorsBefore = this.errors.length;
    const failed = value instanceof Failure;
    const result = this.#completeNullable(type.ofType, value, position, place);
    if (result === rising) return rising;
    if (result !== null) return result;
    if (!failed && this.errors.length === errorsBefore) {
      const message = `Cannot return null for non-nullable field ${position.parentType.name}.${position.field.name}.`;
      this.#report({ message, path: [], extensions: {} }, place, position);
    }
    return rising;
  }

  #completeNullable(type: GraphQLOutputType, value: unknown, position: Position, place: Place): unknown {
    if (value === null || value === undefined) return null;
    if (value instanceof Failure) {
      this.#fail(value, position, place);
      return null;
    }
    if (isListType(type)) {
      if (!Array.isArray(value)) return this.#unexpected('a list', value, position, place);
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) {
        const result = this.#complete(type.ofType as GraphQLOutputType, item, position, { above: place, key: index });
        if (result === rising) return rising;
        items.push(result);
      }
      return items;
    }
    if (isLeafType(type)) {
      if (isPossibleLeaf(type, value)) return toLeaf(type, value);
      return this.#unexpected(`a value of ${type.name}`, value, position, place);
    }
    if (!isResponseObject(value)) return this.#unexpected('an object', value, position, place);
    return this.#completeObject(type as GraphQLCompositeType, value, position, place);
  }

  #completeObject(type: GraphQLCompositeType, value: ResponseObject, position: Position, place: Place): unknown {
    const { selection } = position.field;
    if (!isAbstractType(type) || !selection.needsTypeWithin(type)) {
      const known = isAbstractType(type) ? (this.#runtimeType(type, value) ?? type) : type;
      return this.#completeFields(known, selection, value, place);
    }
    const typeName = value['__typename'];
    if (typeName instanceof Failure) {
      this.#fail(typeName, position, place);
      return null;
    }
    const runtimeType = this.#runtimeType(type, value);
    if (runtimeType === null) return this.#unexpected(`an object type of ${type.name}`, typeName, position, place);
    return this.#completeFields(runtimeType, selection, value, place);
  }

  #runtimeType(type: GraphQLCompositeType, value: ResponseObject): GraphQLObjectType | null {
    const typeName = value['__typename'];
    const runtimeType = typeof typeName === 'string' ? this.#schema.getType(typeName) : undefined;
    if (!isObjectType(runtimeType) || !isAbstractType(type)) return null;
    return this.#schema.isSubType(type, runtimeType) ? runtimeType : null;
  }

  #fail(failure: Failure, position: Position, place: Place): void {
    const base = failure.base === 'parent' ? position.parentPlace : place;
    for (const problem of failure.problems) this.#report(problem, base, position, failure.base);
  }

  #unexpected(expected: string, value: unknown, position: Position, place: Place): null {
    const received = Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : `a ${typeof value}`;
    const where = `${position.parentType.name}.${position.field.name}`;
    const message = `Expected ${expected} for ${where}, received ${received} from the subgraph.`;
    this.#report({ message, path: [], extensions: {} }, place, position);
    return null;
  }

  #report(problem: Problem, base: Place | null, position: Position, relativeTo: Failure['base'] = 'field'): void {
    const { field, parentSelection } = position;
    const from = relativeTo === 'parent' ? parentSelection : field.selection;
    const [firstKey] = problem.path;
    const failed = relativeTo === 'parent' && typeof firstKey === 'string' ? from.findByDataKey(firstKey) : field;
    const path = [...toPath(base), ...toClientPath(problem.path, from)];
    if (relativeTo === 'parent') {
      // Every field of the object carries the failure; the client hears of it once.
      const id = JSON.stringify([problem.message, path]);
      if (this.#reported.has(id)) return;
      this.#reported.add(id);
    }
    this.errors.push(
      new GraphQLError(problem.message, {
        path,
        nodes: (failed ?? field).nodes,
        extensions: problem.extensions,
        originalError: problem.cause instanceof Error ? problem.cause : null,
      }),
    );
  }
}

/** A path in the plan's names as the client knows it. */
function toClientPath(path: Problem['path'], from: Selection): (string | number)[] {
  let selection: Selection | undefined = from;
  return path.map((key) => {
    if (typeof key === 'number') return key;
    const field: SelectedField | undefined = selection?.findByDataKey(key);
    selection = field?.selection;
    return field?.responseKey ?? key;
  });
}

function toPath(place: Place | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== null; at = at.above) path.unshift(at.key);
  return path;
}

function toLeaf(type: GraphQLLeafType, value: unknown): unknown {
  return typeof value === 'number' && type.name === 'ID' ? String(value) : value;
}

/** Subgraphs have serialised leaves already; this only keeps rubbish and inaccessible enum values from clients. */
function isPossibleLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (value === undefined || value === null || value instanceof Failure) return false;
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isScalarType(type)) return true;
  switch (type.name) {
    case 'Int':
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || typeof value === 'number';
    default:
      return true;
  }
}
