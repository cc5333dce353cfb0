import { Failure } from './failure.ts';
import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import type { Supergraph } from './supergraph.ts';

/** Adds what a fetch returned to an object of the response. What is there already is only ever extended. */
export function mergeInto(target: ResponseObject, source: ResponseObject, supergraph: Supergraph): void {
  for (const key of Object.keys(source)) {
    target[key] =
      key === '__typename'
        ? mergeType(target[key], source[key], supergraph)
        : merge(target[key], source[key], supergraph);
  }
}

function merge(existing: unknown, incoming: unknown, supergraph: Supergraph): unknown {
  if (existing === undefined || existing === null) return incoming;
  if (incoming === undefined || incoming === null) return existing;
  if (existing instanceof Failure) return mergeIntoFailure(existing, incoming);
  if (incoming instanceof Failure) return incoming.isRisen ? incoming : existing;
  if (Array.isArray(existing) && Array.isArray(incoming)) {
    if (existing.length !== incoming.length) return existing;
    return existing.map((item: unknown, index) => merge(item, incoming[index], supergraph));
  }
  if (isResponseObject(existing) && isResponseObject(incoming)) {
    mergeInto(existing, incoming, supergraph);
    return existing;
  }
  return incoming;
}

/** A null that rose from a field further down stays; one that only meant "not fetched" gives way to the value. */
function mergeIntoFailure(existing: Failure, incoming: unknown): unknown {
  if (incoming instanceof Failure) return incoming.isRisen && !existing.isRisen ? incoming : existing;
  return existing.isRisen ? existing : incoming;
}

/** The most precise type wins: where an interface is an object of its own, that subgraph only knows the interface. */
function mergeType(existing: unknown, incoming: unknown, supergraph: Supergraph): unknown {
  if (typeof existing !== 'string') return incoming;
  if (typeof incoming !== 'string') return existing;
  return supergraph.isSubtype(existing, incoming) ? existing : incoming;
}
