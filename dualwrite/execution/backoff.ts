/** How long to wait between tries. */
export interface Backoff {
  readonly firstMilliseconds: number;
  readonly mostMilliseconds: number;
}

/**
 * Milliseconds before the next try: doubling, with jitter so that replicas do not come back all at once, and never less
 * than the system asked for.
 */
export function backoffMilliseconds(
  { firstMilliseconds, mostMilliseconds }: Backoff,
  attempts: number,
  retryAfterSeconds: number | null,
  random: () => number,
): number {
  const doubled = Math.min(mostMilliseconds, firstMilliseconds * 2 ** Math.min(30, Math.max(0, attempts - 1)));
  return Math.max((retryAfterSeconds ?? 0) * 1000, doubled * (0.5 + random() / 2));
}
