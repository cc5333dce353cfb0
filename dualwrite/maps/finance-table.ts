import type { TableMap } from './table-map.ts';

/** The entity of Finance that holds a map's records; throws for a map whose records Dataverse alone holds. */
export function financeTable({ name, finance }: Pick<TableMap, 'finance'> & { readonly name?: string }): string {
  if (finance === null)
    throw new Error(`Expected a map that Finance has a side of, received ${name ?? 'one without'}.`);
  return finance.table;
}
