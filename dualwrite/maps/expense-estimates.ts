import { estimateMap } from './estimate-map.ts';

/** Estimates of expenses. */
export const expenseEstimates = estimateMap(
  {
    label: 'expense',
    classification: { unified: 'EXPENSE', dataverse: 192_350_001 },
    included: 'msdyn_includeexpense',
    staging: 'ProjEstimateExpensesImports',
    importId: 'EstimateExpensesImportId',
    columns: {
      line: 'EstimateLineId',
      origin: 'OriginEstimateLineId',
      project: 'ProjectId',
      description: 'Description',
      currency: 'CurrencyId',
      quantity: ['Quantity'],
    },
    further: [
      {
        field: 'role',
        dataverse: 'msdyn_resourcecategory',
        finance: 'ResourceCategoryId',
        direction: 'toFinance',
        reference: {
          table: 'bookableresourcecategory',
          column: 'msdyn_resourcecategorynumber',
          by: 'id',
          isActive: true,
        },
        confidence: 'inferred',
      },
    ],
  },
  {
    name: 'Project Operations integration entity for expense estimates (msdyn_estimatelines)',
    version: '1.0.0.3',
  },
);
