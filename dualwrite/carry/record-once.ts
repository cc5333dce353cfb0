import { IdempotencyInProgressError } from '../errors.ts';
import type { OperationRequest } from '../journal/journal.ts';
import type { Runner } from '../runner.ts';

/**
 * Has a change recorded that follows from what was found, and waits for nothing. Found again while it is on its way, it is
 * left to itself, and does not keep what else was found from being recorded. Throws what {@link Runner.write} throws besides.
 */
export async function recordOnce(runner: Pick<Runner, 'write'>, request: OperationRequest): Promise<void> {
  try {
    await runner.write(request, 0);
  } catch (error) {
    if (!(error instanceof IdempotencyInProgressError)) throw error;
  }
}
