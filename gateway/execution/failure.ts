/** One thing that went wrong in a subgraph, as the client will be told about it once its place in the response is known. */
export interface Problem {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Where below {@link Failure} it happened, in the names that the plan used. */
  readonly path: readonly (string | number)[];
  /** What was thrown or received; for the log only. */
  readonly cause?: unknown;
}

/**
 * Stands in the response tree where a value is missing because of a problem, as an `Error` does among the values that a
 * resolver returns. The completion pass turns it into `null` plus one error per place where a client sees it, and lets
 * the null rise as far as the schema says. Later fetches neither read nor overwrite it by accident.
 */
export class Failure {
  readonly problems: readonly Problem[];
  /**
   * What the problems' paths begin at: this `field`, or its `parent` object when the whole object became null because of
   * one of its fields.
   */
  readonly base: 'field' | 'parent';

  constructor(problems: readonly Problem[], base: 'field' | 'parent' = 'field') {
    this.problems = problems;
    this.base = base;
  }

  /** Whether the null rose to here from a field further down. */
  get isRisen(): boolean {
    return this.base === 'parent' || this.problems.some((problem) => problem.path.length > 0);
  }

  /** This failure with the problems of another one that landed on the same place. */
  and(other: Failure): Failure {
    return new Failure([...this.problems, ...other.problems], this.base);
  }
}

/** A failure whose problem is exactly the place where it stands. */
export function failureOf(problem: Omit<Problem, 'path'>): Failure {
  return new Failure([{ ...problem, path: [] }]);
}
