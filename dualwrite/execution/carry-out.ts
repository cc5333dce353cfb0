import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import type { Runner } from '../runner.ts';

/** Carries changes out, recorded in their order, and waits for all of them as long as there is time. */
export async function carryOut(
  requests: readonly OperationRequest[],
  runner: Pick<Runner, 'write' | 'wait'>,
  waitMilliseconds: () => number,
): Promise<readonly OperationRecord[]> {
  const begun: OperationRecord[] = [];
  for (const request of requests) begun.push(await runner.write(request, 0, waitMilliseconds()));
  return Promise.all(begun.map(({ id }) => runner.wait(id, waitMilliseconds())));
}
