import names from '../../metadata/corrections.json' with { type: 'json' };
import type { CommandName, CommandSupport } from '../../systems/client/tenant-commands.ts';
import { originsOf } from '../carry/origins.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import { commandProblems } from '../planning/command-problems.ts';
import type { WriteProblem } from '../record-write.ts';
import { adjustmentRequest } from './adjustment-request.ts';
import { notReadyAt, reversalObstacles } from './check-accounting.ts';
import { statusProblem } from './check-actuals.ts';
import type { CancellationOrder } from './correction-order.ts';
import type { CorrectionPlan } from './plan-correction.ts';
import { type ActualRow, actualsOf } from './read-corrected.ts';

const { actual } = names;
const invoiced = [actual.customerInvoiceCreated, actual.customerInvoicePosted].map(String);

/** The mutation that cancels actuals. */
export const cancelActuals = 'cancelActuals';

/** The commands that a cancellation is made of. */
export const cancellationCommands: readonly CommandName[] = ['createCancellationJournal'];

const byHand = 'Or cancel the actuals in Project Operations, and confirm the journal with confirmJournal.';

/** Checks a cancellation, everything at once: exactly the actuals that are named are taken back. Throws UpstreamError. */
export async function planCancellation(
  order: CancellationOrder,
  request: { readonly requestId: string; readonly inputHash: string },
  sessions: LiveSessions,
  support: CommandSupport,
): Promise<CorrectionPlan> {
  const ids = [...new Set(order.ids)];
  const { dataverse } = sessions;
  const [rows, origins] = await Promise.all([actualsOf(ids, dataverse), originsOf('actuals', ids, dataverse)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const made = new Set(origins.map((origin) => origin.actual));
  const own = [
    ...commandProblems(support, byHand),
    ...order.ids.flatMap((id, index): readonly WriteProblem[] => {
      const problem = obstacle(byId.get(id), made.has(id));
      return problem === null ? [] : [{ ...problem, path: ['input', 'ids', String(index)] }];
    }),
  ];
  const problems = own.length > 0 || !order.isChecked ? own : await accountingProblems(order.ids, sessions);
  const reversed = ids.filter((id) => byId.has(id));
  if (problems.length > 0) return { reversed, request: null, problems };
  const correction = { kind: 'cancellation', values: {} } as const;
  const adjusted = { mutation: cancelActuals, rows: ids.flatMap((id) => byId.get(id) ?? []), correction };
  return { reversed, request: adjustmentRequest(order, request, adjusted), problems };
}

async function accountingProblems(ids: readonly string[], sessions: LiveSessions): Promise<readonly WriteProblem[]> {
  const obstacles = await reversalObstacles(ids, sessions);
  return notReadyAt(ids, (id) => obstacles.get(id) ?? []);
}

function obstacle(row: ActualRow | undefined, hasOrigin: boolean): Pick<WriteProblem, 'code' | 'message'> | null {
  if (row === undefined) {
    return { code: 'NOT_FOUND', message: 'Expected an actual that is there, received the id of none.' };
  }
  const invalid = (message: string) => ({ code: 'INVALID', message }) as const;
  if (hasOrigin) {
    return invalid(
      'Expected an actual of an entry journal, received one that came about otherwise. Take hours back with recallActuals, and correct hours and expenses with correctActuals.',
    );
  }
  const status = statusProblem(row, 'Cancel what is in force.');
  if (status !== null) return invalid(status);
  if (row.type !== String(actual.billedSales) && !invoiced.includes(row.billingStatus)) return null;
  return invalid('Expected an actual that is on no invoice, received one that is. Revise the invoice instead.');
}
