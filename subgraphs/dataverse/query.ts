import type { TypeBinding } from '../model/binding.ts';
import { readList } from '../model/list.ts';
import type { ListArguments } from '../model/page.ts';
import { loadByKey } from '../model/object-resolvers.ts';
import type { Resolver } from '../subgraph.ts';
import { summarizeActuals } from './actuals-summary.ts';
import { actual } from './actuals.ts';
import { projectContract } from './contracts.ts';
import { readEstimates } from './estimate-list.ts';
import { invoice } from './invoices.ts';
import { journal } from './journals.ts';
import { resolveNode, resolveNodes } from './node.ts';
import type { QueryResolvers } from './resolvers.generated.ts';
import { project } from './projects.ts';
import { bookableResource, customer, resourceRole, transactionCategory, vendor, worker } from './reference-data.ts';
import { subcontract } from './subcontracts.ts';
import { timeEntry } from './time-entries.ts';

/** Resolvers of the entry points that Dataverse answers. */
export const queryResolvers: Readonly<Record<keyof QueryResolvers, Resolver>> = {
  node: resolveNode,
  nodes: resolveNodes,
  actuals: list(actual),
  actualsSummary: (_parent, args: Parameters<typeof summarizeActuals>[0], context, info) =>
    summarizeActuals(args, context, info, null),
  customers: list(customer),
  estimates: (_parent, args: ListArguments, context, info) => readEstimates(args, context, info, null),
  invoiceByNumber: byNumber(invoice),
  invoices: list(invoice),
  journals: list(journal),
  projectByNumber: byNumber(project),
  projectContractByNumber: byNumber(projectContract),
  projectContracts: list(projectContract),
  projects: list(project),
  resourceRoles: list(resourceRole),
  resources: list(bookableResource),
  subcontracts: list(subcontract),
  timeEntries: list(timeEntry),
  transactionCategories: list(transactionCategory),
  vendors: list(vendor),
  workers: list(worker),
};

function list(binding: TypeBinding): Resolver {
  return (_parent, args: ListArguments, context, info) => readList({ binding, args, context, info });
}

function byNumber(binding: TypeBinding): Resolver {
  return (_parent, args: { readonly legalEntity: string; readonly number: string }, context, info) =>
    loadByKey(binding, ['legalEntityId', 'number'], [args.legalEntity, args.number], {
      context,
      info,
      nodes: info.fieldNodes,
    });
}
