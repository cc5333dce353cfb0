import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { sharedCategoryOf } from '../maps/shared-category.ts';
import { financeRows } from './columns.ts';
import { type FinanceSetup, usualRateType } from './finance-setup.ts';
import { postingDay } from './posting-day.ts';
import { distinct, keyOf, readBound } from './read-bound.ts';
import { readRules } from './read-rules.ts';
import type { Work } from './read-work.ts';

/** Reads what import and posting of some work need of Finance: two calls, however much work it is. */
export async function readSetup(works: readonly Work[], finance: ReadSession): Promise<FinanceSetup> {
  const companies = distinct(
    works.flatMap(({ entry, actuals }) => [entry.company, ...actuals.map((actual) => actual.company)]),
  );
  const company = { company: companies };
  const number = distinct(works.map(({ entry }) => entry.projectNumber));
  const dates = works.map(({ date }) => date).toSorted();
  const [first = ''] = dates;
  const [ledgers, parameters, usualCategories, lineProperties, periods, projects, projectGroups, profiles] =
    await Promise.all([
      readBound(financeRows.ledger, finance, company),
      readBound(financeRows.parameters, finance, company),
      readBound(financeRows.usualCategories, finance, company),
      readBound(financeRows.lineProperty, finance, company),
      readBound(financeRows.period, finance, company, isNotBefore(financeRows.period.columns.last, first)),
      readBound(financeRows.project, finance, { ...company, number }),
      readBound(financeRows.projectGroup, finance, company),
      readBound(financeRows.profile, finance, company),
    ]);
  const known = {
    ledgers: byKey(ledgers, (row) => keyOf(row.company)),
    parameters: byKey(parameters, (row) => keyOf(row.company)),
    usualCategories: byKey(usualCategories, (row) => keyOf(row.company)),
    lineProperties: byKey(lineProperties, (row) => keyOf(row.company, row.billingType)),
    periods: grouped(inDays(periods), (row) => keyOf(row.company)),
    projects: byKey(projects, (row) => keyOf(row.company, row.number)),
    projectGroups: byKey(projectGroups, (row) => keyOf(row.company, row.group)),
    profiles: byKey(profiles, (row) => keyOf(row.company, row.profile)),
  };
  const category = distinct([
    ...works.flatMap(({ entry, kind }) =>
      entry.category === '' ? [] : [sharedCategoryOf(entry.category, kind.shared)],
    ),
    ...usualCategories.flatMap(({ company: _company, ...usual }) => Object.values(usual)),
  ]);
  const days = works.flatMap(({ actuals, date }) => actuals.map((actual) => postingDay(known, actual.company, date)));
  const last = [...dates, ...days.filter((day) => day !== null)].toSorted().at(-1) ?? '';
  const contracts = projects.map(({ contract }) => contract);
  const { columns } = financeRows.rate;
  const isOpenEnded: Filter = { op: 'eq', path: columns.last, value: null };
  const [profileRules, projectCategories, sharedCategories, agreements, rates] = await Promise.all([
    readRules(finance, companies, number, distinct(contracts)),
    readBound(financeRows.projectCategory, finance, { ...company, category }),
    readBound(financeRows.sharedCategory, finance, { category }),
    readBound(financeRows.agreement, finance, {
      ...company,
      contract: distinct(works.map(({ contract }) => contract)),
    }),
    readBound(
      financeRows.rate,
      finance,
      {
        type: distinct([usualRateType, ...ledgers.flatMap((row) => [row.rateType, row.reportingRateType])]),
        from: distinct(works.flatMap(({ actuals }) => actuals.map(({ currency }) => currency))),
        to: distinct(ledgers.flatMap((row) => [row.currency, row.reportingCurrency])),
      },
      { op: 'le', path: columns.first, value: last },
      { op: 'or', of: [isNotBefore(columns.last, first), isOpenEnded] },
    ),
  ]);
  return {
    ...known,
    profileRules: grouped(profileRules, (row) => keyOf(row.company)),
    projectCategories: byKey(projectCategories, (row) => keyOf(row.company, row.category)),
    sharedCategories: byKey(sharedCategories, (row) => keyOf(row.category)),
    agreements: byKey(agreements, (row) => keyOf(row.company, row.contract)),
    rates: grouped(inDays(rates), (row) => keyOf(row.type, row.from, row.to)),
  };
}

function isNotBefore(path: string, value: string): Filter {
  return { op: 'ge', path, value };
}

function byKey<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, key);
}

/** Rows with days instead of moments, the earliest first. */
function inDays<Row extends { readonly first: string; readonly last: string }>(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ ...row, first: row.first.slice(0, 10), last: row.last.slice(0, 10) }))
    .toSorted((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
}
