import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';

import metadata from '../../metadata/dataverse-tables.json' with { type: 'json' };
import { financeFilterFields, financeFilters } from '../finance/filters.ts';
import { filtersOf, keyPaths } from '../model/binding.ts';
import type { FilterBindings, TypeBinding } from '../model/binding.ts';
import type { ChoiceMap } from '../model/choices.ts';
import { dataverseColumn, pathSteps } from '../model/dataverse-columns.ts';
import { boundTypes } from './bindings.ts';
import { categoryChargeability, roleChargeability } from './chargeability.ts';
import { createDataverseSubgraph } from './subgraph.ts';

const { schema } = createDataverseSubgraph();

function fieldsOf(typename: string): readonly string[] {
  const type = schema.getType(typename);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

function expectColumns(table: string, path: string): void {
  if (path === '') return;
  for (const step of pathSteps(table, path)) {
    expect(dataverseColumn(step.table, step.column), `${step.table}.${step.column} of ${table}: ${path}`).toBeDefined();
  }
}

const readTypes = [...boundTypes, roleChargeability, categoryChargeability];

describe.each(readTypes.map((binding) => [binding.typename, binding] as const))('%s', (typename, binding) => {
  test('has a binding for each of its fields and no others', () => {
    expect(Object.keys(binding.fields).toSorted()).toEqual(fieldsOf(typename).toSorted());
  });

  test('is bound to columns that the metadata knows', () => {
    expectColumns(binding.table, binding.id);
    for (const path of Object.values(binding.fields).flatMap((field) => field.paths))
      expectColumns(binding.table, path);
    for (const path of Object.values(binding.orders ?? {})) expectColumns(binding.table, path);
    for (const key of binding.keys ?? []) for (const path of keyPaths(binding, key)) expectColumns(binding.table, path);
  });

  test('can be filtered by every field of its filter input', () => {
    const input = schema.getType(`${typename}Filter`);
    if (!isInputObjectType(input)) return;
    expectFilters(input, filtersOf(binding), binding);
  });

  test('can be ordered by every value of its order enum', () => {
    const order = schema.getType(`${typename}OrderField`);
    if (!isEnumType(order)) return;
    expect(Object.keys(binding.orders ?? {}).toSorted()).toEqual(
      order
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test('names the options of its choices as the schema and the metadata do', () => {
    for (const [name, field] of Object.entries(binding.fields)) {
      if (field.filter?.kind !== 'choice') continue;
      expectChoices(typename, name, field.filter.choices);
      const step = pathSteps(binding.table, field.filter.path).at(-1);
      const options = optionsOf(step?.table ?? '', step?.column ?? '');
      for (const code of options) expect(Object.values(field.filter.choices), `${typename}.${name}`).toContain(code);
    }
  });
});

function expectFilters(input: GraphQLInputObjectType, bindings: FilterBindings, binding: TypeBinding): void {
  for (const [name, field] of Object.entries(input.getFields())) {
    if (['and', 'or', 'not'].includes(name)) continue;
    const filter = bindings[name];
    expect(filter, `${input.name}.${name}`).toBeDefined();
    if (filter === undefined) continue;
    const type = String(field.type);
    switch (filter.kind) {
      case 'text':
        expect(type, `${input.name}.${name}`).toBe('StringFilter');
        break;
      case 'choice':
      case 'relation':
        expect(type.endsWith('Filter'), `${input.name}.${name}`).toBe(true);
        break;
      case 'cases':
        expect(type.endsWith('Filter'), `${input.name}.${name}`).toBe(true);
        filter.paths.forEach((path) => expectColumns(binding.table, path));
        continue;
      case 'elsewhere':
        expect(fieldsOf(type).toSorted()).toEqual(
          financeFilterFields(financeFilters[filter.typename] ?? { tables: [] }).toSorted(),
        );
        continue;
      default: {
        const types = {
          id: 'IDFilter',
          decimal: 'DecimalFilter',
          integer: 'IntFilter',
          boolean: 'BooleanFilter',
          inverse: 'BooleanFilter',
          date: 'DateFilter',
          dateTime: 'DateTimeFilter',
          uuid: 'UUIDFilter',
        };
        expect(type, `${input.name}.${name}`).toBe(types[filter.kind]);
      }
    }
    expectColumns(binding.table, filter.path);
    if (filter.kind === 'relation') {
      const nested = schema.getType(type);
      const missing = fieldsOf(nested?.name ?? '').filter(
        (part) => !['and', 'or', 'not'].includes(part) && filter.filters()[part] === undefined,
      );
      expect(missing, `${input.name}.${name}`).toEqual([]);
    }
  }
}

function expectChoices(typename: string, name: string, choices: ChoiceMap): void {
  const type = schema.getType(typename);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  const choiceType = schema.getType(String(field?.type).replace('!', ''));
  if (!isEnumType(choiceType)) throw new Error(`Expected an enum at ${typename}.${name}.`);
  expect(
    choiceType
      .getValues()
      .map((value) => value.name)
      .toSorted(),
  ).toEqual([...Object.keys(choices), 'OTHER'].toSorted());
}

function optionsOf(tableName: string, columnName: string): readonly number[] {
  const table = metadata.find(({ logicalName }) => logicalName === tableName);
  const column = table?.columns.find(({ name }) => name === columnName);
  return column !== undefined && 'options' in column ? (column.options ?? []).map(({ value }) => value) : [];
}

test('says of everything in the schema who owns it', () => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.astNode == null || type.name.startsWith('_') || type.name.includes('__')) continue;
    expect(type.description, type.name).toMatch(/Owner: /);
    if ('getFields' in type) {
      for (const field of Object.values(type.getFields())) {
        if (field.name.startsWith('_')) continue;
        expect(field.description, `${type.name}.${field.name}`).toMatch(/Owner: /);
        for (const argument of 'args' in field ? field.args : []) {
          expect(argument.description, `${type.name}.${field.name}(${argument.name})`).toMatch(/Owner: /);
        }
      }
    }
    if (isEnumType(type)) {
      for (const value of type.getValues()) expect(value.description, `${type.name}.${value.name}`).toMatch(/Owner: /);
    }
  }
});
