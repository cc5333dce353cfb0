import { clientId, clientSecret } from './constants.ts';
import { TokenFailure } from './token-failure.ts';
import type { Claims, TokenSigner } from './token-signer.ts';
import { decodeClaims } from './token-signer.ts';
import { appClaims, delegatedClaims, lifetimeSeconds } from './tokens.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Scopes that name no resource. */
const identityScopes = new Set(['openid', 'profile', 'offline_access', 'email']);

/** What the token endpoint answers from. */
export interface TokenEndpointOptions {
  readonly signer: TokenSigner;
  /** Origins for which tokens are issued. */
  readonly resources: ReadonlySet<string>;
  readonly now: () => number;
}

function required(form: URLSearchParams, field: string): string {
  const value = form.get(field);
  if (value !== null && value !== '') return value;
  throw new TokenFailure(
    400,
    'invalid_request',
    900144,
    `The request body must contain the following parameter: '${field}'.`,
  );
}

function stringClaim(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' ? value : undefined;
}

/** Checks who is asking; the secret by its text, an assertion by its issuer, subject and expiry only. */
function authenticate(form: URLSearchParams, now: number): 'secret' | 'certificate' {
  const id = required(form, 'client_id');
  if (id !== clientId) {
    throw new TokenFailure(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${id}' was not found in the directory.`,
    );
  }
  const secret = form.get('client_secret');
  if (secret !== null) {
    if (secret === clientSecret) return 'secret';
    throw new TokenFailure(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  }
  const assertion = form.get('client_assertion');
  if (assertion === null || form.get('client_assertion_type') !== assertionType) {
    throw new TokenFailure(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  }
  const claims = readAssertion(assertion);
  if (stringClaim(claims, 'sub') !== clientId || Number(claims['exp']) * 1_000 <= now) {
    throw new TokenFailure(401, 'invalid_client', 700027, 'Client assertion failed signature validation.');
  }
  return 'certificate';
}

function readAssertion(assertion: string): Claims {
  try {
    return decodeClaims(assertion);
  } catch {
    throw new TokenFailure(400, 'invalid_client', 50027, 'JWT token is invalid or malformed.');
  }
}

/** The one resource that the scopes name. */
function resourceOf(scope: string, suffixes: readonly string[], resources: ReadonlySet<string>): string {
  const scopes = scope.split(' ').filter((name) => name !== '' && !identityScopes.has(name));
  const [only] = scopes;
  const suffix = suffixes.find((candidate) => only?.endsWith(candidate));
  if (only === undefined || scopes.length > 1 || suffix === undefined) {
    const isAppOnly = suffixes.length === 1;
    throw new TokenFailure(
      400,
      'invalid_scope',
      isAppOnly ? 1002012 : 70011,
      isAppOnly
        ? `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`
        : `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    );
  }
  const resource = only.slice(0, -suffix.length);
  // A stray slash finds the resource but stays in the audience, which Finance then refuses: as the real pair does.
  if (!resources.has(resource.replace(/\/$/, ''))) {
    throw new TokenFailure(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${resource} was not found in the tenant.`,
    );
  }
  return resource;
}

function claimsOnBehalfOf(form: URLSearchParams, options: TokenEndpointOptions): Claims {
  const assertion = required(form, 'assertion');
  if (required(form, 'requested_token_use') !== 'on_behalf_of') {
    throw new TokenFailure(400, 'invalid_request', 900144, "Expected 'requested_token_use' to be 'on_behalf_of'.");
  }
  const resource = resourceOf(required(form, 'scope'), ['/.default', '/user_impersonation'], options.resources);
  let user: Claims;
  try {
    user = options.signer.verify(assertion);
  } catch {
    throw new TokenFailure(400, 'invalid_grant', 50013, 'Assertion failed signature validation.');
  }
  if (Number(user['exp']) * 1_000 <= options.now()) {
    throw new TokenFailure(400, 'invalid_grant', 500133, 'Assertion is not within its valid time range.');
  }
  const audience = stringClaim(user, 'aud');
  if (audience !== clientId && audience !== `api://${clientId}`) {
    throw new TokenFailure(400, 'invalid_grant', 500131, 'Assertion audience does not match the Client app.');
  }
  const objectId = stringClaim(user, 'oid');
  if (user['idtyp'] === 'app' || user['scp'] === undefined || objectId === undefined) {
    throw new TokenFailure(400, 'invalid_grant', 5000224, 'An app-only token cannot be used on behalf of a user.');
  }
  const name = stringClaim(user, 'name');
  const userName = stringClaim(user, 'preferred_username');
  return delegatedClaims(resource, options.now(), {
    objectId,
    ...(name === undefined ? {} : { name }),
    ...(userName === undefined ? {} : { userName }),
  });
}

/** Issues a token for a form, or throws {@link TokenFailure}. Fields it does not know are ignored. */
export function issueToken(form: URLSearchParams, options: TokenEndpointOptions): Readonly<Record<string, unknown>> {
  const grant = required(form, 'grant_type');
  if (grant !== 'client_credentials' && grant !== onBehalfOf) {
    throw new TokenFailure(
      400,
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${grant}'.`,
    );
  }
  const credential = authenticate(form, options.now());
  const claims =
    grant === onBehalfOf
      ? claimsOnBehalfOf(form, options)
      : appClaims(resourceOf(required(form, 'scope'), ['/.default'], options.resources), options.now(), credential);
  return {
    token_type: 'Bearer',
    ...(grant === onBehalfOf ? { scope: form.get('scope') } : {}),
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: options.signer.sign(claims),
  };
}
