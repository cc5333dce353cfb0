import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { depthLimit } from './depth-limit.ts';

const schema = buildSchema('type Query { a: Query b: Int }');

function problems(query: string, limit = 3): string[] {
  return validate(schema, parse(query), [depthLimit(limit)]).map((error) => error.message);
}

describe('depthLimit', () => {
  it('allows fields nested up to the limit', () => {
    expect(problems('{ a { a { b } } }')).toEqual([]);
  });

  it('refuses deeper ones and says how deep', () => {
    expect(problems('{ a { a { a { b } } } }')).toEqual(['Expected fields nested at most 3 deep, received 4.']);
  });

  it('sees through fragments', () => {
    expect(problems('{ a { ...F } } fragment F on Query { a { ... on Query { a { b } } } }')).toHaveLength(1);
  });

  it('ends on fragments that spread themselves', () => {
    expect(problems('{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
  });

  it('does not count introspection', () => {
    expect(problems('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual([]);
  });
});
