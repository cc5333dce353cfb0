import { isEnumType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';

import { createDataverseSubgraph } from '../dataverse/subgraph.ts';
import { OTHER } from '../model/choices.ts';
import { accountingStates } from './accounting-state-filter.ts';
import { financeColumnType } from './finance-columns.ts';
import { financeFilters } from './filters.ts';

const { schema } = createDataverseSubgraph();
const inputs: Readonly<Record<string, string>> = {
  Project: 'ProjectAccountingFilter',
  ProjectContract: 'ContractAccountingFilter',
  Actual: 'ActualAccountingFilter',
  Invoice: 'InvoiceProposalFilter',
};

/** The values of the enum that a field of a filter input compares with. */
function valuesOf(typename: string, field: string): readonly string[] {
  const input = schema.getType(inputs[typename] ?? '');
  const comparison = isInputObjectType(input) ? schema.getType(String(input.getFields()[field]?.type)) : undefined;
  const values = isInputObjectType(comparison) ? schema.getType(String(comparison.getFields()['eq']?.type)) : undefined;
  return isEnumType(values) ? values.getValues().map(({ name }) => name) : [];
}

test.each(
  Object.entries(financeFilters).flatMap(([typename, { tables }]) =>
    tables.flatMap(({ table, columns }) =>
      Object.entries(columns).map(([field, binding]) => ({ typename, table, field, binding })),
    ),
  ),
)('$typename can be filtered by $field as the schema says', ({ typename, table, field, binding }) => {
  const paths = 'paths' in binding ? (binding.paths ?? []) : 'path' in binding ? [binding.path] : [];
  expect(paths).not.toEqual([]);
  for (const path of paths) expect(financeColumnType(table, path)).not.toBe('');
  if (binding.kind === 'cases')
    expect(valuesOf(typename, field).toSorted()).toEqual(Object.keys(binding.cases).toSorted());
  if (binding.kind === 'choice') {
    expect(valuesOf(typename, field).toSorted()).toEqual([...Object.keys(binding.choices), OTHER].toSorted());
  }
});

test('every accounting state can be asked for', () => {
  expect(valuesOf('Actual', 'state').toSorted()).toEqual(accountingStates.toSorted());
});
