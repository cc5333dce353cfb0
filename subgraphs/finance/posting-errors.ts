import type { Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { requireColumn } from './finance-type.ts';
import { rowLoader } from './row-loader.ts';

const LINES = 'ProjAdvancedJournalLineHours';
/** A company with more failed lines than this has them looked up by voucher instead, in a call of its own. */
const MAX_FAILED_LINES = 1000;

/**
 * The vouchers of all journal lines of a company whose posting failed; null when there are too many.
 *
 * Few lines are in error at any time, and asking for all of them needs no voucher: so it can be asked in the same call as
 * the actuals, whose vouchers are known only afterwards.
 */
export function failedVouchers(context: SubgraphContext, company: string): Promise<ReadonlySet<string> | null> {
  return context.memo.get(`finance failed vouchers ${company.toLowerCase()}`, async () => {
    requireColumn(context, LINES, 'PostError');
    const { rows } = await context.finance.read({
      table: LINES,
      select: ['Voucher'],
      filter: {
        op: 'and',
        of: [
          { op: 'eq', path: 'dataAreaId', value: company },
          { op: 'eq', path: 'PostError', value: 'Yes' },
        ],
      },
      top: MAX_FAILED_LINES + 1,
    });
    return rows.length > MAX_FAILED_LINES ? null : new Set(rows.map(({ values }) => textOf(values['Voucher'])));
  });
}

/** Whether the journal line with this voucher failed when it was last posted. */
export async function hasPostingError(
  context: SubgraphContext,
  company: string,
  voucher: Value | undefined,
): Promise<boolean> {
  if (voucher === null || voucher === undefined) return false;
  const failed = await failedVouchers(context, company);
  if (failed !== null) return failed.has(textOf(voucher));
  const lines = await rowLoader(context, LINES, ['dataAreaId', 'Voucher']).load([company, voucher], ['PostError']);
  return lines.some(({ values }) => values['PostError'] === 'Yes');
}

function textOf(value: Value | undefined): string {
  return String(value ?? '').toLowerCase();
}
