import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { execute, GraphQLError, print } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';

import type { Executor } from './executor.ts';
import type { Problem } from './failure.ts';
import type { RequestScope, SubgraphService } from './subgraph-service.ts';
import type { Supergraph } from './supergraph.ts';

/** What the stitching library hands to a subgraph's executor, as far as it is used here. */
interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly variables?: unknown;
  readonly context?: unknown;
  readonly operationType?: string;
}

/**
 * An executor in plain JavaScript, for platforms without the native planner. It is slower, and an object that a subgraph
 * could not extend may carry its error on the object instead of on each missing field.
 */
export function createStitchedExecutor(
  supergraph: Supergraph,
  services: ReadonlyMap<string, SubgraphService>,
): Executor {
  const bySystem = new Map([...supergraph.subgraphs.values()].map((entry) => [entry.system, services.get(entry.name)]));
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: supergraph.sdl,
    onSubschemaConfig: (subschema) => {
      const service = bySystem.get(subschema.name) ?? services.get(subschema.name);
      if (service === undefined)
        throw new Error(`Expected a service for the subgraph "${subschema.name}", received none.`);
      const executor = async (request: ExecutionRequest): Promise<ExecutionResult> => {
        const { document, variables, context, operationType } = request;
        const { data, problems } = await service.fetch({
          document,
          query: print(document),
          kind: operationType === 'mutation' ? 'mutation' : 'query',
          variables: (variables ?? {}) as Record<string, unknown>,
          scope: context as RequestScope,
        });
        return problems.length === 0 ? { data } : { data, errors: problems.map(toError) };
      };
      subschema.executor = executor as NonNullable<typeof subschema.executor>;
    },
  });
  return async ({ document, operation, variables, scope }) =>
    execute({
      schema,
      document,
      variableValues: variables,
      operationName: operation.name?.value ?? null,
      contextValue: scope,
    });
}

function toError({ message, path, extensions, cause }: Problem): GraphQLError {
  return new GraphQLError(message, {
    path: path.length === 0 ? null : path,
    extensions,
    originalError: cause instanceof Error ? cause : null,
  });
}
