import { tableOf } from '../store/model.ts';
import type { Store } from '../store/store.ts';
import type { FinanceValues } from './finance-values.ts';
import type { TablePair } from './table-pairs.ts';

/** A further row that Finance keeps of one that Dual-write brings. */
export interface DerivedRow {
  readonly entity: string;
  readonly key: Readonly<Record<string, string>>;
  readonly values: FinanceValues;
  /** The row stays when the one that it follows from is deleted. */
  readonly stays?: true;
}

const sharedKinds = ['hour', 'fee', 'item', 'expense'] as const;

/** What Finance makes of a row by itself: a role for every company, four shared categories, a project's contract. */
export function fannedOut(dataverse: Store, pair: TablePair, values: FinanceValues): readonly DerivedRow[] {
  switch (pair.entity) {
    case 'ResourceCategoriesShared':
      return companies(dataverse).map((company) => ({
        entity: 'ResourceCategories',
        key: { dataAreaId: company, RoleId: values.get('RoleId') ?? '' },
        values: new Map([
          ['Description', values.get('Description') ?? null],
          ['IsCategoryDisabled', 'False'],
          ['DefaultResourceCategory', 'False'],
        ]),
      }));
    case 'ProjectTransactionCategories':
      return sharedKinds.map((kind, index) => ({
        entity: 'SharedCategories',
        key: { CategoryId: `TCN-${values.get('CategoryId') ?? ''}-${index + 1}` },
        values: new Map([
          ['CategoryName', `${values.get('Name') ?? ''} (${kind})`],
          ['UseInProject', 'Yes'],
          ['UseInExpense', kind === 'expense' ? 'Yes' : 'No'],
          ['UseInProduction', 'No'],
          ['ExpenseType', kind === 'expense' ? 'Expense' : 'Empty'],
        ]),
      }));
    case 'ProjectContractLines': {
      const project = values.get('LineProjectId') ?? '';
      const key = { dataAreaId: values.get('dataAreaId') ?? '', ProjectId: project };
      const contract = values.get('ProjectContractId') ?? null;
      return project === ''
        ? []
        : [{ entity: 'ProjectsV2', key, values: new Map([['ProjectContractId', contract]]), stays: true }];
    }
    default:
      return [];
  }
}

function companies(dataverse: Store): readonly string[] {
  const { sqlName } = tableOf(dataverse.shipped, 'cdm_company');
  return dataverse
    .all(`SELECT cdm_companycode FROM "${sqlName}" WHERE cdm_isenabledfordualwrite = 1 ORDER BY cdm_companycode`)
    .map((row) => String(row['cdm_companycode']).toLowerCase());
}
