import { execute, getVariableValues, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLObjectType,
  OperationDefinitionNode,
} from 'graphql';

import { Completion } from './complete.ts';
import { conditionVariables, Selection } from './selection.ts';
import type { SelectedField } from './selection.ts';
import { DataKeys, operationsForPlanning } from './operation-for-planning.ts';
import { PlanRun } from './plan-run.ts';
import type { Step } from './plan-steps.ts';
import type { Planner } from './planner.ts';
import { preparePlan } from './prepare-plan.ts';
import { runStep } from './run-step.ts';
import type { RequestScope, SubgraphService } from './subgraph-service.ts';
import type { Supergraph } from './supergraph.ts';

/** An operation that was parsed and validated against the api schema. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
}

/** How many combinations of conditions are kept for one operation. */
const mostSelections = 64;

/** Executes operations over a supergraph. */
export type Executor = (request: OperationRequest) => Promise<ExecutionResult>;

/** Everything about an operation that does not change from one request to the next. */
interface PreparedOperation {
  readonly steps: readonly Step[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly keys: DataKeys;
  readonly rootType: GraphQLObjectType;
  readonly conditions: readonly string[];
  /** The selections by the values of the variables that `@skip` and `@include` look at. */
  readonly selections: Map<string, Selection>;
}

/**
 * Makes the executor. Plans are kept as long as the parsed document that they are for, so a store of documents in front
 * of it makes repeated operations cheap.
 */
export function createExecutor(
  supergraph: Supergraph,
  services: ReadonlyMap<string, SubgraphService>,
  planner: Planner,
): Executor {
  const prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>();
  return async ({ document, operation, variables, scope }) => {
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [noSubscriptions(operation)] };
    const coercion = getVariableValues(supergraph.apiSchema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    });
    if (coercion.errors !== undefined) return { errors: coercion.errors };
    let known = prepared.get(operation);
    if (known === undefined) {
      known = prepare(supergraph, services, planner, document, operation);
      prepared.set(operation, known);
    }
    const run = new PlanRun(supergraph, scope, { raw: variables, coerced: coercion.coerced });
    for (const step of known.steps) await runStep(run, step);
    run.finish();
    const introspect = (field: SelectedField) => introspectField(supergraph, document, operation, variables, field);
    const completion = new Completion(supergraph.apiSchema, introspect);
    const selection = selectionFor(supergraph, operation, known, coercion.coerced);
    const data = completion.completeRoot(known.rootType, selection, run.data);
    const unplaced = run.unplaced.map(
      ({ message, extensions, cause }) =>
        new GraphQLError(message, { extensions, originalError: cause instanceof Error ? cause : null }),
    );
    const errors = [...completion.errors, ...unplaced];
    return errors.length === 0 ? { data } : { errors, data };
  };
}

function noSubscriptions(operation: OperationDefinitionNode): GraphQLError {
  const message = 'Expected a query or a mutation, received a subscription, which this endpoint does not serve.';
  return new GraphQLError(message, { nodes: operation, extensions: { code: 'BAD_USER_INPUT' } });
}

function prepare(
  supergraph: Supergraph,
  services: ReadonlyMap<string, SubgraphService>,
  planner: Planner,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  const rootType = supergraph.apiSchema.getRootType(operation.operation);
  if (rootType == null) throw new Error(`Expected an operation of the schema, received a ${operation.operation}.`);
  const keys = new DataKeys();
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const steps = operationsForPlanning(operation, fragments, keys).flatMap((part) => {
    const plan = planner.plan(part, operation.name?.value ?? null);
    return plan === null ? [] : [preparePlan(plan, services)];
  });
  return {
    steps,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    keys,
    rootType,
    conditions: conditionVariables(document),
    selections: new Map(),
  };
}

function selectionFor(
  supergraph: Supergraph,
  operation: OperationDefinitionNode,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): Selection {
  const id = prepared.conditions.map((name) => String(variables[name])).join();
  const known = prepared.selections.get(id);
  if (known !== undefined) return known;
  const source = {
    schema: supergraph.apiSchema,
    fragments: prepared.fragments,
    keys: prepared.keys,
    variables,
    keepsRootNames: operation.operation === OperationTypeNode.MUTATION,
  };
  const selection = new Selection(source, [operation.selectionSet], true);
  if (prepared.selections.size >= mostSelections) prepared.selections.clear();
  prepared.selections.set(id, selection);
  return selection;
}

/** The schema is the gateway's own, so graphql-js answers for it. */
function introspectField(
  supergraph: Supergraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  field: SelectedField,
): unknown {
  const only = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: field.nodes } } as const;
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const result = execute({
    schema: supergraph.apiSchema,
    document: { kind: Kind.DOCUMENT, definitions: [only, ...definitions] },
    variableValues: variables,
  });
  return result instanceof Promise ? null : (result.data?.[field.responseKey] ?? null);
}
