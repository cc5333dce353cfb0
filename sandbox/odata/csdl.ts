import type { Column, Model, Table } from '../store/model.ts';

/** An action or function of `$metadata`. */
export interface CsdlOperation {
  readonly kind: 'Action' | 'Function';
  readonly name: string;
  /** The first parameter is bound to the type. */
  readonly bound: boolean;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string | null;
}

/** A complex type of `$metadata`. */
export interface CsdlComplexType {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly type: string }[];
}

/** What a system adds to the types made from its model. */
export interface CsdlAdditions {
  readonly alias: string | null;
  readonly container: string;
  readonly operations: readonly CsdlOperation[];
  readonly complexTypes: readonly CsdlComplexType[];
}

function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** Text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function propertyXml(column: Column, isKey: boolean): string {
  const scaled = column.kind === 'decimal' && column.attributeType !== column.edmType;
  return `<Property${attributes({
    Name: column.valueProperty,
    Type: column.edmType,
    Nullable: isKey || (column.kind === 'enum' && column.required) ? 'false' : null,
    MaxLength: column.kind === 'string' ? column.maxLength : null,
    Scale: column.kind !== 'decimal' ? null : scaled ? column.scale : 'Variable',
  })} />`;
}

function navigationXml(model: Model, table: Table, column: Column): string[] {
  const byName = new Map<string, { target: string; partner: string | null }>();
  for (const { navigation, table: targetName } of column.targets) {
    const target = model.tables.get(targetName);
    if (target === undefined) continue;
    const collection = [...target.collections.values()].find(
      (candidate) => candidate.table === table.name && candidate.column === column.name,
    );
    const shared = byName.has(navigation);
    byName.set(navigation, {
      target: shared ? 'crmbaseentity' : target.typeName,
      partner: shared ? null : (collection?.name ?? null),
    });
  }
  return [...byName].map(([name, { target, partner }]) => {
    const head = attributes({ Name: name, Type: `${model.namespace}.${target}`, Partner: partner });
    if (target === 'crmbaseentity') return `<NavigationProperty${head} />`;
    const key = model.tables.get(target)?.key[0] ?? '';
    const constraint = attributes({ Property: column.valueProperty, ReferencedProperty: key });
    return `<NavigationProperty${head}><ReferentialConstraint${constraint} /></NavigationProperty>`;
  });
}

function collectionXml(model: Model, table: Table): string[] {
  const oneToMany = [...table.collections.values()].map(({ name, table: child, column, partner }) => {
    const childColumn = model.tables.get(child)?.columns.get(column);
    const shared = (childColumn?.targets.filter((target) => target.navigation === partner).length ?? 0) > 1;
    return `<NavigationProperty${attributes({
      Name: name,
      Type: `Collection(${model.namespace}.${child})`,
      Partner: shared ? null : partner,
    })} />`;
  });
  const manyToMany = [...table.manyToMany.values()].map(
    ({ name, table: other }) =>
      `<NavigationProperty${attributes({
        Name: name,
        Type: `Collection(${model.namespace}.${other})`,
        Partner: name,
      })} />`,
  );
  return [...oneToMany, ...manyToMany];
}

function entityTypeXml(model: Model, table: Table): string {
  const base = model.system === 'DATAVERSE' ? `${model.namespace}.crmbaseentity` : null;
  const columns = [...table.columns.values()];
  const keys = table.key.map((name) => `<PropertyRef${attributes({ Name: name })} />`).join('');
  return [
    `<EntityType${attributes({ Name: table.typeName, BaseType: base })}>`,
    `<Key>${keys}</Key>`,
    ...columns.map((column) => propertyXml(column, table.key.includes(column.name))),
    ...columns.flatMap((column) => navigationXml(model, table, column)),
    ...collectionXml(model, table),
    '</EntityType>',
  ].join('\n');
}

function bindingsXml(model: Model, table: Table): string[] {
  const bindings = new Map<string, string>();
  for (const column of table.columns.values()) {
    for (const { navigation } of column.targets) {
      const targets = column.targets.filter((target) => target.navigation === navigation);
      const set = model.tables.get(targets[0]?.table ?? '')?.set;
      if (targets.length === 1 && set !== undefined) bindings.set(navigation, set);
    }
  }
  for (const { name, table: other } of [...table.collections.values(), ...table.manyToMany.values()]) {
    const set = model.tables.get(other)?.set;
    if (set !== undefined) bindings.set(name, set);
  }
  return [...bindings].map(
    ([path, target]) => `<NavigationPropertyBinding${attributes({ Path: path, Target: target })} />`,
  );
}

function enumXml(model: Model): string[] {
  const used = new Set<string>();
  for (const table of model.tables.values()) {
    for (const column of table.columns.values()) if (column.enumName !== null) used.add(column.enumName);
  }
  return [...used].sort().map((name) => {
    const members = (model.enums.get(name) ?? []).map(
      (member) => `<Member${attributes({ Name: member.label, Value: member.value })} />`,
    );
    return `<EnumType${attributes({ Name: name })}>${members.join('')}</EnumType>`;
  });
}

function operationXml(operation: CsdlOperation): string {
  const parameters = operation.parameters.map(
    (parameter) => `<Parameter${attributes(parameterAttributes(parameter))} />`,
  );
  const returns = operation.returns === null ? '' : `<ReturnType${attributes({ Type: operation.returns })} />`;
  const head = attributes({ Name: operation.name, IsBound: operation.bound ? 'true' : null });
  return `<${operation.kind}${head}>${parameters.join('')}${returns}</${operation.kind}>`;
}

function parameterAttributes(parameter: { readonly name: string; readonly type: string }): Record<string, string> {
  return { Name: parameter.name, Type: parameter.type, Nullable: 'false' };
}

function complexXml(type: CsdlComplexType): string {
  const properties = type.properties.map(
    (property) => `<Property${attributes({ Name: property.name, Type: property.type })} />`,
  );
  return `<ComplexType${attributes({ Name: type.name })}>${properties.join('')}</ComplexType>`;
}

function importXml(namespace: string, operation: CsdlOperation): string {
  const target = { Name: operation.name, [operation.kind]: `${namespace}.${operation.name}` };
  return `<${operation.kind}Import${attributes(target)} />`;
}

/** The `$metadata` document: CSDL 4.0 XML of every table the model shows. */
export function writeCsdl(model: Model, additions: CsdlAdditions): string {
  const tables = [...model.tables.values()];
  const base =
    model.system === 'DATAVERSE' ? [`<EntityType${attributes({ Name: 'crmbaseentity', Abstract: 'true' })} />`] : [];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">',
    '<edmx:DataServices>',
    `<Schema${attributes({ Namespace: model.namespace, Alias: additions.alias })} xmlns="http://docs.oasis-open.org/odata/ns/edm">`,
    ...base,
    ...enumXml(model),
    ...additions.complexTypes.map(complexXml),
    ...tables.map((table) => entityTypeXml(model, table)),
    ...additions.operations.map(operationXml),
    `<EntityContainer${attributes({ Name: additions.container })}>`,
    ...tables.map(
      (table) =>
        `<EntitySet${attributes({ Name: table.set, EntityType: `${model.namespace}.${table.typeName}` })}>${bindingsXml(model, table).join('')}</EntitySet>`,
    ),
    ...additions.operations
      .filter((operation) => !operation.bound)
      .map((operation) => importXml(model.namespace, operation)),
    '</EntityContainer>',
    '</Schema>',
    '</edmx:DataServices>',
    '</edmx:Edmx>',
    '',
  ].join('\n');
}
