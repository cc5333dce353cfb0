import type { GraphQLResolveInfo } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import type { FieldBinding, TypeBinding } from '../model/binding.ts';
import { choiceName } from '../model/choices.ts';
import { toLegalEntityCode, toText } from '../model/convert.ts';
import { entityKey, valueAt } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { choice, derived, integer, legalEntityId, lookup, resolved, text } from '../model/fields.ts';
import { encodeGlobalId } from '../model/global-id.ts';
import { loadMany } from '../model/load.ts';
import { emptyPlan } from '../model/read-plan.ts';
import { dataverseRows } from '../model/row-loader.ts';
import { actualsOfOrigin } from './actual-links.ts';
import { approvalStatus, vendorInvoiceConfirmation } from './choices.ts';
import { project, projectTask } from './projects.ts';
import { product, transactionCategory } from './reference-data.ts';

/*
 * What Dataverse adds to records that begin in Finance. Finance owns their ids and keys; the rows here are copies that
 * dual-write made, found by those keys.
 */

const COMPANY = 'msdyn_owningcompany.cdm_companycode';

/** `msdyn_expensecategory` */
export const expenseCategory: TypeBinding = {
  typename: 'ExpenseCategory',
  table: 'msdyn_expensecategory',
  id: 'msdyn_expensecategoryid',
  keys: [['legalEntityId', 'code']],
  globalKey: ['legalEntityId', 'code'],
  fields: {
    id: globalId('ExpenseCategory', [COMPANY, 'msdyn_externalcategoryid']),
    legalEntityId: legalEntityId(),
    code: text('msdyn_externalcategoryid'),
    transactionCategory: lookup('msdyn_expensecategoryuid', () => transactionCategory),
  },
};

const EXPENSE_NUMBER = 'msdyn_externalexpenseid';

/** `msdyn_expense` */
export const expense: TypeBinding = {
  typename: 'Expense',
  table: 'msdyn_expense',
  id: 'msdyn_expenseid',
  keys: [['legalEntityId', 'number']],
  globalKey: ['legalEntityId', 'number'],
  fields: {
    id: globalId('Expense', [COMPANY, EXPENSE_NUMBER]),
    legalEntityId: legalEntityId(),
    number: text(EXPENSE_NUMBER),
    approval: resolved(async (entity, _args, context) =>
      choiceName(approvalStatus, await approvalStage(entity, context)),
    ),
    approvalCode: resolved((entity, _args, context) => approvalStage(entity, context)),
    actuals: resolved((entity, _args, context, info) => actualsOf(entity, context, info)),
  },
};

/** `msdyn_projectvendorinvoice` */
export const vendorInvoice: TypeBinding = {
  typename: 'VendorInvoice',
  table: 'msdyn_projectvendorinvoice',
  id: 'msdyn_projectvendorinvoiceid',
  keys: [['legalEntityId', 'vendorAccount', 'number']],
  globalKey: ['legalEntityId', 'vendorAccount', 'number'],
  fields: {
    id: globalId('VendorInvoice', [COMPANY, 'msdyn_vendor.accountnumber', 'msdyn_vendorinvoicenumber']),
    legalEntityId: legalEntityId(),
    vendorAccount: text('msdyn_vendor.accountnumber'),
    number: text('msdyn_vendorinvoicenumber'),
    confirmation: choice('statuscode', vendorInvoiceConfirmation),
    confirmationCode: integer('statuscode'),
  },
};

/** `msdyn_projectvendorinvoiceline` */
export const vendorInvoiceLine: TypeBinding = {
  typename: 'VendorInvoiceLine',
  table: 'msdyn_projectvendorinvoiceline',
  id: 'msdyn_projectvendorinvoicelineid',
  keys: [['legalEntityId', 'externalLine']],
  globalKey: ['legalEntityId', 'externalLine'],
  fields: {
    id: globalId('VendorInvoiceLine', [COMPANY, 'msdyn_externalinvoiceline']),
    legalEntityId: legalEntityId(),
    externalLine: text('msdyn_externalinvoiceline'),
    verificationStatusCode: integer('msdyn_verificationstatus'),
    project: lookup('msdyn_project', () => project),
    task: lookup('msdyn_task', () => projectTask),
    category: lookup('msdyn_transactioncategory', () => transactionCategory),
    product: lookup('msdyn_product', () => product),
    actuals: resolved((entity, _args, context, info) => actualsOf(entity, context, info)),
  },
};

/** The expense with this primary key, or null when it has no number in Finance: then it is none of Finance's expenses. */
export async function expenseById(
  id: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const place = { context, info, nodes: info.fieldNodes };
  const [found] = await loadMany(expense, [[expense.id, id]], place, { paths: [COMPANY, EXPENSE_NUMBER] });
  return found && valueAt(found.row, COMPANY) && valueAt(found.row, EXPENSE_NUMBER) ? found : null;
}

function globalId(typename: string, [company = '', ...others]: readonly string[]): FieldBinding {
  return derived([company, ...others], (read) => {
    const parts = [toLegalEntityCode(read(company)), ...others.map((path) => toText(read(path)))];
    return parts.includes(null) ? null : encodeGlobalId(typename, ...parts.map(String));
  });
}

/** The stage of the expense's approval as stored, or null when there is none. */
async function approvalStage(entity: Entity, context: SubgraphContext): Promise<number | null> {
  const plan = emptyPlan('msdyn_projectapprovalid');
  plan.select.add('msdyn_expenseentry').add('msdyn_recordstage');
  const [row] = await dataverseRows(context).load({
    table: 'msdyn_projectapproval',
    key: [['msdyn_expenseentry', entityKey(entity)]],
    orderBy: [{ path: 'createdon', descending: true }],
    plan,
  });
  const stage = row?.values['msdyn_recordstage'];
  return typeof stage === 'number' ? stage : null;
}

function actualsOf(entity: Entity, context: SubgraphContext, info: GraphQLResolveInfo): Promise<readonly Entity[]> {
  return actualsOfOrigin(entityKey(entity), context, info);
}
