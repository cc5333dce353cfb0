import type { GraphQLFormattedError } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { type Stack, startStack } from '../support/stack.ts';

const query = /* GraphQL */ `
  {
    projects(first: 5, orderBy: [{ field: NUMBER }]) {
      nodes {
        number
        name
        accounting {
          projectGroup
        }
      }
    }
    legalEntities {
      code
      name
    }
  }
`;

type Fault = FaultRuleInput['fault'];

/** What can be wrong with a system, and what the client is told. */
const faults: readonly { what: string; fault: Fault; code: string; retryable: boolean }[] = [
  { what: 'resets connections', fault: { kind: 'down', how: 'reset' }, code: 'SOURCE_UNAVAILABLE', retryable: true },
  { what: 'refuses connections', fault: { kind: 'down', how: 'refuse' }, code: 'SOURCE_UNAVAILABLE', retryable: true },
  { what: 'is too slow', fault: { kind: 'latency', milliseconds: 60_000 }, code: 'SOURCE_TIMEOUT', retryable: true },
  {
    what: 'answers 500 with a page of HTML',
    fault: { kind: 'status', status: 500, body: 'html' },
    code: 'SOURCE_UNAVAILABLE',
    retryable: true,
  },
  {
    what: 'answers 503 without a body',
    fault: { kind: 'status', status: 503, body: 'empty' },
    code: 'SOURCE_UNAVAILABLE',
    retryable: true,
  },
  { what: 'answers rubbish', fault: { kind: 'rubbish' }, code: 'SOURCE_UNAVAILABLE', retryable: true },
  {
    what: 'cuts the connection in the middle',
    fault: { kind: 'reset-after-commit' },
    code: 'SOURCE_UNAVAILABLE',
    retryable: true,
  },
  {
    what: 'forbids it',
    fault: { kind: 'status', status: 403, body: 'json', message: 'SECRET upstream words' },
    code: 'SOURCE_REJECTED',
    retryable: false,
  },
];

const gatewayOf = (error: GraphQLFormattedError) => error.extensions?.['gateway'] as any;

describe('with one system in trouble', () => {
  let stack: Stack;
  /** For what never answers: nothing else is to be late, on a busy machine, too. */
  let impatient: Stack;
  beforeAll(async () => {
    stack = await startStack({ deadlineMilliseconds: 30_000 });
    impatient = await startStack({ over: stack.sandbox, deadlineMilliseconds: 3_000 });
  });
  afterEach(() => stack.sandbox.faults.clear());
  afterAll(async () => {
    await impatient.close();
    await stack.close();
  });
  const stackFor = ({ kind }: Fault) => (kind === 'latency' ? impatient : stack);

  it.each(faults)('Finance that $what leaves all that Dataverse owns', async ({ fault, code, retryable }) => {
    await stack.sandbox.faults.add({ system: 'FINANCE', fault });
    const result = await stackFor(fault).query(query);
    const { projects, legalEntities } = result.data as any;
    expect(projects.nodes).toHaveLength(5);
    expect(projects.nodes.every((node: any) => node.name && node.accounting === null)).toBe(true);
    expect(legalEntities).toBeNull();

    const errors = result.errors ?? [];
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual([
      'legalEntities',
      ...[0, 1, 2, 3, 4].map((index) => `projects.nodes.${index}.accounting`),
    ]);
    for (const error of errors) {
      expect(error.extensions?.['code']).toBe(code);
      expect(gatewayOf(error)).toMatchObject({ system: 'FINANCE', retryable });
      expect(JSON.stringify(error)).not.toMatch(/SECRET|html|stack|127\.0\.0\.1/i);
    }
  });

  it.each(faults)('Dataverse that $what leaves all that Finance owns', async ({ fault, code, retryable }) => {
    await stack.sandbox.faults.add({ system: 'DATAVERSE', fault });
    const result = await stackFor(fault).query(query);
    expect((result.data as any).projects).toBeNull();
    expect((result.data as any).legalEntities).toHaveLength(3);
    expect(result.errors?.map(({ path }) => path?.join('.'))).toEqual(['projects']);
    expect(result.errors?.[0]?.extensions?.['code']).toBe(code);
    expect(gatewayOf(result.errors![0]!)).toMatchObject({ system: 'DATAVERSE', retryable });
  });

  it('recovers by itself when the trouble is over', async () => {
    await stack.sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'down', how: 'reset' } });
    expect((await stack.query(query)).errors).toBeDefined();
    await stack.sandbox.faults.clear();
    expect((await stack.query(query)).errors).toBeUndefined();
  });

  it('rides out a short throttling without an error', async () => {
    await stack.sandbox.faults.add({
      system: 'DATAVERSE',
      method: 'GET',
      count: 1,
      fault: { kind: 'throttle', retryAfterSeconds: 0 },
    });
    expect((await stack.query(query)).errors).toBeUndefined();
  });

  it('gets a new token when the old one has expired', async () => {
    await stack.sandbox.faults.add({ system: 'FINANCE', count: 1, fault: { kind: 'expired-token' } });
    expect((await stack.query(query)).errors).toBeUndefined();
  });
});

describe.each([
  { system: 'FINANCE' as const, missing: ['legalEntities', 'projects.nodes.0.accounting'] },
  { system: 'DATAVERSE' as const, missing: ['projects'] },
])('with $system throttling for longer than a request may wait', ({ system, missing }) => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ actuals: 100, deadlineMilliseconds: 1_500 });
  });
  afterAll(() => stack.close());

  it('says when to come back, and asks it nothing before that', async () => {
    await stack.sandbox.faults.add({ system, fault: { kind: 'throttle', retryAfterSeconds: 120 } });
    const first = (await stack.query(query)).errors ?? [];
    const paths = first.map(({ path }) => path?.join('.'));
    expect(paths).toEqual(expect.arrayContaining(missing));
    for (const error of first) {
      expect(error.extensions?.['code']).toBe('SOURCE_UNAVAILABLE');
      expect(gatewayOf(error)).toMatchObject({ system, retryable: true });
      expect(gatewayOf(error).retryAfterSeconds).toBeGreaterThan(100);
    }

    await stack.sandbox.faults.clear();
    const { result, calls } = await stack.countCalls(query);
    expect(result.errors?.length).toBe(first.length);
    expect(calls[system === 'FINANCE' ? 'finance' : 'dataverse']).toBe(0);
  });
});
