/** How the command tells its caller what happened. */
export const exitCodes = {
  /** It did what was asked. */
  success: 0,
  /** It could not do it: a port is taken, files are stale, a system refuses. */
  failure: 1,
  /** It was asked wrongly: an unknown flag, or a configuration with problems. */
  usage: 2,
} as const;

/** A command line or configuration that cannot be used; the message names every problem. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? problems[0]
        : `There are ${problems.length} problems:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}
