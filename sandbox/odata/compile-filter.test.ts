import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModels } from '../store/metadata.ts';
import { tableOf } from '../store/model.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { FilterCompiler } from './compile-filter.ts';
import { registerSqlServerLike } from './compile-like.ts';
import type { Dialect } from './dialect.ts';
import { parseExpression } from './parse-expression.ts';
import { ODataSemanticError } from './semantic-error.ts';
import { SqlParameters, SqlScope } from './sql-scope.ts';

const dataverseDialect: Dialect = {
  textFunctions: new Set(['contains', 'startswith', 'endswith']),
  sqlWildcards: true,
  starEquality: false,
  arithmetic: false,
  lambdas: true,
  queryFunction: null,
};
const financeDialect: Dialect = {
  ...dataverseDialect,
  textFunctions: new Set(),
  sqlWildcards: false,
  starEquality: true,
  arithmetic: true,
  lambdas: false,
};

let dataverse: Store;
let finance: Store;

beforeAll(() => {
  const models = loadModels();
  dataverse = openStore(models.dataverse);
  registerSqlServerLike(dataverse.db);
  const contacts = dataverse.bulk('contact', ['contactid', 'fullname', 'lastname', 'parentcustomerid', 'creditlimit']);
  const accounts = dataverse.bulk('account', [
    'accountid',
    'name',
    'primarycontactid',
    'creditlimit',
    'numberofemployees',
  ]);
  const contactId = (n: number) => `c0000000-0000-0000-0000-00000000000${n}`;
  const accountId = (n: number) => `a0000000-0000-0000-0000-00000000000${n}`;
  contacts.insert([contactId(1), 'Ann Archer', 'Archer', accountId(1), '10']);
  contacts.insert([contactId(2), 'Bob Baker', 'Baker', accountId(1), '20']);
  accounts.insert([accountId(1), '50% Off_[A]', contactId(1), '100.5000', 5]);
  accounts.insert([accountId(2), 'abc', contactId(2), '-100.5000', 100]);
  accounts.insert([accountId(3), "O'Brien", null, null, null]);

  finance = openStore(models.finance);
  const projects = finance.bulk('ProjectsV2', ['dataAreaId', 'ProjectId', 'ProjectName']);
  projects.insert(['usmf', 'P-1', 'Alpha']);
  projects.insert(['usmf', 'P-2', 'Alphabet']);
  projects.insert(['demf', 'P-1', 'Beta']);
  const rates = finance.bulk('ExchangeRates', ['RateTypeName', 'FromCurrency', 'ToCurrency', 'StartDate', 'Rate']);
  rates.insert(['Default', 'EUR', 'USD', '2025-03-31T12:00:00Z', '1.0850']);
  rates.insert(['Default', 'GBP', 'USD', '2025-04-01T12:00:00Z', '1.2600']);
});

afterAll(() => {
  dataverse.close();
  finance.close();
});

function select(store: Store, table: string, column: string, filter: string, dialect: Dialect): unknown[] {
  const scope = new SqlScope(store.model, tableOf(store.model, table), new SqlParameters());
  const condition = new FilterCompiler(dialect, new Map()).condition(parseExpression(filter), scope);
  const sql = `SELECT ${scope.alias}."${column}" AS found ${scope.from()} WHERE ${condition} ORDER BY 1`;
  return store.all(sql, scope.parameters.values).map((row) => row['found']);
}

describe('filters of Dataverse', () => {
  const names = (filter: string) => select(dataverse, 'account', 'name', filter, dataverseDialect);

  it.each([
    [`name eq 'ABC'`, ['abc']],
    [`name eq 'O''Brien'`, ["O'Brien"]],
    [`creditlimit gt 100.49999`, ['50% Off_[A]']],
    [`creditlimit ge 100.50001`, []],
    [`creditlimit eq 100.50001`, []],
    [`creditlimit ne 100.50001`, ['50% Off_[A]', 'abc']],
    [`creditlimit lt -100.49999`, ['abc']],
    [`creditlimit lt 99999999999999999999`, ['50% Off_[A]', 'abc']],
    [`100.5 eq creditlimit`, ['50% Off_[A]']],
    [`numberofemployees lt 5.5`, ['50% Off_[A]']],
    [`creditlimit gt numberofemployees`, ['50% Off_[A]']],
    [`creditlimit eq null`, ["O'Brien"]],
    [`creditlimit ne null`, ['50% Off_[A]', 'abc']],
    [`creditlimit ne 1`, ['50% Off_[A]', 'abc']],
    [`not (creditlimit eq 1)`, ['50% Off_[A]', 'abc']],
    [`creditlimit gt null`, []],
    [`contains(name,'B')`, ['abc', "O'Brien"]],
    [`contains(name,'0%')`, ['50% Off_[A]']],
    [`contains(name,'[%] O')`, ['50% Off_[A]']],
    [`contains(name,'a%c')`, ['abc']],
    [`contains(name,'a_c')`, ['abc']],
    [`startswith(name,'[a-c]')`, ['abc']],
    [`startswith(name,'[^a-c]')`, ['50% Off_[A]', "O'Brien"]],
    [`endswith(name,'[[]A]')`, ['50% Off_[A]']],
    [`primarycontactid/fullname eq 'ann archer'`, ['50% Off_[A]']],
    [`_primarycontactid_value eq c0000000-0000-0000-0000-000000000002`, ['abc']],
    [`contact_customer_accounts/any(c:c/lastname eq 'Baker')`, ['50% Off_[A]']],
    [`contact_customer_accounts/any()`, ['50% Off_[A]']],
    [`contact_customer_accounts/all(c:c/creditlimit gt 15)`, ['abc', "O'Brien"]],
    [`contact_customer_accounts/any(c:c/creditlimit gt 15 and c/parentcustomerid_account/name eq 'abc')`, []],
    [`name eq 'abc' or name eq 'o''brien'`, ['abc', "O'Brien"]],
  ])('select by %s', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  it('hold more alternatives than SQLite nests expressions', () => {
    const mixed = Array.from({ length: 1_500 }, (_, n) => `name eq 'x${n}' or numberofemployees eq ${n + 200}`);
    expect(names(`${mixed.join(' or ')} or name eq 'abc'`)).toEqual(['abc']);
  });

  it.each([
    [`nope eq 1`, 'unknown'],
    [`primarycontactid eq 1`, 'unknown'],
    [`primarycontactid/nope eq 1`, 'unknown'],
    [`name eq 5`, 'type'],
    [`_primarycontactid_value eq 'c0000000-0000-0000-0000-000000000002'`, 'type'],
    [`creditlimit eq 'x'`, 'type'],
    [`createdon gt 'x'`, 'type'],
    [`name`, 'type'],
    [`contains(creditlimit,'1')`, 'type'],
    [`length(name) eq 3`, 'unsupported'],
    [`tolower(name) eq 'abc'`, 'unsupported'],
    [`creditlimit add 1 eq 2`, 'unsupported'],
    [`name in ('a','b')`, 'unsupported'],
    [`primarycontactid/contact_manager_contacts/any(c:c/lastname eq 'x')`, 'unsupported'],
    [`Microsoft.Dynamics.CRM.Nope(PropertyName='name')`, 'unknown'],
    [`name eq @missing`, 'unknown'],
  ])('are refused: %s', (filter, problem) => {
    expect(() => names(filter)).toThrow(ODataSemanticError);
    expect(() => names(filter)).toThrow(expect.objectContaining({ problem }));
  });
});

describe('filters of Finance', () => {
  const projects = (filter: string) => select(finance, 'ProjectsV2', 'ProjectName', filter, financeDialect);
  const rates = (filter: string) => select(finance, 'ExchangeRates', 'FromCurrency', filter, financeDialect);

  it.each([
    [`ProjectName eq 'alpha'`, ['Alpha']],
    [`ProjectName eq 'Alpha*'`, ['Alpha', 'Alphabet']],
    [`ProjectName eq '*bet*'`, ['Alphabet', 'Beta']],
    [`ProjectName ne '*bet*'`, ['Alpha']],
    [`dataAreaId eq 'USMF' and (ProjectId eq 'P-1' or ProjectId eq 'P-9')`, ['Alpha']],
    [`ProjectName eq null`, []],
  ])('select projects by %s', (filter, expected) => {
    expect(projects(filter)).toEqual(expected);
  });

  it.each([
    [`StartDate eq 2025-03-31T00:00:00Z`, ['EUR']],
    [`StartDate eq 2025-03-31`, ['EUR']],
    [`StartDate gt 2025-03-31T12:00:00Z`, ['GBP']],
    [`Rate mul 2 gt 2.2`, ['GBP']],
    [`Rate add 1 eq 2.085`, ['EUR']],
    [`Rate div 2 lt 0.6`, ['EUR']],
  ])('select exchange rates by %s', (filter, expected) => {
    expect(rates(filter)).toEqual(expected);
  });

  it('compare enumerations with qualified members only', () => {
    const groups = (filter: string) => select(finance, 'ProjectsV2', 'ProjectName', filter, financeDialect);
    const column = [...tableOf(finance.model, 'ProjectsV2').columns.values()].find((each) => each.kind === 'enum');
    const member = column?.options?.[0]?.label ?? '';
    const literal = `Microsoft.Dynamics.DataEntities.${column?.enumName ?? ''}'${member}'`;
    expect(groups(`${column?.name ?? ''} eq ${literal}`).length).toBeGreaterThan(0);
    expect(() => groups(`${column?.name ?? ''} gt ${literal}`)).toThrow(ODataSemanticError);
    expect(() => groups(`${column?.name ?? ''} eq '${member}'`)).toThrow(ODataSemanticError);
    expect(() => groups(`${column?.name ?? ''} eq Microsoft.Dynamics.DataEntities.Wrong'${member}'`)).toThrow(
      ODataSemanticError,
    );
  });
});
