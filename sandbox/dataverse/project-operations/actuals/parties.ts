import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { Memo } from '../memo.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';

/** A legal entity as actuals need it. */
export interface CompanyFacts {
  readonly id: string | null;
  readonly currency: string | null;
  readonly team: string | null;
}

/** A contract customer and the share that it pays. */
export interface PayerFacts {
  readonly id: string;
  readonly customer: Customer;
  /** In hundredths of a percent. */
  readonly percent: bigint;
  /** It takes what rounding leaves. */
  readonly takesRest: boolean;
}

/** An account or a contact. */
export interface Customer {
  readonly id: string | null;
  readonly isContact: boolean;
}

/** The company of that id with its ledger's currency and its owning team. */
export function companyOf(store: Store, memo: Memo, id: SqlRow[string] | undefined): CompanyFacts {
  const company = textOf(id);
  return memo.once(`company ${company ?? ''}`, () => {
    const row = rowById(store, 'cdm_company', company);
    const ledger = store.get('SELECT msdyn_accountingcurrency FROM msdyn_ledger WHERE msdyn_company = ? LIMIT 1', [
      company,
    ]);
    return {
      id: company,
      currency: textOf(ledger?.['msdyn_accountingcurrency']),
      team: textOf(row?.['cdm_defaultowningteam']),
    };
  });
}

/** The customers of a contract, in the order they were added. */
export function payersOf(store: Store, memo: Memo, contract: string): readonly PayerFacts[] {
  return memo.once(`payers ${contract}`, () =>
    store
      .all('SELECT * FROM msdyn_projectcontractsplitbillingrule WHERE msdyn_projectcontract = ? ORDER BY "$row"', [
        contract,
      ])
      .map((row) => ({
        id: String(row['msdyn_projectcontractsplitbillingruleid']),
        customer: { id: textOf(row['msdyn_customer']), isContact: row['msdyn_customer$target'] === 'contact' },
        percent: numberOf(row['msdyn_billingpercentage']),
        takesRest: row['msdyn_roundingcustomer'] === 1n,
      })),
  );
}

/** What each customer pays of a price: its percentage; the one that takes the rest makes the sum come out. */
export function sharesOf(
  payers: readonly PayerFacts[],
  price: bigint,
  percentOf: (price: bigint, percent: bigint) => bigint,
): readonly (readonly [PayerFacts, bigint])[] {
  const shares = payers.map((payer): [PayerFacts, bigint] => [payer, percentOf(price, payer.percent)]);
  const total = payers.reduce((sum, payer) => sum + payer.percent, 0n);
  const rest = shares.find(([payer]) => payer.takesRest);
  if (rest === undefined || total !== 10_000n) return shares;
  const others = shares.reduce((sum, share) => (share === rest ? sum : sum + share[1]), 0n);
  return shares.map((share) => (share === rest ? [share[0], price - others] : share));
}
