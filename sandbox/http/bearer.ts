import type { SystemName } from '../faults/fault-rule.ts';
import type { Claims, TokenSigner } from '../entra/token-signer.ts';
import { TokenError } from '../entra/token-signer.ts';

/** A request without a usable token. The message says what is wrong with it. */
export class UnauthorizedError extends Error {
  override readonly name = 'UnauthorizedError';
}

/** What a token is checked against. */
export interface BearerCheck {
  readonly signer: TokenSigner;
  readonly system: SystemName;
  /** Audiences that mean this listener. */
  readonly audiences: ReadonlySet<string>;
  readonly now: number;
}

/** The claims of the token in an `Authorization` header; throws {@link UnauthorizedError} when there is no good one. */
export function checkBearer(authorization: string | undefined, check: BearerCheck): Claims {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new UnauthorizedError('Expected an Authorization header with a Bearer token.');
  const claims = verified(token, check.signer);
  const audience = typeof claims['aud'] === 'string' ? claims['aud'] : '';
  // Dataverse takes its address with or without a trailing slash, Finance only without.
  const compared = check.system === 'DATAVERSE' ? audience.replace(/\/$/, '') : audience;
  if (!check.audiences.has(compared)) {
    throw new UnauthorizedError(`Expected a token for ${[...check.audiences][0]}, received one for ${audience}.`);
  }
  if (Number(claims['exp']) * 1_000 <= check.now) {
    throw new UnauthorizedError('Expected a token that is still valid, received one that has expired.');
  }
  return claims;
}

function verified(token: string, signer: TokenSigner): Claims {
  try {
    return signer.verify(token);
  } catch (error) {
    if (error instanceof TokenError || error instanceof SyntaxError) throw new UnauthorizedError(error.message);
    throw error;
  }
}
