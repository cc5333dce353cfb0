/** `ProjAdvancedJournalStatus`, as it is stored. */
export const journalStatus = { draft: 0, posted: 1, processing: 2, error: 3 } as const;

/** `ProjAdvancedJournalLineStatus`, as it is stored. */
export const lineStatus = { draft: 0, posted: 1, processing: 2, error: 3, invalidActuals: 4 } as const;

/** Journal headers. */
export const journals = 'ProjAdvancedJournals';

/** Journal lines. */
export const lines = 'ProjAdvancedJournalLineHours';

/** Staged actuals. */
export const staging = 'ProjActualsImports';
