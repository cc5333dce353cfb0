/** What keeps the actuals of a time entry from being imported or posted. */
export type FindingCode =
  /** There is no such entry. */
  | 'TIME_ENTRY_MISSING'
  /** The entry has no date. */
  | 'DATE_MISSING'
  /** The project belongs to no company: dual-write leaves its rows out. */
  | 'OWNING_COMPANY_MISSING'
  /** A company is not in dual-write scope. */
  | 'COMPANY_OUT_OF_SCOPE'
  /** The project has no contracting unit, so its cost has no currency. */
  | 'CONTRACTING_UNIT_MISSING'
  /** A person of another company belongs to no unit, so what that company spends has no currency. */
  | 'RESOURCING_UNIT_MISSING'
  /** A unit or contract has no currency. */
  | 'CURRENCY_MISSING'
  /** Finance does not have the project. */
  | 'PROJECT_MISSING'
  /** Finance takes no time on a project that is finished there. */
  | 'PROJECT_CLOSED'
  /** The company has no project category for the transaction category. */
  | 'PROJECT_CATEGORY_MISSING'
  /** The company has no line property for the billing type. */
  | 'LINE_PROPERTY_MISSING'
  /** The company's ledger has no accounting currency, or there is no ledger. */
  | 'LEDGER_CURRENCY_MISSING'
  /** There is no rate into a currency in which the books are kept. */
  | 'EXCHANGE_RATE_MISSING'
  /** No open fiscal period takes the date. */
  | 'FISCAL_PERIOD_NOT_OPEN'
  /** No rule gives the project a cost and revenue profile. */
  | 'POSTING_PROFILE_MISSING'
  /** The lending company has no intercompany relationship with the borrowing one. */
  | 'INTERCOMPANY_RELATIONSHIP_MISSING';

/** One thing in the way, without saying whose. */
export interface Obstacle {
  readonly code: FindingCode;
  /** What was expected and what was received. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** One thing in the way of a time entry. */
export interface Finding extends Obstacle {
  readonly timeEntryId: string;
}
