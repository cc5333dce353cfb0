import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { startWritingStack } from '../write-through-mutations/mutations.ts';
import { readExamples } from './examples.ts';

const examples = readExamples(resolve(import.meta.dirname, '../..'));

describe('the queries in the documentation', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startWritingStack();
  });
  afterAll(() => stack.close());

  it('are there to be checked', () => {
    expect(examples.length).toBeGreaterThanOrEqual(1);
    expect(examples.filter(({ answer }) => answer !== null).length).toBeGreaterThanOrEqual(1);
  });

  it.each(examples)('$file:$line answers as shown', async ({ query, answer }) => {
    const result = await stack.query(query);
    expect(result.errors).toBeUndefined();
    if (answer !== null) expect({ data: result.data }).toEqual(answer);
  });
});
