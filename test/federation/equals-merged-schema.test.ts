import * as fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { createExecutor } from '../../gateway/execution/executor.ts';
import { createLocalSubgraph } from '../../gateway/execution/local-subgraph.ts';
import { loadNativePlanner } from '../../gateway/execution/planner.ts';
import { sourceProblem } from '../../gateway/execution/source-problem.ts';
import type { SubgraphService } from '../../gateway/execution/subgraph-service.ts';
import { loadSupergraph } from '../../gateway/execution/supergraph.ts';
import { comparable } from './compare-results.ts';
import { operationArbitrary } from './generate-operation.ts';
import type { GeneratedOperation } from './generate-operation.ts';
import { composeShop, createMergedShop, createShopSubgraph, shopSdl } from './shop.ts';
import type { ShopSubgraph } from './shop.ts';
import { noFaults } from './shop-resolvers.ts';
import type { Faults } from './shop-resolvers.ts';

const supergraph = loadSupergraph(composeShop());
const planner = (await loadNativePlanner())(supergraph);

const argumentValues = {
  'Query.product(id)': ['"p1"', '"p3"', '"none"'],
  'Query.search(text)': ['"x"', 'null'],
  'Query.media(kinds)': ['[BOOK]', '[FILM, BOOK]', 'FILM', 'null'],
  'Product.weight(unit)': ['"g"', '"kg"', 'null'],
  'Product.shipping(country)': ['"NO"', '"SE"'],
  'Product.label(prefix)': ['"a"', '"b"'],
};

/** The faults of the operation that is being compared; both executions look here, so each schema is built once. */
const current = { subgraphs: noFaults, merged: noFaults };
const merged = createMergedShop(supergraph.apiSchema, { of: (...place) => current.merged.of(...place) });
const shopServices = (Object.keys(shopSdl) as ShopSubgraph[]).map((name) =>
  createLocalSubgraph({
    name,
    system: name.toUpperCase(),
    schema: createShopSubgraph(name, { of: (...place) => current.subgraphs.of(...place) }),
  }),
);

function createGateway(down: ShopSubgraph | null) {
  const services = shopServices.map((service) => (service.name === down ? createDownSubgraph(service.name) : service));
  const executor = createExecutor(supergraph, new Map(services.map((service) => [service.name, service])), planner);
  return ({ query, variables }: GeneratedOperation): Promise<ExecutionResult> => {
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const scope = {
      requestId: 'test',
      signal: new AbortController().signal,
      deadline: Date.now() + 60_000,
      headers: {},
      context: {},
    };
    return executor({ document, operation, variables, scope });
  };
}

function createDownSubgraph(name: string): SubgraphService {
  const problem = sourceProblem('unavailable', { system: name.toUpperCase(), message: 'Down.', kind: 'query' });
  return {
    name,
    check: () => [],
    fetch: async () => ({ data: null, problems: [problem] }),
    close: async () => undefined,
  };
}

/** What fails in a merged schema when a subgraph is down: every field that it alone has. */
const ownedBy = {
  reviews: /^Query\.(topReview|reviews)$|^(Media|Book|Film)\.(reviews|rating)$|^Author\.reviews$/,
  stock: /^Query\.stocked$|^Product\.(shipping|price|stock|warehouses)$/,
  badges: /^Product\.(badge|label)$/,
};

/** Faults that follow from a number, so that both executions meet the same ones. Keys never fail. */
function faultsFrom(seed: number): Faults {
  const keys = /\.(id|sku|shop|code)$/;
  return {
    of: (coordinate, id) => {
      if (keys.test(coordinate)) return null;
      let hash = seed;
      for (const character of coordinate.replace(/^(Book|Film)\./, 'Media.') + id) {
        hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
      }
      const choice = Math.abs(hash) % 20;
      return choice === 0 ? 'throws' : choice === 1 ? 'null' : null;
    },
  };
}

function outageOf(name: keyof typeof ownedBy): Faults {
  return { of: (coordinate) => (ownedBy[name].test(coordinate) ? 'throws' : null) };
}

async function expectEqual(
  generated: GeneratedOperation,
  faults: Faults,
  down: keyof typeof ownedBy | null = null,
): Promise<void> {
  const document = parse(generated.query);
  expect(validate(supergraph.apiSchema, document).map((error) => error.message)).toEqual([]);
  current.subgraphs = faults;
  current.merged = down === null ? faults : outageOf(down);
  const expected = await execute({ schema: merged, document, rootValue: {}, variableValues: generated.variables });
  const actual = await createGateway(down)(generated);
  expect(comparable(actual)).toEqual(comparable(expected));
}

describe('the gateway over several subgraphs', () => {
  it('answers as one merged schema would', async () => {
    const operations = operationArbitrary(supergraph.apiSchema, { argumentValues });
    await fc.assert(
      fc.asyncProperty(operations, (operation) => expectEqual(operation, noFaults)),
      { numRuns: 300 },
    );
  });

  it('nulls and reports the same places as one merged schema when fields fail', async () => {
    // A requirement that fails makes what is computed from it fail as well; a merged schema has no requirements.
    const mayUse = (_type: string, field: string) => field !== 'shipping';
    const operations = operationArbitrary(supergraph.apiSchema, { argumentValues, mayUse });
    await fc.assert(
      fc.asyncProperty(operations, fc.nat(), (operation, seed) => expectEqual(operation, faultsFrom(seed))),
      { numRuns: 300 },
    );
  });

  it('nulls and reports the same places as one merged schema when a subgraph is down', async () => {
    // Which subgraph is asked for what several have is the planner's choice, so that is left out.
    const mayUse = (_type: string, field: string) => field !== 'depot';
    const operations = operationArbitrary(supergraph.apiSchema, { argumentValues, mayUse });
    const subgraphs = fc.constantFrom(...(Object.keys(ownedBy) as (keyof typeof ownedBy)[]));
    await fc.assert(
      fc.asyncProperty(operations, subgraphs, (operation, down) => expectEqual(operation, noFaults, down)),
      { numRuns: 300 },
    );
  });
});
