import type { FetchNodePathSegment, FetchRewrite, KeyRenamer, ValueSetter } from '@graphql-hive/router-query-planner';

import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import type { Supergraph } from './supergraph.ts';

/** Changes what is sent to or came from a subgraph in place, as the plan says. */
export function applyRewrites(value: unknown, rewrites: readonly FetchRewrite[], supergraph: Supergraph): void {
  for (const rewrite of rewrites) {
    const { path, change } = readRewrite(rewrite);
    walk(value, path, change, supergraph);
  }
}

/** The keys that a fetch's answer carries for the planner's own reasons, and what they are called afterwards. */
export function renamedKeys(rewrites: readonly FetchRewrite[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last !== undefined && 'Key' in last) renamed.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return renamed;
}

type Change = (object: ResponseObject, key: string) => void;

function readRewrite(rewrite: FetchRewrite): { path: readonly FetchNodePathSegment[]; change: Change } {
  if ('KeyRenamer' in rewrite) return { path: rewrite.KeyRenamer.path, change: renameKey(rewrite.KeyRenamer) };
  const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { path: setter.path, change: setValue(setter) };
}

function renameKey({ renameKeyTo }: KeyRenamer): Change {
  return (object, key) => {
    if (object[key] === undefined) return;
    object[renameKeyTo] = object[key];
    delete object[key];
  };
}

function setValue({ setValueTo }: ValueSetter): Change {
  return (object, key) => {
    object[key] = setValueTo;
  };
}

function walk(value: unknown, path: readonly FetchNodePathSegment[], change: Change, supergraph: Supergraph): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, change, supergraph);
    return;
  }
  const [segment, ...rest] = path;
  if (segment === undefined || !isResponseObject(value)) return;
  if ('TypenameEquals' in segment) {
    const typeName = value['__typename'];
    if (typeof typeName !== 'string') return;
    if (segment.TypenameEquals.some((name) => supergraph.isSubtype(typeName, name))) {
      walk(value, rest, change, supergraph);
    }
    return;
  }
  if (rest.length === 0) change(value, segment.Key);
  else walk(value[segment.Key], rest, change, supergraph);
}
