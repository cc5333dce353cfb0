import type { Sandbox } from '../../sandbox/sandbox.ts';

/** A row as a store of the sandbox holds it. */
export type Row = Readonly<Record<string, unknown>>;

const marks = [['msdyn_adjustmentstatus', 'AdjustmentStatus'], ['msdyn_billingstatus', 'BillingStatusId']] as const; // prettier-ignore
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
  const { dataverse, finance } = sandbox.stores;
  const carried = actuals.filter((row) => row['msdyn_skipsync'] !== 1n);
  const problems = actuals.flatMap((actual): string[] => {
    const rows = finance.all('SELECT * FROM ProjActualsImports WHERE ActualsImportId = ? COLLATE NOCASE', [
      String(actual['msdyn_actualimportid']),
    ]);
    const name = `actual ${String(actual['msdyn_actualid'])} (${String(actual['msdyn_description'])})`;
    const [row, ...others] = rows;
    if (actual['msdyn_skipsync'] === 1n) return row === undefined ? [] : [`Finance holds ${name}, which is left out`];
    if (row === undefined || others.length > 0) return [`Finance holds ${name} ${rows.length} times`];
    const wrong = marks.filter(([own, theirs]) => Number(actual[own] ?? 0) !== Number(row[theirs] ?? 0));
    const isToBePosted = expected === 'posted' && actual['msdyn_transactiontypecode'] !== billedSales;
    const isPosted = row['ProjActualsImportSync'] === 1n && /\S/.test(String(row['VoucherNumber']));
    return [
      ...wrong.map(
        ([own, theirs]) =>
          `Finance holds ${String(row[theirs])} as ${theirs} of ${name}, Dataverse ${String(actual[own])}`,
      ),
      ...(isToBePosted && !isPosted ? [`Finance has not posted ${name}`] : []),
    ];
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
  return [...problems, ...lost];
}
