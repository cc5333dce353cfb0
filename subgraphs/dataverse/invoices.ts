import type { GraphQLResolveInfo } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { childConnection, keyFromText } from '../model/child-fields.ts';
import { equals, oneOf } from '../model/conditions.ts';
import type { Connection } from '../model/connection.ts';
import { entityKey, valueAt } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { badUserInput } from '../model/errors.ts';
import {
  choice,
  date,
  decimal,
  integer,
  legalEntity,
  legalEntityId,
  lookup,
  money,
  resolved,
  text,
} from '../model/fields.ts';
import { readList } from '../model/list.ts';
import { loadById, loadMany } from '../model/load.ts';
import { emptyPlan } from '../model/read-plan.ts';
import { recordFields } from '../model/record-fields.ts';
import { dataverseRows } from '../model/row-loader.ts';
import { actual } from './actuals.ts';
import { billingType, invoiceStatus, transactionClass } from './choices.ts';
import { billingMilestone, projectContract } from './contracts.ts';
import { project } from './projects.ts';
import { customer } from './reference-data.ts';

/** `invoice` */
export const invoice: TypeBinding = {
  typename: 'Invoice',
  table: 'invoice',
  id: 'invoiceid',
  keys: [['legalEntityId', 'number']],
  where: { op: 'eq', path: 'msdyn_ordertype', value: 192_350_001 },
  fields: {
    ...recordFields({
      entity: 'ProjectInvoiceProposalsV2',
      key: { dataAreaId: 'msdyn_owningcompany.cdm_companycode', InvoiceProposalId: 'invoicenumber' },
    }),
    number: text('invoicenumber'),
    name: text('name'),
    legalEntity: legalEntity(),
    legalEntityId: legalEntityId(),
    contract: lookup(
      'salesorderid',
      () => projectContract,
      () => filtersOf(projectContract),
    ),
    customer: lookup(
      'customerid',
      () => customer,
      () => filtersOf(customer),
    ),
    currency: text('transactioncurrencyid.isocurrencycode'),
    status: choice('msdyn_projectinvoicestatus', invoiceStatus),
    statusCode: integer('msdyn_projectinvoicestatus'),
    date: date('msdyn_invoicedate'),
    dueDate: date('duedate'),
    lines: childConnection(() => invoiceLine, 'msdyn_invoice'),
    total: money('totalamount'),
    tax: money('totaltax'),
    corrects: resolved(correctedInvoice),
  },
  filters: {
    id: { kind: 'id', path: 'invoiceid', typename: 'Invoice' },
    proposal: { kind: 'elsewhere', typename: 'Invoice' },
  },
  orders: {
    NUMBER: 'invoicenumber',
    DATE: 'msdyn_invoicedate',
    DUE_DATE: 'duedate',
    TOTAL: 'totalamount',
    CREATED_AT: 'createdon',
  },
};

/** `msdyn_invoicelinetransaction` */
export const invoiceLine: TypeBinding = {
  typename: 'InvoiceLine',
  table: 'msdyn_invoicelinetransaction',
  id: 'msdyn_invoicelinetransactionid',
  fields: {
    ...recordFields(),
    invoice: lookup(
      'msdyn_invoice',
      () => invoice,
      () => filtersOf(invoice),
    ),
    class: choice('msdyn_transactionclassification', transactionClass),
    classCode: integer('msdyn_transactionclassification'),
    description: text('msdyn_description'),
    project: lookup(
      'msdyn_project',
      () => project,
      () => filtersOf(project),
    ),
    actual: resolved(actualOfLine),
    milestone: resolved(milestoneOfLine, [
      'msdyn_transactionclassification',
      'msdyn_salescontractlineid',
      'msdyn_description',
      'msdyn_amount',
    ]),
    quantity: decimal('msdyn_quantity'),
    price: money('msdyn_price'),
    amount: money('msdyn_amount'),
    billingType: choice('msdyn_billingtype', billingType),
    billingTypeCode: integer('msdyn_billingtype'),
  },
  filters: { id: { kind: 'id', path: 'msdyn_invoicelinetransactionid', typename: 'InvoiceLine' } },
  orders: { DATE: 'msdyn_documentdate', AMOUNT: 'msdyn_amount', CREATED_AT: 'createdon' },
};

/** An invoice corrects the one whose lines its own lines were copied from. */
async function correctedInvoice(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const original = 'msdyn_originalinvoicelinedetail.msdyn_invoice';
  const [line] = await loadMany(
    invoiceLine,
    [['msdyn_invoice', entityKey(entity)]],
    { context, info, nodes: [] },
    {
      where: { op: 'ne', path: 'msdyn_originalinvoicelinedetail', value: null },
      paths: [original],
    },
  );
  const id = line && keyFromText(valueAt(line.row, original));
  return id ? loadById(invoice, id, { context, info, nodes: info.fieldNodes }) : null;
}

/** The unbilled actual that a line bills, by their transaction connection. */
async function actualOfLine(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const plan = emptyPlan('msdyn_transactionconnectionid');
  plan.select.add('msdyn_transaction1').add('msdyn_transaction2');
  const [row] = await dataverseRows(context).load({
    table: 'msdyn_transactionconnection',
    key: [['msdyn_transaction1', entityKey(entity)]],
    where: equals('msdyn_transaction2type', 'msdyn_actual'),
    plan,
  });
  const id = keyFromText(row?.values['msdyn_transaction2']);
  return id === null ? null : loadById(actual, id, { context, info, nodes: info.fieldNodes });
}

/** Lines carry no lookup to their milestone: it is the one of the contract line with the line's text, or its amount. */
async function milestoneOfLine(
  { row }: Entity,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const contractLine = valueAt(row, 'msdyn_salescontractlineid');
  if (valueAt(row, 'msdyn_transactionclassification') !== transactionClass['MILESTONE']) return null;
  if (typeof contractLine !== 'string') return null;
  const milestones = await loadMany(
    billingMilestone,
    [['msdyn_contractlineid', contractLine]],
    { context, info, nodes: info.fieldNodes },
    { paths: ['msdyn_name', 'msdyn_amount'] },
  );
  const same = (column: string, name: string): Entity[] =>
    milestones.filter((milestone) => valueAt(milestone.row, column) === valueAt(row, name));
  const byName = same('msdyn_name', 'msdyn_description');
  const byAmount = same('msdyn_amount', 'msdyn_amount');
  return (byName.length === 1 ? byName[0] : byAmount.length === 1 ? byAmount[0] : undefined) ?? null;
}

/** The most invoices of one project. */
const MAX_INVOICES = 1000;

/** Project.invoices: those with a line for the project. */
export async function invoicesOfProject(
  entity: Entity,
  args: Readonly<Record<string, unknown>>,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Entity>> {
  const plan = emptyPlan('invoicedetailid');
  plan.select.add('invoiceid').add('msdyn_project');
  const details = await dataverseRows(context).load({
    table: 'invoicedetail',
    key: [['msdyn_project', entityKey(entity)]],
    plan,
  });
  const ids = [...new Set(details.flatMap((detail) => keyFromText(detail.values['invoiceid']) ?? []))];
  if (ids.length > MAX_INVOICES) {
    throw badUserInput(
      ['filter'],
      `this project is on ${ids.length} invoices, more than the ${MAX_INVOICES} that can be listed here. Use the field "invoices" of its contract.`,
    );
  }
  const scope = ids.length === 0 ? equals(invoice.id, null) : oneOf(invoice.id, ids.sort());
  const scopeName = `invoices of project ${entityKey(entity)}`;
  return readList({ binding: invoice, args: args, context, info, scope, scopeName });
}
