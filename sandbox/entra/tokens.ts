import { randomUUID } from 'node:crypto';
import { clientId, servicePrincipalId, tenantId } from './constants.ts';
import type { Claims } from './token-signer.ts';

/** Life of an access token in seconds, as Entra ID announces it. */
export const lifetimeSeconds = 3_599;

/** A person who signed in. */
export interface User {
  /** Entra object id. */
  readonly objectId: string;
  readonly name?: string;
  readonly userName?: string;
}

function common(audience: string, now: number, seconds: number): Claims {
  const issuedAt = Math.floor(now / 1_000);
  return {
    aud: audience,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + seconds,
    tid: tenantId,
    uti: randomUUID(),
  };
}

/** Claims of an app-only token for a resource (version 1.0, as both systems receive them). */
export function appClaims(resource: string, now: number, credential: 'secret' | 'certificate'): Claims {
  return {
    ...common(resource, now, lifetimeSeconds),
    iss: `https://sts.windows.net/${tenantId}/`,
    appid: clientId,
    appidacr: credential === 'secret' ? '1' : '2',
    idtyp: 'app',
    oid: servicePrincipalId,
    sub: servicePrincipalId,
    ver: '1.0',
  };
}

/** Claims of a token for a resource on behalf of a user. */
export function delegatedClaims(resource: string, now: number, user: User): Claims {
  return {
    ...common(resource, now, lifetimeSeconds),
    iss: `https://sts.windows.net/${tenantId}/`,
    appid: clientId,
    appidacr: '1',
    oid: user.objectId,
    sub: user.objectId,
    name: user.name ?? user.userName ?? user.objectId,
    ...(user.userName === undefined ? {} : { upn: user.userName }),
    scp: 'user_impersonation',
    ver: '1.0',
  };
}

/** What a user token for our own API may differ in. */
export interface UserTokenOptions extends User {
  /** The API the token is for; the sandbox's own application without it. */
  readonly audience?: string;
  readonly scope?: string;
  readonly roles?: readonly string[];
  /** Negative for a token that has run out already. */
  readonly expiresInSeconds?: number;
}

/** Claims of the token that a front end presents to an API (version 2.0): the assertion of an on-behalf-of request. */
export function userClaims(options: UserTokenOptions, issuer: string, now: number): Claims {
  return {
    ...common(options.audience ?? clientId, now, options.expiresInSeconds ?? lifetimeSeconds),
    iss: issuer,
    azp: clientId,
    azpacr: '0',
    oid: options.objectId,
    sub: options.objectId,
    name: options.name ?? options.userName ?? options.objectId,
    ...(options.userName === undefined ? {} : { preferred_username: options.userName }),
    scp: options.scope ?? 'access_as_user',
    ...(options.roles === undefined ? {} : { roles: options.roles }),
    ver: '2.0',
  };
}
