import type { Category, Role } from './categories.ts';
import { billingType, transactionClass } from './choices.ts';
import type { Project } from './projects.ts';
import type { World } from './world.ts';

/** Places in the list of categories: expenses are of the first three; the last is bought, never claimed by a worker. */
const expenseCategories = [2, 3, 4, 5] as const;
const notClaimed = 5;

/** Subcontractors work in this role even where nobody of the team does. */
const subcontracted = 3;

/**
 * Says for each time-and-material line of a project which roles and expense categories its customer pays for. Not
 * chargeable are only those that no actual of the project uses: roles that nobody works in, and purchases.
 */
export function addChargeability(
  world: World,
  project: Project,
  roles: readonly Role[],
  categories: readonly Category[],
): void {
  const atWork = new Set([...project.team.map((member) => member.role), roles[subcontracted]]);
  for (const line of project.contract?.lines ?? []) {
    if (line.fixedPrice) continue;
    for (const role of roles) {
      world.add('msdyn_orderlineresourcecategory', `${line.number}/${role.number}`, {
        msdyn_description: role.name,
        msdyn_contractlineid: line.id,
        msdyn_resourcecategory: role.id,
        msdyn_transactionclassification: transactionClass.time,
        msdyn_billingtype: atWork.has(role) ? billingType.chargeable : billingType.nonChargeable,
      });
    }
    for (const index of expenseCategories) {
      const category = categories[index] as Category;
      world.add('msdyn_orderlinetransactioncategory', `${line.number}/${category.number}`, {
        msdyn_description: category.name,
        msdyn_contractlineid: line.id,
        msdyn_transactioncategory: category.id,
        msdyn_transactionclassification: transactionClass.expense,
        msdyn_billingtype: index === notClaimed ? billingType.nonChargeable : billingType.chargeable,
      });
    }
  }
}
