import type { Column, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { fillBaseAmounts } from './base-amounts.ts';
import type { Call } from './call.ts';

function now(call: Call): string {
  return `${new Date(call.environment.clock.now()).toISOString().slice(0, 19)}Z`;
}

function bySqlName(table: Table, name: string): Column | undefined {
  return table.storedColumns.find((column) => column.sqlName === name);
}

function fill(values: SqlRow, table: Table, name: string, value: SqlRow[string], force = false): void {
  if (bySqlName(table, name) !== undefined && (force || values[name] === undefined || values[name] === null)) {
    values[name] = value;
  }
}

function firstOption(table: Table, name: string): bigint | null {
  const option = bySqlName(table, name)?.options?.[0];
  return option === undefined ? null : BigInt(option.value);
}

/** Fills in what the platform sets on every new row. */
export function fillOnCreate(call: Call, table: Table, values: SqlRow): void {
  const time = now(call);
  fill(values, table, 'createdon', values['overriddencreatedon'] ?? time, true);
  fill(values, table, 'createdby', call.userId, true);
  fill(values, table, 'createdonbehalfby', call.onBehalfOf, true);
  fill(values, table, 'ownerid', call.userId);
  fillOwner(call, table, values);
  fill(values, table, 'statecode', firstOption(table, 'statecode'));
  fill(values, table, 'statuscode', firstOption(table, 'statuscode'));
  fill(values, table, 'organizationid', call.environment.options.organizationId);
  fillOnUpdate(call, table, values, {});
}

/** Fills in what the platform sets on every write. `before` is the row as it stood. */
export function fillOnUpdate(call: Call, table: Table, values: SqlRow, before: SqlRow): void {
  fill(values, table, 'modifiedon', now(call), true);
  fill(values, table, 'modifiedby', call.userId, true);
  fill(values, table, 'modifiedonbehalfby', call.onBehalfOf, true);
  if (values['ownerid'] !== undefined && before['ownerid'] !== undefined) fillOwner(call, table, values);
  fillFullName(table, values, before);
  fillCustomer(table, values);
  fillBaseAmounts(call.environment.store, table, values, before);
  values['versionnumber'] = call.environment.store.nextVersion();
}

function fillOwner(call: Call, table: Table, values: SqlRow): void {
  const owner = values['ownerid'] ?? null;
  const isTeam = values['ownerid$target'] === 'team';
  fill(values, table, 'owninguser', isTeam ? null : owner, true);
  if (bySqlName(table, 'owningbusinessunit') === undefined) return;
  const [source, key] = isTeam ? ['team', 'teamid'] : ['systemuser', 'systemuserid'];
  const row = call.environment.store.get(`SELECT businessunitid FROM ${quoted(source)} WHERE ${key} = ?`, [owner]);
  fill(values, table, 'owningbusinessunit', row?.['businessunitid'] ?? null, true);
}

/** Contacts and users: the full name follows from its parts. */
function fillFullName(table: Table, values: SqlRow, before: SqlRow): void {
  const written = values['firstname'] !== undefined || values['lastname'] !== undefined;
  if (!written || bySqlName(table, 'fullname') === undefined) return;
  const after = { ...before, ...values };
  const parts = [after['firstname'], after['lastname']].filter((part) => typeof part === 'string' && part !== '');
  values['fullname'] = parts.length === 0 ? null : parts.join(' ');
}

/** Orders and invoices: `accountid` and `contactid` follow from the customer. */
function fillCustomer(table: Table, values: SqlRow): void {
  if (values['customerid'] === undefined) return;
  const isContact = values['customerid$target'] === 'contact';
  const set = (name: string, mine: boolean) => {
    if (bySqlName(table, name)?.readOnly === true) values[name] = mine ? (values['customerid'] ?? null) : null;
  };
  set('accountid', !isContact);
  set('contactid', isContact);
}
