import { amountText } from '../../../seed/amounts.ts';
import { noon } from '../../../seed/calendar.ts';
import { documentNumber } from '../../../seed/identifiers.ts';
import type { Row } from '../../../seed/row.ts';
import type { LineFacts } from '../posting/line-facts.ts';
import { convert } from './convert.ts';
import type { LedgerEffect } from './ledger-effect.ts';

/** The record number that the first general journal entry comes after. */
const firstRecord = 5_638_000_000;

/** The record number that the first account entry comes after. */
const firstAccountRecord = 5_639_000_000;

/** What a general journal entry needs besides the line. */
export interface LedgerPlace {
  /** Numbers the general journal entries of all companies, from 1. */
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

/** The rows of one posting, by entity: the entry, its voucher, its debit and its credit. They balance in every currency. */
export function ledgerRows(facts: LineFacts, effect: LedgerEffect, place: LedgerPlace): readonly [string, Row][] {
  const { company, date, voucher } = facts;
  const sourceKey = firstRecord + place.counter;
  const isReversed = facts.amount < 0n;
  const account = (side: 'debit' | 'credit', number: number): Row => {
    const sign = side === 'debit' ? 1n : -1n;
    return {
      GeneralJournalEntry: sourceKey,
      SourceKey: firstAccountRecord + place.counter * 2 - number,
      LedgerAccount: `${effect[side].account}${facts.dimension}`,
      IsCredit: (side === 'credit') === isReversed ? 'No' : 'Yes',
      TransactionCurrencyCode: facts.currency,
      TransactionCurrencyAmount: amountText(sign * facts.amount),
      AccountingCurrencyAmount: amountText(sign * convert(facts.amount, facts.rate)),
      ReportingCurrencyAmount: amountText(sign * convert(facts.amount, place.reportingRate)),
      PostingType: effect[side].postingType,
      Text: facts.text,
    };
  };
  return [
    [
      'GeneralJournalEntryBiEntities',
      {
        JournalNumber: documentNumber('GJE-', place.counter, 7),
        FiscalCalendarYear: Number(date.slice(0, 4)),
        Ledger: place.ledger,
        JournalCategory: 'Project',
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
    ['GeneralJournalAccountEntryBiEntities', account('debit', 1)],
    ['GeneralJournalAccountEntryBiEntities', account('credit', 0)],
  ];
}
