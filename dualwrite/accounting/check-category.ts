import { hourCategoryOf } from '../maps/transaction-categories.ts';
import type { FinanceSetup } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** Whether each company has a project category for the entry's transaction category, or for hours without one. */
export function checkCategory({ entry, actuals }: Work, setup: FinanceSetup): readonly Obstacle[] {
  return actuals.flatMap(({ company }): readonly Obstacle[] => {
    const isDefault = entry.category === '';
    const usual = setup.parameters.get(keyOf(company))?.hourCategory ?? '';
    const category = isDefault ? usual : hourCategoryOf(entry.category);
    const isShared = setup.sharedCategories.has(keyOf(category));
    const isThere = setup.projectCategories.has(keyOf(company, category));
    if (isShared && isThere) return [];
    const code = 'PROJECT_CATEGORY_MISSING';
    if (category === '') {
      const message = `Expected a transaction category on the time entry, or a default category for hours in the project parameters of ${company}, received neither.`;
      return [{ code, message, remedy: 'Give the time entry a category, or set the default in Finance.' }];
    }
    const expected = `Expected the project category ${category} in the company ${company}`;
    const why = isDefault ? ', which is the default for hours without a category,' : '';
    const received = isThere ? 'one without its shared category' : isShared ? 'none' : 'none, nor its shared category';
    const remedy = isShared
      ? 'Make the project category in Finance from the shared category.'
      : 'Bring the transaction category over to Finance, then make the project category from its shared category.';
    return [{ code, message: `${expected}${why}${why === '' ? ',' : ''} received ${received}.`, remedy }];
  });
}
