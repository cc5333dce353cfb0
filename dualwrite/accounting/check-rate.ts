import { decimalOf } from '../maps/decimal-of.ts';
import { type FinanceSetup, usualRateType } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { postingDay } from './posting-day.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** Whether each ledger has an accounting currency. */
export function checkLedger({ actuals }: Work, { ledgers }: FinanceSetup): readonly Obstacle[] {
  return actuals.flatMap(({ company }): readonly Obstacle[] => {
    const ledger = ledgers.get(keyOf(company));
    if (ledger !== undefined && ledger.currency !== '') return [];
    return [
      {
        code: 'LEDGER_CURRENCY_MISSING',
        message: `Expected a ledger of ${company} with an accounting currency, received ${ledger === undefined ? 'no ledger' : 'one without'}.`,
        remedy: 'Set up the ledger of that company in Finance.',
      },
    ];
  });
}

/**
 * Whether there are rates from the currency of each actual: into the ledger's accounting currency on the day of the work,
 * unless the contract has agreed on one, and into its reporting currency on the day of posting. Only the direct pair counts.
 */
export function checkRate({ actuals, contract, date }: Work, setup: FinanceSetup): readonly Obstacle[] {
  return actuals.flatMap(({ company, currency }): readonly Obstacle[] => {
    const ledger = setup.ledgers.get(keyOf(company));
    // What is not there is told by other checks.
    if (ledger === undefined || ledger.currency === '' || currency === '') return [];
    const type = ledger.rateType || usualRateType;
    const reporting = {
      type: ledger.reportingRateType || type,
      to: ledger.reportingCurrency || ledger.currency,
      day: postingDay(setup, company, date) ?? date,
    };
    const wanted = [
      ...(hasAgreed(setup, company, contract, currency) ? [] : [{ type, to: ledger.currency, day: date }]),
      reporting,
    ];
    return wanted
      .filter(({ type: of, to, day }) => !hasRate(setup, of, currency, to, day))
      .map(({ type: of, to, day }): Obstacle => ({
        code: 'EXCHANGE_RATE_MISSING',
        message: `Expected an exchange rate of the type ${of} from ${currency} to ${to} on ${day} for the ledger of ${company}, received none.`,
        remedy: 'Add the rate in Finance.',
      }));
  });
}

function hasRate({ rates }: FinanceSetup, type: string, from: string, to: string, day: string): boolean {
  if (keyOf(from) === keyOf(to)) return true;
  const rate = (rates.get(keyOf(type, from, to)) ?? []).findLast(
    ({ first, last }) => first <= day && (last === '' || day <= last),
  );
  return rate !== undefined && isSet(rate.rate);
}

function hasAgreed({ agreements }: FinanceSetup, company: string, contract: string, currency: string): boolean {
  const agreement = agreements.get(keyOf(company, contract));
  return agreement !== undefined && keyOf(agreement.currency) === keyOf(currency) && isSet(agreement.rate);
}

function isSet(rate: string): boolean {
  return decimalOf(rate)?.isZero() === false;
}
