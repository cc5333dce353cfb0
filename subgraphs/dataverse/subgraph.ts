import { legalEntityReference } from '../model/fields.ts';
import { decodeGlobalIdOf } from '../model/global-id.ts';
import { objectResolvers } from '../model/object-resolvers.ts';
import { scalarResolvers } from '../model/scalars.ts';
import { buildSubgraph } from '../subgraph.ts';
import type { ReferenceResolver, Subgraph } from '../subgraph.ts';
import { summaryKeyResolvers } from './actuals-summary.ts';
import { boundTypes } from './bindings.ts';
import { chargeabilityResolvers } from './chargeability.ts';
import { financeTypes } from './node.ts';
import { queryResolvers } from './query.ts';

/** The subgraph of everything that Dataverse owns. */
export function createDataverseSubgraph(): Subgraph {
  return buildSubgraph('dataverse', {
    ...scalarResolvers,
    ...Object.fromEntries(boundTypes.map((binding) => [binding.typename, objectResolvers(binding)])),
    ...Object.fromEntries(financeTypes.map((name) => [name, { __resolveReference: followReference }])),
    LegalEntity: { __resolveReference: followLegalEntity },
    ActualsSummaryKeys: summaryKeyResolvers,
    Chargeability: chargeabilityResolvers,
    Query: queryResolvers,
  });
}

const followReference: ReferenceResolver = async (reference: unknown) => reference;

const followLegalEntity: ReferenceResolver = async (reference: { readonly id?: string; readonly code?: string }) => {
  const code = reference.code ?? decodeGlobalIdOf(['LegalEntity'], reference.id ?? '', ['id']).parts[0];
  return code === undefined ? null : legalEntityReference(code);
};
