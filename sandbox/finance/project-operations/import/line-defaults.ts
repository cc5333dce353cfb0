import type { SqlRow, SqlValue } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { parity } from '../ledger/convert.ts';
import { ExchangeRateTable, noRate } from '../ledger/exchange-rate-table.ts';
import { Ledgers } from '../ledger/ledgers.ts';
import { projectCategoryId, transactionKind } from '../posting/transaction-kind.ts';
import { SetupRows } from '../setup-rows.ts';
import { stagedType, textOf, type StagedActual } from '../staging/staged-actual.ts';
import { LeftOut } from './left-out.ts';

/** How `TaxGroupMethod` is stored: where the sales tax group of a line comes from. */
const taxGroupMethod = { project: 0, contract: 1, customer: 2, search: 3 } as const;

/** Billing types as messages name them, by their stored number. */
const billingTypeNames = ['Not specified', 'Chargeable', 'Non-chargeable', 'Complimentary', 'Not available'];

/** What a project category is found by. */
export type CategoryFacts = Pick<StagedActual, 'company' | 'category' | 'classification'>;

/** What Finance fills in on a line. Rows of the setup are read once; make a new one for each run. */
export class LineDefaults {
  readonly #ledgers: Ledgers;
  readonly #rates: ExchangeRateTable;
  readonly #setup: SetupRows;

  constructor(store: Store) {
    this.#setup = new SetupRows(store);
    this.#ledgers = new Ledgers(store);
    this.#rates = new ExchangeRateTable(store);
  }

  /** The project of a line. */
  project({ projectCompany, projectId }: Pick<StagedActual, 'projectCompany' | 'projectId'>): SqlRow {
    const row = this.#setup.find('ProjectsV2', { dataAreaId: projectCompany, ProjectId: projectId });
    if (row === null) throw new LeftOut(`Project ${projectId} doesn't exist in legal entity ${projectCompany}.`);
    return row;
  }

  /** The project category: that of the actual's transaction category, or the parameter's. */
  category(actual: CategoryFacts): SqlRow {
    const id = this.categoryId(actual);
    const row = this.#setup.find('ProjectCategoryEntities', { dataAreaId: actual.company, Category: id });
    if (row === null || this.#setup.find('SharedCategories', { CategoryId: id }) === null) {
      throw new LeftOut(`Category ${id || '(none)'} doesn't exist in legal entity ${actual.company}.`);
    }
    return row;
  }

  /** The number of that category, whether it exists or not. */
  categoryId({ company, category, classification }: CategoryFacts): string {
    const kind = transactionKind(classification);
    return category === '' ? textOf(this.parameters(company), kind.parameter) : projectCategoryId(category, kind);
  }

  /** The line property that the legal entity has for the actual's billing type. */
  lineProperty({ company, billingType }: Pick<StagedActual, 'company' | 'billingType'>): string {
    const row = this.#setup.find('BillingTypeLineProperties', {
      dataAreaId: company,
      BillingType: BigInt(billingType),
    });
    const property = row === null ? '' : textOf(row, 'ProjLinePropertyLinePropertyId');
    if (property !== '') return property;
    throw new LeftOut(`Line property ${billingTypeNames[billingType] ?? String(billingType)} doesn't exist.`);
  }

  /** The rate of a line: that of the contract's agreement for its currency, else that of the day. */
  rate(actual: StagedActual): bigint {
    const { company, currency, rateDate } = actual;
    const ledger = this.#ledgers.of(company);
    if (ledger === null) throw new LeftOut(`Legal entity ${company} has no ledger with an accounting currency.`);
    if (currency === ledger.accountingCurrency) return parity;
    const contract = this.#setup.find('CDSProjectContracts', {
      dataAreaId: company,
      ProjectContractID: actual.contractId,
    });
    const agreed = BigInt(contract?.['ExchangeRate'] ?? 0);
    if (contract !== null && agreed !== 0n && textOf(contract, 'CurrencyCode') === currency) return agreed;
    const rate = this.#rates.rate(ledger.rateType, currency, ledger.accountingCurrency, rateDate);
    if (rate !== null) return rate;
    throw new LeftOut(noRate(ledger.rateType, currency, ledger.accountingCurrency, rateDate));
  }

  /** The sales tax group of a line, by the company's parameter; none on a line of a lending company. */
  taxGroup(actual: StagedActual, project: SqlRow): string {
    const { company, projectCompany } = actual;
    if (company !== projectCompany) return '';
    const ofProject = () => textOf(project, 'SalesTaxGroupId');
    const ofContract = () => {
      const key = { dataAreaId: company, ProjectContractId: textOf(project, 'ProjectContractId') };
      return this.#text('ProjectContractHeaders', key, 'SalesTaxGroupCode');
    };
    const ofCustomer = () => {
      const account = actual.customer || textOf(project, 'CustomerAccountNumber');
      return this.#text('CustomersV3', { dataAreaId: company, CustomerAccount: account }, 'SalesTaxGroup');
    };
    switch (Number(this.parameters(company)['TaxGroupMethod'] ?? 0)) {
      case taxGroupMethod.contract:
        return ofContract();
      case taxGroupMethod.customer:
        return ofCustomer();
      case taxGroupMethod.search:
        return ofProject() || ofContract() || ofCustomer();
      default:
        return ofProject();
    }
  }

  /** Refuses a line of a lending company that has no relationship with the borrowing one. */
  requireRelationship({ company, projectCompany, type }: StagedActual, missing: ReadonlySet<string>): void {
    const isLending = type === stagedType.interOrgSales || type === stagedType.resourcingUnitCost;
    if (!isLending || !missing.has(`${company}/${projectCompany}`)) return;
    throw new LeftOut(
      `Intercompany relationship has to be set up between legal entities ${company} and ${projectCompany}.`,
    );
  }

  /** The project parameters of a company; an empty row without any. */
  parameters(company: string): SqlRow {
    return this.#setup.find('ProjectParameterV2', { dataAreaId: company, Key: 0n }) ?? {};
  }

  #text(entity: string, key: Readonly<Record<string, SqlValue>>, column: string): string {
    const row = this.#setup.find(entity, key);
    return row === null ? '' : textOf(row, column);
  }
}
