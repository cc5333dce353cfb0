import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedAcross, decodeRow, encodeRow, UnmappedValueError } from './encode-row.ts';
import type { TableMap } from './table-map.ts';

const map: TableMap = {
  name: 'Tests (tests)',
  version: '1.0.0.0',
  dataverse: { table: 'test' },
  finance: { table: 'Tests' },
  origin: 'DATAVERSE',
  key: ['number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    { field: 'number', dataverse: 'new_number', finance: 'Number', direction: 'both', confidence: 'inferred' },
    { field: 'name', dataverse: 'new_name', finance: 'Name', direction: 'toFinance', confidence: 'inferred' },
    { field: 'taxGroup', dataverse: null, finance: 'TaxGroup', direction: 'toDataverse', confidence: 'inferred' },
    {
      field: 'status',
      dataverse: 'new_status',
      finance: 'Status',
      direction: 'both',
      confidence: 'inferred',
      transform: {
        kind: 'valueMap',
        values: [
          { unified: 'OPEN', dataverse: 1, finance: 'Open' },
          { unified: 'CLOSED', dataverse: 2, finance: 'Closed' },
        ],
      },
    },
    {
      field: 'language',
      dataverse: null,
      finance: 'LanguageId',
      direction: 'toFinance',
      confidence: 'inferred',
      transform: { kind: 'default', value: 'en-us' },
    },
  ],
  aggregate: ({ number }) => `test:${number as string}`,
};

describe('encodeRow', () => {
  test('writes each field to the columns that hold it, and defaults into new rows only', () => {
    const change = { number: 'N1', name: 'Test', status: 'OPEN' };
    expect(encodeRow(map, 'DATAVERSE', 'create', change)).toEqual({
      new_number: 'N1',
      new_name: 'Test',
      new_status: 1,
    });
    expect(encodeRow(map, 'FINANCE', 'create', change)).toEqual({
      Number: 'N1',
      Name: 'Test',
      Status: 'Open',
      LanguageId: 'en-us',
    });
    expect(encodeRow(map, 'FINANCE', 'update', { name: 'Other' })).toEqual({ Name: 'Other' });
  });

  test('tells a field that is cleared from one that is left alone', () => {
    expect(encodeRow(map, 'FINANCE', 'update', { name: null })).toEqual({ Name: null });
    expect(encodeRow(map, 'FINANCE', 'update', {})).toEqual({});
  });

  test('refuses a value that the value map does not list', () => {
    expect(() => encodeRow(map, 'FINANCE', 'update', { status: 'NEITHER' })).toThrow(UnmappedValueError);
    expect(() => decodeRow(map, 'DATAVERSE', { new_status: 9 })).toThrow(/Expected one of 1, 2 for status/);
  });

  test('what is encoded is decoded to the same, on the side that holds it', () => {
    const changes = fc.record(
      {
        number: fc.string(),
        name: fc.option(fc.string()),
        taxGroup: fc.option(fc.string()),
        status: fc.constantFrom('OPEN', 'CLOSED', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, fc.constantFrom('DATAVERSE' as const, 'FINANCE' as const), (change, system) => {
        const column = system === 'DATAVERSE' ? 'dataverse' : 'finance';
        const held = new Set(map.fields.filter((pair) => pair[column] !== null).map(({ field }) => field));
        const expected = Object.fromEntries(Object.entries(change).filter(([field]) => held.has(field)));
        const row = encodeRow(map, system, 'update', change);
        expect(decodeRow(map, system, row as Record<string, string | null>)).toEqual(expected);
      }),
    );
  });
});

test('a change made in one system is carried across as far as the field pairs allow', () => {
  const change = { name: 'Test', taxGroup: 'FULL', status: 'OPEN', unknown: 1 };
  expect(carriedAcross(map, 'DATAVERSE', change)).toEqual({ name: 'Test', status: 'OPEN' });
  expect(carriedAcross(map, 'FINANCE', change)).toEqual({ taxGroup: 'FULL', status: 'OPEN' });
});
