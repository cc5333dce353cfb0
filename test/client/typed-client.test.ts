import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import type { FirstLookQuery, FirstLookQueryVariables } from './operations.generated.ts';

const firstLook = readFileSync(new URL('first-look.graphql', import.meta.url), 'utf8');

describe('a client with generated operation types', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(() => stack.close());

  it('gets what its types promise', async () => {
    const variables: FirstLookQueryVariables = { legalEntity: 'USMF', number: 'PRJ-0001' };
    const { data, errors } = await stack.query(firstLook, variables);
    expect(errors).toBeUndefined();
    const { projectByNumber: project } = data as FirstLookQuery;
    const lines = project?.contractLines?.map((line) => line.billingMethod);
    const states = project?.actuals?.nodes.map((actual) => actual.accounting?.state);
    expect(project?.customer?.name).toBe('Fabrikam');
    expect(lines).toEqual(['TIME_AND_MATERIAL', 'FIXED_PRICE']);
    expect(states).toHaveLength(10);
  });
});
