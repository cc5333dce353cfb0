import type { GraphQLResolveInfo } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import { financeRowExists } from '../finance/existence.ts';
import { badUserInput } from '../model/errors.ts';
import type { ArgumentPath } from '../model/errors.ts';
import { legalEntityReference } from '../model/fields.ts';
import { decodeGlobalId } from '../model/global-id.ts';
import { isGuid } from '../model/guid.ts';
import { loadById } from '../model/load.ts';
import { loadByKey } from '../model/object-resolvers.ts';
import { extendedTypes, ownedTypes } from './bindings.ts';

/** The most ids of one `nodes`. */
const MAX_NODES = 200;

/** Types that only Finance knows: their ids resolve here so that one field answers for all. */
export const financeTypes: readonly string[] = [
  'ExchangeRate',
  'ExpenseReport',
  'IntegrationJournal',
  'IntegrationJournalLine',
];

const owned = new Map(ownedTypes.map((binding) => [binding.typename, binding]));
const extended = new Map(extendedTypes.map((binding) => [binding.typename, binding]));

/** Query.node */
export function resolveNode(
  _parent: unknown,
  { id }: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return loadNode(id, ['id'], context, info);
}

/** Query.nodes. A malformed id refuses the field; an id of nothing is null at its place. */
export function resolveNodes(
  _parent: unknown,
  { ids }: { readonly ids: readonly string[] },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): readonly Promise<unknown>[] {
  if (ids.length > MAX_NODES) throw badUserInput(['ids'], `expected at most ${MAX_NODES} ids, received ${ids.length}.`);
  ids.forEach((id, index) => decodeGlobalId(id, ['ids', index]));
  return ids.map((id, index) => loadNode(id, ['ids', index], context, info));
}

async function loadNode(
  id: string,
  path: ArgumentPath,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { typename, parts } = decodeGlobalId(id, path);
  const place = { context, info, nodes: info.fieldNodes };
  const binding = owned.get(typename);
  if (binding !== undefined) {
    const key = parts[0] ?? '';
    if (parts.length !== 1 || !isGuid(key)) throw badUserInput(path, 'expected an id as returned in a field "id".');
    return loadById(binding, key, place);
  }
  const extension = extended.get(typename);
  if (extension === undefined && typename !== 'LegalEntity' && !financeTypes.includes(typename)) {
    throw badUserInput(path, `expected the id of a type of this API, received the id of a ${typename}.`);
  }
  const [exists, copy] = await Promise.all([
    financeRowExists(context, typename, parts),
    extension?.globalKey?.length === parts.length ? loadByKey(extension, extension.globalKey, parts, place) : null,
  ]);
  if (!exists) return null;
  if (copy !== null) return copy;
  return typename === 'LegalEntity' ? legalEntityReference(parts[0] ?? '') : { __typename: typename, id };
}
