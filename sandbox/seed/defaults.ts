import { amount, amountText, divideHalfAway } from './amounts.ts';
import type { Company } from './companies.ts';
import { integrationUserId } from './people.ts';
import type { DataverseTable } from './metadata.ts';
import { nameGuid } from './identifiers.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** When rows that no business date belongs to were created. */
const setUp = '2023-12-01T08:00:00Z';

const companyColumns = ['msdyn_owningcompany', 'msdyn_company', 'msdyn_companyid'] as const;

/** Fills the columns that Dataverse fills by itself: state, owner, audit, exchange rate and base-currency amounts. */
export function addDataverseDefaults(world: World, companies: readonly Company[]): void {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const anyCompany = companies[0];
  if (anyCompany === undefined) throw new Error('Expected at least one company, found none.');
  for (const [name, rows] of world.dataverse) {
    const table = world.metadata.tables.get(name);
    if (table === undefined) continue;
    const fill = createFiller(world, table);
    for (const row of rows) fill(row, companyOf(world, row, byId) ?? anyCompany);
  }
}

function companyOf(world: World, row: Row, companies: ReadonlyMap<string, Company>): Company | undefined {
  for (const column of companyColumns) {
    const id = row[column];
    if (typeof id === 'string') return companies.get(id);
  }
  const project = row['msdyn_project'] ?? row['msdyn_projectid'];
  const owner = typeof project === 'string' && world.tableOf(project) === 'msdyn_project' ? world.byId(project) : null;
  return owner === null ? undefined : companies.get(String(owner['msdyn_owningcompany']));
}

function createFiller(world: World, table: DataverseTable): (row: Row, company: Company) => void {
  const names = new Set(table.columns.map((column) => column.name));
  const firstStatus = table.columns.find((column) => column.name === 'statuscode')?.options?.[0]?.value ?? null;
  const bases = table.columns
    .filter((column) => column.name.endsWith('_base') && names.has(column.name.slice(0, -5)))
    .map((column) => [column.name, column.name.slice(0, -5)] as const);
  const rootUnit = nameGuid(world.seed, 'businessunit', 'contoso');
  const author = integrationUserId(world);
  const set = (row: Row, name: string, value: Row[string]): void => {
    if (names.has(name) && row[name] === undefined) row[name] = value;
  };
  return (row, company) => {
    set(row, 'statecode', 0);
    set(row, 'statuscode', firstStatus);
    set(row, 'createdon', setUp);
    set(row, 'modifiedon', row['createdon'] ?? setUp);
    set(row, 'createdby', author);
    set(row, 'modifiedby', author);
    setOwner(world, row, company, rootUnit, set);
    const currency = row['transactioncurrencyid'];
    if (typeof currency !== 'string') return;
    const perDollar = String(world.byId(currency)['exchangerate']);
    set(row, 'exchangerate', perDollar);
    const rate = BigInt(perDollar.replace('.', ''));
    for (const [base, source] of bases) {
      const value = row[source];
      if (typeof value === 'string') row[base] = amountText(divideHalfAway(amount(value) * 10_000_000_000n, rate));
    }
  };
}

type Set = (row: Row, name: string, value: Row[string]) => void;

function setOwner(world: World, row: Row, company: Company, rootUnit: string, set: Set): void {
  set(row, 'ownerid', company.teamId);
  const owner = row['ownerid'];
  if (typeof owner !== 'string') return;
  const ownedByUser = world.tableOf(owner) === 'systemuser';
  set(row, 'owninguser', ownedByUser ? owner : null);
  set(row, 'owningteam', ownedByUser ? null : owner);
  set(row, 'owningbusinessunit', world.byId(owner)['businessunitid'] ?? rootUnit);
}
