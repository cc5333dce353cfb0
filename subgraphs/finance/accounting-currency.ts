import type { Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toLegalEntityCode, toMoney, toText } from '../model/convert.ts';

/**
 * The currency that each company keeps its books in, by upper-case company code. All ledgers are read at once: they are
 * few, and the companies of a page are known only after it was read.
 */
export function accountingCurrencies(context: SubgraphContext): Promise<ReadonlyMap<string, string>> {
  return context.memo.get('finance accounting currencies', async () => {
    const { rows } = await context.finance.read({ table: 'Ledgers', select: ['LegalEntityId', 'AccountingCurrency'] });
    return new Map(
      rows.flatMap(({ values }) => {
        const company = toLegalEntityCode(values['LegalEntityId']);
        const currency = toText(values['AccountingCurrency']);
        return company === null || currency === null ? [] : [[company, currency] as const];
      }),
    );
  });
}

/** An amount in the accounting currency of a company; null when either is not known. */
export async function accountingMoney(
  context: SubgraphContext,
  company: Value | undefined,
  amount: Value | undefined,
): Promise<{ readonly amount: string; readonly currency: string } | null> {
  const currencies = await accountingCurrencies(context);
  return toMoney(amount, currencies.get(toLegalEntityCode(company) ?? ''));
}
