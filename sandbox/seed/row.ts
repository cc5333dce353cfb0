/** A stored value before the stores encode it: decimals and dates are text. */
export type Value = string | number | boolean | null;

/** One row of either system by canonical column name. */
export type Row = Record<string, Value>;

/** A column of a row that must be a text; the generators fill it before it is read. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') {
    throw new Error(
      `Expected column "${column}" to hold a text, received ${JSON.stringify(value)}: fill it before reading it.`,
    );
  }
  return value;
}
