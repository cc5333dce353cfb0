import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';

import type { Row } from '../../systems/odata/query.ts';
import { createSubgraphContext } from '../context.ts';
import { createDataverseSubgraph } from '../dataverse/subgraph.ts';
import { MAX_FINANCE_KEYS } from '../model/finance-condition.ts';
import { MemorySession } from '../test-support/memory-session.ts';

const { schema } = createDataverseSubgraph();

/** What there is of an actual in each state; null where Finance has nothing. */
const staging: Readonly<Record<string, Row | null>> = {
  NOT_SENT: null,
  SKIPPED: null,
  STAGED: { IsJournalized: 'No', ExchangeRate: '0', InvoiceProposalId: null },
  IN_JOURNAL: { IsJournalized: 'Yes', ExchangeRate: '0', InvoiceProposalId: null },
  ERROR: { IsJournalized: 'Yes', ExchangeRate: '0', InvoiceProposalId: null },
  POSTED: { IsJournalized: 'Yes', ExchangeRate: '1', InvoiceProposalId: null },
  INVOICED: { IsJournalized: 'Yes', ExchangeRate: '1', InvoiceProposalId: 'INV-1' },
};

/** Actuals in the given states, in order, with their staging rows and journal lines. */
function systems(states: readonly string[]) {
  const rows = states.map((state, index) => {
    const id = `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`;
    const known = staging[state] ?? null;
    return { state, id, known, voucher: known?.['IsJournalized'] === 'Yes' ? `V${index}` : null };
  });
  return {
    dataverse: new MemorySession('DATAVERSE', {
      msdyn_actual: rows.map(({ state, id }) => ({
        msdyn_actualid: id,
        msdyn_actualimportid: id,
        msdyn_owningcompany: 'usmf',
        msdyn_skipsync: state === 'SKIPPED' ? true : null,
      })),
      cdm_company: [{ cdm_companyid: 'usmf', cdm_companycode: 'USMF' }],
    }),
    finance: new MemorySession('FINANCE', {
      ProjActualsImports: rows.flatMap(({ id, known, voucher }) =>
        known === null ? [] : [{ dataAreaId: 'usmf', ActualsImportId: id, VoucherNumber: voucher, ...known }],
      ),
      ProjAdvancedJournalLineHours: rows.flatMap(({ state, voucher }) =>
        voucher === null ? [] : [{ dataAreaId: 'usmf', Voucher: voucher, PostError: state === 'ERROR' ? 'Yes' : 'No' }],
      ),
    }),
  };
}

async function ask(sessions: ReturnType<typeof systems>, filter: object, after: string | null = null) {
  const request = { requestId: 'test', signal: new AbortController().signal, deadline: Date.now() + 10_000 };
  const contextValue = createSubgraphContext({ openSession: () => sessions }, request);
  const document = parse(/* GraphQL */ `
    query ($filter: ActualFilter, $after: String) {
      actuals(first: 200, filter: $filter, after: $after) {
        nodes {
          importId
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `);
  const { data, errors } = await execute({ schema, document, variableValues: { filter, after }, contextValue });
  return { actuals: data?.['actuals'] as any, errors };
}

async function walk(sessions: ReturnType<typeof systems>, filter: object): Promise<number[]> {
  const seen: number[] = [];
  for (let after: string | null = null; ;) {
    const { actuals, errors } = await ask(sessions, filter, after);
    expect(errors).toBeUndefined();
    seen.push(...actuals.nodes.map(({ importId }: { importId: string }) => Number(importId.slice(-12))));
    if (!actuals.pageInfo.hasNextPage) return seen;
    after = actuals.pageInfo.endCursor;
  }
}

function state(condition: object): object {
  return { accounting: { state: condition } };
}

function placesOf(states: readonly string[], ...wanted: readonly string[]): number[] {
  return states.flatMap((name, index) => (wanted.includes(name) ? [index] : []));
}

const many = Array.from({ length: MAX_FINANCE_KEYS + 500 }, (_, index) => index);

test('few errors among many actuals on journals are found from their journal lines', async () => {
  const states = many.map((index) => (index % 300 === 7 ? 'ERROR' : 'IN_JOURNAL'));
  const sessions = systems(states);
  expect(await walk(sessions, state({ eq: 'ERROR' }))).toEqual(placesOf(states, 'ERROR'));
  expect(sessions.dataverse.calls).toBe(1);
  expect(await walk(sessions, { not: state({ eq: 'ERROR' }) })).toEqual(placesOf(states, 'IN_JOURNAL'));
});

test.each([
  ['IN_JOURNAL', 'ERROR'],
  ['POSTED', 'INVOICED'],
  ['NOT_SENT', 'POSTED'],
  ['ERROR', 'IN_JOURNAL'],
])('a state that very many actuals have is judged page by page: %s beside %s', async (common, rare) => {
  const states = many.map((index) => (index % 10 === 3 ? rare : common));
  expect(await walk(systems(states), state({ eq: common }))).toEqual(placesOf(states, common));
  expect(await walk(systems(states), state({ ne: common }))).toEqual(placesOf(states, rare));
});

test('what only Dataverse knows is asked of Dataverse only', async () => {
  const sessions = systems(many.map((index) => (index % 100 === 0 ? 'SKIPPED' : 'POSTED')));
  expect(await walk(sessions, state({ eq: 'SKIPPED' }))).toHaveLength(15);
  expect(await walk(sessions, { not: state({ eq: 'SKIPPED' }) })).toHaveLength(many.length - 15);
  expect(sessions.finance.calls).toBe(0);
});

test('an actual that Dataverse leaves out is not judged by what Finance holds of it', async () => {
  const sessions = systems(['POSTED', 'SKIPPED']);
  const [first, second] = sessions.finance.tables['ProjActualsImports'] ?? [];
  expect(second).toBeUndefined();
  sessions.finance.tables['ProjActualsImports']?.push({
    ...first,
    ActualsImportId: '00000000-0000-0000-0000-000000000001',
  });
  expect(await walk(sessions, state({ eq: 'POSTED' }))).toEqual([0]);
  expect(await walk(sessions, state({ eq: 'SKIPPED' }))).toEqual([1]);
});

test('the few that were not sent among very many are refused with a remedy', async () => {
  const { errors } = await ask(systems(Array.from({ length: 6000 }, () => 'POSTED')), state({ eq: 'NOT_SENT' }));
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(
    /^Argument "filter.accounting": no record among the next 5000 meets this condition, and more than 1000 records in Finance are in another state\. Add a condition/,
  );
});

test.each([
  ['finance', 'ProjActualsImports.ExchangeRate'],
  ['finance', 'ProjAdvancedJournalLineHours.PostError'],
  ['dataverse', 'msdyn_actual.msdyn_skipsync'],
] as const)('a column that %s lacks is named: %s', async (system, column) => {
  const sessions = systems(['ERROR', 'IN_JOURNAL']);
  sessions[system].missing.add(column);
  const { errors } = await ask(sessions, state({ eq: 'ERROR' }));
  expect(errors?.[0]?.extensions['code']).toBe('SOURCE_REJECTED');
  expect(errors?.[0]?.message).toContain(column);
});
