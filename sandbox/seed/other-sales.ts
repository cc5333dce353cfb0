import { midnight } from './calendar.ts';
import { currencyId } from './companies.ts';
import { documentNumber } from './identifiers.ts';
import type { Customer } from './parties.ts';
import { salesPriceListId } from './price-lists.ts';
import { unitId, type Product } from './products.ts';
import type { World } from './world.ts';

/** Adds sales documents that dual-write's project maps leave alone: an opportunity, a quote and an ordinary order. */
export function addOtherSales(world: World, customer: Customer, product: Product): void {
  const { company } = customer;
  const shared = { customerid: customer.id, transactioncurrencyid: currencyId(world, company.currency) };
  const opportunity = world.add('opportunity', customer.number, {
    ...shared,
    name: `${customer.name}: hardware refresh`,
    estimatedvalue: '45000.0000',
    estimatedclosedate: midnight('2026-02-27'),
    parentaccountid: customer.id,
  });
  const opportunityid = world.id(opportunity, 'opportunity');
  const quote = world.add('quote', customer.number, {
    ...shared,
    name: `${customer.name}: hardware quote`,
    totalamount: '45000.0000',
    opportunityid,
  });
  const quoteid = world.id(quote, 'quote');
  world.add('quotedetail', customer.number, {
    quotedetailname: product.name,
    quoteid,
    transactioncurrencyid: shared.transactioncurrencyid,
    extendedamount: '45000.0000',
  });
  const number = documentNumber('SO-', world.next('sales order'));
  const order = world.add('salesorder', number, {
    ...shared,
    name: `${customer.name}: hardware order`,
    ordernumber: number,
    accountid: customer.id,
    pricelevelid: salesPriceListId(world, company.currency),
    opportunityid,
    quoteid,
    totalamount: '10598.0000',
    ispricelocked: false,
    msdyn_ordertype: 192_350_000,
    msdyn_psastate: 192_350_000,
    msdyn_psastatusreason: 192_350_000,
    msdyn_owningcompany: company.id,
  });
  world.add('salesorderdetail', number, {
    salesorderdetailname: product.name,
    salesorderid: world.id(order, 'salesorder'),
    productid: product.id,
    uomid: unitId(world, 'ea'),
    quantity: '2.00',
    priceperunit: '5299.0000',
    extendedamount: '10598.0000',
    lineitemnumber: 1,
    sequencenumber: 1,
    producttypecode: 1,
    transactioncurrencyid: shared.transactioncurrencyid,
    msdyn_owningcompany: company.id,
  });
}
