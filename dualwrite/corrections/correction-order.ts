import type { Json } from '../journal/journal.ts';

/** What takes the place of the actuals' own values: ids of Dataverse and a date; what is not given stays. */
export interface Replacement {
  readonly project?: string;
  readonly task?: string;
  readonly role?: string;
  readonly resource?: string;
  /** The transaction category of an expense category. */
  readonly category?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Actuals to be canceled, and for whom. */
export interface CancellationOrder {
  /** Dataverse ids in lower case, in the order of the input. */
  readonly ids: readonly string[];
  readonly caller: string;
  readonly idempotencyKey: string | null;
  /** The whole input: under one idempotency key it must stay the same. */
  readonly input: Json;
  /** Whether what Finance would not post is looked for first. */
  readonly isChecked: boolean;
  readonly isDryRun: boolean;
}

/** Actuals to be corrected, and for whom. */
export interface CorrectionOrder extends CancellationOrder {
  readonly replacement: Replacement;
}

/** Where in the input a replacement stands. */
export const replacementPaths: Readonly<Record<keyof Replacement, readonly string[]>> = {
  project: ['input', 'replacement', 'projectId'],
  task: ['input', 'replacement', 'taskId'],
  role: ['input', 'replacement', 'roleId'],
  resource: ['input', 'replacement', 'resourceId'],
  category: ['input', 'replacement', 'categoryId'],
  date: ['input', 'replacement', 'date'],
};
