import type { ExpandItem, Expression, QueryOptions, ResourceUrl, Segment } from '../odata/ast.ts';
import type { Response } from '../odata/message.ts';
import { ODataSemanticError } from '../odata/semantic-error.ts';
import type { Column, Table } from '../store/model.ts';
import { jsonAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { DataverseError, segmentNotFound, unsupportedQuery } from './dataverse-error.ts';
import {
  attributeDefinition,
  globalOptionSetDefinitions,
  keyDefinitions,
  manyToOneDefinitions,
  optionSetDefinition,
  relationshipDefinitions,
  tableDefinition,
} from './definition-objects.ts';
import type { DefinitionObject } from './definition-objects.ts';
import { checkOptions } from './option-check.ts';

/** A metadata object and how to get what hangs below it. */
interface Node {
  readonly value: DefinitionObject;
  readonly children: (name: string) => readonly Node[] | Node | null;
}

function leaf(value: DefinitionObject): Node {
  return { value, children: () => null };
}

function attributeNode(call: Call, table: Table, column: Column): Node {
  const options = optionSetDefinition(column);
  return {
    value: attributeDefinition(call.environment.model, table, column),
    children: (name) =>
      options !== null && (name === 'OptionSet' || name === 'GlobalOptionSet') ? leaf(options) : null,
  };
}

function tableNode(call: Call, table: Table): Node {
  const { model } = call.environment;
  return {
    value: tableDefinition(table),
    children: (name) => {
      switch (name) {
        case 'Attributes':
          return [...table.columns.values()].map((column) => attributeNode(call, table, column));
        case 'Keys':
          return keyDefinitions(table).map(leaf);
        case 'ManyToOneRelationships':
          return manyToOneDefinitions(model, table).map(leaf);
        case 'OneToManyRelationships':
          return [...model.tables.values()]
            .flatMap((other) => manyToOneDefinitions(model, other))
            .filter((relationship) => relationship['ReferencedEntity'] === table.name)
            .map(leaf);
        default:
          return null;
      }
    },
  };
}

function matches(value: DefinitionObject, filter: Expression): boolean {
  if (filter.kind === 'unary' && filter.operator === 'not') return !matches(value, filter.operand);
  if (filter.kind === 'binary') {
    if (filter.operator === 'and') return matches(value, filter.left) && matches(value, filter.right);
    if (filter.operator === 'or') return matches(value, filter.left) || matches(value, filter.right);
    const { left, right, operator } = filter;
    if (left.kind === 'path' && right.kind === 'literal' && (operator === 'eq' || operator === 'ne')) {
      const found = String(member(value, left.segments));
      return (found === right.text) === (operator === 'eq');
    }
  }
  throw unsupportedQuery('Metadata can only be filtered with eq, ne, and, or, not on its own properties.');
}

function member(value: DefinitionObject, segments: readonly string[]): unknown {
  let current: unknown = value;
  for (const segment of segments) {
    if (typeof current !== 'object' || current === null || !(segment in current)) {
      throw new ODataSemanticError('unknown', `Could not find a property named '${segment}' on the metadata type.`);
    }
    current = (current as DefinitionObject)[segment];
  }
  return current;
}

function shape(node: Node, options: QueryOptions): DefinitionObject {
  const selected: readonly string[] | undefined = options.select?.map((item) => item.segments[0] ?? '');
  const shown: Record<string, unknown> = {};
  if (selected === undefined || selected.includes('*')) Object.assign(shown, node.value);
  else {
    for (const [name, value] of Object.entries(node.value)) {
      if (name.startsWith('@') || name === 'MetadataId') shown[name] = value;
    }
    for (const name of selected) shown[name] = member(node.value, [name]);
  }
  for (const item of options.expand ?? []) shown[item.segments[0] ?? ''] = expand(node, item);
  return shown;
}

function expand(node: Node, item: ExpandItem): unknown {
  const name = item.segments[0] ?? '';
  const below = node.children(name);
  if (below === null) {
    throw new ODataSemanticError('unknown', `Could not find a property named '${name}' on the metadata type.`);
  }
  return isMany(below) ? filtered(below, item.options) : shape(below, item.options);
}

function childrenOf(node: Node | null, name: string): readonly Node[] | Node | null {
  return node === null ? null : node.children(name);
}

function isMany(below: readonly Node[] | Node): below is readonly Node[] {
  return Array.isArray(below);
}

function filtered(nodes: readonly Node[], options: QueryOptions): DefinitionObject[] {
  const { filter } = options;
  const kept = filter === undefined ? nodes : nodes.filter((node) => matches(node.value, filter));
  return kept.slice(0, options.top ?? kept.length).map((node) => shape(node, options));
}

function byKey(nodes: readonly Node[], segment: Segment): Node {
  const { predicate } = segment;
  const part = predicate?.kind === 'named' ? predicate.parts[0] : undefined;
  const value = predicate?.kind === 'single' ? predicate.value : part?.value;
  const name = part?.name ?? 'MetadataId';
  const text = value?.kind === 'literal' ? value.text : null;
  const found = nodes.find((node) => node.value[name] === text);
  if (found !== undefined) return found;
  throw new DataverseError(404, '0x80060888', `Could not find a metadata object with ${name} = ${text ?? ''}.`);
}

const roots: Readonly<Record<string, (call: Call) => readonly Node[]>> = {
  EntityDefinitions: (call) => [...call.environment.model.tables.values()].map((table) => tableNode(call, table)),
  RelationshipDefinitions: (call) => relationshipDefinitions(call.environment.model).map(leaf),
  GlobalOptionSetDefinitions: (call) => globalOptionSetDefinitions(call.environment.model).map(leaf),
};

/** Whether this is the name of a set of metadata objects. */
export function isDefinitionSet(name: string): boolean {
  return Object.hasOwn(roots, name);
}

/** Answers `EntityDefinitions` and the like, and what lies below: metadata as data. No paging. */
export function readDefinitions(call: Call, url: ResourceUrl): Response {
  const root = url.segments[0]?.name ?? '';
  let nodes: readonly Node[] = roots[root]?.(call) ?? [];
  let one: Node | null = null;
  let context = root;
  for (const [index, segment] of url.segments.entries()) {
    if (index > 0) {
      if (/^Microsoft\.Dynamics\.CRM\.\w*(?:Attribute|Relationship|OptionSet)Metadata$/.test(segment.name)) {
        const type = `#${segment.name}`;
        if (one !== null && one.value['@odata.type'] !== type) throw segmentNotFound(segment.name);
        nodes = nodes.filter((node) => node.value['@odata.type'] === type);
      } else {
        const below = childrenOf(one, segment.name);
        if (below === null) throw segmentNotFound(segment.name);
        one = isMany(below) ? null : below;
        nodes = isMany(below) ? below : [];
      }
      context += `/${segment.name}`;
    }
    if (segment.predicate !== null) one = byKey(nodes, segment);
  }
  const contextText = `${call.base}$metadata#${context}`;
  if (one !== null) {
    checkOptions(url.options, ['select', 'expand']);
    return jsonAnswer(call, JSON.stringify({ '@odata.context': `${contextText}/$entity`, ...shape(one, url.options) }));
  }
  checkOptions(url.options, ['select', 'expand', 'filter', 'top']);
  return jsonAnswer(call, JSON.stringify({ '@odata.context': contextText, value: filtered(nodes, url.options) }));
}
