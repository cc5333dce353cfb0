import { expenseEstimates } from '../../dualwrite/maps/expense-estimates.ts';
import { materialEstimates } from '../../dualwrite/maps/material-estimates.ts';
import type { ChangeKind, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { Breakage } from '../write-through/mortal-runner.ts';
import { withSystem } from '../write-through/replacing.ts';
import { call, requestOf, serviceOf, type TimePlay } from './time-play.ts';

/** Both kinds of estimates, and where Finance keeps their staging rows and forecasts. */
export const estimateKinds = [
  {
    typename: 'ExpenseEstimate',
    map: expenseEstimates,
    staging: { table: 'ProjEstimateExpensesImports', id: 'EstimateExpensesImportId', origin: 'OriginEstimateLineId' },
    forecast: { table: 'ProjectExpenseForecasts', text: 'Description', quantity: 'Quantity' },
  },
  {
    typename: 'MaterialEstimate',
    map: materialEstimates,
    staging: { table: 'ProjForecastSalesImport', id: 'ImportId', origin: 'ForecastLineIdOrigin' },
    forecast: { table: 'ProjectItemForecasts', text: 'BudgetComment', quantity: 'SalesQuantity' },
  },
] as const;

/** See {@link estimateKinds}. */
export type PlanKind = (typeof estimateKinds)[number];

/** What is planned on a project: added, changed, removed and added again, each time as another estimate. */
export interface EstimatePlan {
  readonly kind: PlanKind;
  /** Its description in both systems; no other plan has it. */
  readonly text: string;
  readonly project: string;
  readonly isSold: boolean;
}

/** What was asked for under the id of a request. */
export interface EstimateOrder {
  readonly plan: EstimatePlan;
  readonly kind: ChangeKind;
  /** Prices and quantity as they are to be. */
  readonly values: Readonly<Record<string, string>>;
}

/** Estimates of a schedule. */
export interface EstimateField {
  readonly plans: readonly EstimatePlan[];
  /** By the id of the request. */
  readonly orders: ReadonlyMap<string, EstimateOrder>;
  /** Adds, changes or removes an estimate of some plan. */
  act(): void;
}

/** Of the seed: sold on time and material, at a fixed price, and internal, which nobody pays for. */
const projects = [['PRJ-0001', true], ['PRJ-0003', true], ['PRJ-0010', false]] as const; // prettier-ignore

/** A few plans of either kind. */
export function estimateField(play: TimePlay): EstimateField {
  const { sandbox, random, seed, caller } = play;
  const { dataverse: store } = sandbox.stores;
  const idOf = (sql: string, value: string) => String(Object.values(store.get(sql, [value]) ?? {})[0]);
  const category = idOf(
    'SELECT msdyn_transactioncategoryid FROM msdyn_transactioncategory WHERE msdyn_transactioncategorynumber = ?',
    '00004',
  );
  const plans = Array.from({ length: 2 + random.upTo(2) }, (_, index): EstimatePlan => {
    const [number, isSold] = random.pick(projects);
    const project = idOf('SELECT msdyn_projectid FROM msdyn_project WHERE msdyn_projectnumber = ?', number);
    return {
      kind: random.pick(estimateKinds),
      text: `Plan ${seed}-${index} of ${store.nextVersion()}`,
      project,
      isSold,
    };
  });
  const orders = new Map<string, EstimateOrder>();
  let keys = 0;

  const act = () => {
    const plan = random.pick(plans);
    const known = costLinesOf(plan).map((row) => String(row['msdyn_estimatelineid']));
    const kind: ChangeKind =
      known.length === 0 ? 'create' : random.pick(['create', 'update', 'update', 'delete', 'delete'] as const);
    const id = kind === 'create' ? null : random.pick(known);
    const values = kind === 'delete' ? {} : valuesOf(plan);
    const change: UnifiedChange =
      kind === 'create'
        ? {
            project: plan.project,
            category,
            description: plan.text,
            start: '2027-01-04',
            finish: '2027-01-08',
            ...(plan.kind.typename === 'MaterialEstimate' ? { productDescription: 'Steel plates' } : {}),
            ...values,
          }
        : values;
    const idempotencyKey = random.chance(0.5) ? `${seed}-estimate-${(keys += 1)}` : null;
    const repeats = idempotencyKey !== null && random.chance(0.4) ? 2 : 1;
    const write = {
      map: plan.kind.map,
      kind,
      mutation: `${kind}${plan.kind.typename}`,
      caller,
      id,
      change,
      inputPath: (field: string) => [field],
      input: { id, ...values },
      idempotencyKey,
      consistency: random.chance(0.2) ? ('EVENTUAL' as const) : ('STRICT' as const),
      isExpected: null,
      isForced: true,
    };
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const request = requestOf(play, random.upTo(400));
      orders.set(request.requestId, { plan, kind, values });
      const { journal } = play.slots[0]!;
      call(play, `${kind} estimate`, (mortal) => serviceOf(mortal, journal).write(write, request));
    }
  };
  const costLinesOf = ({ text }: EstimatePlan) =>
    store.all(
      'SELECT msdyn_estimatelineid FROM msdyn_estimateline WHERE msdyn_description = ? AND msdyn_transactiontypecode = 192350000',
      [text],
    );
  const valuesOf = ({ isSold }: EstimatePlan) => ({
    quantity: `${1 + random.upTo(20)}.5`,
    costPrice: `${10 + random.upTo(90)}.25`,
    ...(isSold ? { salesPrice: `${100 + random.upTo(90)}.75` } : {}),
  });
  return { plans, orders, act };
}

/** Finance gets the lines of an estimate now in one order and now in the other, as it may from Microsoft's dual-write. */
export function inEitherOrder(random: { chance(probability: number): boolean }): Breakage {
  return withSystem('FINANCE', (whole) => ({
    write: async (writes, effect) => {
      const isMixed = writes.every(({ table }) => tables.has(table)) && random.chance(0.5);
      if (!isMixed) return whole.write(writes, effect);
      const written = await whole.write(writes.toReversed(), effect);
      return written === 'accepted' ? written : written.toReversed();
    },
  }));
}

/** A gateway that ties the sales line of an estimate to no cost line of its own: Finance makes two forecasts of them. */
export const withoutTies: Breakage = withSystem('FINANCE', (whole) => ({
  write: (writes, effect) =>
    whole.write(
      writes.map((one) => {
        const origin =
          one.kind === 'create' ? estimateKinds.find(({ staging }) => staging.table === one.table) : undefined;
        if (one.kind !== 'create' || origin === undefined || !(origin.staging.origin in one.values)) return one;
        return { ...one, values: { ...one.values, [origin.staging.origin]: crypto.randomUUID() } };
      }),
      effect,
    ),
}));

const tables: ReadonlySet<string> = new Set(estimateKinds.map(({ staging }) => staging.table));
