import { amountText, type Amount } from '../../../seed/amounts.ts';
import { noon } from '../../../seed/calendar.ts';
import { documentNumber } from '../../../seed/identifiers.ts';
import type { Row } from '../../../seed/row.ts';
import type { LineFacts } from '../posting/line-facts.ts';
import { convert } from './convert.ts';
import type { LedgerEffect, LedgerSide } from './ledger-effect.ts';

/** The record number that the first general journal entry comes after. */
const firstRecord = 5_638_000_000;

/** The record number that the first account entry comes after. */
const firstAccountRecord = 5_639_000_000;

/** What an entry in the general journal says. */
export type EntryFacts = Pick<LineFacts, 'company' | 'date' | 'voucher' | 'currency' | 'rate' | 'text' | 'dimension'>;

/** An amount of the entry's currency on one account; less than nothing is credited. */
export interface EntryAmount {
  readonly side: LedgerSide;
  readonly amount: Amount;
}

/** What a general journal entry needs besides the line. */
export interface LedgerPlace {
  /** Numbers the general journal entries of all companies, from 1; see {@link countersOf}. */
  readonly counter: number;
  /** Record id of the company's ledger. */
  readonly ledger: number;
  /** From the currency of the line to the ledger's reporting currency, as rates are stored. */
  readonly reportingRate: bigint;
}

/** The number that a record number of a general journal entry stands for. */
export function entryCounter(sourceKey: number): number {
  return Math.max(0, sourceKey - firstRecord);
}

/** How many numbers an entry takes: one stands for two accounts. The entry has the last of them. */
export function countersOf(accounts: number): number {
  return Math.ceil(accounts / 2);
}

/** The rows of one posting, by entity: the entry, its voucher, its debit and its credit. They balance in every currency. */
export function ledgerRows(
  facts: EntryFacts & Pick<LineFacts, 'amount'>,
  effect: LedgerEffect,
  place: LedgerPlace,
): readonly [string, Row][] {
  return entryRows(
    { ...facts, category: 'Project' },
    [{ side: effect.debit, amount: facts.amount }],
    effect.credit,
    place,
  );
}

/**
 * The rows of an entry, by entity. The balancing account takes what the others leave in every currency, so that rounding
 * leaves nothing over. `category` is a member of `LedgerTransType`.
 */
export function entryRows(
  facts: EntryFacts & { readonly category: string },
  amounts: readonly EntryAmount[],
  balancing: LedgerSide,
  place: LedgerPlace,
): readonly [string, Row][] {
  const { company, date, voucher } = facts;
  const sourceKey = firstRecord + place.counter;
  const valued = amounts.map(({ side, amount }) => ({
    side,
    values: [amount, convert(amount, facts.rate), convert(amount, place.reportingRate)] as const,
  }));
  const rest = (index: 0 | 1 | 2) => -valued.reduce((sum, { values }) => sum + values[index], 0n);
  const all = [...valued, { side: balancing, values: [rest(0), rest(1), rest(2)] as const }];
  return [
    [
      'GeneralJournalEntryBiEntities',
      {
        JournalNumber: documentNumber('GJE-', place.counter, 7),
        FiscalCalendarYear: Number(date.slice(0, 4)),
        Ledger: place.ledger,
        JournalCategory: facts.category,
        PostingLayer: 'Current',
        AccountingDate: noon(date),
        DocumentDate: noon(date),
        SubledgerVoucher: voucher,
        SubledgerVoucherDataAreaId: company,
        SourceKey: sourceKey,
        FiscalCalendarPeriod: Number(date.slice(5, 7)),
        CreatedOn: `${date}T20:15:00Z`,
      },
    ],
    [
      'LedgerTransVoucherLinkBiEntities',
      {
        dataAreaId: company.toLowerCase(),
        Voucher: voucher,
        TransDate: noon(date),
        SysDataAreaId: company,
        SourceKey: sourceKey,
        VoucherGroupId: sourceKey,
      },
    ],
    ...all.map(({ side, values: [own, accounting, reporting] }, index): [string, Row] => [
      'GeneralJournalAccountEntryBiEntities',
      {
        GeneralJournalEntry: sourceKey,
        SourceKey: firstAccountRecord + place.counter * 2 - (all.length - 1 - index),
        LedgerAccount: `${side.account}${facts.dimension}`,
        IsCredit: own < 0n ? 'Yes' : 'No',
        TransactionCurrencyCode: facts.currency,
        TransactionCurrencyAmount: amountText(own),
        AccountingCurrencyAmount: amountText(accounting),
        ReportingCurrencyAmount: amountText(reporting),
        PostingType: side.postingType,
        Text: facts.text,
      },
    ]),
  ];
}
