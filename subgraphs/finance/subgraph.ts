import { scalarResolvers } from '../model/scalars.ts';
import { buildSubgraph } from '../subgraph.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import type { ResolverMap, Subgraph } from '../subgraph.ts';
import { actualResolvers } from './actuals.ts';
import { categoryResolvers } from './categories.ts';
import { contractResolvers } from './contracts.ts';
import type { DimensionValue } from './dimensions.ts';
import { estimateResolvers } from './estimates.ts';
import { exchangeRateResolvers } from './exchange-rates.ts';
import { expenseCategoryResolvers } from './expense-categories.ts';
import { expenseReportResolvers } from './expense-reports.ts';
import { expenseResolvers } from './expenses.ts';
import { invoiceResolvers } from './invoices.ts';
import { journalResolvers } from './journals.ts';
import { legalEntityResolvers } from './legal-entities.ts';
import { milestoneResolvers } from './milestones.ts';
import { projectResolvers } from './projects.ts';
import { subcontractResolvers } from './subcontracts.ts';
import { vendorInvoiceResolvers } from './vendor-invoices.ts';

/** What the subgraph cannot learn from Finance itself. */
export interface FinanceSubgraphOptions {
  /** Names of the financial dimensions in the order of the environment's dimension format for integrations. */
  readonly dimensionNames?: readonly string[];
}

/** One file an area; the index to what this subgraph answers. */
const areas: readonly AreaResolvers[] = [
  legalEntityResolvers,
  exchangeRateResolvers,
  categoryResolvers,
  expenseCategoryResolvers,
  contractResolvers,
  milestoneResolvers,
  projectResolvers,
  estimateResolvers,
  actualResolvers,
  journalResolvers,
  invoiceResolvers,
  expenseReportResolvers,
  expenseResolvers,
  vendorInvoiceResolvers,
  subcontractResolvers,
];

/** The resolvers of all areas; several add fields to the same type, such as `Query`. */
function mergeAreas(): ResolverMap {
  const merged: Record<string, AreaResolvers[string]> = {};
  for (const [typename, resolvers] of areas.flatMap((area) => Object.entries(area))) {
    merged[typename] = { ...merged[typename], ...resolvers };
  }
  return merged;
}

/** The subgraph of what Finance owns: its own records, and the accounting side of Dataverse's. */
export function createFinanceSubgraph({ dimensionNames = [] }: FinanceSubgraphOptions = {}): Subgraph {
  return buildSubgraph('finance', {
    ...scalarResolvers,
    ...mergeAreas(),
    Dimension: { name: ({ position }: DimensionValue) => dimensionNames[position - 1] ?? null },
  });
}
