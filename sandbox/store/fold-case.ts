import type { DatabaseSync } from 'node:sqlite';

/** Name of the SQL function that makes texts equal which differ in case only. */
export const foldFunction = 'fold_case';

/** The text with differences of case removed. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** Whether SQLite itself compares the text without case: it knows the letters of ASCII only. */
export function isPlainText(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** Teaches a database {@link foldCase}. */
export function registerFoldCase(db: DatabaseSync): void {
  db.function(foldFunction, { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? foldCase(text) : null,
  );
}
