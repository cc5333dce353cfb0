import names from '../../metadata/schedule-api.json' with { type: 'json' };
import { UpstreamError } from '../odata/upstream-error.ts';

interface Refusal {
  readonly status?: number;
  readonly contains?: string;
  readonly message: string;
  readonly retryable?: boolean;
}

const refusals: readonly Refusal[] = names.refusals;

/**
 * A refusal of the Schedule API in words of ours, by what is known of its answers; any other error as it is. One that
 * passes by itself counts as a passing one: nothing was written.
 */
export function scheduleRefusal(error: unknown): unknown {
  if (!(error instanceof UpstreamError) || error.kind !== 'rejected') return error;
  const { system, detail } = error;
  const known = refusals.find(
    ({ status, contains }) =>
      (status !== undefined && status === detail.status) ||
      (contains !== undefined && detail.text?.toLowerCase().includes(contains.toLowerCase()) === true),
  );
  if (known === undefined) return error;
  const kind = known.retryable === true ? 'unavailable' : 'rejected';
  return new UpstreamError(system, kind, known.message, { detail, cause: error });
}

/** A set that is larger than the service takes; refused before it is sent. */
export function tooManyOperations(count: number): UpstreamError | null {
  const most = names.operationsPerSet;
  if (count <= most) return null;
  const message = `Expected at most ${most} scheduled changes at once, received ${count}. Send them in parts.`;
  return new UpstreamError('DATAVERSE', 'rejected', message);
}
