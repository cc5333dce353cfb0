import { randomUUID } from 'node:crypto';
import type { NewOperation, OperationRequest } from './journal/journal.ts';
import { type LegRecord, newLegRecord } from './leg.ts';
import { newOperation } from './operation.ts';
import { step } from './step.ts';

/**
 * An operation ready to be recorded.
 *
 * @param prepared the legs with their rows read just now, or null when that failed; then, and without a fence,
 *   they are read in their turn
 * @param readAfter the newest end that the journal knew of before they were read
 */
export function draftOperation(
  request: OperationRequest,
  prepared: readonly LegRecord[] | null,
  isFenced: (leg: LegRecord) => boolean,
  readAfter: number,
): NewOperation {
  const {
    legs: plans,
    consistency,
    isCaptured,
    isVersionBound,
    isVerified = false,
    isOriginFirst = false,
    ...rest
  } = request;
  const options = { consistency, isCaptured, isVersionBound, isVerified, isOriginFirst };
  const start = (legs: readonly LegRecord[], isPrepared: boolean) => {
    const progress = newOperation(
      legs.map((leg) => ({
        role: leg.role,
        creates: leg.rows.some(({ kind }) => kind === 'create'),
        prepared: isPrepared ? { isFenced: isFenced(leg) } : null,
      })),
      options,
    );
    return { progress: step(progress, { kind: 'start', mapState: 'RUNNING' }).progress, legs };
  };
  const waiting = start(plans.map(newLegRecord), false);
  // Only the fence tells whether what was read is still so when the operation begins.
  const isTrusted = prepared?.every((leg) => (isVerified && leg.role === 'target') || isFenced(leg)) === true;
  const document = isTrusted ? start(prepared, true) : waiting;
  return { ...rest, id: randomUUID(), waiting, document, readAfter: isTrusted ? readAfter : null };
}
