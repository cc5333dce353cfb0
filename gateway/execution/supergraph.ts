import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, Kind, parse } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, GraphQLSchema } from 'graphql';

/** A supergraph as the gateway needs it. */
export interface Supergraph {
  readonly sdl: string;
  /** What clients see: no join directives, nothing inaccessible. */
  readonly apiSchema: GraphQLSchema;
  /** Every subgraph by its name. */
  readonly subgraphs: ReadonlyMap<string, SubgraphEntry>;
  /** Whether an object or interface is, or implements or belongs to, the named type (inaccessible ones included). */
  isSubtype(typeName: string, superTypeName: string): boolean;
  /** Whether the name is of an interface or union that something belongs to. */
  isAbstract(typeName: string): boolean;
}

/** A subgraph as the supergraph lists it. */
export interface SubgraphEntry {
  readonly name: string;
  /** The enum value that stands for it, such as `DATAVERSE`: what errors call the system. */
  readonly system: string;
  /** Empty where the supergraph gives none. */
  readonly url: string;
}

/** Reads supergraph SDL. Throws when it is not a supergraph of federation 2. */
export function loadSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const subgraphs = readSubgraphs(document);
  if (subgraphs.size === 0) {
    throw new Error(
      'Expected supergraph SDL with an enum "join__Graph" that lists the subgraphs, received SDL without it. ' +
        'Compose the subgraphs first, for example with `dualgraph compose`.',
    );
  }
  const apiSchema = buildASTSchema(transformSupergraphToPublicSchema(document), { assumeValidSDL: true });
  const superTypes = readSuperTypes(document);
  const abstractTypes = new Set([...superTypes.values()].flatMap((names) => [...names]));
  return {
    sdl,
    apiSchema,
    subgraphs,
    isSubtype: (typeName, superTypeName) =>
      typeName === superTypeName || (superTypes.get(typeName)?.has(superTypeName) ?? false),
    isAbstract: (typeName) => abstractTypes.has(typeName),
  };
}

function readSubgraphs(document: DocumentNode): Map<string, SubgraphEntry> {
  const subgraphs = new Map<string, SubgraphEntry>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
      if (graph === undefined) continue;
      const name = stringArgument(graph, 'name');
      subgraphs.set(name, { name, system: value.name.value, url: stringArgument(graph, 'url') });
    }
  }
  return subgraphs;
}

function stringArgument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

function readSuperTypes(document: DocumentNode): Map<string, Set<string>> {
  const superTypes = new Map<string, Set<string>>();
  const add = (typeName: string, superTypeName: string) => {
    const known = superTypes.get(typeName) ?? new Set();
    superTypes.set(typeName, known.add(superTypeName));
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of definition.types ?? []) add(member.name.value, definition.name.value);
    } else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const parent of definition.interfaces ?? []) add(definition.name.value, parent.name.value);
    }
  }
  return superTypes;
}
