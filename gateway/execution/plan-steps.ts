import type {
  FlattenNodePathSegment,
  InputRewrite,
  OutputRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

import type { SubgraphService } from './subgraph-service.ts';

/** A plan made ready to run: documents parsed, subgraphs looked up. */
export type Step =
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] }
  | { readonly kind: 'parallel'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'condition';
      readonly variable: string;
      readonly whenTrue: Step | null;
      readonly whenFalse: Step | null;
    }
  | RootStep
  | EntityStep;

/** The way from the root of the response to the objects that a fetch extends. */
export type TargetPath = readonly FlattenNodePathSegment[];

/** The operation that a fetch sends. */
export interface FetchOperation {
  readonly service: SubgraphService;
  readonly query: string;
  readonly document: DocumentNode;
  readonly kind: 'query' | 'mutation';
  /** Which of the client's variables it uses. */
  readonly variableNames: readonly string[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A fetch from a subgraph's root. */
export interface RootStep {
  readonly kind: 'root';
  readonly operation: FetchOperation;
  /** Where the answer belongs; empty for the root of the response. */
  readonly path: TargetPath;
  readonly selection: SelectionSetNode;
  readonly outputRewrites: readonly OutputRewrite[];
}

/** A fetch of further fields of objects that are there already. */
export interface EntityStep {
  readonly kind: 'entities';
  readonly operation: FetchOperation;
  readonly batches: readonly EntityBatch[];
}

/** One `_entities` field of an {@link EntityStep}. */
export interface EntityBatch {
  readonly responseKey: string;
  readonly variable: string;
  readonly paths: readonly TargetPath[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly InputRewrite[];
  readonly outputRewrites: readonly OutputRewrite[];
  readonly selection: SelectionSetNode;
}
