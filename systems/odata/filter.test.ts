import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TenantSchema } from '../catalogue/tenant-schema.ts';
import { dataverseCatalogue } from '../dataverse/catalogue.ts';
import { financeCatalogue } from '../finance/catalogue.ts';
import { dataverseDialect } from './dataverse-dialect.ts';
import type { Condition } from './dialect.ts';
import { compileFilter } from './filter.ts';
import { financeDialect } from './finance-dialect.ts';
import type { Filter } from './query.ts';

const dataverseSchema = new TenantSchema('DATAVERSE', dataverseCatalogue(), []);
const financeSchema = new TenantSchema('FINANCE', financeCatalogue(), []);
const id = '11111111-2222-3333-4444-555555555555';

function dataverse(filter: Filter, table = 'msdyn_actual'): Condition {
  return compileFilter(filter, dataverseSchema.table(table), dataverseSchema, dataverseDialect);
}

function finance(filter: Filter, table = 'ProjActualsImports'): Condition {
  return compileFilter(filter, financeSchema.table(table), financeSchema, financeDialect);
}

function eq(path: string, value: string | number | boolean | null): Filter {
  return { op: 'eq', path, value };
}

describe('a Dataverse filter', () => {
  test.each<[Filter, string]>([
    [eq('msdyn_description', "O'Brien"), "msdyn_description eq 'O''Brien'"],
    [eq('msdyn_project', id.toUpperCase()), `_msdyn_project_value eq ${id}`],
    [eq('msdyn_project.msdyn_projectid', id), `_msdyn_project_value eq ${id}`],
    [eq('msdyn_project.msdyn_subject', 'x'), "msdyn_Project/msdyn_subject eq 'x'"],
    [{ op: 'gt', path: 'msdyn_amount', value: '12.3400' }, 'msdyn_amount gt 12.3400'],
    [eq('msdyn_transactiontypecode', 192350000), 'msdyn_transactiontypecode eq 192350000'],
    [eq('msdyn_project', null), '_msdyn_project_value eq null'],
    [{ op: 'not', of: eq('msdyn_project', null) }, '_msdyn_project_value ne null'],
    [
      eq('msdyn_documentdate', '2025-03-31'),
      '(msdyn_documentdate ge 2025-03-31T00:00:00Z and msdyn_documentdate lt 2025-04-01T00:00:00Z)',
    ],
    [{ op: 'le', path: 'msdyn_documentdate', value: '2025-12-31' }, 'msdyn_documentdate lt 2026-01-01T00:00:00Z'],
    [{ op: 'contains', path: 'msdyn_description', value: "50%_[x]'" }, "contains(msdyn_description,'50[%][_][[]x]''')"],
    [
      { op: 'not', of: { op: 'or', of: [eq('statecode', 0), { op: 'in', path: 'statuscode', values: [1, 2] }] } },
      '(statecode ne 0 and (statuscode ne 1 and statuscode ne 2))',
    ],
    [
      {
        op: 'in',
        path: 'msdyn_actualid',
        values: [id, id, id.replace('1', '2'), id.replace('1', '3'), id.replace('1', '4'), id.replace('1', '5')],
      },
      `Microsoft.Dynamics.CRM.In(PropertyName='msdyn_actualid',PropertyValues=["${['1', '2', '3', '4', '5'].map((n) => id.replace('1', n)).join('","')}"])`,
    ],
    [{ op: 'in', path: 'statecode', values: [0, null] }, '(statecode eq 0 or statecode eq null)'],
  ])('%j', (filter, text) => expect(dataverse(filter)).toEqual({ text }));

  test('follows a lookup with several tables into the one that has the column', () => {
    expect(dataverse(eq('customerid.accountnumber', 'A'), 'salesorder')).toEqual({
      text: "customerid_account/accountnumber eq 'A'",
    });
  });

  test('knows conditions that no row or every row meets', () => {
    expect(dataverse({ op: 'in', path: 'statecode', values: [] })).toBe('none');
    expect(dataverse({ op: 'not', of: { op: 'in', path: 'statecode', values: [] } })).toBe('all');
    expect(dataverse({ op: 'or', of: [] })).toBe('none');
    expect(dataverse({ op: 'and', of: [] })).toBe('all');
  });

  test.each<[string, Filter, string]>([
    ['a guid that is none', eq('msdyn_project', "x' or 1 eq 1"), 'Expected a GUID'],
    ['a number that is none', eq('msdyn_amount', '1 or 1 eq 1'), 'Expected a decimal'],
    ['an imprecise number', eq('msdyn_amount', 0.1), 'Expected a decimal'],
    ['a column that is none', eq('msdyn_nonsense', 1), 'received the column msdyn_actual.msdyn_nonsense'],
    ['a path through a plain column', eq('msdyn_amount.x', 1), 'Expected a lookup'],
  ])('refuses %s', (_, filter, message) => expect(() => dataverse(filter)).toThrow(message));
});

describe('a Finance filter', () => {
  test.each<[string, Filter, string]>([
    [
      'LegalEntities',
      eq('UseForFinancialConsolidationProcess', 'Yes'),
      "UseForFinancialConsolidationProcess eq Microsoft.Dynamics.DataEntities.NoYes'Yes'",
    ],
    ['ProjectsV2', eq('dataAreaId', 'USMF'), "dataAreaId eq 'usmf'"],
    ['LegalEntities', eq('Name', null), "Name eq ''"],
    ['LegalEntities', { op: 'ne', path: 'Name', value: 'x' }, "(Name ne 'x' and Name ne '')"],
    ['LegalEntities', { op: 'not', of: eq('Name', 'x') }, "(Name ne 'x' and Name ne '')"],
    ['LegalEntities', { op: 'contains', path: 'Name', value: "a'b" }, "Name eq '*a''b*'"],
    ['LegalEntities', { op: 'startsWith', path: 'Name', value: 'a' }, "Name eq 'a*'"],
    [
      'LegalEntities',
      { op: 'in', path: 'LegalEntityId', values: ['usmf', 'demf'] },
      "(LegalEntityId eq 'usmf' or LegalEntityId eq 'demf')",
    ],
  ])('on %s: %j', (table, filter, text) => expect(finance(filter, table)).toEqual({ text }));

  test('compares dates by the day and leaves out those that are not set', () => {
    const schema = financeSchema.table('ProjActualsImports');
    const date = [...schema.columns.values()].find(({ kind }) => kind === 'dateTime')?.name ?? '';
    expect(finance(eq(date, '2025-03-31'))).toEqual({
      text: `(${date} ge 2025-03-31T00:00:00Z and ${date} lt 2025-04-01T00:00:00Z)`,
    });
    expect(finance({ op: 'lt', path: date, value: '2025-03-31' })).toEqual({
      text: `(${date} lt 2025-03-31T00:00:00Z and ${date} ge 1900-01-02T00:00:00Z)`,
    });
    expect(finance(eq(date, null))).toEqual({ text: `${date} lt 1900-01-02T00:00:00Z` });
  });

  test('refuses a wildcard that would match more than was asked for', () => {
    expect(() => finance(eq('LegalEntityId', 'us*'), 'LegalEntities')).toThrow('without "*"');
    expect(() => finance({ op: 'contains', path: 'Name', value: '*' }, 'LegalEntities')).toThrow('without "*"');
  });

  test('refuses to order enumerations and to smuggle anything in as a symbol', () => {
    const path = 'UseForFinancialConsolidationProcess';
    expect(() => finance({ op: 'gt', path, value: 'Yes' }, 'LegalEntities')).toThrow('only "eq" and "ne"');
    expect(() => finance(eq(path, "Yes' or 'a' eq 'a"), 'LegalEntities')).toThrow('Expected the symbol');
  });
});

/** Reads a quoted literal at the start of a text the way a server does, and gives what follows it. */
function unquote(text: string): [value: string, rest: string] {
  let value = '';
  for (let index = 1; index < text.length; index += 1) {
    if (text[index] !== "'") value += text[index];
    else if (text[index + 1] === "'") value += text[(index += 1)];
    else return [value, text.slice(index + 1)];
  }
  throw new Error('unfinished literal');
}

describe('any text', () => {
  test('stays one literal with the same value in both dialects', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('*')),
        (text) => {
          for (const condition of [
            dataverse(eq('msdyn_description', text)),
            finance(eq('Name', text), 'LegalEntities'),
          ]) {
            const written = (condition as { text: string }).text;
            expect(unquote(written.slice(written.indexOf("'")))).toEqual([text, '']);
          }
        },
      ),
    );
  });
});
