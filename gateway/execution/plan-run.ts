import type { Failure, Problem } from './failure.ts';
import type { ResponseObject } from './json.ts';
import { markMissing } from './missing.ts';
import type { Missing } from './missing.ts';
import type { EntityBatch, FetchOperation } from './plan-steps.ts';
import type { RequestScope, SubgraphResult } from './subgraph-service.ts';
import type { Supergraph } from './supergraph.ts';

/** The client's variables: as received, for subgraphs, and coerced, for conditions. */
export interface Variables {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

/** The part of a step that says what it was to bring. */
export type Wanted = Pick<EntityBatch, 'selection' | 'outputRewrites'> & { readonly operation: FetchOperation };

/** What the steps of one run of a plan share: the response so far and what is missing from it. */
export class PlanRun {
  readonly data: ResponseObject = {};
  /** Problems that no place in the response shows. */
  readonly unplaced: Problem[] = [];
  readonly supergraph: Supergraph;
  readonly variables: Variables;
  readonly #scope: RequestScope;
  readonly #missing: Missing[] = [];

  constructor(supergraph: Supergraph, scope: RequestScope, variables: Variables) {
    this.supergraph = supergraph;
    this.#scope = scope;
    this.variables = variables;
  }

  /** Sends a fetch. */
  fetch(operation: FetchOperation, extra: Readonly<Record<string, unknown>>): Promise<SubgraphResult> {
    const variables: Record<string, unknown> = { ...extra };
    for (const name of operation.variableNames) {
      if (this.variables.raw[name] !== undefined) variables[name] = this.variables.raw[name];
    }
    const { service, document, query, kind } = operation;
    return service.fetch({ document, query, kind, variables, scope: this.#scope });
  }

  /** Puts a failure on all that a fetch was to bring for an object and did not, at once and again at the end. */
  miss(target: ResponseObject, wanted: Wanted, renamed: ReadonlyMap<string, string>, failure: Failure): void {
    markMissing(this.missLater(target, wanted, renamed, failure), this.supergraph);
  }

  /** As {@link miss}, only at the end: for an answer that has holes which other fetches may yet fill. */
  missLater(
    target: ResponseObject,
    { selection, operation }: Wanted,
    renamed: ReadonlyMap<string, string>,
    failure: Failure,
  ): Missing {
    const { fragments } = operation;
    const missing = { target, selection, fragments, variables: this.variables.coerced, renamed, failure };
    this.#missing.push(missing);
    return missing;
  }

  /** A parallel fetch may have brought an object below which another fetch was to bring more: its fields fail too. */
  finish(): void {
    for (const missing of this.#missing) markMissing(missing, this.supergraph);
  }
}
