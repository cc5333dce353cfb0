import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { childList } from '../model/child-fields.ts';
import { choice, date, decimal, integer, legalEntity, legalEntityId, lookup, money, text } from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { subcontractStatus, transactionClass } from './choices.ts';
import { project, projectTask } from './projects.ts';
import { product, resourceRole, transactionCategory, vendor } from './reference-data.ts';

/** `msdyn_subcontract` */
export const subcontract: TypeBinding = {
  typename: 'Subcontract',
  table: 'msdyn_subcontract',
  id: 'msdyn_subcontractid',
  keys: [['legalEntityId', 'number']],
  fields: {
    ...recordFields(),
    number: text('msdyn_subcontractnumber'),
    legalEntityId: legalEntityId(),
    name: text('msdyn_name'),
    legalEntity: legalEntity(),
    // Subcontracts name the account of the vendor, which names the vendor.
    vendor: lookup('msdyn_vendor.msdyn_vendor', () => vendor),
    status: choice('msdyn_subcontractstate', subcontractStatus),
    statusCode: integer('msdyn_subcontractstate'),
    project: lookup(
      'msdyn_project',
      () => project,
      () => filtersOf(project),
    ),
    requestedDate: date('msdyn_requesteddate'),
    total: money('msdyn_totalamount'),
    lines: childList(() => subcontractLine, 'msdyn_subcontract', {
      orderBy: [{ path: 'msdyn_subcontractlinenumber' }],
    }),
  },
  filters: { id: { kind: 'id', path: 'msdyn_subcontractid', typename: 'Subcontract' } },
  orders: {
    NUMBER: 'msdyn_subcontractnumber',
    NAME: 'msdyn_name',
    REQUESTED_DATE: 'msdyn_requesteddate',
    CREATED_AT: 'createdon',
  },
};

/** `msdyn_subcontractline` */
export const subcontractLine: TypeBinding = {
  typename: 'SubcontractLine',
  table: 'msdyn_subcontractline',
  id: 'msdyn_subcontractlineid',
  fields: {
    ...recordFields(),
    number: text('msdyn_subcontractlinenumber'),
    name: text('msdyn_name'),
    project: lookup('msdyn_project', () => project),
    task: lookup('msdyn_task', () => projectTask),
    role: lookup('msdyn_resourcecategory', () => resourceRole),
    category: lookup('msdyn_transactioncategory', () => transactionCategory),
    product: lookup('msdyn_product', () => product),
    class: choice('msdyn_transactionclassification', transactionClass),
    classCode: integer('msdyn_transactionclassification'),
    quantity: decimal('msdyn_quantity'),
    unit: text('msdyn_unit.name'),
    price: money('msdyn_price'),
    amount: money('msdyn_amount'),
  },
};
