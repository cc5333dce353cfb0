import { Failure } from './failure.ts';
import type { Problem } from './failure.ts';
import { copyValue, isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import { landProblem, wholeFailure, withoutPlace } from './land-problem.ts';
import { mergeInto } from './merge.ts';
import type { PlanRun, Wanted } from './plan-run.ts';
import type { EntityBatch, EntityStep, FetchOperation } from './plan-steps.ts';
import { collectTargets, representationOf } from './representations.ts';
import { applyRewrites, renamedKeys } from './rewrites.ts';

/** The representations of one batch, each with the objects of the response that it stands for. */
interface BatchRequest {
  readonly batch: EntityBatch;
  readonly wanted: Wanted;
  readonly renamed: ReadonlyMap<string, string>;
  readonly representations: readonly ResponseObject[];
  readonly targetsOf: readonly (readonly ResponseObject[])[];
}

/** Fetches further fields of objects that are there already: each distinct object once. */
export async function runEntities(run: PlanRun, step: EntityStep): Promise<void> {
  const requests = step.batches.map((batch) => prepareBatch(run, batch, step.operation));
  if (requests.every((request) => request.representations.length === 0)) return;
  const variables: Record<string, unknown> = {};
  for (const { batch, representations } of requests) variables[batch.variable] = representations;
  const { data, problems } = await run.fetch(step.operation, variables);
  const shown = new Set<Problem>();
  for (const request of requests) {
    const { responseKey } = request.batch;
    const concerns = problems.filter(({ path }) => path.length === 0 || path[0] === responseKey);
    const entities = data?.[responseKey];
    if (data !== null && Array.isArray(entities)) takeEntities(run, request, data, entities, concerns, shown);
    else missAll(run, request, concerns.length === 0 ? problems : concerns, shown);
  }
  run.unplaced.push(...problems.filter((problem) => !shown.has(problem)));
}

function prepareBatch(run: PlanRun, batch: EntityBatch, operation: FetchOperation): BatchRequest {
  const wanted = { ...batch, operation };
  const renamed = renamedKeys(batch.outputRewrites);
  const representations: ResponseObject[] = [];
  const targetsOf: ResponseObject[][] = [];
  const positions = new Map<string, number>();
  const targets = new Set(batch.paths.flatMap((path) => collectTargets(run.data, path, run.supergraph)));
  for (const target of targets) {
    const found = representationOf(target, batch.requires, run.supergraph, run.variables.coerced);
    if (found === null) continue;
    if (found instanceof Failure) {
      const failure = withoutPlace(found.problems);
      if (failure !== null) run.miss(target, wanted, renamed, failure);
      continue;
    }
    applyRewrites(found, batch.inputRewrites, run.supergraph);
    const identity = JSON.stringify(found);
    const position = positions.get(identity);
    if (position === undefined) {
      positions.set(identity, representations.length);
      representations.push(found);
      targetsOf.push([target]);
    } else {
      targetsOf[position]?.push(target);
    }
  }
  return { batch, wanted, renamed, representations, targetsOf };
}

function missAll(run: PlanRun, request: BatchRequest, problems: readonly Problem[], shown: Set<Problem>): void {
  const failure = withoutPlace(problems);
  for (const problem of problems) shown.add(problem);
  if (failure === null) return;
  for (const target of request.targetsOf.flat()) run.miss(target, request.wanted, request.renamed, failure);
}

function takeEntities(
  run: PlanRun,
  { batch, wanted, renamed, targetsOf }: BatchRequest,
  data: ResponseObject,
  entities: readonly unknown[],
  problems: readonly Problem[],
  shown: Set<Problem>,
): void {
  const landed = new Map<unknown, Problem[]>();
  const unlanded: Problem[] = [];
  for (const problem of problems) {
    if (!landProblem(data, problem, 1, renamed)) {
      unlanded.push(problem);
      continue;
    }
    shown.add(problem);
    const index = problem.path[1];
    landed.set(index, [...(landed.get(index) ?? []), problem]);
  }
  for (const [index, targets] of targetsOf.entries()) {
    const entity = entities[index];
    if (isResponseObject(entity)) {
      const hole = withoutPlace(landed.get(index) ?? []);
      applyRewrites(entity, batch.outputRewrites, run.supergraph);
      for (const [copy, target] of targets.entries()) {
        const answer = copy === targets.length - 1 ? entity : (copyValue(entity) as ResponseObject);
        mergeInto(target, answer, run.supergraph);
        if (hole !== null) run.missLater(target, wanted, renamed, hole);
      }
      continue;
    }
    const failure = entity instanceof Failure ? wholeFailure(entity.problems, renamed) : withoutPlace(unlanded);
    if (failure === null) continue;
    for (const problem of unlanded) shown.add(problem);
    for (const target of targets) run.miss(target, wanted, renamed, failure);
  }
}
