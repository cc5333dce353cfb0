import { Kind, OperationTypeNode, print, visit } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  NameNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import { applyLiteralConditions } from './literal-conditions.ts';

/**
 * The names under which a request's fields travel between the gateway and the subgraphs.
 *
 * A field without arguments travels under its own name and one with arguments under a name made for that field and those
 * arguments, whatever aliases the client chose. So a client's alias can never hide a key or a required field
 * (`{ products { id: sku } }`), equal fields are fetched once, and the client's own names come back in completion.
 */
export class DataKeys {
  readonly #byField = new Map<string, string>();
  readonly #used = new Map<string, number>();

  /** The travelling name of a field. */
  of(field: FieldNode): string {
    const name = field.name.value;
    if (field.arguments === undefined || field.arguments.length === 0) return name;
    const call = `${name}(${field.arguments.map(print).sort().join(',')})`;
    const known = this.#byField.get(call);
    if (known !== undefined) return known;
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    const key = `_${count}_${name}`;
    this.#byField.set(call, key);
    return key;
  }
}

/**
 * The operation as the planner is given it: travelling names, no introspection, no `__typename` at the root, and for a
 * mutation only one root field, because the next one must not begin before everything below this one is read.
 * Returns one document for each part, to be run in order; none when nothing has to be fetched.
 */
export function operationsForPlanning(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  keys: DataKeys,
): DocumentNode[] {
  const decided = fragments.map(applyLiteralConditions);
  const byName = new Map(decided.map((fragment) => [fragment.name.value, fragment]));
  const roots = flatten(applyLiteralConditions(operation).selectionSet, byName);
  const renamedFragments = decided.map((fragment) => rename(fragment, keys));
  const parts =
    operation.operation === OperationTypeNode.MUTATION
      ? groupByKey(roots).map((part) => part.map((selection) => renameBelow(selection, keys)))
      : roots.length === 0
        ? []
        : [roots.map((selection) => rename(selection, keys))];
  return parts.map((selections) => ({
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...renamedFragments],
  }));
}

function rename<Node extends SelectionNode | SelectionSetNode | FragmentDefinitionNode>(
  node: Node,
  keys: DataKeys,
): Node {
  return visit(node, {
    Field: (field): FieldNode => {
      const { alias: _alias, ...rest } = field;
      const key = keys.of(field);
      if (key === field.name.value) return rest;
      const alias: NameNode = { kind: Kind.NAME, value: key };
      return { ...rest, alias };
    },
  });
}

/** The root fields of a mutation keep the client's names: two equal ones are two calls. */
function renameBelow(selection: SelectionNode, keys: DataKeys): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return selection;
  if (selection.kind === Kind.FIELD) return { ...selection, selectionSet: rename(selection.selectionSet, keys) };
  const selections = selection.selectionSet.selections.map((inner) => renameBelow(inner, keys));
  return { ...selection, selectionSet: { ...selection.selectionSet, selections } };
}

/** Root selections without fragment spreads, so that parts can be taken out; conditions stay on inline fragments. */
function flatten(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionNode[] {
  return set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? [] : [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (inner === undefined) return [];
    const selections = flatten(inner.selectionSet, fragments);
    if (selection.directives === undefined || selection.directives.length === 0) return selections;
    return selections.map((only) => ({
      kind: Kind.INLINE_FRAGMENT,
      directives: selection.directives ?? [],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [only] },
    }));
  });
}

function groupByKey(selections: readonly SelectionNode[]): SelectionNode[][] {
  const groups = new Map<string, SelectionNode[]>();
  for (const selection of selections) {
    const key = keyOf(selection);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [selection]);
    else group.push(selection);
  }
  return [...groups.values()];
}

function keyOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  const [inner] = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections : [];
  return inner === undefined ? '' : keyOf(inner);
}
