import { sharedCategoryOf } from '../maps/shared-category.ts';
import type { FinanceSetup } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** Whether each company has a project category for the transaction category, or for what has none. */
export function checkCategory({ entry, kind, subject, actuals }: Work, setup: FinanceSetup): readonly Obstacle[] {
  return actuals.flatMap(({ company }): readonly Obstacle[] => {
    const isDefault = entry.category === '';
    const usual = setup.usualCategories.get(keyOf(company))?.[kind.usual] ?? '';
    const category = isDefault ? usual : sharedCategoryOf(entry.category, kind.shared);
    const isShared = setup.sharedCategories.has(keyOf(category));
    const isThere = setup.projectCategories.has(keyOf(company, category));
    if (isShared && isThere) return [];
    const code = 'PROJECT_CATEGORY_MISSING';
    if (category === '') {
      const message = `Expected a transaction category on the ${subject}, or a default category for ${kind.plural} in the project parameters of ${company}, received neither.`;
      return [{ code, message, remedy: `Give the ${subject} a category, or set the default in Finance.` }];
    }
    const expected = `Expected the project category ${category} in the company ${company}`;
    const why = isDefault ? `, which is the default for ${kind.plural} without a category,` : '';
    const received = isThere ? 'one without its shared category' : isShared ? 'none' : 'none, nor its shared category';
    const remedy = isShared
      ? 'Make the project category in Finance from the shared category.'
      : 'Bring the transaction category over to Finance, then make the project category from its shared category.';
    return [{ code, message: `${expected}${why}${why === '' ? ',' : ''} received ${received}.`, remedy }];
  });
}
