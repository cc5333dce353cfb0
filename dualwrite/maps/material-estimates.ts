import { estimateMap } from './estimate-map.ts';
import { unitPaths } from './estimate-fields.ts';
import { inCompany } from './in-company.ts';
import { isNamedRecord } from './encode-row.ts';
import { invalid } from './known-problems.ts';
import type { FactQuery, HookContext, KnownRecord, UnifiedChange, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Estimates of material: of a product that is released in the company, or of one that is only described. */
export const materialEstimates = estimateMap(
  {
    label: 'item',
    classification: { unified: 'MATERIAL', dataverse: 192_350_002 },
    included: 'msdyn_includematerial',
    staging: 'ProjForecastSalesImport',
    importId: 'ImportId',
    columns: {
      line: 'ForecastLineId',
      origin: 'ForecastLineIdOrigin',
      project: 'ProjId',
      description: 'Comment',
      currency: 'Currency',
      quantity: ['SalesQty', 'InventQty'],
    },
    further: [
      {
        field: 'product',
        dataverse: 'msdyn_product',
        finance: 'ItemId',
        direction: 'toFinance',
        reference: {
          table: 'product',
          column: 'msdyn_itemnumber',
          by: 'id',
          company: 'msdyn_companyid',
          isActive: true,
          select: ['name', ...unitPaths('defaultuomid')],
        },
        confidence: 'inferred',
      },
      {
        field: 'productDescription',
        dataverse: 'msdyn_productdescription',
        finance: 'ItemDescription',
        direction: 'toFinance',
        // Neither system's length is known; Finance's product names usually take 60.
        longest: 60,
        confidence: 'inferred',
      },
    ],
  },
  {
    name: 'Project integration table for material estimates (msdyn_estimatelines)',
    version: '1.0.0.4',
    derive: ({ change, named }) => {
      const name = textOf(named['product']?.['name']);
      return change['productDescription'] === undefined && name !== '' ? { productDescription: name.slice(0, 60) } : {};
    },
    facts: (_kind, record, change) => releasedFact(record, change),
    validate: (context) => [...namelessViolations(context), ...releasedViolations(context)],
  },
);

function releasedFact({ fields }: KnownRecord, { product }: UnifiedChange): Readonly<Record<string, FactQuery>> {
  if (!isNamedRecord(product)) return {};
  const query: FactQuery['query'] = {
    table: 'CDSReleasedDistinctProducts',
    select: ['ItemNumber'],
    filter: inCompany(fields, 'ItemNumber', product.text),
    top: 1,
  };
  return { releasedProducts: { system: 'FINANCE', query } };
}

/** Without a product, Finance takes the one that the company keeps for what is only described. */
function namelessViolations({ kind, change, record, named }: HookContext): readonly Violation[] {
  const isAskedFor = kind === 'create' || change['product'] === null || change['productDescription'] === null;
  const { product = null, productDescription = null } = { ...record.fields, ...change };
  if (!isAskedFor || named['product'] !== undefined || product !== null) return [];
  if (textOf(productDescription).trim() !== '') return [];
  return [invalid('productDescription', 'Expected a product or a description of one, received neither.', 'Give one.')];
}

function releasedViolations({ change, record, facts }: HookContext): readonly Violation[] {
  if (facts['releasedProducts'] === undefined || facts['releasedProducts'].length > 0) return [];
  const { product, legalEntity } = { ...record.fields, ...change };
  const message = `Expected a product that is released in the company ${textOf(legalEntity)} of Finance, received ${textOf(product)}, which is not.`;
  return [{ code: 'ACCOUNTING_NOT_READY', field: 'product', message, remedy: 'Release it there, or choose another.' }];
}
