import type { Company } from './companies.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** The forecast model that estimates of Project Operations are written to. */
export const forecastModel = 'PROJOPS';

/** Finance's line property for each Dataverse billing type (by its last digit, 0 to 3). */
export const linePropertyOfBillingType = ['NONCHARGE', 'CHARGE', 'COMPLIMENT', 'NOTAVAIL'] as const;

const billingTypes = [
  { type: 'NotSpecified', property: 'CHARGE' },
  { type: 'Chargeable', property: 'CHARGE' },
  { type: 'NonChargeable', property: 'NONCHARGE' },
  { type: 'Complimentary', property: 'COMPLIMENT' },
  { type: 'NotAvailable', property: 'NOTAVAIL' },
] as const;

/** Project group and revenue profile for each way a project earns. */
export const projectGroups = {
  TimeMaterial: { group: 'TM', name: 'Time and material projects', profile: 'TM-NOACCR', method: 'TimeMaterial' },
  FixedPrice: { group: 'FP', name: 'Fixed-price projects', profile: 'FP-PCT', method: 'FixedPrice' },
  Internal: { group: 'INTERNAL', name: 'Internal projects', profile: '', method: 'TimeMaterial' },
} as const;

/** Adds what a project accountant sets up once per company. */
export function addFinanceSetup(world: World, companies: readonly Company[]): void {
  for (const company of companies) {
    const add = (entity: string, values: Row): Row =>
      world.addFinance(entity, { dataAreaId: company.dataArea, ...values });
    add('ForecastModels', {
      ModelId: forecastModel,
      ModelName: 'Project Operations estimates',
      IsTimeAndMaterialProjectIncluded: 'Yes',
    });
    for (const property of linePropertyOfBillingType) {
      add('ProjectLineProperties', {
        LinePropertyId: property,
        Name: {
          CHARGE: 'Chargeable',
          NONCHARGE: 'Non-chargeable',
          COMPLIMENT: 'Complimentary',
          NOTAVAIL: 'Not available',
        }[property],
        IsChargeable: property === 'CHARGE' ? 'Yes' : 'No',
        CostPercentage: '100',
        SalesPercentage: property === 'CHARGE' ? '100' : '0',
      });
    }
    for (const { type, property } of billingTypes) {
      add('BillingTypeLineProperties', { BillingType: type, ProjLinePropertyLinePropertyId: property });
    }
    for (const [type, group] of Object.entries(projectGroups)) {
      add('ProjectGroups', {
        ProjectGroup: group.group,
        Name: group.name,
        ProjectType: type,
        PostCostsHour: 'Operations',
        PostCostsExpense: 'Operations',
        PostCostsItem: 'Operations',
        OnAccountInvoicing: 'Operations',
      });
      if (group.profile === '') continue;
      add('ProjRevenueProfiles', {
        ProfileId: group.profile,
        ProfileName: group.name,
        ProjectContractBillingMethod: group.method,
        RevenueRecognitionAccountingRule: type === 'FixedPrice' ? 'CompletedPercentage' : 'NoWIP',
        HourCostPostingMethod: 'Operations',
        ExpenseCostPostingMethod: 'Operations',
        ItemCostPostingMethod: 'Operations',
        OnAccountInvoicingMethod: 'Operations',
      });
      add('ProjRevenueProfileRules', {
        ProjectRevenueProfileId: group.profile,
        ProjectContractBillingMethod: group.method,
        ProjectContractId: '',
        ProjectId: '',
        ProjectGroupId: group.group,
      });
    }
    add('ProjectParameterV2', {
      Key: 0,
      ProjectOperationsIntegrationFeatureStatus: 'Yes',
      ProjectOperationsForecastModelId: forecastModel,
      EmplCategory: 'TCN-00001-1',
      CostCategory: 'TCN-00004-4',
      ItemCategory: 'TCN-00006-3',
      RevenueCategory: 'TCN-00007-2',
      OnAccountCategory: 'TCN-00007-2',
      IsAccountingDateUpdateAllowed: 'Yes',
      TaxGroupMethod: 'Project',
      TaxItemGroupMethod: 'Category',
      TaxItemGroupOnAcc: 'SERVICE',
    });
    for (const [status, stage] of [
      ['Created', 'Created'],
      ['InProcess', 'In process'],
      ['Completed', 'Finished'],
    ]) {
      add('ProjectStages', { Language: 'en-us', Status: status ?? '', Stage: stage ?? '' });
    }
  }
}
