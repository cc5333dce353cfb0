import { runEntities } from './run-entities.ts';
import type { PlanRun } from './plan-run.ts';
import type { Step } from './plan-steps.ts';
import { runRoot } from './run-root.ts';

/**
 * Runs a step of a plan. Never rejects for what a subgraph does: what could not be had stands in the run's data as a
 * `Failure` at each place that wanted it, and everything else arrives.
 */
export async function runStep(run: PlanRun, step: Step): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const inner of step.steps) await runStep(run, inner);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((inner) => runStep(run, inner)));
      return;
    case 'condition': {
      const branch = run.variables.coerced[step.variable] === true ? step.whenTrue : step.whenFalse;
      if (branch !== null) await runStep(run, branch);
      return;
    }
    case 'root':
      return runRoot(run, step);
    case 'entities':
      return runEntities(run, step);
  }
}
