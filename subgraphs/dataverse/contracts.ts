import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { childConnection, childList } from '../model/child-fields.ts';
import { toText } from '../model/convert.ts';
import {
  choice,
  date,
  decimal,
  derived,
  integer,
  legalEntity,
  legalEntityId,
  lookup,
  money,
  text,
} from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { chargeabilityOfLine } from './chargeability.ts';
import { billingMethod, contractStatus, milestoneStatus } from './choices.ts';
import { invoice } from './invoices.ts';
import { project } from './projects.ts';
import { customer } from './reference-data.ts';

const COMPANY = 'msdyn_owningcompany.cdm_companycode';
/** Only work-based orders and invoices are about projects; the tables hold sales of goods too. */
const WORK_BASED = { op: 'eq', path: 'msdyn_ordertype', value: 192_350_001 } as const;

/** `salesorder` */
export const projectContract: TypeBinding = {
  typename: 'ProjectContract',
  table: 'salesorder',
  id: 'salesorderid',
  keys: [['legalEntityId', 'number']],
  where: WORK_BASED,
  fields: {
    ...recordFields({
      entity: 'ProjectContractHeaders',
      key: { dataAreaId: COMPANY, ProjectContractId: 'ordernumber' },
    }),
    number: text('ordernumber'),
    name: text('name'),
    legalEntity: legalEntity(),
    legalEntityId: legalEntityId(),
    customer: lookup(
      'customerid',
      () => customer,
      () => filtersOf(customer),
    ),
    currency: text('transactioncurrencyid.isocurrencycode'),
    status: choice('msdyn_psastatusreason', contractStatus),
    statusCode: integer('msdyn_psastatusreason'),
    requestedDelivery: date('requestdeliveryby'),
    amount: money('totalamount'),
    customers: childList(() => contractCustomer, 'msdyn_projectcontract', {
      orderBy: [{ path: 'msdyn_fundingsourceid' }],
    }),
    lines: childConnection(() => contractLine, 'salesorderid'),
    invoices: childConnection(() => invoice, 'salesorderid'),
    projects: childConnection(() => project, 'msdyn_salesorderid'),
  },
  filters: {
    id: { kind: 'id', path: 'salesorderid', typename: 'ProjectContract' },
    accounting: { kind: 'elsewhere', typename: 'ProjectContract' },
  },
  orders: {
    NUMBER: 'ordernumber',
    NAME: 'name',
    REQUESTED_DELIVERY: 'requestdeliveryby',
    AMOUNT: 'totalamount',
    CREATED_AT: 'createdon',
  },
};

/** Labels of salesorder.paymenttermscode and its copies. */
const paymentTerms: Readonly<Record<string, string>> = { 1: 'Net 30', 2: '2% 10, Net 30', 3: 'Net 45', 4: 'Net 60' };

/** `msdyn_projectcontractsplitbillingrule` */
export const contractCustomer: TypeBinding = {
  typename: 'ContractCustomer',
  table: 'msdyn_projectcontractsplitbillingrule',
  id: 'msdyn_projectcontractsplitbillingruleid',
  keys: [['legalEntityId', 'contractNumber', 'fundingSourceId']],
  fields: {
    ...recordFields({
      entity: 'ProjectFundingSources',
      key: {
        dataAreaId: COMPANY,
        ProjectContractID: 'msdyn_projectcontract.ordernumber',
        FundingSourceId: 'msdyn_fundingsourceid',
      },
    }),
    legalEntityId: legalEntityId(),
    contractNumber: text('msdyn_projectcontract.ordernumber'),
    fundingSourceId: text('msdyn_fundingsourceid'),
    customer: lookup('msdyn_customer', () => customer),
    isPrimary: derived(['msdyn_customer', 'msdyn_projectcontract.customerid'], (read) => {
      const own = read('msdyn_projectcontract.customerid');
      return typeof own === 'string' ? own === read('msdyn_customer') : null;
    }),
    splitPercent: decimal('msdyn_billingpercentage'),
    paymentTerms: derived(['msdyn_paymentterms'], (read) => {
      const code = toText(read('msdyn_paymentterms'));
      return code === null ? null : (paymentTerms[code] ?? code);
    }),
    notToExceed: money('msdyn_notetoexceedlimit'),
  },
};

/** `salesorderdetail` */
export const contractLine: TypeBinding = {
  typename: 'ContractLine',
  table: 'salesorderdetail',
  id: 'salesorderdetailid',
  keys: [['legalEntityId', 'contractNumber', 'number']],
  fields: {
    ...recordFields({
      entity: 'ProjectContractLines',
      key: { dataAreaId: COMPANY, ProjectContractId: 'salesorderid.ordernumber', LineSequenceNumber: 'sequencenumber' },
    }),
    number: text('msdyn_contractlinenumber'),
    legalEntityId: legalEntityId(),
    contractNumber: text('salesorderid.ordernumber'),
    name: text('salesorderdetailname'),
    contract: lookup(
      'salesorderid',
      () => projectContract,
      () => filtersOf(projectContract),
    ),
    project: lookup(
      'msdyn_project',
      () => project,
      () => filtersOf(project),
    ),
    billingMethod: choice('msdyn_billingmethod', billingMethod),
    billingMethodCode: integer('msdyn_billingmethod'),
    includes: derived(
      ['msdyn_includetime', 'msdyn_includeexpense', 'msdyn_includematerial', 'msdyn_includefee'],
      (read) =>
        ['TIME', 'EXPENSE', 'MATERIAL', 'FEE'].filter((name) => read(`msdyn_include${name.toLowerCase()}`) === true),
    ),
    amount: money('extendedamount'),
    customerBudget: money('msdyn_budgetamount'),
    notToExceed: money('msdyn_notetoexceedlimit'),
    milestones: childList(() => billingMilestone, 'msdyn_contractlineid', { orderBy: [{ path: 'msdyn_invoicedate' }] }),
    chargeability: chargeabilityOfLine,
  },
  filters: { id: { kind: 'id', path: 'salesorderdetailid', typename: 'ContractLine' } },
  orders: {
    NUMBER: 'msdyn_contractlinenumber',
    NAME: 'salesorderdetailname',
    SEQUENCE: 'sequencenumber',
    AMOUNT: 'extendedamount',
    CREATED_AT: 'createdon',
  },
};

/** `msdyn_contractlinescheduleofvalue` */
export const billingMilestone: TypeBinding = {
  typename: 'BillingMilestone',
  table: 'msdyn_contractlinescheduleofvalue',
  id: 'msdyn_contractlinescheduleofvalueid',
  keys: [['legalEntityId', 'number']],
  fields: {
    ...recordFields({
      entity: 'ProjectContractLineMilestones',
      key: { dataAreaId: COMPANY, ContractLineMilestoneIdentifier: 'msdyn_externalmilestoneid' },
    }),
    number: text('msdyn_externalmilestoneid'),
    legalEntityId: legalEntityId(),
    name: text('msdyn_name'),
    date: date('msdyn_invoicedate'),
    amount: money('msdyn_amount'),
    invoiceStatus: choice('msdyn_invoicestatus', milestoneStatus),
    invoiceStatusCode: integer('msdyn_invoicestatus'),
    line: lookup('msdyn_contractlineid', () => contractLine),
  },
};
