import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';

import type { Row } from '../../systems/odata/query.ts';
import { createSubgraphContext } from '../context.ts';
import { createDataverseSubgraph } from '../dataverse/subgraph.ts';
import { MemorySession } from '../test-support/memory-session.ts';
import { MAX_FINANCE_KEYS } from './finance-condition.ts';

const { schema } = createDataverseSubgraph();

/** Actuals `0…n-1`, one a day of the month; Finance has all of them, with a voucher for those that `voucher` names one. */
function systems(count: number, voucher: (index: number) => string | null) {
  const ids = Array.from({ length: count }, (_, index) => `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`);
  const actuals = ids.map((id, index): Row => ({
    msdyn_actualid: id,
    msdyn_actualimportid: id,
    msdyn_owningcompany: 'usmf',
    msdyn_startdatetime: `2025-01-${String((index % 28) + 1).padStart(2, '0')}T00:00:00Z`,
  }));
  const imports = ids.map((id, index): Row => ({
    dataAreaId: 'usmf',
    ActualsImportId: id,
    VoucherNumber: voucher(index),
  }));
  return {
    dataverse: new MemorySession('DATAVERSE', {
      msdyn_actual: actuals,
      cdm_company: [{ cdm_companyid: 'usmf', cdm_companycode: 'USMF' }],
    }),
    finance: new MemorySession('FINANCE', { ProjActualsImports: imports }),
  };
}

async function run(sessions: ReturnType<typeof systems>, text: string, variables: Record<string, unknown> = {}) {
  const request = { requestId: 'test', signal: new AbortController().signal, deadline: Date.now() + 10_000 };
  const contextValue = createSubgraphContext({ openSession: () => sessions }, request);
  const result = await execute({ schema, document: parse(text), variableValues: variables, contextValue });
  return { actuals: result.data?.['actuals'] as any, errors: result.errors };
}

const walkText = /* GraphQL */ `
  query ($first: Int, $after: String, $filter: ActualFilter, $orderBy: [ActualOrder!]) {
    actuals(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        importId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

async function walk(sessions: ReturnType<typeof systems>, variables: Record<string, unknown>): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { actuals, errors } = await run(sessions, walkText, { ...variables, after });
    expect(errors).toBeUndefined();
    seen.push(...actuals.nodes.map(({ importId }: { importId: string }) => importId));
    if (!actuals.pageInfo.hasNextPage) return seen;
    after = actuals.pageInfo.endCursor;
  }
}

const orderBy = [{ field: 'TRANSACTION_DATE', direction: 'DESCENDING' }];

test('a selective condition becomes a list of keys, so that order, pages and counts work as always', async () => {
  const sessions = systems(3000, (index) => (index % 100 === 7 ? `V${index}` : null));
  const filter = { accounting: { voucher: { startsWith: 'V' } } };
  expect(await walk(sessions, { first: 7, filter, orderBy })).toHaveLength(30);
  const { actuals } = await run(
    sessions,
    '{ actuals(first: 1, filter: { accounting: { voucher: { startsWith: "v" } } }) { totalCount } }',
  );
  expect(actuals.totalCount).toBe(30);
});

test('below "or" and "not" the keys stand for the condition too', async () => {
  const sessions = systems(50, (index) => (index < 5 ? `V${index}` : null));
  const other = { importId: { eq: '00000000-0000-0000-0000-000000000049' } };
  const or = await walk(sessions, { filter: { or: [{ accounting: { voucher: { isNull: false } } }, other] } });
  expect(or).toHaveLength(6);
  expect(await walk(sessions, { filter: { not: { accounting: { voucher: { isNull: false } } } } })).toHaveLength(45);
});

test('a condition that most records meet is joined page by page, and every record comes once', async () => {
  const sessions = systems(MAX_FINANCE_KEYS + 900, (index) => (index % 3 === 0 ? null : `V${index}`));
  const filter = { accounting: { voucher: { startsWith: 'V' } }, transactionDate: { lte: '2025-01-20' } };
  const seen = await walk(sessions, { first: 120, filter, orderBy });
  const expected = (sessions.dataverse.tables['msdyn_actual'] ?? []).filter(
    (row, index) => index % 3 !== 0 && String(row['msdyn_startdatetime']) <= '2025-01-20T23',
  );
  expect(new Set(seen)).toEqual(new Set(expected.map((row) => row['msdyn_actualid'])));
  expect(seen).toHaveLength(expected.length);
});

test('a search that leads nowhere within the bound is refused with a remedy', async () => {
  const sessions = systems(8000, (index) => (index < 6000 ? null : `V${index}`));
  const { actuals, errors } = await run(sessions, walkText, {
    filter: { accounting: { voucher: { startsWith: 'V' } } },
  });
  expect(actuals).toBeNull();
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(
    /^Argument "filter.accounting": no record among the next 5000 .* Add a condition/,
  );
});

test('a page that is filled in part leads on from where the search stopped', async () => {
  const sessions = systems(8000, (index) => (index < 3 || index >= 6000 ? `V${index}` : null));
  expect(await walk(sessions, { filter: { accounting: { voucher: { startsWith: 'V' } } }, first: 200 })).toHaveLength(
    2003,
  );
});

test.each([
  [{ not: { accounting: { voucher: { startsWith: 'V' } } } }, 'filter.not.accounting'],
  [{ or: [{ accounting: { voucher: { startsWith: 'V' } } }, { skipSync: { eq: true } }] }, 'filter.or[0].accounting'],
])('a broad condition that cannot be joined is refused: %j', async (filter, path) => {
  const { errors } = await run(
    systems(MAX_FINANCE_KEYS + 1, (index) => `V${index}`),
    walkText,
    { filter },
  );
  expect(errors?.[0]?.message).toMatch(new RegExp(`^Argument "${path.replaceAll(/[[\].]/g, '\\$&')}": more than`));
});

test('totals of a broad condition are refused', async () => {
  const sessions = systems(MAX_FINANCE_KEYS + 1, (index) => `V${index}`);
  const { errors } = await run(
    sessions,
    '{ actualsSummary(groupBy: [YEAR], filter: { accounting: { voucher: { startsWith: "V" } } }) { totalCount } }',
  );
  expect(errors?.[0]?.message).toContain('totals cannot be made of them');
});

test('a column that Finance lacks is named', async () => {
  const sessions = systems(1, () => 'V');
  sessions.finance.missing.add('ProjActualsImports.VoucherNumber');
  const { errors } = await run(sessions, walkText, { filter: { accounting: { voucher: { eq: 'V' } } } });
  expect(errors?.[0]?.extensions['code']).toBe('SOURCE_REJECTED');
  expect(errors?.[0]?.message).toContain('no ProjActualsImports.VoucherNumber');
});
