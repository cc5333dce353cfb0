import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from './sandbox.ts';
import { startTestSandbox } from './test-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox({ isEmpty: true });
});
afterAll(async () => {
  await sandbox.close();
});

const lists = new Set([
  'EntityType',
  'Property',
  'PropertyRef',
  'NavigationProperty',
  'NavigationPropertyBinding',
  'EnumType',
  'Member',
  'EntitySet',
  'ComplexType',
  'Action',
  'Function',
  'Parameter',
  'ActionImport',
  'FunctionImport',
]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && lists.has(name),
});

const primitive = /^Edm\.(String|Int16|Int32|Int64|Decimal|Double|Boolean|Guid|Date|DateTimeOffset|Binary|Stream)$/;

describe.each(['DATAVERSE', 'FINANCE'] as const)('$metadata of %s', (system) => {
  let schema: any;
  let defined: Set<string>;

  beforeAll(async () => {
    const base = system === 'DATAVERSE' ? sandbox.dataverse : sandbox.finance;
    const headers = { Authorization: `Bearer ${sandbox.appToken(system)}` };
    const response = await fetch(`${base}$metadata`, { headers });
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('application/xml');
    expect(XMLValidator.validate(text)).toBe(true);
    schema = parser.parse(text)['edmx:Edmx']['edmx:DataServices'].Schema;
    const names = ['EntityType', 'EnumType', 'ComplexType'].flatMap((kind) => schema[kind] ?? []);
    defined = new Set(names.map((type: any) => `${schema.Namespace}.${type.Name}`));
    if (schema.Alias !== undefined) for (const type of names) defined.add(`${schema.Alias}.${type.Name}`);
  });

  const isKnown = (type: string) => {
    const item = /^Collection\((.+)\)$/.exec(type)?.[1] ?? type;
    return primitive.test(item) || defined.has(item);
  };

  test('names each type once, and each property of a type once', () => {
    const types = ['EntityType', 'EnumType', 'ComplexType'].flatMap((kind) => schema[kind] ?? []);
    expect(new Set(types.map((type: any) => type.Name)).size).toBe(types.length);
    for (const type of types) {
      const members = [...(type.Property ?? []), ...(type.NavigationProperty ?? []), ...(type.Member ?? [])];
      const names = members.map((member: any) => member.Name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('refers only to types that exist', () => {
    const references: string[] = [];
    for (const type of [...schema.EntityType, ...(schema.ComplexType ?? [])]) {
      for (const member of [...(type.Property ?? []), ...(type.NavigationProperty ?? [])]) references.push(member.Type);
      if (type.BaseType !== undefined) references.push(type.BaseType);
    }
    for (const operation of [...(schema.Action ?? []), ...(schema.Function ?? [])]) {
      for (const parameter of operation.Parameter ?? []) references.push(parameter.Type);
      if (operation.ReturnType !== undefined) references.push(operation.ReturnType.Type);
    }
    for (const set of schema.EntityContainer.EntitySet) references.push(set.EntityType);
    expect(references.length).toBeGreaterThan(500);
    expect(references.filter((type) => !isKnown(type))).toEqual([]);
  });

  test('has a set for each concrete type, and keys that are properties of it', () => {
    const sets = new Set(schema.EntityContainer.EntitySet.map((set: any) => set.EntityType.split('.').at(-1)));
    for (const type of schema.EntityType) {
      if (type.Abstract === 'true') continue;
      expect(sets).toContain(type.Name);
      const properties = new Map(type.Property.map((property: any) => [property.Name, property]));
      expect(type.Key.PropertyRef.length).toBeGreaterThan(0);
      for (const { Name } of type.Key.PropertyRef) {
        expect(properties.get(Name)).toMatchObject({ Nullable: 'false' });
      }
    }
  });

  test('binds navigation properties to sets that exist, and partners that lead back', () => {
    const sets = new Set(schema.EntityContainer.EntitySet.map((set: any) => set.Name));
    for (const set of schema.EntityContainer.EntitySet) {
      for (const binding of set.NavigationPropertyBinding ?? []) expect(sets).toContain(binding.Target);
    }
    const types = new Map(schema.EntityType.map((type: any) => [`${schema.Namespace}.${type.Name}`, type]));
    for (const type of schema.EntityType) {
      for (const { Name, Type, Partner } of type.NavigationProperty ?? []) {
        if (Partner === undefined) continue;
        const target: any = types.get(/^Collection\((.+)\)$/.exec(Type)?.[1] ?? Type);
        const back = target.NavigationProperty?.find((property: any) => property.Name === Partner);
        expect(back, `${type.Name}.${Name} → ${Partner}`).toBeDefined();
      }
    }
  });

  test('agrees with the service document', async () => {
    const base = system === 'DATAVERSE' ? sandbox.dataverse : sandbox.finance;
    const headers = { Authorization: `Bearer ${sandbox.appToken(system)}` };
    const { value } = await (await fetch(base, { headers })).json();
    const sets = schema.EntityContainer.EntitySet.map((set: any) => set.Name);
    const listed = value.filter((item: any) => item.kind === 'EntitySet').map((item: any) => item.name);
    expect(listed.sort()).toEqual(sets.sort());
  });
});
