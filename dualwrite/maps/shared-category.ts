/** The kinds of shared categories that Finance keeps of a transaction category of Dataverse, in the order of the digits that their codes end with. */
export const sharedCategoryLabels = ['hour', 'fee', 'item', 'expense'] as const;

/** A kind of shared category. */
export type SharedCategoryLabel = (typeof sharedCategoryLabels)[number];

/** The code of a shared category, by which project categories are known, too: the form is documented, the digits are inferred. */
export function sharedCategoryOf(number: string, label: SharedCategoryLabel): string {
  return `TCN-${number}-${sharedCategoryLabels.indexOf(label) + 1}`;
}
