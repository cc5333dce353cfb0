import { randomUUID } from 'node:crypto';
import { divideHalfAway } from '../../../seed/amounts.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { transactionType } from '../choices.ts';
import { addRow } from '../process-rows.ts';
import type { CompanyFacts, Customer, PayerFacts } from './parties.ts';

/** What an actual says, before it becomes a row. */
export interface ActualFacts {
  readonly type: bigint;
  readonly classification: bigint;
  readonly description: string | null;
  readonly externalDescription: string | null;
  readonly project: SqlRow;
  readonly task: string | null;
  /** The legal entity whose books it goes to. */
  readonly company: CompanyFacts;
  readonly currency: string | null;
  readonly date: string;
  /** In hundredths. */
  readonly quantity: bigint;
  /** In ten-thousandths. */
  readonly price: bigint;
  readonly priceList: string | null;
  readonly unit: string | null;
  readonly unitGroup: string | null;
  readonly billingType: bigint;
  readonly billingStatus: bigint | null;
  readonly contract: string | null;
  readonly line: string | null;
  readonly payer: PayerFacts | null;
  readonly customer: Customer | null;
  readonly resource: string | null;
  readonly resourceUnit: string | null;
  readonly resourceCompany: string | null;
  readonly isIntercompany: boolean;
  readonly role: string | null;
  readonly category: string | null;
  /** Never sent to Finance. */
  readonly skipSync: boolean;
  /** Further columns. */
  readonly more?: SqlRow;
}

/** An actual that was written. */
export interface MadeActual {
  readonly id: string;
  readonly type: bigint;
  readonly company: string | null;
}

const multiplyQuantityByPrice = 192_350_000n;
const customerTypes = { account: 192_350_001n, contact: 192_350_002n } as const;

/** Quantity in hundredths times price in ten-thousandths. */
export function amountOf(quantity: bigint, price: bigint): bigint {
  return divideHalfAway(quantity * price, 100n);
}

/** Writes an actual. */
export function addActual(call: Call, facts: ActualFacts): MadeActual {
  const id = addRow(call, 'msdyn_actual', actualValues(facts));
  return { id, type: facts.type, company: facts.company.id };
}

/** The columns of an actual. */
export function actualValues(facts: ActualFacts): SqlRow {
  const importId = randomUUID();
  const isCost = facts.type === transactionType.cost || facts.type === transactionType.resourcingUnitCost;
  const amount = amountOf(facts.quantity, facts.price);
  const { customer } = facts;
  const hasCustomer = customer !== null && customer.id !== null;
  return {
    msdyn_description: facts.description,
    msdyn_accountcustomer: customer?.isContact === false ? customer.id : null,
    msdyn_contactcustomer: customer?.isContact === true ? customer.id : null,
    msdyn_customertype: hasCustomer ? customerTypes[customer.isContact ? 'contact' : 'account'] : null,
    msdyn_accountingdate: facts.date,
    msdyn_documentdate: facts.date,
    msdyn_startdatetime: facts.date,
    msdyn_enddatetime: facts.date,
    msdyn_exchangeratedate: facts.date,
    msdyn_amount: amount,
    msdyn_amountmethod: multiplyQuantityByPrice,
    msdyn_price: facts.price,
    msdyn_quantity: facts.quantity,
    msdyn_basisquantity: facts.quantity,
    msdyn_basisprice: facts.price,
    msdyn_basisamount: amount,
    transactioncurrencyid: facts.currency,
    msdyn_billingtype: facts.billingType,
    msdyn_billingstatus: facts.billingStatus,
    msdyn_bookableresource: facts.resource,
    msdyn_externaldescription: isCost ? null : facts.externalDescription,
    msdyn_externalreferenceid: importId,
    msdyn_isjournalized: 0n,
    msdyn_pricelist: facts.priceList,
    msdyn_salescontract: facts.contract,
    msdyn_salescontractlineid: facts.line,
    msdyn_projectcontractsplitbillingrule: facts.payer?.id ?? null,
    msdyn_transactionclassification: facts.classification,
    msdyn_transactiontypecode: facts.type,
    msdyn_unit: facts.unit,
    msdyn_unitschedule: facts.unitGroup,
    msdyn_contractorganizationalunitid: facts.project['msdyn_contractorganizationalunitid'] ?? null,
    msdyn_resourceorganizationalunitid: facts.resourceUnit,
    msdyn_resourcingcompany: facts.resourceCompany,
    msdyn_isintercompany: facts.isIntercompany ? 1n : 0n,
    msdyn_project: facts.project['msdyn_projectid'] ?? null,
    msdyn_task: facts.task,
    msdyn_resourcecategory: facts.role,
    msdyn_transactioncategory: facts.category,
    msdyn_actualimportid: importId,
    msdyn_owningcompany: facts.company.id,
    msdyn_skipsync: facts.skipSync ? 1n : 0n,
    msdyn_accountingcurrency: facts.company.currency,
    ...ownedBy(facts.company),
    ...facts.more,
  };
}

/** Rows of a company belong to its team. */
export function ownedBy({ team }: CompanyFacts): SqlRow {
  return team === null ? {} : { ownerid: team, ownerid$target: 'team' };
}
