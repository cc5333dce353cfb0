import { amount, amountText, converted, type Amount } from './amounts.ts';
import type { Company } from './companies.ts';
import { organizationId } from './companies.ts';
import { exchangeRate } from './exchange-rates.ts';
import { nameGuid } from './identifiers.ts';
import type { World } from './world.ts';

/** A released product of one company. */
export interface Product {
  id: string;
  number: string;
  itemNumber: string;
  name: string;
  company: Company;
  cost: Amount;
  price: Amount;
}

const units = [
  {
    symbol: 'hr',
    name: 'Hours',
    unitClass: 'Time',
    base: false,
    system: 'None',
    decimals: 2,
    description: 'Hours of work',
  },
  {
    symbol: 'ea',
    name: 'Each',
    unitClass: 'Quantity',
    base: true,
    system: 'None',
    decimals: 0,
    description: 'Single pieces',
  },
  {
    symbol: 'day',
    name: 'Days',
    unitClass: 'Time',
    base: false,
    system: 'None',
    decimals: 2,
    description: 'Days of eight hours',
  },
  {
    symbol: 'kg',
    name: 'Kilograms',
    unitClass: 'Mass',
    base: true,
    system: 'Metric',
    decimals: 3,
    description: 'Kilograms',
  },
] as const;

/** The id of a unit of measure. */
export function unitId(world: World, symbol: string): string {
  return nameGuid(world.seed, 'uom', symbol);
}

/** The id of the unit group that a unit belongs to. */
export function unitGroupId(world: World, symbol: string): string {
  return nameGuid(world.seed, 'uomschedule', units.find((unit) => unit.symbol === symbol)?.unitClass ?? 'Quantity');
}

/** Adds units of measure and unit groups. */
export function addUnits(world: World): void {
  for (const unitClass of new Set(units.map((unit) => unit.unitClass))) {
    world.add('uomschedule', unitClass, {
      name: unitClass,
      baseuomname: units.find((unit) => unit.unitClass === unitClass)?.name ?? '',
      organizationid: organizationId(world),
    });
  }
  for (const unit of units) {
    const row = world.add('uom', unit.symbol, {
      name: unit.symbol,
      uomscheduleid: nameGuid(world.seed, 'uomschedule', unit.unitClass),
      quantity: '1.00',
      baseuom: unitId(world, unit.symbol),
      isschedulebaseuom: unit.base,
      organizationid: organizationId(world),
      msdyn_symbol: unit.symbol,
      msdyn_externalunitclassname: unit.unitClass,
      msdyn_decimalprecision: unit.decimals,
      msdyn_isbaseunit: unit.base,
      msdyn_issystemunit: false,
      msdyn_systemofunits: unit.system === 'Metric' ? 1 : 0,
      msdyn_description: unit.description,
    });
    world.mirror('UnitsOfMeasure', 'uom', row, { SystemOfUnits: unit.system });
  }
}

const catalogue = [
  {
    number: 'D0001',
    item: '0001',
    name: 'Rack server',
    kind: 'Item',
    cost: '4120.5000',
    price: '5299.0000',
    unit: 'ea',
  },
  {
    number: 'D0002',
    item: '0002',
    name: 'Wireless access point',
    kind: 'Item',
    cost: '188.9000',
    price: '249.9900',
    unit: 'ea',
  },
  {
    number: 'D0003',
    item: '0003',
    name: 'Barcode scanner',
    kind: 'Item',
    cost: '312.2500',
    price: '415.0000',
    unit: 'ea',
  },
  {
    number: 'S0001',
    item: 'S0001',
    name: 'Non-stocked project item',
    kind: 'Service',
    cost: '1.0000',
    price: '1.0000',
    unit: 'ea',
  },
] as const;

/** Adds the released products of every company, priced in its accounting currency. */
export function addProducts(world: World, companies: readonly Company[]): Product[] {
  return companies.flatMap((company) =>
    catalogue.map((entry) => {
      const rate = exchangeRate('USD', company.currency, '2024-01-01');
      const price = converted(amount(entry.price), rate);
      const cost = converted(amount(entry.cost), rate);
      const row = world.add('product', `${company.code}/${entry.number}`, {
        name: entry.name,
        productnumber: `${entry.number}-${company.code}`,
        description: `${entry.name}, released to ${company.name}`,
        producttypecode: entry.kind === 'Item' ? 1 : 3,
        productstructure: 1,
        defaultuomid: unitId(world, entry.unit),
        defaultuomscheduleid: unitGroupId(world, entry.unit),
        price: amountText(price),
        currentcost: amountText(cost),
        standardcost: amountText(cost),
        quantitydecimal: 2,
        isstockitem: entry.kind === 'Item',
        transactioncurrencyid: company.currencyId,
        organizationid: organizationId(world),
        msdyn_productnumber: entry.number,
        msdyn_itemnumber: entry.item,
        msdyn_iscatchweight: false,
        msdyn_companyid: company.id,
      });
      world.mirror('CDSReleasedDistinctProducts', 'product', row, {
        ProductType: entry.kind,
        InventoryUnitSymbol: entry.unit,
        IsStockedProduct: entry.kind === 'Item' ? 'Yes' : 'No',
      });
      return {
        id: world.id(row, 'product'),
        number: entry.number,
        itemNumber: entry.item,
        name: entry.name,
        company,
        cost,
        price,
      };
    }),
  );
}
