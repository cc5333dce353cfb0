import type { SqlRow } from '../../../store/sql-value.ts';
import { textOf } from '../staging/staged-actual.ts';
import { firstSet } from './forecast-values.ts';
import { isCostLine, type PairKind } from './pair-kind.ts';

/** What the lines of one estimate say together: the cost line decides what both say, each has its own price. */
export interface MergedLines {
  readonly main: SqlRow;
  /** The sales line, if there is one. */
  readonly sales: SqlRow | undefined;
  readonly quantity: bigint;
  readonly costPrice: bigint;
  readonly salesPrice: bigint;
  readonly currency: string;
  readonly start: string;
  readonly end: string;
}

/** Merges the lines of one estimate; of several on one side the newest counts. */
export function mergeLines(kind: PairKind, lines: readonly SqlRow[]): MergedLines {
  const [cost, sales] = [lines.findLast(isCostLine), lines.findLast((line) => !isCostLine(line))];
  const main = cost ?? sales;
  if (main === undefined) throw new Error('Expected a line of the estimate.');
  const start = textOf(main, 'StartDate');
  return {
    main,
    sales,
    quantity: BigInt(main[kind.quantity] ?? 0),
    costPrice: BigInt(cost?.['Price'] ?? 0),
    salesPrice: BigInt(sales?.['Price'] ?? 0),
    currency: textOf(sales ?? main, kind.currency),
    start,
    end: firstSet(textOf(main, 'EndDate'), start),
  };
}
