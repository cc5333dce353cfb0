import type { FieldBinding, TypeBinding } from '../model/binding.ts';
import { entityKey } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { choice, derived, integer, lookup, resolved } from '../model/fields.ts';
import { loadMany } from '../model/load.ts';
import { objectResolvers } from '../model/object-resolvers.ts';
import type { Resolver } from '../subgraph.ts';
import { billingType, transactionClass } from './choices.ts';
import { resourceRole, transactionCategory } from './reference-data.ts';

const sharedFields = {
  class: choice('msdyn_transactionclassification', transactionClass),
  classCode: integer('msdyn_transactionclassification'),
  billingType: choice('msdyn_billingtype', billingType),
  billingTypeCode: integer('msdyn_billingtype'),
} satisfies Readonly<Record<string, FieldBinding>>;

/** What a row of the other table names. */
const notNamed: FieldBinding = derived([], () => null);

/** `msdyn_orderlineresourcecategory` */
export const roleChargeability: TypeBinding = {
  typename: 'Chargeability',
  table: 'msdyn_orderlineresourcecategory',
  id: 'msdyn_orderlineresourcecategoryid',
  fields: { ...sharedFields, role: lookup('msdyn_resourcecategory', () => resourceRole), category: notNamed },
};

/** `msdyn_orderlinetransactioncategory` */
export const categoryChargeability: TypeBinding = {
  typename: 'Chargeability',
  table: 'msdyn_orderlinetransactioncategory',
  id: 'msdyn_orderlinetransactioncategoryid',
  fields: { ...sharedFields, role: notNamed, category: lookup('msdyn_transactioncategory', () => transactionCategory) },
};

const ORDER = [{ path: 'msdyn_transactionclassification' }, { path: 'msdyn_description' }];

/** `ContractLine.chargeability`: the rows of both tables, read in one call. Roles come first. */
export const chargeabilityOfLine: FieldBinding = resolved(async (entity, _args, context, info) => {
  const place = { context, info, nodes: info.fieldNodes };
  const key = [['msdyn_contractlineid', entityKey(entity)]] as const;
  const tables = [roleChargeability, categoryChargeability];
  return (await Promise.all(tables.map((binding) => loadMany(binding, key, place, { orderBy: ORDER })))).flat();
});

/** The resolvers of `Chargeability`: each row by the binding of its own table. */
export const chargeabilityResolvers: Readonly<Record<string, Resolver>> = Object.fromEntries(
  Object.keys(roleChargeability.fields).map((name): [string, Resolver] => {
    const byTable = new Map(
      [roleChargeability, categoryChargeability].map((binding) => [binding.table, resolverOf(binding, name)]),
    );
    return [
      name,
      (entity: Entity, args, context, info) => byTable.get(entity.binding.table)?.(entity, args, context, info),
    ];
  }),
);

function resolverOf(binding: TypeBinding, name: string): Resolver {
  return objectResolvers(binding)[name] as Resolver;
}
