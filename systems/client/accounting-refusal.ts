import { UpstreamError } from '../odata/upstream-error.ts';

/**
 * A refusal of what only dual-write may write, in words of ours, whatever Dataverse says of it; any other error as it is.
 */
export function accountingRefusal(error: unknown): unknown {
  if (!(error instanceof UpstreamError) || error.kind !== 'rejected') return error;
  const { system, detail } = error;
  const message =
    'Dataverse refused to take the accounting of actuals from this gateway, since only the user of dual-write may write it. ' +
    'Name that user as dataverse.dualWriteUser and let the gateway act on its behalf, or set actuals.accountingWriteBack to false.';
  return new UpstreamError(system, 'rejected', message, { detail, cause: error });
}
