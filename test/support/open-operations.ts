import type { Stack } from './stack.ts';

/** The mutations whose operations have not ended. */
export async function openOperations(stack: Stack): Promise<readonly string[]> {
  const { data } = await stack.query(
    '{ writeOperations(first: 50, filter: { states: [PENDING] }) { nodes { mutation } } }',
  );
  return (data?.['writeOperations'] as any).nodes.map(({ mutation }: any) => mutation);
}
