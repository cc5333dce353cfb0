import { failureOf } from './failure.ts';
import type { Problem } from './failure.ts';
import { copyValue } from './json.ts';
import type { ResponseObject } from './json.ts';
import { landProblem, wholeFailure, withoutPlace } from './land-problem.ts';
import { mergeInto } from './merge.ts';
import type { PlanRun } from './plan-run.ts';
import type { RootStep } from './plan-steps.ts';
import { collectTargets } from './representations.ts';
import { applyRewrites, renamedKeys } from './rewrites.ts';

/** Fetches from a subgraph's root. */
export async function runRoot(run: PlanRun, step: RootStep): Promise<void> {
  const targets = collectTargets(run.data, step.path, run.supergraph);
  if (targets.length === 0) return;
  const { data, problems } = await run.fetch(step.operation, {});
  const renamed = renamedKeys(step.outputRewrites);
  if (data === null) {
    const failure = wholeFailure(problems, renamed);
    if (failure !== null) for (const target of targets) run.miss(target, step, renamed, failure);
    return;
  }
  const landed = problems.filter((problem) => landProblem(data, problem, 0, renamed));
  for (const problem of problems) {
    if (!landed.includes(problem) && !standForNulls(data, problem)) run.unplaced.push(problem);
  }
  applyRewrites(data, step.outputRewrites, run.supergraph);
  const hole = withoutPlace(landed);
  for (const [index, target] of targets.entries()) {
    mergeInto(target, index === 0 ? data : (copyValue(data) as ResponseObject), run.supergraph);
    if (hole !== null) run.missLater(target, step, renamed, hole);
  }
}

/** A problem that names no place belongs to whatever is null at the top of the answer, if anything is. */
function standForNulls(data: ResponseObject, problem: Problem): boolean {
  const empty = problem.path.length > 0 ? [] : Object.keys(data).filter((key) => data[key] === null);
  for (const key of empty) data[key] = failureOf(problem);
  return empty.length > 0;
}
