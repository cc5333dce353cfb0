import {
  getDirectiveValues,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  Kind,
  typeFromAST,
  visit,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import type { DataKeys } from './operation-for-planning.ts';

/** A field that the client selected on one type, all its occurrences taken together. */
export interface SelectedField {
  /** The client's name for it in the response. */
  readonly responseKey: string;
  /** The name under which its value was fetched. */
  readonly dataKey: string;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown> | null;
  /** The field's type when it is a single leaf, nullable or not. */
  readonly leafType: GraphQLLeafType | null;
  readonly nodes: readonly FieldNode[];
  readonly selection: Selection;
}

/** What is needed to work out the fields of an operation for given values of its conditions. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly keys: DataKeys;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The root of a mutation: its fields are fetched under the client's names. */
  readonly keepsRootNames: boolean;
}

/** The merged selections below one field; the fields per runtime type are worked out once and kept. */
export class Selection {
  readonly #source: SelectionSource;
  readonly #sets: readonly SelectionSetNode[];
  readonly #isRoot: boolean;
  readonly #fields = new Map<string, readonly SelectedField[]>();
  #needsType: boolean | undefined;

  constructor(source: SelectionSource, sets: readonly SelectionSetNode[], isRoot = false) {
    this.#source = source;
    this.#sets = sets;
    this.#isRoot = isRoot;
  }

  /** The fields to answer for a value of this type, in the order of the response. */
  fieldsOf(type: GraphQLCompositeType): readonly SelectedField[] {
    const known = this.#fields.get(type.name);
    if (known !== undefined) return known;
    const nodes = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of this.#sets) this.#collect(set, type, nodes, visited);
    const fields = [...nodes].map(([responseKey, fieldNodes]) => this.#toField(type, responseKey, fieldNodes));
    this.#fields.set(type.name, fields);
    return fields;
  }

  /** Whether the answer depends on which object type a value of the abstract type has. */
  needsTypeWithin(type: GraphQLCompositeType): boolean {
    this.#needsType ??= this.#sets.some((set) => this.#dependsOnType(set, type));
    return this.#needsType;
  }

  /** The client's name for a fetched field, whichever type it was selected on. */
  findByDataKey(dataKey: string): SelectedField | undefined {
    for (const set of this.#sets) {
      for (const type of this.#typesNamedIn(set)) {
        const field = this.fieldsOf(type).find((candidate) => candidate.dataKey === dataKey);
        if (field !== undefined) return field;
      }
    }
    for (const fields of this.#fields.values()) {
      const field = fields.find((candidate) => candidate.dataKey === dataKey);
      if (field !== undefined) return field;
    }
    return undefined;
  }

  #toField(type: GraphQLCompositeType, responseKey: string, nodes: readonly FieldNode[]): SelectedField {
    const [first] = nodes;
    if (first === undefined) throw new Error(`Expected a selected field under "${responseKey}", received none.`);
    const definition = ('getFields' in type ? type.getFields()[first.name.value] : undefined) ?? null;
    const nullableType = definition === null ? null : getNullableType(definition.type);
    return {
      responseKey,
      dataKey: this.#isRoot && this.#source.keepsRootNames ? responseKey : this.#source.keys.of(first),
      name: first.name.value,
      definition,
      leafType: isLeafType(nullableType) ? nullableType : null,
      nodes,
      selection: new Selection(
        this.#source,
        nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet])),
      ),
    };
  }

  #collect(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    nodes: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const responseKey = (selection.alias ?? selection.name).value;
        const same = nodes.get(responseKey);
        if (same === undefined) nodes.set(responseKey, [selection]);
        else same.push(selection);
        continue;
      }
      const fragment = this.#fragmentOf(selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      if (this.#applies(fragment, type)) this.#collect(fragment.selectionSet, type, nodes, visited);
    }
  }

  #isIncluded(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return true;
    const { variables } = this.#source;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  }

  #fragmentOf(selection: Exclude<SelectionNode, FieldNode>): Fragment {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const fragment = this.#source.fragments.get(selection.name.value);
    if (fragment === undefined) throw new Error(`Expected a fragment "${selection.name.value}", received none.`);
    return fragment;
  }

  #applies(fragment: Fragment, type: GraphQLCompositeType): boolean {
    const condition = this.#conditionOf(fragment);
    if (condition === undefined) return false;
    if (condition === null || condition.name === type.name) return true;
    return isSubtype(this.#source.schema, condition, type);
  }

  /** The type that a fragment is for; null for any, undefined for one that the schema does not have. */
  #conditionOf(fragment: Fragment): GraphQLCompositeType | null | undefined {
    if (fragment.typeCondition === undefined) return null;
    const type = typeFromAST(this.#source.schema, fragment.typeCondition);
    return isCompositeType(type) ? type : undefined;
  }

  #dependsOnType(set: SelectionSetNode, type: GraphQLCompositeType): boolean {
    return set.selections.some((selection) => {
      if (!this.#isIncluded(selection)) return false;
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      const fragment = this.#fragmentOf(selection);
      return !this.#applies(fragment, type) || this.#dependsOnType(fragment.selectionSet, type);
    });
  }

  #typesNamedIn(set: SelectionSetNode): GraphQLObjectType[] {
    const types: GraphQLObjectType[] = [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) continue;
      const fragment = this.#fragmentOf(selection);
      const type = this.#conditionOf(fragment);
      if (isAbstractType(type)) types.push(...this.#source.schema.getPossibleTypes(type));
      else if (type !== null && type !== undefined) types.push(type);
      types.push(...this.#typesNamedIn(fragment.selectionSet));
    }
    return types;
  }
}

interface Fragment {
  readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
  readonly selectionSet: SelectionSetNode;
}

function isSubtype(schema: GraphQLSchema, abstract: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
  if (!isAbstractType(abstract)) return false;
  return (isInterfaceType(type) || !isAbstractType(type)) && schema.isSubType(abstract, type);
}

/** The variables that decide what `@skip` and `@include` do in a document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const argument of directive.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
      }
    },
  });
  return [...names].sort();
}
