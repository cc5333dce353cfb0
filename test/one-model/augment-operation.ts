import { Kind, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLCompositeType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import type { Ownership } from './merge-type-definitions.ts';

/** Marks what {@link augmentOperation} added, so that it can be taken out of the answer again. */
export const addedAlias = 'joinKey_';

/**
 * The operation with named fragments opened and, on each object, the key fields and `@requires` fields by which other
 * subgraphs find it: what a federation planner would add, added here everywhere.
 */
export function augmentOperation(document: DocumentNode, schema: GraphQLSchema, ownership: Ownership): DocumentNode {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('Expected an operation.');
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );

  const joinFields = (type: GraphQLCompositeType): FieldNode[] => {
    if (!isObjectType(type)) return [];
    const names = new Set<string>();
    for (const subgraph of ['dataverse', 'finance', 'dualwrite']) {
      for (const key of ownership.keysOf(subgraph, type.name)) for (const field of key) names.add(field);
      for (const field of Object.keys(type.getFields())) {
        for (const needed of ownership.requirementsOf(subgraph, type.name, field)) names.add(needed);
      }
    }
    return [...names]
      .filter((name) => name in type.getFields())
      .map((name) => ({
        kind: Kind.FIELD,
        alias: { kind: Kind.NAME, value: `${addedAlias}${name}` },
        name: { kind: Kind.NAME, value: name },
      }));
  };

  const onEachObject = (type: GraphQLCompositeType): SelectionNode[] =>
    isInterfaceType(type)
      ? schema
          .getPossibleTypes(type)
          .map((possible): InlineFragmentNode => ({
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: possible.name } },
            selectionSet: { kind: Kind.SELECTION_SET, selections: joinFields(possible) },
          }))
          .filter(({ selectionSet }) => selectionSet.selections.length > 0)
      : joinFields(type);

  const open = (set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node): SelectionNode => {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment === undefined) throw new Error(`Unknown fragment ${node.name.value}.`);
        const condition = schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType;
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: fragment.typeCondition,
          ...(node.directives ? { directives: node.directives } : {}),
          selectionSet: open(fragment.selectionSet, condition),
        };
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition
          ? (schema.getType(node.typeCondition.name.value) as GraphQLCompositeType)
          : type;
        return { ...node, selectionSet: open(node.selectionSet, condition) };
      }
      const definition = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
      const target = definition ? getNamedType(definition.type) : undefined;
      if (!node.selectionSet || !isCompositeType(target)) return node;
      const opened = open(node.selectionSet, target);
      return { ...node, selectionSet: { ...opened, selections: [...opened.selections, ...onEachObject(target)] } };
    }),
  });

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet: open(operation.selectionSet, root) }] };
}

/** The answer without what {@link augmentOperation} added. */
export function withoutAdded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAdded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      key.startsWith(addedAlias) ? [] : [[key, withoutAdded(member)] as const],
    ),
  );
}
