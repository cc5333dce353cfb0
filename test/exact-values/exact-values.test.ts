import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

const query = /* GraphQL */ `
  query ($id: UUID!) {
    actuals(filter: { importId: { eq: $id } }) {
      nodes {
        transactionDate
        quantity
        amount {
          amount
        }
        accounting {
          accountingDate
          accountingAmount {
            amount
          }
        }
      }
    }
  }
`;

/** An amount of up to 15 digits with 4 of them behind the point, as the wire writes it. */
const amounts = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n })).map(([negative, digits]) => {
  const text = digits.toString().padStart(5, '0');
  const number = `${text.slice(0, -4)}.${text.slice(-4)}`;
  return negative && digits !== 0n ? `-${number}` : number;
});

const dates = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2089-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('values on their way through', () => {
  let stack: Stack;
  let actual: { id: string; importId: string; company: string };
  const timeZone = process.env['TZ'];

  beforeAll(async () => {
    stack = await startStack();
    stack.sandbox.projectProcesses.configureActuals({ directWrites: true });
    const found = await stack.dataverse.json(
      'msdyn_actuals?$select=msdyn_actualimportid&$expand=msdyn_OwningCompany($select=cdm_companycode)&$filter=msdyn_vouchernumber ne null&$top=1',
    );
    const row = found.value[0];
    actual = {
      id: row.msdyn_actualid,
      importId: row.msdyn_actualimportid,
      company: row.msdyn_OwningCompany.cdm_companycode.toLowerCase(),
    };
  });
  afterEach(() => {
    if (timeZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = timeZone;
  });
  afterAll(() => stack.close());

  async function store(amount: string, date: string): Promise<any> {
    await stack.dataverse.send(
      'PATCH',
      `msdyn_actuals(${actual.id})`,
      `{"msdyn_amount":${amount},"msdyn_startdatetime":"${date}T00:00:00Z"}`,
    );
    await stack.finance.send(
      'PATCH',
      `ProjActualsImports(dataAreaId='${actual.company}',ActualsImportId=${actual.importId})?cross-company=true`,
      `{"AccountingAmount":${amount},"AccountingDate":"${date}T12:00:00Z"}`,
    );
    const result = await stack.query(query, { id: actual.importId });
    expect(result.errors).toBeUndefined();
    return (result.data as any).actuals.nodes[0];
  }

  it('keep 15 digits and 4 decimals, in both systems', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, dates, async (amount, date) => {
        const node = await store(amount, date);
        expect(node.amount.amount).toBe(amount);
        expect(node.accounting.accountingAmount.amount).toBe(amount);
        expect(node.transactionDate).toBe(date);
        expect(node.accounting.accountingDate).toBe(date);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata', 'UTC'])(
    'keep their calendar day when the gateway runs in %s',
    async (zone) => {
      process.env['TZ'] = zone;
      for (const date of ['2025-12-31', '2026-01-01', '2026-03-29', '2024-02-29']) {
        const node = await store('1.0000', date);
        expect([node.transactionDate, node.accounting.accountingDate]).toEqual([date, date]);
      }
    },
  );
});
