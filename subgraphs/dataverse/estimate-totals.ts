import type { Row } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { choiceName } from '../model/choices.ts';
import { equals } from '../model/conditions.ts';
import { toText } from '../model/convert.ts';
import { sumDecimals } from '../model/decimals.ts';
import { transactionClass, transactionType } from './choices.ts';

/** The estimates of one class in one currency. */
export interface EstimateTotal {
  readonly class: string;
  readonly currency: string;
  readonly quantity: string;
  readonly cost: { readonly amount: string; readonly currency: string };
  readonly sales: { readonly amount: string; readonly currency: string };
  readonly count: number;
}

const CURRENCY = 'transactioncurrencyid.isocurrencycode';

/** Totals of a project's estimates, grouped by Dataverse. A cost and its sales may be in different currencies. */
export async function summarizeEstimates(
  projectId: string,
  context: SubgraphContext,
): Promise<readonly EstimateTotal[]> {
  const [labor, lines] = await Promise.all([
    context.dataverse.aggregate({
      table: 'msdyn_resourceassignment',
      filter: equals('msdyn_projectid', projectId),
      groupBy: [CURRENCY],
      aggregates: [
        { column: 'msdyn_effort', with: 'sum', as: 'quantity' },
        { column: 'msdyn_plannedcost', with: 'sum', as: 'cost' },
        { column: 'msdyn_plannedsales', with: 'sum', as: 'sales' },
        { column: null, with: 'count', as: 'rows' },
      ],
    }),
    context.dataverse.aggregate({
      table: 'msdyn_estimateline',
      filter: equals('msdyn_project', projectId),
      groupBy: ['msdyn_transactionclassification', 'msdyn_transactiontypecode', CURRENCY],
      aggregates: [
        { column: 'msdyn_quantity', with: 'sum', as: 'quantity' },
        { column: 'msdyn_amount', with: 'sum', as: 'amount' },
        { column: null, with: 'count', as: 'rows' },
      ],
    }),
  ]);
  const parts = [...labor.map(laborPart), ...lines.map(linePart)].filter((part) => part !== null);
  const groups = Map.groupBy(parts, (part) => `${part.class} ${part.currency}`);
  return [...groups.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { currency } = first;
      return {
        class: first.class,
        currency,
        quantity: sumDecimals(group.map((part) => part.quantity)),
        cost: { amount: sumDecimals(group.map((part) => part.cost)), currency },
        sales: { amount: sumDecimals(group.map((part) => part.sales)), currency },
        count: group.reduce((sum, part) => sum + part.count, 0),
      };
    });
}

interface Part {
  readonly class: string;
  readonly currency: string;
  readonly quantity: Row[string];
  readonly cost: Row[string];
  readonly sales: Row[string];
  readonly count: number;
}

function laborPart(row: Row): Part | null {
  const currency = toText(row[CURRENCY]);
  if (currency === null) return null;
  return {
    class: 'TIME',
    currency,
    quantity: row['quantity'],
    cost: row['cost'],
    sales: row['sales'],
    count: Number(row['rows'] ?? 0),
  };
}

/** Only cost lines count as estimates; their sales lines add what they are sold for. */
function linePart(row: Row): Part | null {
  const currency = toText(row[CURRENCY]);
  const type = row['msdyn_transactiontypecode'];
  const isCost = type === transactionType['COST'];
  if (currency === null || (!isCost && type !== transactionType['UNBILLED_SALES'])) return null;
  return {
    class: choiceName(transactionClass, row['msdyn_transactionclassification']) ?? 'OTHER',
    currency,
    quantity: isCost ? row['quantity'] : null,
    cost: isCost ? row['amount'] : null,
    sales: isCost ? null : row['amount'],
    count: isCost ? Number(row['rows'] ?? 0) : 0,
  };
}
