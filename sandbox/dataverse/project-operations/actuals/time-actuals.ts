import { divideHalfAway } from '../../../seed/amounts.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { billingStatus, billingType, transactionClass, transactionType } from '../choices.ts';
import { Memo } from '../memo.ts';
import { categorySales } from '../pricing/item-prices.ts';
import { PriceBook } from '../pricing/price-book.ts';
import type { Price } from '../pricing/price-book.ts';
import { textOf } from '../process-rows.ts';
import type { ActualFacts, MadeActual } from './actual-row.ts';
import { addActual } from './actual-row.ts';
import type { ConnectionRole, Origin } from './connections.ts';
import { addOrigin, connectActuals } from './connections.ts';
import type { Billing } from './contract-line.ts';
import { billingOf } from './contract-line.ts';
import { companyOf, payersOf, sharesOf } from './parties.ts';

/** Work that was approved, or that a correction puts in its place. */
export interface TimeWork {
  readonly project: SqlRow;
  readonly task: string | null;
  readonly role: string | null;
  readonly category: string | null;
  readonly resource: string | null;
  readonly resourceUnit: string | null;
  readonly resourceCompany: string | null;
  readonly date: string;
  readonly description: string | null;
  readonly externalDescription: string | null;
  /** Hours worked, and hours to be billed, in hundredths. */
  readonly quantity: bigint;
  readonly billableQuantity: bigint;
  /** As the approver left it. */
  readonly billingType: bigint;
  readonly origins: readonly Origin[];
  /** Of an expense, what was paid for one unit; work without it is hours. */
  readonly expense?: ExpenseFacts;
}

/** What makes an expense of what else would be hours. */
export interface ExpenseFacts {
  readonly cost: Price;
  readonly unit: string | null;
  readonly unitGroup: string | null;
}

/** An actual that work will make. Sales are connected with the cost, and so is what the resourcing unit spends. */
export interface PlannedActual {
  readonly facts: ActualFacts;
  readonly link: readonly [own: ConnectionRole, cost: ConnectionRole] | null;
}

/** What is shared by the actuals of one piece of work. */
type Shared = Omit<ActualFacts, 'type' | 'company' | 'currency' | 'price' | 'priceList' | 'skipSync' | 'quantity'>;

/** Makes the actuals of hours, and of expenses that are corrected, with their connections and origins. */
export class TimeActuals {
  readonly #call: Call;
  readonly #memo: Memo;
  readonly #prices: PriceBook;

  constructor(call: Call) {
    this.#call = call;
    this.#memo = new Memo();
    this.#prices = new PriceBook(call.environment.store, this.#memo);
  }

  /** How work is billed: contract, line and chargeability. */
  billing(work: Pick<TimeWork, 'project' | 'task' | 'role' | 'category' | 'expense'>): Billing {
    return billingOf(this.#call.environment.store, this.#memo, { ...work, classification: classOf(work) });
  }

  /** Cost of an hour or of an expense, and its sales price where there is a contract. */
  prices(work: Omit<TimeWork, 'origins'>): { readonly cost: Price; readonly sales: Price | null } {
    const { contract } = this.billing(work);
    const unit = textOf(work.project['msdyn_contractorganizationalunitid']);
    if (work.expense !== undefined) {
      const { cost } = work.expense;
      const { store } = this.#call.environment;
      const day = work.date.slice(0, 10);
      return { cost, sales: contract === null ? null : categorySales(store, contract, day, work.category, cost) };
    }
    return {
      cost: this.#prices.hourCost(unit, work),
      sales: contract === null ? null : this.#prices.hourSales(contract, work),
    };
  }

  /** Writes everything that approving this work makes, the cost first. */
  make(work: TimeWork): readonly MadeActual[] {
    const planned = this.plan(work);
    const made = planned.map(({ facts }) => addActual(this.#call, facts));
    const [cost] = made;
    for (const [index, { link }] of planned.entries()) {
      const own = made[index];
      if (link !== null && own !== undefined && cost !== undefined) {
        connectActuals(this.#call, own, link[0], cost, link[1]);
      }
    }
    for (const actual of made) for (const origin of work.origins) addOrigin(this.#call, actual, origin);
    return made;
  }

  /** Everything that approving this work makes, the cost first. */
  plan(work: TimeWork): readonly PlannedActual[] {
    const billing = this.billing(work);
    const shared = this.#shared(work, billing);
    const { store } = this.#call.environment;
    const company = companyOf(store, this.#memo, work.project['msdyn_owningcompany']);
    const lender = companyOf(store, this.#memo, work.resourceCompany ?? company.id);
    const { cost: price } = this.prices(work);
    const cost: ActualFacts = {
      ...shared,
      type: transactionType.cost,
      company,
      currency: price.currency,
      price: price.amount,
      priceList: price.list,
      quantity: work.quantity,
      skipSync: shared.isIntercompany,
    };
    const unit = textOf(work.project['msdyn_contractorganizationalunitid']);
    const isLent = shared.isIntercompany || (work.resourceUnit !== null && work.resourceUnit !== unit);
    return [
      { facts: cost, link: null },
      ...(isLent ? this.#lend(work, shared, lender, price) : []),
      ...(billing.isTimeAndMaterial ? this.#sell(work, shared, company, billing) : []),
    ];
  }

  #shared(work: TimeWork, billing: Billing): Shared {
    const { store } = this.#call.environment;
    const hours = this.#prices.hours();
    const { unit, unitGroup } = work.expense ?? { unit: hours.unit, unitGroup: hours.group };
    const contract = billing.line === null ? null : textOf(billing.contract?.['salesorderid']);
    const type = billing.line === null ? billingType.notAvailable : work.billingType;
    return {
      classification: classOf(work),
      description: work.description,
      externalDescription: work.externalDescription,
      project: work.project,
      task: work.task,
      date: work.date,
      unit,
      unitGroup,
      billingType: type,
      billingStatus: null,
      contract,
      line: billing.line,
      payer: null,
      customer: contract === null ? null : (payersOf(store, this.#memo, contract)[0]?.customer ?? null),
      resource: work.resource,
      resourceUnit: work.resourceUnit,
      resourceCompany: work.resourceCompany,
      isIntercompany:
        work.resourceCompany !== null && work.resourceCompany !== textOf(work.project['msdyn_owningcompany']),
      role: work.role,
      category: work.category,
      more: { msdyn_taskbillingtype: type },
    };
  }

  /** The resourcing unit's own cost, and what it charges: at the price that the contracting unit's cost list has for it, expenses at cost. */
  #lend(work: TimeWork, shared: Shared, lender: ActualFacts['company'], transfer: Price): readonly PlannedActual[] {
    const own = work.expense?.cost ?? this.#prices.hourCost(work.resourceUnit, work);
    const lend = (type: bigint, price: Price): ActualFacts => ({
      ...shared,
      type,
      company: lender,
      currency: price.currency,
      price: price.amount,
      priceList: price.list,
      quantity: work.quantity,
      skipSync: !shared.isIntercompany,
    });
    return [
      { facts: lend(transactionType.resourcingUnitCost, own), link: ['Cost', 'Original'] },
      { facts: lend(transactionType.interOrganizationalSales, transfer), link: null },
    ];
  }

  /** One unbilled sale for each customer; hours that were taken off the bill are sold as not chargeable. */
  #sell(work: TimeWork, shared: Shared, company: ActualFacts['company'], billing: Billing): readonly PlannedActual[] {
    const { contract } = billing;
    if (contract === null) return [];
    const price = this.prices(work).sales;
    if (price === null) return [];
    const payers = payersOf(this.#call.environment.store, this.#memo, String(contract['salesorderid']));
    const shares = sharesOf(payers, price.amount, (amount, percent) => divideHalfAway(amount * percent, 10_000n));
    return partsOf(work).flatMap(([type, quantity]) =>
      shares.map(([payer, share]): PlannedActual => ({
        facts: {
          ...shared,
          type: transactionType.unbilledSales,
          company,
          currency: price.currency,
          price: share,
          priceList: price.list,
          quantity,
          skipSync: false,
          billingType: type,
          billingStatus: billingStatus.unbilledSalesCreated,
          payer,
          customer: payer.customer,
          more: { msdyn_taskbillingtype: type },
        },
        link: ['Unbilled sales', 'Cost'],
      })),
    );
  }
}

/** Chargeable hours, and those that the approver took off the bill. Raised hours are sold as they are. */
function partsOf({ billingType: type, quantity, billableQuantity }: TimeWork): readonly (readonly [bigint, bigint])[] {
  if (type !== billingType.chargeable) return [[type, quantity]];
  const parts: [bigint, bigint][] = [
    [billingType.chargeable, billableQuantity],
    [billingType.nonChargeable, quantity - billableQuantity],
  ];
  return parts.filter(([, hours]) => hours > 0n);
}

function classOf({ expense }: Pick<TimeWork, 'expense'>): bigint {
  return expense === undefined ? transactionClass.time : transactionClass.expense;
}
