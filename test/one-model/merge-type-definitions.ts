import { Kind } from 'graphql';
import type { DefinitionNode, DirectiveNode, DocumentNode, FieldDefinitionNode, TypeDefinitionNode } from 'graphql';
import type { Subgraph } from '../../subgraphs/subgraph.ts';

/** Which subgraphs can answer a field, and by which keys a type is found again in another subgraph. */
export interface Ownership {
  /** Names of the subgraphs that resolve `Type.field`. */
  readonly ownersOf: (type: string, field: string) => readonly string[];
  /** The key field sets by which this subgraph finds an object of the type: `[['id'], ['legalEntityId', 'number']]`. */
  readonly keysOf: (subgraph: string, type: string) => readonly (readonly string[])[];
  /** Fields that `Type.field` needs besides a key. */
  readonly requirementsOf: (subgraph: string, type: string, field: string) => readonly string[];
}

type Fielded = Extract<TypeDefinitionNode, { fields?: unknown }>;

const machinery = /^(_|federation__|link__|core__)/;

/**
 * The subgraphs' definitions laid over each other as one plain schema document without directives, inaccessible fields
 * included: what the model would be if one server held it all.
 */
export function mergeTypeDefinitions(subgraphs: readonly Subgraph[]): { document: DocumentNode; ownership: Ownership } {
  const types = new Map<string, TypeDefinitionNode>();
  const owners = new Map<string, string[]>();
  const keys = new Map<string, string[][]>();
  const requirements = new Map<string, string[]>();

  for (const { name: subgraph, typeDefs } of subgraphs) {
    for (const definition of typeDefs.definitions) {
      const type = asDefinition(definition);
      if (type === null || machinery.test(type.name.value)) continue;
      const typeName = type.name.value;
      for (const directive of type.directives ?? []) {
        if (directive.name.value !== 'key' || argument(directive, 'resolvable') === 'false') continue;
        entry(keys, `${subgraph}.${typeName}`).push(fieldSet(argument(directive, 'fields')));
      }
      if ('fields' in type && type.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) {
        for (const field of type.fields ?? []) {
          const at = `${typeName}.${field.name.value}`;
          const isExternal = field.directives?.some(({ name }) => name.value === 'external') ?? false;
          if (!isExternal) entry(owners, at).push(subgraph);
          const requires = field.directives?.find(({ name }) => name.value === 'requires');
          if (requires) requirements.set(`${subgraph}.${at}`, fieldSet(argument(requires, 'fields')));
        }
      }
      const earlier = types.get(typeName);
      types.set(typeName, earlier === undefined ? plain(type) : merged(earlier, plain(type)));
    }
  }
  return {
    document: { kind: Kind.DOCUMENT, definitions: [...types.values()] },
    ownership: {
      ownersOf: (type, field) => owners.get(`${type}.${field}`) ?? [],
      keysOf: (subgraph, type) => keys.get(`${subgraph}.${type}`) ?? [],
      requirementsOf: (subgraph, type, field) => requirements.get(`${subgraph}.${type}.${field}`) ?? [],
    },
  };
}

function asDefinition(node: DefinitionNode): TypeDefinitionNode | null {
  const kind = node.kind.replace(/Extension$/, 'Definition');
  return kind.endsWith('TypeDefinition') ? ({ ...node, kind } as TypeDefinitionNode) : null;
}

function plain(type: TypeDefinitionNode): TypeDefinitionNode {
  const strip = <Node extends { directives?: unknown }>(node: Node): Node => ({ ...node, directives: [] });
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) return { ...strip(type), values: (type.values ?? []).map(strip) };
  if (!('fields' in type)) return strip(type);
  const fields = (type.fields ?? []).map((field) => {
    const bare = strip(field as FieldDefinitionNode);
    return 'arguments' in bare ? { ...bare, arguments: (bare.arguments ?? []).map(strip) } : bare;
  });
  return { ...strip(type), fields } as TypeDefinitionNode;
}

function merged(left: TypeDefinitionNode, right: TypeDefinitionNode): TypeDefinitionNode {
  const union = <Item extends { name: { value: string } }>(one: readonly Item[] = [], other: readonly Item[] = []) => [
    ...one,
    ...other.filter(({ name }) => !one.some((item) => item.name.value === name.value)),
  ];
  if (left.kind === Kind.ENUM_TYPE_DEFINITION && right.kind === left.kind) {
    return { ...left, values: union(left.values, right.values) };
  }
  if (!('fields' in left) || !('fields' in right)) return left;
  const fields = union(left.fields as FieldDefinitionNode[], right.fields as FieldDefinitionNode[]);
  const interfaces =
    'interfaces' in left && 'interfaces' in right
      ? [...(left.interfaces ?? []), ...(right.interfaces ?? [])].filter(
          ({ name }, index, all) => all.findIndex((other) => other.name.value === name.value) === index,
        )
      : undefined;
  return { ...left, fields, ...(interfaces ? { interfaces } : {}) } as Fielded;
}

function argument(directive: DirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : '';
}

function fieldSet(text: string): string[] {
  if (/[{}]/.test(text)) throw new Error(`Expected a flat field set, received "${text}"; extend the merged schema.`);
  return text.trim().split(/\s+/);
}

function entry<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const found = map.get(key) ?? [];
  map.set(key, found);
  return found;
}
