import { amount, amountText, percentOf, type Amount } from './amounts.ts';
import { addDays, daysBetween, midnight, noon, workday } from './calendar.ts';
import type { ContractLine, Payer } from './contracts.ts';
import { today } from './engagement-plans.ts';
import { forecastModel } from './finance-setup.ts';
import { documentNumber } from './identifiers.ts';
import type { Project } from './projects.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** A milestone of a fixed-price line for one payer, with its on-account transaction in Finance. */
export interface Milestone {
  id: string;
  number: string;
  name: string;
  date: string;
  amount: Amount;
  row: Row;
  onAccount: Row;
  line: ContractLine;
  payer: Payer;
}

const shares = [
  { name: 'Contract signed', percent: '20', part: 0 },
  { name: 'Design accepted', percent: '25', part: 33 },
  { name: 'System built', percent: '30', part: 66 },
  { name: 'Accepted in operation', percent: '25', part: 100 },
] as const;

/** Adds the milestones of a fixed-price line: they add up to its contracted amount. */
export function addMilestones(world: World, project: Project, line: ContractLine, total: Amount): Milestone[] {
  const contract = project.contract;
  if (contract === null) throw new Error(`Expected project ${project.number} to have a contract, found none.`);
  const { plan, company } = project;
  let remaining = total;
  return shares.map((share, index) => {
    const value = index === shares.length - 1 ? remaining : percentOf(total, amount(share.percent));
    remaining -= value;
    const planned = addDays(plan.start, Math.floor((daysBetween(plan.start, plan.end) * share.part) / 100));
    const date = workday(planned);
    const number = documentNumber('MS-', world.next('milestone'), 6);
    const payer = contract.payers[0] as Payer;
    const task = project.tasks.filter((candidate) => candidate.line === line).at(index * 2 - 8);
    const row = world.add('msdyn_contractlinescheduleofvalue', number, {
      msdyn_name: share.name,
      msdyn_amount: amountText(value),
      msdyn_price: amountText(value),
      msdyn_tax: '0.0000',
      msdyn_amount_after_tax: amountText(value),
      transactioncurrencyid: contract.currencyId,
      msdyn_contract: contract.id,
      msdyn_contractlineid: line.id,
      msdyn_description: share.name,
      msdyn_invoicedate: midnight(date),
      msdyn_invoicestatus: date <= addDays(today, 30) ? 192_350_001 : 192_350_000,
      msdyn_project: project.id,
      msdyn_projecttask: task?.id ?? null,
      msdyn_startdatetime: midnight(date),
      msdyn_transactionclassification: 192_350_003,
      msdyn_transactiontypecode: 192_350_004,
      msdyn_externalmilestoneid: number,
      msdyn_owningcompany: company.id,
      createdon: `${plan.start}T08:05:00Z`,
    });
    const id = world.id(row, 'msdyn_contractlinescheduleofvalue');
    world.mirror('ProjectContractLineMilestones', 'msdyn_contractlinescheduleofvalue', row, {
      TransStatus: 'NoStatus',
      TransactionId: number,
      TotalSalesAmount: amountText(value),
      LedgerSalesAmount: amountText(value),
      LedgerTransactionDate: noon(date),
      CustomerAccountNumber: payer.customer.number,
    });
    world.addFinance('CDSProjectContractLineMilestones', {
      dataAreaId: company.dataArea,
      TransactionId: id,
      Description: share.name,
      InvoiceDate: noon(date),
      Amount: amountText(value),
      ContractLineRef: line.id,
      CurrencyId: contract.currency,
    });
    const onAccount = world.addFinance('ProjectOnAccountTransactions', {
      dataAreaId: company.dataArea,
      TransId: number,
      ProjID: project.number,
      CurrencyId: contract.currency,
      TransDate: noon(date),
      Description: share.name,
      Qty: '1',
      TotalSalesAmountCur: amountText(value),
      TaxGroupId: company.taxGroup,
      TaxItemGroupId: 'SERVICE',
      IsMilestoneComplete: 'No',
      TransactionOrigin: 'Milestone',
      ActivityNumber: task?.number ?? '',
      PSAContractLineNum: line.number,
      TransStatus: 'Registered',
    });
    world.addFinance('ProjectOnAccForecasts', {
      dataAreaId: company.dataArea,
      TransactionID: number.replace('MS-', 'OF-'),
      Description: share.name,
      ProjectID: project.number,
      FundingSourceID: payer.fundingSource,
      ProjectContractID: contract.number,
      InvoiceDate: noon(date),
      ProjectDate: noon(date),
      SalesCurrency: contract.currency,
      SalesPrice: amountText(value),
      Quantity: '1',
      ForecastModel: forecastModel,
      BudgetType: 'None',
    });
    return { id, number, name: share.name, date, amount: value, row, onAccount, line, payer };
  });
}
