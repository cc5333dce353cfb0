import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { EstimateField, EstimatePlan } from './estimate-plans.ts';

type Row = Readonly<Record<string, unknown>>;

/** An estimate that is to be there, and its values: how much, and the price of each of its lines. */
interface Expected {
  readonly plan: EstimatePlan;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What is wrong with estimates: each that was added and not removed has its lines in both systems and one forecast with
 * the values of the last change; of all others nothing is left.
 */
export function estimateProblems(
  sandbox: Sandbox,
  { plans, orders }: EstimateField,
  records: readonly OperationRecord[],
  tally: Tally,
): readonly string[] {
  const problems: string[] = [];
  const expected = new Map<string, Expected>();
  const told = new Map<string, string[]>();
  for (const record of records) {
    const order = orders.get(record.requestId);
    const { id } = record.result as { readonly id: string | null };
    if (order === undefined || id === null) continue;
    told.set(order.plan.text, [...(told.get(order.plan.text) ?? []), describe(record)]);
    if (record.progress.state !== 'COMMITTED') continue;
    const before = expected.get(id);
    if ((order.kind === 'create') !== (before === undefined))
      problems.push(`${describe(record)} is about ${id}, which was ${before === undefined ? 'not ' : ''}there`);
    if (order.kind === 'delete') expected.delete(id);
    else expected.set(id, { plan: order.plan, values: { ...before?.values, ...order.values } });
  }
  for (const plan of plans) {
    const own = [...expected].filter(([, one]) => one.plan === plan);
    count(tally.checks, 'plans of estimates');
    for (const { what, held, wanted } of comparisons(sandbox, plan, own)) {
      if (held.join() === wanted.join()) continue;
      const history = (told.get(plan.text) ?? []).join('; ');
      problems.push(`${plan.text} has ${what} [${held.join()}], expected [${wanted.join()}] after ${history}`);
    }
    count(tally.checks, 'forecasts', own.length);
  }
  return problems;
}

function comparisons({ stores }: Sandbox, plan: EstimatePlan, own: readonly (readonly [string, Expected])[]) {
  const { dataverse, finance } = stores;
  const { staging, forecast } = plan.kind;
  const ids = own.map(([id]) => id.toLowerCase());
  const lines = dataverse.all('SELECT * FROM msdyn_estimateline WHERE msdyn_description = ?', [plan.text]);
  const isOfPlan = lines.map((row) => String(row['msdyn_estimatelineid']).toLowerCase());
  const staged = finance
    .all(`SELECT * FROM ${staging.table}`, [])
    .filter((row) => textColumns.some((column) => row[column] === plan.text));
  const forecasts = finance.all(`SELECT * FROM ${forecast.table} WHERE ${forecast.text} = ?`, [plan.text]);
  const cost = lines.filter(({ msdyn_transactiontypecode: type }) => type === 192_350_000n);
  const sales = lines.filter(({ msdyn_transactiontypecode: type }) => type !== 192_350_000n);
  return [
    { what: 'cost lines', held: idsIn(cost, 'msdyn_estimatelineid'), wanted: ids.toSorted() },
    {
      what: 'sales lines of',
      held: idsIn(sales, 'msdyn_estimatelineorigin'),
      wanted: plan.isSold ? ids.toSorted() : [],
    },
    {
      what: 'costs',
      held: cost.map((row) => amounts([row['msdyn_quantity'], 2], [row['msdyn_price'], 4])).toSorted(),
      wanted: own.map(([, { values }]) => [values['quantity'], values['costPrice']].join(' at ')).toSorted(),
    },
    { what: 'staging rows', held: idsIn(staged, staging.id), wanted: isOfPlan.toSorted() },
    {
      what: 'forecasts',
      held: forecasts
        .map((row) => amounts([row[forecast.quantity], 4], [row['CostPrice'], 4], [row['SalesPrice'], 4]))
        .toSorted(),
      wanted: own
        .map(([, { values }]) => [values['quantity'], values['costPrice'], values['salesPrice'] ?? '0'].join(' at '))
        .toSorted(),
    },
  ];
}

const textColumns = ['Description', 'Comment'];

function idsIn(rows: readonly Row[], column: string): readonly string[] {
  return rows.map((row) => String(row[column]).toLowerCase()).toSorted();
}

/** Decimals as a store keeps them, with so many places, in words. */
export function amounts(...values: readonly (readonly [value: unknown, places: number])[]): string {
  const texts = values.map(([value, places]) => {
    const digits = String(value).padStart(places + 1, '0');
    const fraction = digits.slice(-places).replace(/0+$/, '');
    return `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
  });
  return texts.join(' at ');
}
