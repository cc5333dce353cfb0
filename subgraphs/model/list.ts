import { filtersOf } from './binding.ts';
import type { Connection } from './connection.ts';
import { requireDataverse } from './dataverse-columns.ts';
import type { Entity } from './entity.ts';
import { translateFilter } from './filter.ts';
import { financePaths, hasFinanceConditions, readMixedPage } from './mixed.ts';
import { prepareList, readPage } from './page.ts';
import type { ListRequest } from './page.ts';

/**
 * A page of a list, in one call: the keyset of the cursor, and one row more than asked for. Reads of many parents in one
 * tick travel together. Conditions that Finance answers make it a mixed list (`mixed.ts`).
 */
export async function readList(request: ListRequest): Promise<Connection<Entity>> {
  const { binding, context, args } = request;
  const bindings = filtersOf(binding);
  if (hasFinanceConditions(args.filter, bindings)) {
    return readMixedPage(prepareList({ ...request, rowPaths: financePaths(binding) }), bindings);
  }
  const require = requireDataverse(context.dataverse, binding.table);
  return readPage(prepareList(request), translateFilter(args.filter, bindings, { require, elsewhere: null }));
}
