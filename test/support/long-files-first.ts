import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take the longest, in the order in which they begin: what begins last keeps the other workers idle. And before them one
 * that measures the heap, which nothing else has filled yet.
 */
const first = [
  'test/write-through/pause.test.ts',
  'test/crash-proof/crash-proof.test.ts',
  'test/write-through/schedules.test.ts',
];
/** Files that take long, too. They begin once others are through, so that not every worker has processes to wait for. */
const later = [
  'test/crash-proof/scheduled-changes.test.ts',
  'test/time/random-time.test.ts',
  'test/strangers-client/code-generator.test.ts',
];

/** Vitest begins with the largest files unless it remembers how long they took, which a fresh clone does not. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const named = (paths: readonly string[]) =>
      paths.flatMap((path) => sorted.filter(({ moduleId }) => moduleId.endsWith(`/${path}`)));
    const [early, late] = [named(first), named(later)];
    const rest = sorted.filter((file) => !early.includes(file) && !late.includes(file));
    const third = Math.ceil(rest.length / 3);
    return [...early, ...rest.slice(0, third), ...late, ...rest.slice(third)];
  }
}
