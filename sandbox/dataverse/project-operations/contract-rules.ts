import { tableOf } from '../../store/model.ts';
import type { SqlRow } from '../../store/sql-value.ts';
import type { WriteEvent, WriteHooks } from '../environment.ts';
import { createRow } from '../write-row.ts';
import { checkUnitCurrency, companyOfUnit, isChanging, lookUp, valueAfter } from './company-currency.ts';
import { numberRow } from './document-numbers.ts';
import { businessError } from './schedule-errors.ts';

/** `msdyn_ordertype` of project contracts, and the status reason of a confirmed one. */
const workBased = 192_350_001n;
const confirmed = 192_350_003n;

/** A project contract is saved for the first time. */
function beforeCreate(event: WriteEvent): void {
  if (event.values['msdyn_ordertype'] !== workBased) return;
  numberRow(event, 'ordernumber', 'ORD-', 5);
  const unit = event.values['msdyn_contractorganizationalunitid'];
  if ((event.values['msdyn_owningcompany'] ?? null) === null) {
    event.values['msdyn_owningcompany'] = companyOfUnit(event, unit);
  }
  checkUnitCurrency(event, event.values['msdyn_owningcompany'], unit);
  checkCustomer(event, event.values);
}

/** The customer must belong to the contract's owning company. */
function checkCustomer(event: WriteEvent, values: SqlRow): void {
  if (values['customerid$target'] === 'contact') return;
  checkAccount(event, values['customerid'], values['msdyn_owningcompany']);
}

function checkAccount(event: WriteEvent, account: unknown, company: unknown): void {
  const own = lookUp(event, 'account', 'accountid', account, 'msdyn_company');
  if (own === null || typeof company !== 'string' || own === company) return;
  throw businessError('The customer must belong to the owning company of the project contract.');
}

/** The primary contract customer pays everything, until others are added. */
function afterCreate(event: WriteEvent): void {
  const { values } = event;
  const customer = values['customerid'] ?? null;
  if (values['msdyn_ordertype'] !== workBased || customer === null) return;
  const isContact = values['customerid$target'] === 'contact';
  const [table, key, name] = isContact ? ['contact', 'contactid', 'fullname'] : ['account', 'accountid', 'name'];
  const split = tableOf(event.call.environment.model, 'msdyn_projectcontractsplitbillingrule');
  const percentage = split.storedColumns.find((column) => column.sqlName === 'msdyn_billingpercentage');
  createRow(
    event.call,
    split,
    {},
    {
      msdyn_name: lookUp(event, table ?? '', key ?? '', customer, name ?? ''),
      msdyn_projectcontract: event.id,
      msdyn_customer: customer,
      msdyn_customer$target: isContact ? 'contact' : 'account',
      msdyn_billingpercentage: 100n * 10n ** BigInt(percentage?.scale ?? 0),
      msdyn_roundingcustomer: 1n,
      msdyn_owningcompany: values['msdyn_owningcompany'] ?? null,
      transactioncurrencyid: values['transactioncurrencyid'] ?? null,
    },
  );
}

function beforeUpdate(event: WriteEvent): void {
  if (event.before?.['msdyn_ordertype'] !== workBased) return;
  if (isChanging(event, 'transactioncurrencyid') && (event.before['transactioncurrencyid'] ?? null) !== null) {
    throw businessError('The currency of a project contract cannot be changed after it is saved.');
  }
  if (isChanging(event, 'customerid') || isChanging(event, 'msdyn_owningcompany')) {
    checkCustomer(event, { ...event.before, ...event.values });
  }
  if (isChanging(event, 'msdyn_owningcompany') || isChanging(event, 'msdyn_contractorganizationalunitid')) {
    checkUnitCurrency(
      event,
      valueAfter(event, 'msdyn_owningcompany'),
      valueAfter(event, 'msdyn_contractorganizationalunitid'),
    );
  }
  if (isChanging(event, 'msdyn_psastatusreason') && event.values['msdyn_psastatusreason'] === confirmed) {
    checkPercentages(event);
  }
}

/** Only on confirmation: on the way there customers come and go one by one. */
function checkPercentages(event: WriteEvent): void {
  const { store, model } = event.call.environment;
  const split = tableOf(model, 'msdyn_projectcontractsplitbillingrule');
  const scale = split.storedColumns.find((column) => column.sqlName === 'msdyn_billingpercentage')?.scale ?? 0;
  const total = store.get(
    'SELECT sum(msdyn_billingpercentage) AS total FROM msdyn_projectcontractsplitbillingrule WHERE msdyn_projectcontract = ?',
    [event.id],
  );
  if (total?.['total'] === 100n * 10n ** BigInt(scale)) return;
  throw businessError('The billing split percentages of the contract customers must total 100.');
}

/** A contract line belongs to the company of its contract, and so does its project. */
function checkLine(event: WriteEvent): void {
  const contract = valueAfter(event, 'salesorderid');
  const company = lookUp(event, 'salesorder', 'salesorderid', contract, 'msdyn_owningcompany');
  if (event.before === null && company !== null) event.values['msdyn_owningcompany'] ??= company;
  if (event.before !== null && !isChanging(event, 'msdyn_project')) return;
  const project = valueAfter(event, 'msdyn_project');
  const own = lookUp(event, 'msdyn_project', 'msdyn_projectid', project, 'msdyn_owningcompany');
  if (own === null || company === null || own === company) return;
  throw businessError('The project of a contract line must belong to the owning company of the project contract.');
}

/** Contract customers: a fixed account, and no delete of the primary one or of one with actuals. */
const customerHooks: WriteHooks = {
  beforeCreate(event) {
    numberRow(event, 'msdyn_fundingsourceid', 'FS-', 6);
    const contract = event.values['msdyn_projectcontract'];
    const company = lookUp(event, 'salesorder', 'salesorderid', contract, 'msdyn_owningcompany');
    event.values['msdyn_owningcompany'] ??= company;
    if (event.values['msdyn_customer$target'] !== 'contact')
      checkAccount(event, event.values['msdyn_customer'], company);
  },
  beforeUpdate(event) {
    if (!isChanging(event, 'msdyn_customer')) return;
    throw businessError('The account of a contract customer cannot be changed.');
  },
  beforeDelete(event) {
    if (event.isCascade || event.before === null) return;
    const contract = event.before['msdyn_projectcontract'];
    const primary = lookUp(event, 'salesorder', 'salesorderid', contract, 'customerid');
    if (primary !== null && primary === event.before['msdyn_customer']) {
      throw businessError('The primary customer of a project contract cannot be deleted.');
    }
    const actual = event.call.environment.store.get(
      'SELECT msdyn_actualid FROM msdyn_actual WHERE msdyn_projectcontractsplitbillingrule = ? LIMIT 1',
      [event.id],
    );
    if (actual === undefined) return;
    throw businessError('A contract customer cannot be deleted once actuals exist for it.');
  },
};

/** Rules of project contracts, their lines and their customers. */
export const contractHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  ['salesorder', { beforeCreate, afterCreate, beforeUpdate }],
  [
    'salesorderdetail',
    {
      beforeCreate(event) {
        numberRow(event, 'msdyn_contractlinenumber', 'CL-', 6);
        checkLine(event);
      },
      beforeUpdate: checkLine,
    },
  ],
  ['msdyn_projectcontractsplitbillingrule', customerHooks],
]);
