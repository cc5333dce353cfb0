import { amount, amountText, converted, percentOf, type Amount } from './amounts.ts';
import type { Category, Role } from './categories.ts';
import type { Company } from './companies.ts';
import { currencyId } from './companies.ts';
import { currencies, exchangeRate } from './exchange-rates.ts';
import { costPriceListId, salesPriceListId } from './price-lists.ts';
import { unitGroupId, unitId, type Product } from './products.ts';
import type { World } from './world.ts';

/** The day whose rates turn the roles' prices in US dollars into those of the lists. */
const priced = '2024-01-01';

/** What a company asks for people lent to another one, in percent of their cost. */
const lendingPercent = amount('115');

/** What customers pay for expenses on top of their cost, in percent. */
const expenseMarkup = '10.00';

const method = { perUnit: 192_350_000, markup: 192_350_002 } as const;

interface LabourPrice {
  list: string;
  name: string;
  role: Role;
  unitId: string | null;
  currency: string;
  price: Amount;
}

function addLabourPrice(world: World, facts: LabourPrice): void {
  world.add('msdyn_resourcecategorypricelevel', facts.name, {
    msdyn_name: facts.role.name,
    msdyn_pricelist: facts.list,
    msdyn_resourcecategory: facts.role.id,
    msdyn_organizationalunit: facts.unitId,
    msdyn_unit: unitId(world, 'hr'),
    msdyn_unitschedule: unitGroupId(world, 'hr'),
    msdyn_price: amountText(facts.price),
    msdyn_pricecalculation: method.perUnit,
    transactioncurrencyid: currencyId(world, facts.currency),
  });
}

/** A company's cost of its own people, and what others ask for theirs. */
function addLabourCosts(world: World, company: Company, companies: readonly Company[], roles: readonly Role[]): void {
  for (const lender of companies) {
    for (const role of roles) {
      const own = converted(role.cost, exchangeRate('USD', lender.currency, priced));
      addLabourPrice(world, {
        list: costPriceListId(world, company),
        name: `cost/${company.code}/${lender.code}/${role.number}`,
        role,
        unitId: lender.unitId,
        currency: lender.currency,
        price: lender === company ? own : percentOf(own, lendingPercent),
      });
    }
  }
}

/** Adds what hours, expenses and products cost and are sold for, to every price list. */
export function addPriceRows(
  world: World,
  companies: readonly Company[],
  roles: readonly Role[],
  categories: readonly Category[],
  products: readonly Product[],
): void {
  for (const company of companies) addLabourCosts(world, company, companies, roles);
  for (const { code } of currencies) {
    const list = salesPriceListId(world, code);
    for (const role of roles) {
      const price = converted(role.sales, exchangeRate('USD', code, priced));
      addLabourPrice(world, { list, name: `sales/${code}/${role.number}`, role, unitId: null, currency: code, price });
    }
    for (const category of categories) {
      world.add('msdyn_transactioncategorypricelevel', `sales/${code}/${category.number}`, {
        msdyn_name: category.name,
        msdyn_pricelist: list,
        msdyn_transactioncategory: category.id,
        msdyn_unit: unitId(world, 'ea'),
        msdyn_unitschedule: unitGroupId(world, 'ea'),
        msdyn_percent: expenseMarkup,
        msdyn_pricecalculation: method.markup,
        transactioncurrencyid: currencyId(world, code),
      });
    }
    for (const product of products) {
      const price = converted(product.price, exchangeRate(product.company.currency, code, priced));
      addProductPrice(world, `sales/${code}`, list, product, code, price);
    }
  }
  for (const product of products) {
    const { company } = product;
    const list = costPriceListId(world, company);
    addProductPrice(world, `cost/${company.code}`, list, product, company.currency, product.cost);
  }
}

function addProductPrice(
  world: World,
  listName: string,
  list: string,
  product: Product,
  currency: string,
  price: Amount,
): void {
  world.add('productpricelevel', `${listName}/${product.id}`, {
    productidname: product.name,
    pricelevelid: list,
    productid: product.id,
    uomid: unitId(world, 'ea'),
    amount: amountText(price),
    pricingmethodcode: 1,
    transactioncurrencyid: currencyId(world, currency),
  });
}
