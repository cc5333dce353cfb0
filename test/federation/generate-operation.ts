import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

/** What a generated operation may contain. */
export interface GenerateOptions {
  /** Deepest nesting of fields. */
  readonly depth?: number;
  /** Values for arguments, by `Type.field(argument)`, as GraphQL literals; an argument without values stays out. */
  readonly argumentValues?: Readonly<Record<string, readonly string[]>>;
  /** Whether a field may be selected; all may by default. */
  readonly mayUse?: (typeName: string, fieldName: string) => boolean;
}

/** An operation with its variables. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Valid queries over a schema: nested fields, aliases, arguments as literals and as variables, inline and named
 * fragments on object and abstract types, `@skip` and `@include`, `__typename`.
 *
 * Every choice is drawn from a list of numbers, so fast-check shrinks a failing operation by making the list shorter and
 * the numbers smaller; zero always means the plainest choice.
 */
export function operationArbitrary(
  schema: GraphQLSchema,
  options: GenerateOptions = {},
): fc.Arbitrary<GeneratedOperation> {
  const choices = fc.array(fc.nat(9_999), { minLength: 1, maxLength: 120 });
  return fc
    .record({ choices, show: fc.boolean(), hide: fc.boolean() })
    .map(({ choices: numbers, show, hide }) => new OperationWriter(schema, options, numbers).write({ show, hide }));
}

class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #options: GenerateOptions;
  readonly #choices: number[];
  readonly #fragments: string[] = [];
  readonly #variables = new Map<string, string>();
  #next = 0;
  #names = 0;

  constructor(schema: GraphQLSchema, options: GenerateOptions, choices: number[]) {
    this.#schema = schema;
    this.#options = options;
    this.#choices = choices;
  }

  write(flags: { readonly show: boolean; readonly hide: boolean }): GeneratedOperation {
    const root = this.#schema.getQueryType();
    if (root == null) throw new Error('Expected a schema with a query type, received one without.');
    const body = this.#selectionSet(root, this.#options.depth ?? 4);
    const variables: Record<string, unknown> = {};
    for (const name of ['show', 'hide'] as const) {
      if (this.#variables.has(name)) variables[name] = flags[name];
    }
    const definitions = [...this.#variables].map(([name, type]) => `$${name}: ${type}`).join(', ');
    const head = definitions === '' ? 'query' : `query (${definitions})`;
    return { query: [`${head} ${body}`, ...this.#fragments].join('\n'), variables };
  }

  #choose(among: number): number {
    const choice = this.#choices[this.#next] ?? 0;
    this.#next += 1;
    return choice % among;
  }

  #isSpent(): boolean {
    return this.#next >= this.#choices.length;
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const count = 1 + this.#choose(4);
    for (let index = 0; index < count; index += 1) parts.push(this.#selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.#choose(10);
    if (kind === 9) return `${this.#alias()}__typename`;
    if (kind >= 6 && depth > 0 && !this.#isSpent()) return this.#fragment(type, depth);
    if (isUnionType(type)) return '__typename';
    return this.#field(type, depth);
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const candidates = this.#typesOverlapping(type);
    const condition = candidates[this.#choose(candidates.length)] ?? type;
    const body = this.#selectionSet(condition, depth - 1);
    if (this.#choose(3) !== 2) return `... on ${condition.name}${this.#directive()} ${body}`;
    const name = `F${(this.#names += 1)}`;
    this.#fragments.push(`fragment ${name} on ${condition.name} ${body}`);
    return `...${name}${this.#directive()}`;
  }

  #typesOverlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible: readonly GraphQLObjectType[] = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const abstract = Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType & { name: string } =>
        isInterfaceType(other) && possible.some((object) => this.#schema.isSubType(other, object)),
    );
    return [...possible, ...abstract];
  }

  #field(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string {
    const mayUse = this.#options.mayUse ?? (() => true);
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        mayUse(type.name, field.name) &&
        (depth > 0 || !isCompositeType(getNamedType(field.type))) &&
        field.args.every((argument) => !isRequired(argument) || this.#literals(type.name, field, argument).length > 0),
    );
    const field = fields[this.#choose(Math.max(1, fields.length))];
    if (field === undefined) return '__typename';
    const named = getNamedType(field.type);
    const body = isCompositeType(named) ? ` ${this.#selectionSet(named, depth - 1)}` : '';
    const call = `${field.name}${this.#arguments(type.name, field)}`;
    // Fields of one name may only differ where their response names do.
    const alias = call === field.name && this.#choose(4) !== 3 && !this.#clashes(type, field) ? '' : this.#freshAlias();
    return `${alias}${call}${this.#directive()}${body}`;
  }

  /** Whether another type gives the field another type, so that equal names could not be merged. */
  #clashes(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): boolean {
    return Object.values(this.#schema.getTypeMap()).some((other) => {
      if (!isCompositeType(other) || isUnionType(other) || other.name === type.name) return false;
      const same = other.getFields()[field.name];
      return same !== undefined && String(same.type) !== String(field.type);
    });
  }

  #arguments(typeName: string, field: GraphQLField<unknown, unknown>): string {
    const given: string[] = [];
    for (const argument of field.args) {
      const literals = this.#literals(typeName, field, argument);
      if (literals.length === 0 || (!isRequired(argument) && this.#choose(2) === 0)) continue;
      const literal = literals[this.#choose(literals.length)] ?? 'null';
      if (this.#choose(3) === 2) {
        const name = `v${(this.#names += 1)}`;
        this.#variables.set(name, `${String(getNullableType(argument.type))} = ${literal}`);
        if (!isNonNullType(argument.type)) {
          given.push(`${argument.name}: $${name}`);
          continue;
        }
        this.#variables.set(name, `${String(argument.type)} = ${literal}`);
        given.push(`${argument.name}: $${name}`);
      } else {
        given.push(`${argument.name}: ${literal}`);
      }
    }
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #literals(typeName: string, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): readonly string[] {
    return this.#options.argumentValues?.[`${typeName}.${field.name}(${argument.name})`] ?? literalsOf(argument.type);
  }

  #directive(): string {
    const choice = this.#choose(12);
    if (choice === 8) return ' @include(if: true)';
    if (choice === 9) return ' @skip(if: true)';
    if (choice !== 10 && choice !== 11) return '';
    const [name, directive] = choice === 10 ? (['show', 'include'] as const) : (['hide', 'skip'] as const);
    this.#variables.set(name, 'Boolean!');
    return ` @${directive}(if: $${name})`;
  }

  #alias(): string {
    return this.#choose(2) === 1 ? this.#freshAlias() : '';
  }

  #freshAlias(): string {
    return `x${(this.#names += 1)}: `;
  }
}

function isRequired(argument: GraphQLArgument): boolean {
  return isNonNullType(argument.type) && argument.defaultValue === undefined;
}

/** Literals that fit a type without knowing what it is for; none for input objects and text. */
function literalsOf(type: GraphQLInputType): readonly string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return literalsOf(nullable.ofType).map((item) => `[${item}]`);
  if (isEnumType(nullable)) return nullable.getValues().map((value) => value.name);
  if (isInputObjectType(nullable)) return [];
  if (nullable.name === 'Int') return ['1', '2'];
  if (nullable.name === 'Boolean') return ['true', 'false'];
  return [];
}
