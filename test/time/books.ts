import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { financeProblems, type Row } from './finance-checks.ts';

/** An actual as the gateway shows it. */
export interface ShownActual {
  readonly id: string;
  readonly transactionType: string;
  readonly transactionClass: string;
  readonly billingType: string;
  readonly adjustmentStatus: string | null;
  readonly quantity: string;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly legalEntity: { readonly code: string };
  readonly project: { readonly number: string };
  readonly accounting: {
    readonly state: string;
    readonly voucher: string | null;
    readonly journalLine: { readonly hasPostingError: boolean; readonly journal: { readonly status: string } } | null;
  };
}

/**
 * Has Finance import what is staged, and post it, as anybody may who is allowed to: by setting the recurring batch jobs of every
 * company to waiting, over OData. Nothing may be left out or fail.
 */
export async function importAndPost(stack: Stack): Promise<void> {
  const jobs = ['Import from staging table', 'Post Project Operations integration journals'];
  expect(await saidByJobs(stack, jobs)).toEqual([]);
}

/** Has Finance post the expense reports that are approved, in the same way; what its log says of those that it did not post. */
export function postExpenseReports(stack: Stack): Promise<readonly string[]> {
  return saidByJobs(stack, ['Post expense reports']);
}

async function saidByJobs(stack: Stack, jobs: readonly string[]): Promise<readonly string[]> {
  const log = `${new URL(stack.sandbox.finance).origin}/_sandbox/finance/log`;
  await fetch(log, { method: 'DELETE' });
  for (const job of jobs) await runJobs(stack, job);
  const runs: readonly { readonly messages: readonly string[] }[] = await (await fetch(log)).json();
  expect(runs.length).toBeGreaterThan(0);
  return runs.flatMap(({ messages }) => messages);
}

async function runJobs({ finance }: Stack, description: string): Promise<void> {
  const action = 'BatchJobs/Microsoft.Dynamics.DataEntities.SetBatchJobToWaiting';
  const jobs = async (): Promise<readonly any[]> =>
    (await finance.json(`BatchJobs?$filter=JobDescription eq '${description}'&$select=BatchJobRecId,Status`)).value;
  for (const { BatchJobRecId: batchJobId } of await jobs()) {
    const answer = await finance.send('POST', action, JSON.stringify({ batchJobId }));
    expect(await answer.json()).toMatchObject({ IsSuccess: true });
  }
  await expect
    .poll(async () => new Set((await jobs()).map(({ Status }) => Status)), { interval: 20 })
    .toEqual(new Set(['Finished']));
}

/** Companies and currencies whose debits and credits differ, and vouchers that do. */
export async function unbalanced({ sandbox }: Stack): Promise<readonly unknown[]> {
  const ledger = await (await fetch(`${new URL(sandbox.finance).origin}/_sandbox/finance/ledger`)).json();
  expect(ledger.balances.length).toBeGreaterThan(0);
  const differing = ledger.balances.filter(({ balance }: any) => Number(balance) !== 0);
  return [...differing, ...ledger.unbalancedVouchers];
}

/**
 * Begins a scenario. What it returns waits until Finance has all that Dataverse has made since, lets it be imported and
 * posted, checks that Finance holds every actual and connection once, with vouchers in books that balance, and gives the
 * actuals as the gateway shows them, in the order they were made.
 */
export function beginScenario(stack: Stack): () => Promise<readonly ShownActual[]> {
  const last = newest(stack);
  return async () => {
    await expect.poll(() => financeProblems(stack.sandbox, inPlay(stack, last), 'carried')).toEqual([]);
    await importAndPost(stack);
    expect(financeProblems(stack.sandbox, inPlay(stack, last), 'posted')).toEqual([]);
    expect(await unbalanced(stack)).toEqual([]);
    const made = madeSince(stack, last).map((row) => String(row['msdyn_actualimportid']).toLowerCase());
    const shown = await shownActuals(stack, made);
    for (const { transactionType, accounting } of shown) {
      const isPosted = accounting.state === 'POSTED';
      expect(isPosted || accounting.state === 'SKIPPED' || transactionType === 'BILLED_SALES').toBe(true);
      expect(accounting.voucher === null).toBe(!isPosted);
      if (isPosted)
        expect(accounting.journalLine).toMatchObject({ hasPostingError: false, journal: { status: 'POSTED' } });
    }
    return shown;
  };
}

/** Actuals in a few words: type, class, billing type, quantity, and what became of them. */
export function told(actuals: readonly ShownActual[]): readonly string[] {
  return actuals.map(({ transactionType, transactionClass, billingType, quantity, adjustmentStatus }) =>
    [transactionType, transactionClass, billingType, Number(quantity), adjustmentStatus ?? 'LIVE'].join(' '),
  );
}

function newest({ sandbox }: Stack): bigint {
  const row = sandbox.stores.dataverse.get('SELECT max("$row") AS last FROM msdyn_actual');
  return BigInt(row?.['last'] ?? 0);
}

function madeSince({ sandbox }: Stack, last: bigint): readonly Row[] {
  return sandbox.stores.dataverse.all('SELECT * FROM msdyn_actual WHERE "$row" > ? ORDER BY "$row"', [last]);
}

/** The new actuals, and the older ones that they take back or replace. */
function inPlay(stack: Stack, last: bigint): readonly Row[] {
  const older = stack.sandbox.stores.dataverse.all(
    `SELECT DISTINCT old.* FROM msdyn_actual old JOIN msdyn_transactionconnection link ON link.msdyn_transaction2record = old.msdyn_actualid
     JOIN msdyn_actual new ON new.msdyn_actualid = link.msdyn_transaction1record WHERE old."$row" <= ? AND new."$row" > ?`,
    [last, last],
  );
  return [...madeSince(stack, last), ...older];
}

async function shownActuals(stack: Stack, importIds: readonly string[]): Promise<readonly ShownActual[]> {
  const { data, errors } = await stack.query(
    `query ($ids: [UUID!]!) { actuals(first: 200, filter: { importId: { in: $ids } }) { nodes {
      id importId transactionType transactionClass billingType adjustmentStatus quantity amount { amount currency }
      legalEntity { code } project { number }
      accounting { state voucher journalLine { hasPostingError journal { status } } }
    } } }`,
    { ids: importIds },
  );
  expect(errors).toBeUndefined();
  const { nodes } = data?.['actuals'] as { readonly nodes: readonly (ShownActual & { readonly importId: string })[] };
  return importIds.map((id) => nodes.find(({ importId }) => importId === id)!);
}
