import { readFileSync } from 'node:fs';

import { buildSchema, getVariableValues, parse, validate } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { productQueries } from './saved-queries.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

describe('the saved queries', () => {
  it('are three', () => {
    expect(productQueries).toHaveLength(3);
  });

  it.each(productQueries)('fit the schema, variables included', ({ query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const given = JSON.parse(variables ?? '{}') as Record<string, unknown>;
    expect(getVariableValues(schema, operation.variableDefinitions ?? [], given).errors).toBeUndefined();
  });
});
