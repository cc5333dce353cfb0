import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

describe('links between records', () => {
  test('an actual leads to its time entry and back, and to its counterparts', async () => {
    const { data, errors } = await harness.query(/* GraphQL */ `
      {
        timeEntries(first: 5, filter: { status: { eq: APPROVED } }) {
          nodes {
            durationMinutes
            actuals {
              id
              origin {
                type
                timeEntry {
                  durationMinutes
                }
              }
              connections {
                fromRole
                toRole
                from {
                  id
                }
                to {
                  id
                }
              }
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    for (const entry of data.timeEntries.nodes) {
      expect(entry.actuals.length).toBeGreaterThan(0);
      for (const actual of entry.actuals) {
        expect(actual.origin.type).toBe('TIME_ENTRY');
        expect(actual.origin.timeEntry.durationMinutes).toBe(entry.durationMinutes);
        for (const connection of actual.connections) {
          expect([connection.from.id, connection.to.id]).toContain(actual.id);
          expect([connection.fromRole, connection.toRole]).not.toContain('OTHER');
        }
      }
    }
  });

  test('invoices lead to their lines, actuals, milestones and the invoice that they correct', async () => {
    const { data, errors } = await harness.query(/* GraphQL */ `
      {
        invoices(first: 50) {
          nodes {
            number
            status
            total {
              amount
            }
            contract {
              number
            }
            corrects {
              number
            }
            lines(first: 5) {
              nodes {
                class
                actual {
                  transactionType
                }
                milestone {
                  name
                }
              }
            }
          }
        }
        projectByNumber(legalEntity: "USMF", number: "PRJ-0001") {
          invoices(first: 3) {
            totalCount
            nodes {
              number
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    const { nodes } = data.invoices;
    const lines = nodes.flatMap((invoice: any) => invoice.lines.nodes);
    expect(nodes.some((invoice: any) => invoice.corrects?.number)).toBe(true);
    expect(lines.some((line: any) => line.actual?.transactionType === 'UNBILLED_SALES')).toBe(true);
    const milestoneLines = lines.filter((line: any) => line.class === 'MILESTONE');
    expect(milestoneLines.length).toBeGreaterThan(0);
    expect(milestoneLines.every((line: any) => line.milestone?.name)).toBe(true);
    expect(data.projectByNumber.invoices.nodes.length).toBeGreaterThan(0);
  });

  test('contracts lead to their customers, lines, invoices and projects', async () => {
    const { data, errors } = await harness.query(/* GraphQL */ `
      {
        projectContracts(first: 10) {
          nodes {
            number
            status
            customers {
              isPrimary
              splitPercent
              paymentTerms
              customer {
                name
              }
            }
            lines(first: 10) {
              nodes {
                number
                billingMethod
                contract {
                  number
                }
              }
            }
            projects {
              nodes {
                number
              }
            }
            invoices(first: 2) {
              totalCount
            }
          }
        }
        subcontracts(first: 5) {
          nodes {
            number
            vendor {
              accountNumber
              name
            }
            lines {
              number
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    for (const contract of data.projectContracts.nodes) {
      expect(contract.customers.filter((customer: any) => customer.isPrimary)).toHaveLength(1);
      for (const line of contract.lines.nodes) expect(line.contract.number).toBe(contract.number);
    }
    for (const subcontract of data.subcontracts.nodes) expect(subcontract.vendor.accountNumber).toMatch(/./);
  });
});
