import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql';
import type { FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

import type { Failure } from './failure.ts';
import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import type { Supergraph } from './supergraph.ts';

/** What a fetch should have brought for an object, and why it did not. */
export interface Missing {
  readonly target: ResponseObject;
  readonly selection: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Keys of the selection that the plan renames once they arrive. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly failure: Failure;
}

/** Puts the failure on every field of the selection that the object does not have. Doing it again changes nothing. */
export function markMissing(missing: Missing, supergraph: Supergraph): void {
  markObject(missing.target, missing.selection, missing, supergraph);
}

function markObject(target: ResponseObject, set: SelectionSetNode, missing: Missing, supergraph: Supergraph): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, missing.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const selected = (selection.alias ?? selection.name).value;
      const key = missing.renamed.get(selected) ?? selected;
      const value = target[key];
      if (value === undefined || (key === '__typename' && isImprecise(value, supergraph)))
        target[key] = missing.failure;
      else if (selection.selectionSet !== undefined) markValue(value, selection.selectionSet, missing, supergraph);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : missing.fragments.get(selection.name.value);
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || mayBe(target, condition, supergraph)) {
      markObject(target, fragment.selectionSet, missing, supergraph);
    }
  }
}

function markValue(value: unknown, set: SelectionSetNode, missing: Missing, supergraph: Supergraph): void {
  if (Array.isArray(value)) for (const item of value) markValue(item, set, missing, supergraph);
  else if (isResponseObject(value)) markObject(value, set, missing, supergraph);
}

function isImprecise(typeName: unknown, supergraph: Supergraph): boolean {
  return typeof typeName === 'string' && supergraph.isAbstract(typeName);
}

function mayBe(target: ResponseObject, typeName: string, supergraph: Supergraph): boolean {
  const actual = target['__typename'];
  return typeof actual !== 'string' || supergraph.isSubtype(actual, typeName);
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
