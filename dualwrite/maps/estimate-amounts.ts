import { Decimal } from 'decimal.js';
import { decimalOf } from './decimal-of.ts';
import { decimals } from './estimate-fields.ts';
import { invalid } from './known-problems.ts';
import { largestMoney, rangeViolations } from './range-violations.ts';
import type { HookContext, MapValue, Violation } from './table-map.ts';

/** Wide enough for every product of a quantity and a price, so that none is rounded. */
const Exact = Decimal.clone({ precision: 80 });

/** What a quantity comes to at a price; undefined where one of them is not given. */
export function amountOf(quantity: unknown, price: unknown): string | undefined {
  const [one, other] = [decimalOf(quantity), decimalOf(price)];
  return one === null || other === null ? undefined : new Exact(one).times(other).toFixed();
}

/** The price of the sales line: as it is to be, or as it is. */
export function salesPriceOf({ change, facts }: HookContext): MapValue | undefined {
  return change['salesPrice'] ?? facts['salesLines']?.[0]?.['msdyn_price'];
}

/** Quantities are above zero, prices not below it, and neither amount would have to be rounded. */
export function amountViolations(context: HookContext): readonly Violation[] {
  const { kind, change, record } = context;
  const all = { ...record.fields, ...change };
  const prices = { costPrice: all['costPrice'], salesPrice: salesPriceOf(context) };
  const isNew = (field: string) => kind === 'create' || change[field] !== undefined;
  const quantity = decimalOf(change['quantity']);
  return [
    ...(quantity !== null && !quantity.greaterThan(0)
      ? [invalid('quantity', `Expected a quantity above zero, received ${quantity.toFixed()}.`, 'Correct it.')]
      : []),
    ...Object.entries(prices).flatMap(([field, price]): readonly Violation[] => {
      const given = decimalOf(change[field]);
      if (given?.isNegative() === true && !given.isZero()) {
        return [invalid(field, `Expected a price of zero or more, received ${given.toFixed()}.`, 'Correct it.')];
      }
      return isNew(field) || isNew('quantity') ? productViolations(field, all['quantity'], price) : [];
    }),
  ];
}

/** What has too many digits by itself is told as that. */
function productViolations(
  field: string,
  quantity: MapValue | undefined,
  price: MapValue | undefined,
): readonly Violation[] {
  const [one, other] = [decimalOf(quantity), decimalOf(price)];
  const amount = amountOf(quantity, price);
  if (one === null || other === null || amount === undefined) return [];
  const isLong = one.decimalPlaces() > decimals.quantity || other.decimalPlaces() > decimals.money;
  if (isLong) return [];
  if (new Exact(amount).decimalPlaces() <= decimals.money) {
    const isTold = rangeViolations(largestMoney, field, other.toFixed()).length > 0;
    return isTold ? [] : rangeViolations(largestMoney, field, amount, 'a quantity and a price whose product is');
  }
  const message = `Expected a quantity and a price whose product has at most ${decimals.money} digits after the point, received ${amount}.`;
  return [{ code: 'PRECISION_LOSS', field, message, remedy: 'Choose another price or quantity.' }];
}
