import type { FieldNode } from 'graphql';

import type { ReadRow } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toLegalEntityCode } from '../model/convert.ts';
import { selectedFields } from '../model/selection.ts';
import type { SelectionInfo } from '../model/selection.ts';
import { selectedColumns } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { isWholeKey } from './read-object.ts';
import type { PartialKey } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

/** Finance shows no report headers: a report is the expenses that carry its number. */
export interface ExpenseReport {
  readonly __typename: 'ExpenseReport';
  readonly legalEntityId: string;
  readonly number: string;
  /** Its expenses, by line number. */
  readonly lines: readonly ReadRow[];
}

/** The columns of an expense that name its report. */
export const REPORT_KEY = ['dataAreaId', 'ExpenseReportNumber'] as const;

/** Columns of the lines that a selection on a report needs. `lineType` is that of its lines. */
export function reportColumns(
  lineType: FinanceType,
  nodes: readonly FieldNode[],
  context: SubgraphContext,
  info: SelectionInfo,
): readonly string[] {
  const selected = selectedFields(nodes, 'ExpenseReport', info);
  const columns = new Set(['LineNumber', ...lineType.key]);
  if (selected.has('status') || selected.has('statusSymbol')) columns.add('ApprovalStatus');
  if (selected.has('worker')) columns.add('EmployeePersonnelNumber');
  for (const column of selectedColumns(lineType, selected.get('lines') ?? [], info, context)) columns.add(column);
  return [...columns];
}

/** The report with this company and number; null when no expense carries them. */
export async function readReport(
  key: PartialKey,
  columns: readonly string[],
  context: SubgraphContext,
): Promise<ExpenseReport | null> {
  if (!isWholeKey(key)) return null;
  const lines = await rowLoader(context, 'Expenses', REPORT_KEY).load(key, columns);
  const [first] = lines;
  if (first === undefined) return null;
  return {
    __typename: 'ExpenseReport',
    legalEntityId: toLegalEntityCode(first.values['dataAreaId']) ?? '',
    number: String(first.values['ExpenseReportNumber']),
    lines: lines.toSorted((left, right) => Number(left.values['LineNumber']) - Number(right.values['LineNumber'])),
  };
}
