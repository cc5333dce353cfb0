import { AuthError, ServerError } from '@azure/msal-node';
import { TokenError } from './token-provider.ts';

/** What a failure of MSAL means: the platform refused, or it could not be asked. */
export function tokenError(error: unknown): TokenError {
  if (error instanceof TokenError) return error;
  const detail = detailOf(error);
  if (error instanceof AuthError && isRefusal(error)) {
    return new TokenError(
      'refused',
      'The identity platform refused to sign this gateway in. Check tenant id, client id and credential.',
      { detail, cause: error },
    );
  }
  return new TokenError('unavailable', 'The identity platform cannot be reached to sign in. Try again later.', {
    detail,
    cause: error,
  });
}

/** MSAL answers locally, with an empty code, while it keeps away from a platform that is throttling or down. */
function isRefusal(error: AuthError): boolean {
  if (error.errorCode === '' || error.errorCode === 'temporarily_unavailable') return false;
  if (/network|endpoints_resolution|timeout|request_cannot_be_made/i.test(error.errorCode)) return false;
  return !(error instanceof ServerError && typeof error.status === 'number' && error.status >= 500);
}

function detailOf(error: unknown): string {
  if (error instanceof AuthError) return `${error.errorCode}: ${error.errorMessage}`;
  return error instanceof Error ? error.message : String(error);
}
