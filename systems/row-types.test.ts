import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataverseRowTypes, financeRowTypes } from './row-types.ts';
import { dataverseQuery, financeQuery } from './typed-query.ts';

test.each([
  ['dataverse', dataverseRowTypes()],
  ['finance', financeRowTypes()],
])('the generated %s rows are those of the metadata; `npm run codegen` brings them up to date', (folder, source) => {
  expect(readFileSync(new URL(`${folder}/rows.generated.ts`, import.meta.url), 'utf8') === source).toBe(true);
});

test('the compiler refuses a column that does not exist', () => {
  dataverseQuery({
    table: 'msdyn_project',
    select: ['msdyn_subject'],
    expand: { msdyn_customer: { select: ['name'] } },
    filter: { op: 'eq', path: 'msdyn_customer.name', value: 'x' },
  });
  // @ts-expect-error a misspelt column
  dataverseQuery({ table: 'msdyn_project', select: ['msdyn_subjekt'] });
  // @ts-expect-error a column of another table
  dataverseQuery({ table: 'msdyn_project', select: [], filter: { op: 'eq', path: 'accountnumber', value: 'x' } });
  // @ts-expect-error not a lookup
  financeQuery({ table: 'LegalEntities', select: ['Name'], orderBy: [{ path: 'name' }] });
  expect(financeQuery({ table: 'LegalEntities', select: ['Name'] }).select).toEqual(['Name']);
});
