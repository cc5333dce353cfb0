import type { Value } from '../../systems/odata/query.ts';

/** Whether something that began at a moment (ISO 8601) has taken longer than it may. Without a moment nobody can tell. */
export function isOverdue(began: Value | undefined, longestMilliseconds: number): boolean {
  return typeof began === 'string' && Date.now() - Date.parse(began) > longestMilliseconds;
}
