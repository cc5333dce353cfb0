import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { connectDataverseSubgraph } from '../test-support/dataverse-harness.ts';
import type { DataverseHarness } from '../test-support/dataverse-harness.ts';

let sandbox: Sandbox;
let harness: DataverseHarness;
beforeAll(async () => {
  sandbox = await startTestSandbox({ actuals: 400 });
  harness = await connectDataverseSubgraph(sandbox);
});
afterAll(async () => {
  await harness.close();
  await sandbox.close();
});

interface Chargeability {
  readonly class: string;
  readonly billingType: string;
  readonly billingTypeCode: number;
  readonly role: { readonly number: string } | null;
  readonly category: { readonly number: string } | null;
}

test('lines say which roles and categories their customer pays for, and both tables share a call', async () => {
  const { data, errors, calls } = await harness.query(/* GraphQL */ `
    {
      projectByNumber(legalEntity: "USMF", number: "PRJ-0001") {
        contractLines {
          billingMethod
          chargeability {
            class
            classCode
            billingType
            billingTypeCode
            role {
              number
              name
            }
            category {
              number
              name
            }
          }
        }
      }
    }
  `);
  expect(errors).toBeUndefined();
  const [timeAndMaterial, fixedPrice] = data.projectByNumber.contractLines;
  expect(fixedPrice).toEqual({ billingMethod: 'FIXED_PRICE', chargeability: [] });
  const rows: readonly Chargeability[] = timeAndMaterial.chargeability;
  const roles = rows.filter((row) => row.role !== null);
  const categories = rows.filter((row) => row.category !== null);
  expect(rows).toEqual([...roles, ...categories]);
  expect(roles.map((row) => row.class)).toEqual(roles.map(() => 'TIME'));
  expect(categories.map((row) => row.class)).toEqual(categories.map(() => 'EXPENSE'));
  expect(roles).toHaveLength(6);
  expect(categories).toHaveLength(4);
  expect(new Set(rows.map((row) => `${row.billingType} ${row.billingTypeCode}`))).toEqual(
    new Set(['CHARGEABLE 192350001', 'NON_CHARGEABLE 192350000']),
  );
  expect(calls).toEqual({ dataverse: 3, finance: 0 });
});

test('the rows of many lines are one call', async () => {
  const { data, errors, calls } = await harness.query(/* GraphQL */ `
    {
      projects(first: 50) {
        nodes {
          contractLines {
            chargeability {
              billingType
            }
          }
        }
      }
    }
  `);
  expect(errors).toBeUndefined();
  expect(data.projects.nodes.length).toBeGreaterThan(20);
  expect(calls.dataverse).toBe(3);
});

test('no actual contradicts them: time is charged as its role is', async () => {
  const { data, errors } = await harness.query(/* GraphQL */ `
    {
      actuals(
        first: 200
        filter: {
          transactionType: { eq: UNBILLED_SALES }
          transactionClass: { eq: TIME }
          adjustmentStatus: { isNull: true }
        }
      ) {
        nodes {
          billingType
          role {
            number
          }
          contractLine {
            chargeability {
              billingType
              role {
                number
              }
            }
          }
        }
      }
    }
  `);
  expect(errors).toBeUndefined();
  const charged = data.actuals.nodes.filter(
    (actual: any) => actual.billingType === 'CHARGEABLE' && actual.contractLine?.chargeability.length > 0,
  );
  expect(charged.length).toBeGreaterThan(10);
  for (const actual of charged) {
    const rule = actual.contractLine.chargeability.find(
      (row: Chargeability) => row.role?.number === actual.role.number,
    );
    expect(rule?.billingType, actual.role.number).toBe('CHARGEABLE');
  }
});
