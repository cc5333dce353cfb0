import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { CostPosting, EffectFacts } from '../ledger/ledger-effect.ts';
import { isIntercompany, type LineFacts } from './line-facts.ts';
import type { ProjectTransactionType } from './transaction-kind.ts';

/** `ProjType`, as it is stored. */
const projectType = { fixedPrice: 1, internal: 4 } as const;

/** `ProjContractBillingMethod`, as it is stored. */
const billingMethod = { fixedPrice: 0, timeAndMaterial: 1 } as const;

/** `ProjLedgerStatus` and its kin, as they are stored. */
const ledgerStatus = { balanceSheet: 1, operations: 2 } as const;

const columns: Readonly<Record<ProjectTransactionType, { readonly cost: string; readonly accrual: string }>> = {
  Hour: { cost: 'HourCostPostingMethod', accrual: 'IsRevenueHourAccrued' },
  Cost: { cost: 'ExpenseCostPostingMethod', accrual: 'IsRevenueExpenseAccrued' },
  Item: { cost: 'ItemCostPostingMethod', accrual: 'IsRevenueItemAccrued' },
  Revenue: { cost: 'ExpenseCostPostingMethod', accrual: 'IsRevenueFeeAccrued' },
  OnAccount: { cost: 'ExpenseCostPostingMethod', accrual: 'IsRevenueFeeAccrued' },
};

/** Finds the revenue profile of projects by their rules, each project's once. */
export class PostingProfiles {
  readonly #store: Store;
  readonly #known = new Map<string, { readonly type: number; readonly profile: SqlRow | null }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * What decides how a line reaches the ledger. Internal projects and lines of a lending company post to profit and loss and
   * accrue nothing, and so does a project that no rule gives a profile.
   */
  effectFacts(facts: LineFacts): EffectFacts {
    const base = { isCost: facts.isCost, type: facts.type };
    const plain = { ...base, costPosting: 'profit-and-loss', accruesRevenue: false } as const;
    if (isIntercompany(facts)) return plain;
    const { type, profile } = this.#of(facts);
    if (profile === null || type === projectType.internal) return plain;
    const { cost, accrual } = columns[facts.type];
    return {
      ...base,
      costPosting: costPostingOf(Number(profile[cost] ?? 0)),
      accruesRevenue: Number(profile[accrual] ?? 0) === 1,
    };
  }

  #of(facts: LineFacts): { readonly type: number; readonly profile: SqlRow | null } {
    const { company, projectId, isCost } = facts;
    const key = `${company}/${projectId}/${isCost}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const project = this.#store.get(
      `SELECT p."ProjectContractId", p."ProjectGroupId", g."ProjectType" FROM "ProjectsV2" p
       LEFT JOIN "ProjectGroups" g ON g."dataAreaId" = p."dataAreaId" AND g."ProjectGroup" = p."ProjectGroupId"
       WHERE p."dataAreaId" = ? AND p."ProjectId" = ?`,
      [company, projectId],
    );
    const type = Number(project?.['ProjectType'] ?? 0);
    // Unbilled sales exist on time and material only, also on a project of both kinds.
    const isFixed = type === projectType.fixedPrice && isCost;
    const profile =
      this.#store.get(
        `SELECT f.* FROM "ProjRevenueProfileRules" r
         JOIN "ProjRevenueProfiles" f ON f."dataAreaId" = r."dataAreaId" AND f."ProfileId" = r."ProjectRevenueProfileId"
         WHERE r."dataAreaId" = ? AND r."ProjectContractBillingMethod" = ?
           AND r."ProjectId" IN ('', ?) AND r."ProjectContractId" IN ('', ?) AND r."ProjectGroupId" IN ('', ?)
         ORDER BY r."ProjectId" = '', r."ProjectContractId" = '', r."ProjectGroupId" = '' LIMIT 1`,
        [
          company,
          BigInt(isFixed ? billingMethod.fixedPrice : billingMethod.timeAndMaterial),
          projectId,
          project?.['ProjectContractId'] ?? '',
          project?.['ProjectGroupId'] ?? '',
        ],
      ) ?? null;
    const found = { type, profile };
    this.#known.set(key, found);
    return found;
  }
}

function costPostingOf(status: number): CostPosting {
  if (status === ledgerStatus.balanceSheet) return 'balance';
  return status === ledgerStatus.operations ? 'profit-and-loss' : 'none';
}
