import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';

/** What the payload of every record mutation has, with the record under the name `record` or `deletedId`. */
export interface Payload {
  readonly record?: any;
  readonly deletedId?: string | null;
  readonly operation: any;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path: string[] | null }[];
}

const receipt = `
  operation { id state mutation map consistency idempotencyKey createdAt legs { system role state rows attempts error { code message retryable } } }
  userErrors { code message path }
`;

/**
 * Sends a mutation and returns its payload; throws when the request itself failed.
 *
 * @param record the selection of the record, under the name `record`, or `deletedId`
 */
export async function mutate(stack: Stack, name: string, record: string, input: object): Promise<Payload> {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${record} ${receipt} } }`;
  const { data, errors } = await stack.query(text, { input });
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data?.[name] as Payload;
}

/** Pauses or resumes a map, and returns once it is. */
export async function turnMap(stack: Stack, verb: 'pauseMap' | 'resumeMap', name: string): Promise<void> {
  const { data, errors } = await stack.query(
    `mutation ($input: MapInput!) { turned: ${verb}(input: $input) { userErrors { message } } }`,
    { input: { name } },
  );
  if (errors !== undefined) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
  expect(data?.['turned']).toEqual({ userErrors: [] });
}
