import type { ReadSession } from '../../systems/odata/query.ts';
import { financeRows } from './columns.ts';
import { type BoundRow, readBound } from './read-bound.ts';

/** The rules of projects, those of their contracts, and those that name neither: only one list in each read may be long. */
export async function readRules(
  finance: ReadSession,
  company: readonly string[],
  project: readonly string[],
  contract: readonly string[],
): Promise<readonly BoundRow<(typeof financeRows)['profileRule']>[]> {
  const none = [''];
  const scopes = [{ project }, { project: none, contract }, { project: none, contract: none }];
  const rules = await Promise.all(
    scopes.map((scope) => readBound(financeRows.profileRule, finance, { company, ...scope })),
  );
  return rules.flat();
}
