import type { OperationRecord } from '../journal/journal.ts';

/** The keys of the further operations of a call that is carried out by several; its first operation knows them. */
export function partsOf({ result }: Pick<OperationRecord, 'result'>): readonly (string | null)[] {
  return (result as { readonly parts?: readonly (string | null)[] } | null)?.parts ?? [];
}
