import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSubgraphContext } from '../../subgraphs/context.ts';
import { createDataverseSubgraph } from '../../subgraphs/dataverse/subgraph.ts';
import { createDualwriteSubgraph } from '../../subgraphs/dualwrite/subgraph.ts';
import { createFinanceSubgraph } from '../../subgraphs/finance/subgraph.ts';
import { comparable } from '../federation/compare-results.ts';
import { type GeneratedOperation, operationArbitrary } from '../federation/generate-operation.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { addedAlias, augmentOperation, withoutAdded } from './augment-operation.ts';
import { buildMergedSchema } from './merged-schema.ts';

const { schema, ownership } = buildMergedSchema([
  createDataverseSubgraph(),
  createFinanceSubgraph(),
  createDualwriteSubgraph(),
]);

/** Values for the arguments that need ones which exist in the seed. */
const argumentValues = {
  'Query.projectByNumber(legalEntity)': ['"USMF"', '"usmf"', '"DEMF"'],
  'Query.projectByNumber(number)': ['"PRJ-0001"', '"PRJ-0002"', '"none"'],
  'Query.projectContractByNumber(legalEntity)': ['"USMF"'],
  'Query.projectContractByNumber(number)': ['"CON-0001"', '"none"'],
  'Query.invoiceByNumber(legalEntity)': ['"USMF"'],
  'Query.invoiceByNumber(number)': ['"PI-000001"', '"PI-000430"', '"none"'],
  'Query.projects(filter)': ['{ legalEntity: { eq: "USMF" } }', '{ number: { startsWith: "PRJ-000" } }'],
  'Query.actuals(filter)': [
    '{ skipSync: { eq: false } }',
    '{ project: { number: { eq: "PRJ-0001" } } }',
    '{ transactionType: { eq: COST }, amount: { gt: "100" } }',
  ],
  'Query.actualsSummary(groupBy)': ['[TRANSACTION_CLASS]', '[PROJECT, TRANSACTION_TYPE]'],
};

/** Fields that only one of the two executions can answer: the plain schema has no federation machinery. */
const unfit = new Set(['Query.node', 'Query.nodes', 'Query._entities', 'Query._service']);

describe('the federated gateway', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ actuals: 400 });
  });
  afterEach(() => stack.sandbox.faults.clear());
  afterAll(() => stack.close());

  async function executeMerged({ query, variables }: GeneratedOperation): Promise<ExecutionResult> {
    const contextValue = createSubgraphContext(
      stack.sources,
      { requestId: randomUUID(), signal: new AbortController().signal, deadline: Date.now() + 20_000 },
      stack.sandbox,
    );
    const document = augmentOperation(parse(query), schema, ownership);
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
    const kept = errors?.filter(({ path }) => !path?.some((key) => String(key).startsWith(addedAlias)));
    return {
      data: withoutAdded(data ?? null) as Record<string, unknown> | null,
      ...(kept?.length ? { errors: kept } : {}),
    };
  }

  /** Bytes of data compared, so that a comparison of nothings is noticed. */
  let compared = 0;

  async function expectEqual(operation: GeneratedOperation): Promise<void> {
    expect(validate(stack.apiSchema, parse(operation.query)).map(({ message }) => message)).toEqual([]);
    const [actual, expected] = await Promise.all([
      stack.query(operation.query, operation.variables),
      executeMerged(operation),
    ]);
    compared += JSON.stringify(actual.data ?? null).length;
    expect(comparable(actual as ExecutionResult)).toEqual(comparable(expected));
  }

  const operations = () =>
    operationArbitrary(stack.apiSchema, {
      argumentValues,
      depth: 5,
      mayUse: (type, field) => !unfit.has(`${type}.${field}`),
    });

  it('answers as one plain graphql-js schema over the same resolvers does', async () => {
    await fc.assert(fc.asyncProperty(operations(), expectEqual), { numRuns: Number(process.env['RUNS'] ?? 150) });
    expect(compared).toBeGreaterThan(50_000);
  });

  it('agrees with it about records that one system alone has, whichever of their fields comes first', async () => {
    const query = '{ expenses { nodes { actuals { accounting { accountingDate } } id } } }';
    await expectEqual({ query, variables: {} });
  });

  it.each([
    { system: 'FINANCE' as const, entity: 'ProjectsV2' },
    { system: 'FINANCE' as const, entity: 'ProjActualsImports' },
    { system: 'DATAVERSE' as const, entity: 'msdyn_actuals' },
    { system: 'FINANCE' as const },
  ])('nulls and reports the same places when $system refuses to read $entity', async (where) => {
    await stack.sandbox.faults.add({ ...where, fault: { kind: 'status', status: 403 } });
    await fc.assert(fc.asyncProperty(operations(), expectEqual), { numRuns: Number(process.env['RUNS'] ?? 40) });
  });
});
