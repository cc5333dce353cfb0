import type { BatchFetchNode, FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import { GraphQLError, Kind, parse } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import type { FetchOperation, Step, TargetPath } from './plan-steps.ts';
import type { SubgraphService } from './subgraph-service.ts';

/** Makes the planner's plan ready to run, once per operation. Throws on what the gateway does not do. */
export function preparePlan(
  node: PlanNode,
  services: ReadonlyMap<string, SubgraphService>,
  path: TargetPath = [],
): Step {
  const prepare = (inner: PlanNode, at = path) => preparePlan(inner, services, at);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((inner) => prepare(inner)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((inner) => prepare(inner)) };
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause ? prepare(node.ifClause) : null,
        whenFalse: node.elseClause ? prepare(node.elseClause) : null,
      };
    case 'Flatten':
      return prepare(node.node, [...path, ...node.path]);
    case 'Fetch':
      return prepareFetch(node, services, path);
    case 'BatchFetch':
      return prepareBatch(node, services);
    case 'Subscription':
    case 'Defer':
      throw new GraphQLError(
        `Expected a query or a mutation answered as a whole, received a ${node.kind === 'Defer' ? '@defer' : 'subscription'}.`,
        { extensions: { code: 'BAD_USER_INPUT' } },
      );
  }
}

function prepareFetch(node: FetchNode, services: ReadonlyMap<string, SubgraphService>, path: TargetPath): Step {
  const operation = prepareOperation(node, services);
  const outputRewrites = node.outputRewrites ?? [];
  const selection = rootSelection(operation.document);
  if (node.requires === undefined) return { kind: 'root', operation, path, selection, outputRewrites };
  return {
    kind: 'entities',
    operation,
    batches: [
      {
        responseKey: '_entities',
        variable: 'representations',
        paths: [path],
        requires: node.requires,
        inputRewrites: node.inputRewrites ?? [],
        outputRewrites,
        selection: selectionOf(selection, '_entities'),
      },
    ],
  };
}

function prepareBatch(node: BatchFetchNode, services: ReadonlyMap<string, SubgraphService>): Step {
  const operation = prepareOperation(node, services);
  const selection = rootSelection(operation.document);
  return {
    kind: 'entities',
    operation,
    batches: node.entityBatch.aliases.map((batch) => ({
      responseKey: batch.alias,
      variable: batch.representationsVariableName,
      paths: batch.paths,
      requires: batch.requires,
      inputRewrites: batch.inputRewrites ?? [],
      outputRewrites: batch.outputRewrites ?? [],
      selection: selectionOf(selection, batch.alias),
    })),
  };
}

function prepareOperation(
  node: FetchNode | BatchFetchNode,
  services: ReadonlyMap<string, SubgraphService>,
): FetchOperation {
  const service = services.get(node.serviceName);
  if (service === undefined) {
    const known = [...services.keys()].join(', ');
    throw new Error(`Expected the plan to name one of the subgraphs ${known}, received "${node.serviceName}".`);
  }
  const document = parse(node.operation, { noLocation: true });
  const mistakes = service.check(document);
  if (mistakes.length > 0) {
    throw new Error(`The plan asks the subgraph "${service.name}" what its schema lacks: ${mistakes.join(' ')}`);
  }
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    service,
    query: node.operation,
    document,
    kind: node.operationKind === 'mutation' ? 'mutation' : 'query',
    variableNames: node.variableUsages ?? [],
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

function rootSelection(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('Expected an operation in each fetch of the plan, received none.');
  return operation.selectionSet;
}

function selectionOf(root: SelectionSetNode, responseKey: string): SelectionSetNode {
  const field = root.selections.find(
    (selection): selection is FieldNode =>
      selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === responseKey,
  );
  if (field?.selectionSet === undefined) {
    throw new Error(`Expected a fetch of entities to select "${responseKey}", received one that does not.`);
  }
  return field.selectionSet;
}
