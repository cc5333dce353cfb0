import type { Request, Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';
import { tenantId } from './constants.ts';
import type { TokenEndpointOptions } from './token-endpoint.ts';
import { issueToken } from './token-endpoint.ts';
import { TokenFailure } from './token-failure.ts';

/** Path of the token endpoint. */
export const tokenPath = `/${tenantId}/oauth2/v2.0/token`;

function json(status: number, body: unknown): Response {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store, no-cache' },
    body: JSON.stringify(body),
  };
}

/** The issuer of tokens for our own API, as the configuration document names it. */
export function issuerOf(origin: string): string {
  return `${origin}/${tenantId}/v2.0`;
}

function configurationDocument(origin: string): unknown {
  return {
    issuer: issuerOf(origin),
    authorization_endpoint: `${origin}/${tenantId}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}${tokenPath}`,
    jwks_uri: `${origin}/${tenantId}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    response_types_supported: ['code', 'id_token', 'token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  };
}

/** Answers as the Entra ID endpoints that a confidential client needs. */
export function createEntraHandler(options: TokenEndpointOptions): (request: Request) => Response {
  return (request) => {
    const [, tenant = '', ...rest] = (request.url.split('?', 1)[0] ?? '').split('/');
    const route = `${request.method} /${rest.join('/')}`;
    try {
      if (tenant !== tenantId) {
        throw new TokenFailure(
          400,
          'invalid_request',
          90002,
          `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
        );
      }
      switch (route) {
        case 'POST /oauth2/v2.0/token':
          return json(200, issueToken(new URLSearchParams(bodyText(request.body)), options));
        case 'GET /v2.0/.well-known/openid-configuration':
        case 'GET /.well-known/openid-configuration':
          return json(200, configurationDocument(request.origin));
        case 'GET /discovery/v2.0/keys':
        case 'GET /discovery/keys':
          return json(200, options.signer.keySet());
        default:
          throw new TokenFailure(404, 'invalid_request', 900561, `The endpoint '${route}' does not exist here.`);
      }
    } catch (error) {
      if (error instanceof TokenFailure) return json(error.status, error.toBody(options.now()));
      throw error;
    }
  };
}
