import type { FinanceSetup } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { isLent } from './expected-actuals.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/**
 * Whether a rule gives the project a cost and revenue profile: one for the project, its contract, its group or for all.
 * Internal projects and the books of a lending company need none.
 */
export function checkProfile(work: Work, setup: FinanceSetup): readonly Obstacle[] {
  const { company, projectNumber } = work.entry;
  const project = setup.projects.get(keyOf(company, projectNumber));
  if (!work.isSold || project === undefined) return [];
  const type = setup.projectGroups.get(keyOf(company, project.group))?.type ?? '';
  if (type === 'Internal') return [];
  const rules = (setup.profileRules.get(keyOf(company)) ?? []).filter(
    (rule) =>
      isFor(rule.project, projectNumber) && isFor(rule.contract, project.contract) && isFor(rule.group, project.group),
  );
  const own = work.actuals.filter(({ kind }) => kind === 'UNBILLED_SALES' || !isLent(work.entry));
  return own.flatMap(({ kind }): readonly Obstacle[] => {
    // Sales of approved work exist on time and material only, also on a project of both kinds.
    const isFixed = kind === 'COST' ? type === 'FixedPrice' : work.isSoldAtFixedPrice;
    const method = isFixed ? 'FixedPrice' : 'TimeMaterial';
    const [rule] = rules
      .filter(({ billingMethod }) => billingMethod === method)
      .toSorted((one, other) => rankOf(one) - rankOf(other));
    if (rule !== undefined && setup.profiles.has(keyOf(company, rule.profile))) return [];
    const received = rule === undefined ? 'none' : `one for the profile ${rule.profile}, which is not there`;
    return [
      {
        code: 'POSTING_PROFILE_MISSING',
        message: `Expected a rule that gives the project ${projectNumber} of ${company} a cost and revenue profile for ${method}, received ${received}.`,
        remedy: 'Add a project cost and revenue profile rule for the project, its contract or its group in Finance.',
      },
    ];
  });
}

/** Whether a rule that names this, or nothing, is meant for it. */
function isFor(named: string, own: string): boolean {
  return named === '' || keyOf(named) === keyOf(own);
}

/** The most specific rule first: project, contract, group, all. */
function rankOf({
  project,
  contract,
  group,
}: {
  readonly project: string;
  readonly contract: string;
  readonly group: string;
}): number {
  return (project === '' ? 4 : 0) + (contract === '' ? 2 : 0) + (group === '' ? 1 : 0);
}
