import type { Value } from '../../systems/odata/query.ts';

/** The enum value of options that we do not name: added by the customer, or by a later release. */
export const OTHER = 'OTHER';

/** An option set: enum value to stored number (or text). `OTHER` stands for every number not listed. */
export type ChoiceMap = Readonly<Record<string, number | string>>;

/** The enum value of a stored option; null when none is stored. */
export function choiceName(choices: ChoiceMap, value: Value | undefined): string | null {
  if (value === null || value === undefined) return null;
  return Object.keys(choices).find((name) => choices[name] === value) ?? OTHER;
}
