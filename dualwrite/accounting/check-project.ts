import type { FinanceSetup } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** The stage at which Finance takes nothing more on a project. */
const finished = 'Completed';

/** Whether Finance has the project, and takes time on it. */
export function checkProject(
  { entry: { company, projectNumber }, kind }: Work,
  { projects }: FinanceSetup,
): readonly Obstacle[] {
  const project = projects.get(keyOf(company, projectNumber));
  if (project === undefined) {
    return [
      {
        code: 'PROJECT_MISSING',
        message: `Expected the project ${projectNumber} in the company ${company} of Finance, received none.`,
        remedy: 'Bring the project over to Finance first.',
      },
    ];
  }
  if (project.stage !== finished) return [];
  return [
    {
      code: 'PROJECT_CLOSED',
      message: `Expected the project ${projectNumber} to be open in Finance, received one that is finished.`,
      remedy: `Reopen the project, or record the ${kind.plural} on another one.`,
    },
  ];
}
