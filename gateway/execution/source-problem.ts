import type { Problem } from './failure.ts';

/** How a subgraph failed to give an answer that can be used. */
export type SourceFault = 'unavailable' | 'timeout' | 'rejected';

const codes = { unavailable: 'SOURCE_UNAVAILABLE', timeout: 'SOURCE_TIMEOUT', rejected: 'SOURCE_REJECTED' } as const;

/**
 * The problem of a fetch that failed as a whole. A mutation that may have been carried out is never called retryable.
 */
export function sourceProblem(
  fault: SourceFault,
  options: {
    readonly system: string;
    readonly message: string;
    readonly kind: 'query' | 'mutation';
    readonly retryAfterSeconds?: number | null;
    readonly cause?: unknown;
  },
): Problem {
  return {
    message: options.message,
    path: [],
    extensions: {
      code: codes[fault],
      gateway: {
        system: options.system,
        retryable: fault !== 'rejected' && options.kind === 'query',
        retryAfterSeconds: options.retryAfterSeconds ?? null,
      },
    },
    cause: options.cause,
  };
}
