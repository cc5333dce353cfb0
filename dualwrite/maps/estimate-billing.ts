import { isNamedRecord } from './encode-row.ts';
import type { EstimateKind } from './estimate-kind.ts';
import type { FactQuery, HookContext, KnownRecord, UnifiedChange } from './table-map.ts';
import type { Filter, Row } from '../../systems/odata/query.ts';
import { textOf } from './text-of.ts';

/** The number of msdyn_billingtype for what is done and not charged. */
const nonChargeable = 192_350_000;

const billed = {
  line: 'msdyn_contractlineid',
  category: 'msdyn_transactioncategory',
  type: 'msdyn_billingtype',
  class: 'msdyn_transactionclassification',
};

/** The contract lines on which the category of an expense is not charged. Material is not told apart by category. */
export function billingFacts(
  { label, classification }: EstimateKind,
  { fields }: KnownRecord,
  change: UnifiedChange,
): Readonly<Record<string, FactQuery>> {
  const { project, category } = { ...fields, ...change };
  if (label !== 'expense' || !isNamedRecord(project) || !isNamedRecord(category)) return {};
  return {
    uncharged: {
      system: 'DATAVERSE',
      query: {
        table: 'msdyn_orderlinetransactioncategory',
        select: [billed.line],
        filter: {
          op: 'and',
          of: [
            { op: 'eq', path: billed.category, value: category.id },
            { op: 'eq', path: billed.type, value: nonChargeable },
            {
              op: 'or',
              of: [null, classification.dataverse].map((value): Filter => ({ op: 'eq', path: billed.class, value })),
            },
            { op: 'eq', path: `${billed.line}.msdyn_project`, value: project.id },
          ],
        },
      },
    },
  };
}

/** How what a contract line sells is billed: as its category on that line and its task's assignments say (documented). */
export function billingTypeOf({ facts }: HookContext, seller: Row): 'CHARGEABLE' | 'NON_CHARGEABLE' {
  const id = textOf(seller['salesorderdetailid']);
  const isCategoryFree = (facts['uncharged'] ?? []).some((row) => textOf(row[billed.line]) === id);
  const isTaskFree = (facts['assignmentsOfTask'] ?? []).some((row) => row[billed.type] === nonChargeable);
  return isCategoryFree || isTaskFree ? 'NON_CHARGEABLE' : 'CHARGEABLE';
}

/** Whether a sales line that is there is charged. */
export function isCharged(salesLine: Row): boolean {
  return salesLine[billed.type] !== nonChargeable;
}
