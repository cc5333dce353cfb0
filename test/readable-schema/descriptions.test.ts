import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schema/api.graphql'), 'utf8'));

interface Documented {
  readonly at: string;
  readonly description: string | null | undefined;
}

/** Every element of the client's schema that can carry a description. */
function* elements(): Generator<Documented> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield { at: type.name, description: type.description };
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield { at: `${type.name}.${value.name}`, description: value.description };
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield { at: `${type.name}.${field.name}`, description: field.description };
      }
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield { at: `${type.name}.${field.name}`, description: field.description };
        for (const argument of field.args) {
          yield { at: `${type.name}.${field.name}(${argument.name}:)`, description: argument.description };
        }
      }
    }
  }
}

/** The fields that carry a fact of one of the systems, as against plumbing such as `edges` or `cursor`. */
function* facts(): Generator<Documented> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !isObjectType(type) || /(Connection|Edge|PageInfo)$/.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      yield { at: `${type.name}.${field.name}`, description: field.description };
    }
  }
}

describe('the schema that clients see', () => {
  it('describes every type, field, argument, input and enum value', () => {
    const silent = [...elements()].filter(({ description }) => !description?.trim()).map(({ at }) => at);
    expect(silent).toEqual([]);
  });

  it('names the owning system of every field', () => {
    const unowned = [...facts()].filter(({ description }) => !/Owner: \S/.test(description ?? '')).map(({ at }) => at);
    expect(unowned).toEqual([]);
  });
});
