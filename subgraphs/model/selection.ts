import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

/** The parts of a resolver's info that say what is selected. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>;

/** Fields selected on an object, by field name; several nodes when it is selected under several aliases or fragments. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * The fields selected below the given field nodes, if the object there is of type `typename`: fragments are opened when
 * they apply to that type, and `@skip` and `@include` are obeyed. `__typename` is left out.
 */
export function selectedFields(nodes: readonly FieldNode[], typename: string, info: SelectionInfo): SelectedFields {
  const found = new Map<string, FieldNode[]>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, info)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = selection.name.value;
          if (name === '__typename') break;
          const others = found.get(name);
          if (others === undefined) found.set(name, [selection]);
          else others.push(selection);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(selection.typeCondition?.name.value, typename, info)) visit(selection.selectionSet.selections);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = info.fragments[selection.name.value];
          if (fragment !== undefined && applies(fragment.typeCondition.name.value, typename, info)) {
            visit(fragment.selectionSet.selections);
          }
          break;
        }
      }
    }
  };
  for (const node of nodes) visit(node.selectionSet?.selections ?? []);
  return found;
}

/** The nodes of the objects in a connection, whether selected as `nodes` or as `edges { node }`. */
export function connectionNodes(info: SelectionInfo, connectionType: string, edgeType: string): readonly FieldNode[] {
  const connection = selectedFields(info.fieldNodes, connectionType, info);
  const edges = selectedFields(connection.get('edges') ?? [], edgeType, info);
  return [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])];
}

function isIncluded(selection: SelectionNode, info: SelectionInfo): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'] !== false;
}

function applies(condition: string | undefined, typename: string, info: SelectionInfo): boolean {
  if (condition === undefined || condition === typename) return true;
  const abstract = info.schema.getType(condition);
  const concrete = info.schema.getType(typename);
  if (!isAbstractType(abstract) || concrete === undefined || !('getFields' in concrete)) return false;
  return 'getInterfaces' in concrete && info.schema.isSubType(abstract, concrete);
}
