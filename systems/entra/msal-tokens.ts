import {
  ConfidentialClientApplication,
  ManagedIdentityApplication,
  type AuthenticationResult,
  type Configuration,
} from '@azure/msal-node';
import type { EntraConfig } from '../config.ts';
import { CachedTokens, type IssuedToken, type IssueToken } from './cached-tokens.ts';
import { tokenError } from './token-errors.ts';
import { TokenError, type TokenProvider } from './token-provider.ts';

/** Tokens from Microsoft Entra ID by MSAL: one application instance for the life of the process. */
export function createMsalTokens(config: EntraConfig): TokenProvider {
  const issue = config.credential.type === 'managedIdentity' ? managedIdentity(config) : application(config);
  return new CachedTokens(async (request) => {
    try {
      return await issue(request);
    } catch (error) {
      throw tokenError(error);
    }
  });
}

function application(config: EntraConfig): IssueToken {
  const client = new ConfidentialClientApplication(configuration(config));
  return async ({ resource, userAssertion, renew = false }) => {
    const scopes = [`${resource}/.default`];
    const result =
      userAssertion === undefined
        ? await client.acquireTokenByClientCredential({ scopes, skipCache: renew })
        : await client.acquireTokenOnBehalfOf({ scopes, oboAssertion: userAssertion, skipCache: renew });
    return issued(result);
  };
}

function managedIdentity({ credential }: EntraConfig): IssueToken {
  const clientId = credential.type === 'managedIdentity' ? credential.clientId : undefined;
  const client = new ManagedIdentityApplication(
    clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } },
  );
  return async ({ resource, renew = false }) => issued(await client.acquireToken({ resource, forceRefresh: renew }));
}

function configuration({ tenantId, clientId = '', credential, tokenEndpoint }: EntraConfig): Configuration {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const identity =
    credential.type === 'certificate'
      ? {
          clientCertificate: {
            thumbprintSha256: credential.thumbprintSha256.replaceAll(':', ''),
            privateKey: credential.privateKey.reveal(),
            ...(credential.chain === undefined ? {} : { x5c: credential.chain }),
          },
        }
      : { clientSecret: credential.type === 'secret' ? credential.secret.reveal() : '' };
  const metadata =
    tokenEndpoint === undefined ? {} : { authorityMetadata: authorityMetadata(authority, tokenEndpoint) };
  return { auth: { clientId, authority, ...identity, ...metadata } };
}

/** MSAL refuses an http authority, but takes the token endpoint from metadata that is handed to it. */
function authorityMetadata(authority: string, tokenEndpoint: string): string {
  return JSON.stringify({
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: tokenEndpoint,
    issuer: `${authority}/v2.0`,
  });
}

function issued(result: AuthenticationResult | null): IssuedToken {
  if (result === null)
    throw new TokenError('unavailable', 'The identity platform gave no token. Try again.', { detail: '' });
  return { text: result.accessToken, expiresAt: result.expiresOn?.getTime() ?? Date.now() };
}
