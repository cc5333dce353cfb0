import type { AreaResolvers } from './area-resolvers.ts';
import { purchaseOrderStatuses } from './choices.ts';
import { date, decimal, keyTextColumn, reference, symbol, text } from './fields.ts';
import { typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { readObject, readObjects } from './read-object.ts';

const orderLineType: FinanceType = {
  typename: 'PurchaseOrderLine',
  table: 'ProjSubContractPurchaseOrderLines',
  key: ['dataAreaId', 'ProjSubContractLineNumber'],
  fields: {
    number: keyTextColumn('ProjSubContractLineNumber'),
    name: text('Name'),
    project: reference('Project', { legalEntityId: 'dataAreaId', number: 'ProjId' }),
    quantity: decimal('PurchQty'),
    unit: text('PurchUnit'),
    price: decimal('PurchPrice'),
    status: symbol('PurchStatus', purchaseOrderStatuses),
    statusSymbol: text('PurchStatus'),
    deliveryDate: date('DeliveryDate'),
  },
};

const orderType: FinanceType = {
  typename: 'PurchaseOrder',
  table: 'SubContractPurchaseOrderHeaders',
  key: ['dataAreaId', 'ProjSubContractNumber'],
  fields: {
    number: text('PurchaseOrderNumber'),
    name: text('SubConName'),
    status: symbol('PurchStatus', purchaseOrderStatuses),
    statusSymbol: text('PurchStatus'),
    vendorAccount: text('OrderAccount'),
    date: date('SubConDate'),
    accountingDate: date('AccountingDate'),
    lines: {
      columns: ['dataAreaId', 'ProjSubContractNumber'],
      resolve: async ({ row: { values } }, _args, context, info) => {
        const key = [values['dataAreaId'], values['ProjSubContractNumber']];
        const lines = await readObjects(orderLineType, ['dataAreaId', 'SubcontractNumber'], key, context, info);
        return lines.toSorted((left, right) =>
          String(left.row.values['ProjSubContractLineNumber']) < String(right.row.values['ProjSubContractLineNumber'])
            ? -1
            : 1,
        );
      },
    },
  },
};

/** Resolvers of what Finance adds to subcontracts. */
export const subcontractResolvers: AreaResolvers = {
  Subcontract: {
    purchaseOrder: (
      { legalEntityId, number }: { readonly legalEntityId: string | null; readonly number: string | null },
      _args,
      context,
      info,
    ) => readObject(orderType, [legalEntityId, number], context, info),
  },
  PurchaseOrder: typeResolvers(orderType),
  PurchaseOrderLine: typeResolvers(orderLineType),
};
