import {
  GraphQLError,
  Kind,
  buildASTSchema,
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionNode,
} from 'graphql';
import type { SubgraphContext } from '../../subgraphs/context.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import { type Ownership, mergeTypeDefinitions } from './merge-type-definitions.ts';

/** An object of the merged model: what each subgraph that has met it calls it. */
class Merged {
  readonly typename: string;
  readonly known = new Map<string, Promise<unknown>>();
  constructor(typename: string, subgraph: string, value: unknown) {
    this.typename = typename;
    this.known.set(subgraph, Promise.resolve(value));
  }
}

/** The three subgraphs as one plain graphql-js schema: the oracle that the federated gateway has to agree with. */
export function buildMergedSchema(subgraphs: readonly Subgraph[]): { schema: GraphQLSchema; ownership: Ownership } {
  const { document, ownership } = mergeTypeDefinitions(subgraphs);
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) type.resolveType = (value) => (value as Merged).typename;
    const source = subgraphs.map((subgraph) => subgraph.schema.getType(type.name)).find((found) => found !== undefined);
    if ('serialize' in type && source && 'serialize' in source) {
      Object.assign(type, {
        serialize: source.serialize,
        parseValue: source.parseValue,
        parseLiteral: source.parseLiteral,
      });
    }
    if (isObjectType(type)) attachResolvers(type, byName, ownership);
  }
  return { schema, ownership };
}

function attachResolvers(
  type: GraphQLObjectType,
  subgraphs: ReadonlyMap<string, Subgraph>,
  ownership: Ownership,
): void {
  for (const field of Object.values(type.getFields())) {
    const owners = ownership.ownersOf(type.name, field.name);
    field.resolve = async (parent: unknown, args: unknown, context: SubgraphContext, info) => {
      const merged = parent instanceof Merged ? parent : null;
      // Who met the object first knows that it is there; another who owns the field may not have it at all.
      const owner = [...(merged?.known.keys() ?? [])].find((name) => owners.includes(name)) ?? owners[0];
      const subgraph = subgraphs.get(owner ?? '');
      if (subgraph === undefined) throw new Error(`No subgraph answers ${type.name}.${field.name}.`);
      const value =
        merged === null ? undefined : await inSubgraph(merged, subgraph, subgraphs, ownership, args, context, info);
      if (merged !== null && (value === null || value === undefined)) return null;
      return wrap(
        await callField(subgraph, type.name, value, args, context, info),
        field.type,
        subgraph,
        context,
        info,
      );
    };
  }
}

/** The object as `subgraph` knows it, found by one of its keys when another subgraph has met it first. */
async function inSubgraph(
  merged: Merged,
  subgraph: Subgraph,
  subgraphs: ReadonlyMap<string, Subgraph>,
  ownership: Ownership,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const requirements = ownership.requirementsOf(subgraph.name, merged.typename, info.fieldName);
  const found = merged.known.get(subgraph.name);
  if (found !== undefined && requirements.length === 0) return found;
  const reference = async (): Promise<unknown> => {
    const [[first]] = [[...merged.known]] as [[[string, Promise<unknown>]]];
    const home = subgraphs.get(first[0]) as Subgraph;
    const value = await first[1];
    const homeFields = (home.schema.getType(merged.typename) as GraphQLObjectType).getFields();
    const keys = ownership.keysOf(subgraph.name, merged.typename);
    const key = keys.find((fields) => fields.every((name) => name in homeFields)) ?? [];
    const representation: Record<string, unknown> = { __typename: merged.typename };
    for (const name of new Set([...key, ...requirements])) {
      representation[name] = await callField(home, merged.typename, value, {}, context, {
        ...info,
        fieldName: name,
        fieldNodes: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } }],
      });
      if (representation[name] === null && key.includes(name)) return null;
    }
    return resolveReference(subgraph, merged.typename, representation, context, info);
  };
  if (requirements.length > 0) return reference();
  const promise = reference();
  merged.known.set(subgraph.name, promise);
  return promise;
}

async function resolveReference(
  subgraph: Subgraph,
  typename: string,
  representation: Record<string, unknown>,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const type = subgraph.schema.getType(typename) as GraphQLObjectType;
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: ReferenceResolver } } };
  const resolver = extensions.apollo?.subgraph?.resolveReference;
  if (resolver === undefined) return representation;
  const entities: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '_entities' },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typename } },
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: info.fieldNodes.flatMap((node) => restrict(node, type, subgraph.schema)),
          },
        },
      ],
    },
  };
  return resolver(representation, context, { ...info, schema: subgraph.schema, fieldNodes: [entities] });
}

type ReferenceResolver = (reference: unknown, context: SubgraphContext, info: GraphQLResolveInfo) => Promise<unknown>;

async function callField(
  subgraph: Subgraph,
  typename: string,
  value: unknown,
  args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const type = subgraph.schema.getType(typename) as GraphQLObjectType;
  const field = type.getFields()[info.fieldName];
  if (field === undefined) throw new GraphQLError(`${subgraph.name} has no ${typename}.${info.fieldName}.`);
  const fieldNodes = info.fieldNodes.flatMap((node) => restrict(node, type, subgraph.schema));
  const resolve = field.resolve ?? defaultFieldResolver;
  return await resolve(value, args, context, {
    ...info,
    schema: subgraph.schema,
    parentType: type,
    returnType: field.type,
    fieldNodes,
  });
}

/** The field with only those selections that the subgraph knows. */
function restrict(node: FieldNode, parent: unknown, schema: GraphQLSchema): FieldNode[] {
  const field = fieldsOf(parent)[node.name.value];
  if (node.name.value === '__typename') return [node];
  if (field === undefined) return [];
  const target = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(target)) return [node];
  const visit = (selections: readonly SelectionNode[], type: unknown): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return restrict(selection, type, schema);
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('Expected opened fragments.');
      const condition = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      if (!isCompositeType(condition)) return [];
      const inner = visit(selection.selectionSet.selections, condition);
      return inner.length === 0
        ? []
        : [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }];
    });
  const selections = visit(node.selectionSet.selections, target);
  return [{ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
}

function fieldsOf(type: unknown): Record<string, { type: GraphQLOutputType }> {
  return typeof type === 'object' && type !== null && 'getFields' in type
    ? (type as GraphQLObjectType).getFields()
    : {};
}

async function wrap(
  value: unknown,
  type: GraphQLOutputType,
  subgraph: Subgraph,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (isNonNullType(type)) return wrap(value, type.ofType as GraphQLOutputType, subgraph, context, info);
  if (value === null || value === undefined || value instanceof Error) return value;
  if (isListType(type)) {
    const item = type.ofType;
    return Promise.all(
      [...(value as Iterable<unknown>)].map(async (member) => wrap(await member, item, subgraph, context, info)),
    );
  }
  if (!isCompositeType(type)) return value;
  if (!isAbstractType(type)) return new Merged(type.name, subgraph.name, value);
  const own = subgraph.schema.getType(type.name);
  const resolve = isAbstractType(own) ? own.resolveType : undefined;
  const typename =
    (await resolve?.(value, context, { ...info, schema: subgraph.schema }, own as never)) ??
    (value as { __typename?: string }).__typename;
  if (typename === undefined) throw new Error(`${subgraph.name} does not say which ${type.name} it returned.`);
  return new Merged(typename, subgraph.name, value);
}
