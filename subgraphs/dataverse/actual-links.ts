import type { GraphQLResolveInfo } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import type { TypeBinding } from '../model/binding.ts';
import { keyFromText } from '../model/child-fields.ts';
import { choiceName } from '../model/choices.ts';
import { toText } from '../model/convert.ts';
import { entityKey, valueAt } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { derived, resolved, text } from '../model/fields.ts';
import type { FieldBinding } from '../model/binding.ts';
import { loadById, loadMany } from '../model/load.ts';
import { recordFields } from '../model/record-fields.ts';
import { actual } from './actuals.ts';
import { sourceDocumentType } from './choices.ts';
import { expenseById } from './finance-documents.ts';
import { timeEntry } from './time-entries.ts';

const ACTUAL_TABLE = 'msdyn_actual';

/** `msdyn_transactionconnection`, as far as both ends are actuals */
export const transactionConnection: TypeBinding = {
  typename: 'TransactionConnection',
  table: 'msdyn_transactionconnection',
  id: 'msdyn_transactionconnectionid',
  fields: {
    ...recordFields(),
    from: end(1),
    fromRole: role(1),
    fromRoleText: text('msdyn_transaction1role'),
    to: end(2),
    toRole: role(2),
    toRoleText: text('msdyn_transaction2role'),
  },
};

/** The table stores ids and table names as text, so an end is loaded by id. */
function end(side: 1 | 2): FieldBinding {
  const path = `msdyn_transaction${side}`;
  return resolved(
    (entity, _args, context, info) => {
      const id = keyFromText(valueAt(entity.row, path));
      return id === null ? null : loadById(actual, id, { context, info, nodes: info.fieldNodes });
    },
    [path],
  );
}

function role(side: 1 | 2): FieldBinding {
  const path = `msdyn_transaction${side}role`;
  return derived([path], (read) => connectionRole(toText(read(path)) ?? ''));
}

const roles = new Set([
  'COST',
  'UNBILLED_SALES',
  'BILLED_SALES',
  'ORIGINAL',
  'REVERSING',
  'REPLACING',
  'RESOURCING_UNIT_COST',
  'INTER_ORGANIZATIONAL_SALES',
]);

/** The enum value of a role, which the table stores as words such as "Unbilled sales". */
export function connectionRole(words: string): string {
  const name = words
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return roles.has(name) ? name : 'OTHER';
}

/** Actual.connections: those in which the actual is on either side. */
export async function connectionsOfActual(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly Entity[]> {
  const place = { context, info, nodes: info.fieldNodes };
  const key = entityKey(entity);
  const sides = await Promise.all(
    ([1, 2] as const).map((side) =>
      loadMany(transactionConnection, [[`msdyn_transaction${side}`, key]], place, {
        where: { op: 'eq', path: `msdyn_transaction${3 - side}type`, value: ACTUAL_TABLE },
      }),
    ),
  );
  return sides.flat();
}

/** `msdyn_transactionorigin` */
export const sourceDocument: TypeBinding = {
  typename: 'SourceDocument',
  table: 'msdyn_transactionorigin',
  id: 'msdyn_transactionoriginid',
  fields: {
    type: derived(['msdyn_origintype'], (read) => choiceName(sourceDocumentType, read('msdyn_origintype')) ?? 'OTHER'),
    typeText: text('msdyn_origintype'),
    recordId: derived(['msdyn_origin'], (read) => keyFromText(read('msdyn_origin'))),
    timeEntry: document('msdyn_timeentry', (id, context, info) =>
      loadById(timeEntry, id, { context, info, nodes: info.fieldNodes }),
    ),
    expense: document('msdyn_expense', expenseById),
  },
};

function document(
  table: string,
  load: (id: string, context: SubgraphContext, info: GraphQLResolveInfo) => Promise<unknown>,
): FieldBinding {
  return resolved(
    ({ row }, _args, context, info) => {
      const id = keyFromText(valueAt(row, 'msdyn_origin'));
      return id === null || valueAt(row, 'msdyn_origintype') !== table ? null : load(id, context, info);
    },
    ['msdyn_origin', 'msdyn_origintype'],
  );
}

/** Actual.origin */
export async function originOfActual(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const place = { context, info, nodes: info.fieldNodes };
  const [first] = await loadMany(sourceDocument, [['msdyn_transaction', entityKey(entity)]], place, {
    orderBy: [{ path: 'createdon' }],
  });
  return first ?? null;
}

/** The actuals that came from a record, oldest first: what its approval or confirmation created, and their reversals. */
export async function actualsOfOrigin(
  originId: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly Entity[]> {
  const origins = await loadMany(
    sourceDocument,
    [['msdyn_origin', originId]],
    { context, info, nodes: [] },
    {
      paths: ['msdyn_transaction'],
      orderBy: [{ path: 'createdon' }],
    },
  );
  const ids = origins.flatMap((origin) => keyFromText(valueAt(origin.row, 'msdyn_transaction')) ?? []);
  const place = { context, info, nodes: info.fieldNodes };
  const actuals = await Promise.all([...new Set(ids)].map((id) => loadById(actual, id, place)));
  return actuals.filter((found) => found !== null);
}
