import { execute, GraphQLError, validate } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';

import type { Problem } from './failure.ts';
import { sourceProblem } from './source-problem.ts';
import type { SubgraphRequest, SubgraphResult, SubgraphService } from './subgraph-service.ts';

/** A subgraph that runs in this process: graphql-js on its schema, without a network hop. */
export function createLocalSubgraph(subgraph: {
  readonly name: string;
  readonly system: string;
  readonly schema: GraphQLSchema;
}): SubgraphService {
  return {
    name: subgraph.name,
    check: (document) => validate(subgraph.schema, document).map((error) => error.message),
    fetch: async (request) => {
      const { document, variables, scope, kind } = request;
      const timeout = (): SubgraphResult => ({
        data: null,
        problems: [
          sourceProblem('timeout', {
            system: subgraph.system,
            kind,
            message: `The subgraph "${subgraph.name}" did not answer in time.`,
          }),
        ],
      });
      if (scope.signal.aborted) return timeout();
      const result = execute({
        schema: subgraph.schema,
        document,
        variableValues: variables,
        contextValue: scope.context,
      });
      if (!(result instanceof Promise)) return toResult(result);
      return toResultOrTimeout(result, request, timeout);
    },
    close: async () => {},
  };
}

/** graphql-js cannot be interrupted, so past the deadline its answer is no longer waited for. */
function toResultOrTimeout(
  execution: Promise<ExecutionResult>,
  request: SubgraphRequest,
  timeout: () => SubgraphResult,
): Promise<SubgraphResult> {
  const { signal } = request.scope;
  return new Promise((resolve) => {
    const onAbort = () => resolve(timeout());
    signal.addEventListener('abort', onAbort, { once: true });
    void execution
      .then(toResult, (error: unknown) => ({ data: null, problems: [toProblem(error)] }))
      .then((result) => {
        signal.removeEventListener('abort', onAbort);
        resolve(result);
      });
  });
}

function toResult(result: ExecutionResult): SubgraphResult {
  return { data: result.data ?? null, problems: (result.errors ?? []).map(toProblem) };
}

function toProblem(error: unknown): Problem {
  if (!(error instanceof GraphQLError)) {
    return { message: 'The subgraph failed.', path: [], extensions: {}, cause: error };
  }
  return { message: error.message, path: error.path ?? [], extensions: error.extensions, cause: error };
}
