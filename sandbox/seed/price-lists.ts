import { type Company, currencyId } from './companies.ts';
import { midnight } from './calendar.ts';
import { currencies } from './exchange-rates.ts';
import { nameGuid } from './identifiers.ts';
import type { World } from './world.ts';

/** The sales price list of a currency. */
export function salesPriceListId(world: World, currency: string): string {
  return nameGuid(world.seed, 'pricelevel', `sales/${currency}`);
}

/** The cost price list of a company. */
export function costPriceListId(world: World, company: Company): string {
  return nameGuid(world.seed, 'pricelevel', `cost/${company.code}`);
}

/** Adds a sales list per currency, a cost list per company, and the small tables that contracts and projects default from. */
export function addPriceLists(world: World, companies: readonly Company[]): void {
  for (const { code } of currencies) {
    world.add('pricelevel', `sales/${code}`, {
      name: `Project sales prices ${code}`,
      transactioncurrencyid: currencyId(world, code),
      begindate: midnight('2024-01-01'),
      enddate: midnight('2026-12-31'),
      msdyn_module: 192_350_002,
      msdyn_entity: 192_350_000,
    });
  }
  for (const company of companies) {
    world.add('pricelevel', `cost/${company.code}`, {
      name: `Cost prices ${company.code}`,
      transactioncurrencyid: company.currencyId,
      begindate: midnight('2024-01-01'),
      enddate: midnight('2026-12-31'),
      msdyn_module: 192_350_000,
      msdyn_entity: 192_350_000,
    });
  }
  world.add('msdyn_workhourtemplate', 'default', { msdyn_name: 'Default work template' });
  world.add('msdyn_invoicefrequency', 'monthly', { msdyn_name: 'Monthly, last day' });
  for (const [name, status] of [
    ['Hard', 2],
    ['Soft', 1],
    ['Canceled', 3],
  ] as const) {
    world.add('bookingstatus', name, { name, status });
  }
}
