import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, newTally, type Tally } from '../write-through/schedule.ts';

const marks = [['msdyn_adjustmentstatus', 'AdjustmentStatus'], ['msdyn_billingstatus', 'BillingStatusId']] as const; // prettier-ignore

/** A row as a store of the sandbox holds it. */
export type Row = Readonly<Record<string, unknown>>;

/** Number of msdyn_transactiontypecode of billed sales: they wait for an invoice proposal, which no journal line is for. */
const billedSales = 192_350_006n;

/**
 * What Finance holds of actuals and their connections, against what Dataverse does: each that dual-write does not leave out
 * once, with the marks of Dataverse and, if they are to be posted, a voucher; the others never.
 */
export function financeProblems(
  sandbox: Sandbox,
  actuals: readonly Row[],
  expected: 'carried' | 'posted',
): readonly string[] {
  const toPost = actuals.filter((row) => isCarried(row) && row['msdyn_transactiontypecode'] !== billedSales);
  const unposted = expected === 'posted' ? toPost.filter((row) => !isPosted(sandbox, row)) : [];
  return [...heldProblems(sandbox, actuals), ...unposted.map((row) => `Finance has not posted ${nameOf(row)}`)];
}

function isPosted({ stores }: Sandbox, actual: Row): boolean {
  const [row] = stagedOf(stores, actual);
  return row?.['ProjActualsImportSync'] === 1n && /\S/.test(String(row['VoucherNumber']));
}

/** What is wrong with what Finance holds of actuals and their connections: each once, with the marks that Dataverse has. */
export function heldProblems(
  { stores }: Sandbox,
  actuals: readonly Row[],
  tally: Tally = newTally(),
): readonly string[] {
  const { dataverse, finance } = stores;
  const carried = actuals.filter(isCarried);
  const leftOut = actuals.filter((actual) => !isCarried(actual) && stagedOf(stores, actual).length > 0);
  const problems = carried.flatMap((actual): string[] => {
    const rows = stagedOf(stores, actual);
    const name = nameOf(actual);
    const [row] = rows;
    if (row === undefined || rows.length > 1) return [`Finance holds ${name} ${rows.length} times`];
    const wrong = marks.filter(([own, theirs]) => Number(actual[own] ?? 0) !== Number(row[theirs] ?? 0));
    return wrong.map(
      ([own, theirs]) =>
        `Finance holds ${String(row[theirs])} as ${theirs} of ${name}, Dataverse ${String(actual[own])}`,
    );
  });
  const ids = JSON.stringify(carried.map((row) => row['msdyn_actualid']));
  const connections = dataverse.all(
    `SELECT msdyn_transactionconnectionid AS id FROM msdyn_transactionconnection
     WHERE (msdyn_transaction1 IN (SELECT value FROM json_each(?)) OR msdyn_transaction2 IN (SELECT value FROM json_each(?)))
     AND msdyn_transaction1type = 'msdyn_actual' AND msdyn_transaction2type = 'msdyn_actual'`,
    [ids, ids],
  );
  const lost = connections.flatMap(({ id }): string[] => {
    const sql = 'SELECT 1 FROM ProjTransactionRelationships WHERE ConnectionId = ? COLLATE NOCASE';
    const { length } = finance.all(sql, [String(id)]);
    return length === 1 ? [] : [`Finance holds connection ${String(id)} ${length} times`];
  });
  count(tally.checks, 'actuals in Finance', carried.length);
  count(tally.checks, 'connections in Finance', connections.length);
  return [...leftOut.map((actual) => `Finance holds ${nameOf(actual)}, which is left out`), ...problems, ...lost];
}

/** What Finance has staged twice: actuals, and connections of actuals. */
export function stagedTwice({ stores: { finance } }: Sandbox): readonly string[] {
  const twice = (table: string, column: string) =>
    finance
      .all(`SELECT lower(${column}) AS id, count(*) AS times FROM ${table} GROUP BY 1 HAVING times > 1`)
      .map(({ id, times }) => `Finance has staged ${String(id)} ${String(times)} times in ${table}`);
  return [...twice('ProjActualsImports', 'ActualId'), ...twice('ProjTransactionRelationships', 'ConnectionId')];
}

/** What is wrong with how Finance has booked actuals: each once, and the ledger balances. */
export function bookedProblems({ stores, processes }: Sandbox, actuals: readonly Row[], tally: Tally) {
  const { finance } = stores;
  const carried = actuals.filter(isCarried);
  const said = processes
    .log()
    .slice(-2)
    .flatMap(({ messages }) => messages);
  const problems = carried.flatMap((actual): string[] => {
    const name = nameOf(actual);
    const [row] = stagedOf(stores, actual);
    if (row?.['ProjActualsImportSync'] !== 1n) {
      const about = [actual['msdyn_actualid'], row?.['VoucherNumber'] ?? ''].map(String).filter((text) => text !== '');
      const told = said.filter((message) => about.some((text) => message.includes(text)));
      return [`Finance has not posted ${name}: ${told.join('; ')}`];
    }
    const voucher = [String(row['dataAreaId']), String(row['VoucherNumber'])];
    const sql = 'SELECT 1 FROM ProjAdvancedJournalLineHours WHERE dataAreaId = ? AND Voucher = ?';
    const { length } = finance.all(sql, voucher);
    return length === 1 ? [] : [`Finance has ${length} journal lines of voucher ${voucher.join(' ')} of ${name}`];
  });
  const vouchers = carried.map((actual) => String(stagedOf(stores, actual)[0]?.['VoucherNumber']));
  const shared = vouchers.length - new Set(vouchers).size;
  count(tally.checks, 'actuals booked', carried.length);
  return [
    ...problems,
    ...(shared === 0 ? [] : [`${shared} actuals have a voucher that another has, too`]),
    ...(processes.checkLedger().isBalanced ? [] : ['the ledger does not balance']),
  ];
}

/** Whether Dataverse gives an actual to Finance. */
function isCarried(actual: Row): boolean {
  return actual['msdyn_skipsync'] !== 1n;
}

function stagedOf({ finance }: Sandbox['stores'], actual: Row): readonly Row[] {
  return finance.all('SELECT * FROM ProjActualsImports WHERE ActualsImportId = ? COLLATE NOCASE', [
    String(actual['msdyn_actualimportid']),
  ]);
}

function nameOf(actual: Row): string {
  return `actual ${String(actual['msdyn_actualid'])} (${String(actual['msdyn_description'])})`;
}
