import { ConfidentialClientApplication } from '@azure/msal-node';
import { createVerify, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startTestSandbox } from '../test-sandbox.ts';
import { decodeClaims } from './token-signer.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox({ isEmpty: true });
});
afterAll(async () => {
  await sandbox.close();
});

const resourceOf = (system: 'dataverse' | 'finance') => new URL(sandbox[system]).origin;

async function ask(fields: Record<string, string>, endpoint = sandbox.tokenEndpoint) {
  const form = new URLSearchParams(
    Object.entries({
      client_id: sandbox.clientId,
      client_secret: sandbox.clientSecret,
      grant_type: 'client_credentials',
      scope: `${resourceOf('finance')}/.default`,
      ...fields,
    }).filter(([, value]) => value !== ''),
  );
  const response = await fetch(endpoint, { method: 'POST', body: form });
  return { status: response.status, body: await response.json() };
}

async function readWith(token: string, system: 'dataverse' | 'finance'): Promise<Response> {
  const url = system === 'dataverse' ? `${sandbox.dataverse}WhoAmI` : `${sandbox.finance}LegalEntities`;
  return fetch(url, { headers: { Authorization: `Bearer ${token}` } });
}

describe('client credentials', () => {
  test('give a token of an hour for one resource, whatever other fields the form holds', async () => {
    const { status, body } = await ask({ 'x-client-SKU': 'msal.js.node', unknown: 'field' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 });
    expect(decodeClaims(body.access_token)).toMatchObject({ aud: resourceOf('finance'), idtyp: 'app' });
  });

  test('may be given by an assertion of the client', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: sandbox.clientId, sub: sandbox.clientId, exp: Math.floor(Date.now() / 1000) + 600 };
    const { status } = await ask({
      client_secret: '',
      client_assertion: `${part({ alg: 'PS256' })}.${part(claims)}.c2lnbmF0dXJl`,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    expect(status).toBe(200);
  });

  test.each<[string, Record<string, string>, number, string, number]>([
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
    ['no secret', { client_secret: '' }, 401, 'invalid_client', 7000218],
    ['an unknown client', { client_id: 'nobody' }, 400, 'unauthorized_client', 700016],
    ['no client', { client_id: '' }, 400, 'invalid_request', 900144],
    ['no scope', { scope: '' }, 400, 'invalid_request', 900144],
    ['a scope without .default', { scope: 'http://127.0.0.1/user_impersonation' }, 400, 'invalid_scope', 1002012],
    ['an unknown resource', { scope: 'https://example.com/.default' }, 400, 'invalid_resource', 500011],
    ['no grant type', { grant_type: '' }, 400, 'invalid_request', 900144],
    ['an unknown grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
  ])('%s is refused', async (_, fields, status, error, number) => {
    const answer = await ask(fields);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error, error_codes: [number] });
    expect(answer.body.error_description).toMatch(new RegExp(`^AADSTS${number}: `));
    for (const field of ['timestamp', 'trace_id', 'correlation_id']) expect(answer.body[field]).toBeTypeOf('string');
  });

  test('an unknown tenant is refused', async () => {
    const answer = await ask({}, sandbox.tokenEndpoint.replace(sandbox.tenantId, 'elsewhere'));
    expect(answer).toMatchObject({ status: 400, body: { error_codes: [90002] } });
  });
});

describe('on behalf of a user', () => {
  const user = { objectId: '11111111-2222-4333-8444-555555555555', name: 'Ada', userName: 'ada@contoso.com' };
  const fields = (assertion: string) => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    assertion,
    scope: `${resourceOf('finance')}/.default openid profile offline_access`,
  });

  test('a user token of our own API is swapped for one of the resource', async () => {
    const { status, body } = await ask(fields(sandbox.userToken(user)));
    expect(status).toBe(200);
    expect(decodeClaims(body.access_token)).toMatchObject({ oid: user.objectId, upn: user.userName });
    expect((await readWith(body.access_token, 'finance')).status).toBe(200);
  });

  test.each<[string, () => string, number]>([
    ['another audience', () => sandbox.userToken({ ...user, audience: 'other' }), 500131],
    ['an expired assertion', () => sandbox.userToken({ ...user, expiresInSeconds: -1 }), 500133],
    ['rubbish', () => 'rubbish', 50013],
    ['an app-only token', () => sandbox.appToken('FINANCE'), 500131],
  ])('%s is refused', async (_, assertion, number) => {
    expect(await ask(fields(assertion()))).toMatchObject({ status: 400, body: { error_codes: [number] } });
  });
});

test('the configuration document leads to the key that tokens are signed with', async () => {
  const base = sandbox.tokenEndpoint.replace('/oauth2/v2.0/token', '');
  const configuration = await (await fetch(`${base}/v2.0/.well-known/openid-configuration`)).json();
  expect(configuration.token_endpoint).toBe(sandbox.tokenEndpoint);
  const { keys } = await (await fetch(configuration.jwks_uri)).json();
  const [header, payload, signature] = sandbox.userToken({ objectId: 'x' }).split('.');
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  const isSigned = createVerify('RSA-SHA256')
    .update(`${header}.${payload}`)
    .verify(key, signature ?? '', 'base64url');
  expect(isSigned).toBe(true);
  expect(decodeClaims(sandbox.userToken({ objectId: 'x' }))['iss']).toBe(configuration.issuer);
});

describe('the systems', () => {
  test('take a token for themselves and refuse one for the other', async () => {
    for (const [system, other] of [
      ['dataverse', 'finance'],
      ['finance', 'dataverse'],
    ] as const) {
      const token = sandbox.appToken(system === 'dataverse' ? 'DATAVERSE' : 'FINANCE');
      expect((await readWith(token, system)).status).toBe(200);
      expect((await readWith(token, other)).status).toBe(401);
    }
  });

  test('say in a 401 where to get a token', async () => {
    const dataverse = await fetch(`${sandbox.dataverse}WhoAmI`);
    expect(dataverse.status).toBe(401);
    expect(dataverse.headers.get('www-authenticate')).toBe(
      `Bearer authorization_uri=${new URL(sandbox.tokenEndpoint).origin}/${sandbox.tenantId}/oauth2/authorize, resource_id=${resourceOf('dataverse')}/`,
    );
    const finance = await fetch(`${sandbox.finance}LegalEntities`);
    expect(finance.headers.get('www-authenticate')).toMatch(/^Bearer /);
  });

  test('refuse tokens that are changed, unsigned or none at all', async () => {
    const token = sandbox.appToken('FINANCE');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    for (const bad of [`${header}.${payload}x.${signature}`, unsigned, 'rubbish', 'a.b.c', '']) {
      expect((await readWith(bad, 'finance')).status).toBe(401);
    }
  });

  test('refuse a token once the clock has passed its end', async () => {
    const token = sandbox.appToken('FINANCE');
    sandbox.clock.advance(3_600_000);
    expect((await readWith(token, 'finance')).status).toBe(401);
    expect((await readWith(sandbox.appToken('FINANCE'), 'finance')).status).toBe(200);
    sandbox.clock.reset();
  });

  test('tell resources with a trailing slash apart: Dataverse takes them, Finance does not', async () => {
    for (const [system, status] of [
      ['dataverse', 200],
      ['finance', 401],
    ] as const) {
      const { body } = await ask({ scope: `${resourceOf(system)}//.default` });
      expect((await readWith(body.access_token, system)).status).toBe(status);
    }
  });

  test('refuse users that Dataverse does not know', async () => {
    const assertion = sandbox.userToken({ objectId: '99999999-0000-4000-8000-000000000000' });
    const { body } = await ask({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion,
      scope: `${resourceOf('dataverse')}/user_impersonation`,
    });
    const response = await readWith(body.access_token, 'dataverse');
    expect(response.status).toBe(403);
    expect((await response.json()).error.code).toBe('0x80072560');
  });
});

test('MSAL gets tokens from it through static authority metadata, and reads with them', async () => {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: sandbox.clientId,
      clientSecret: sandbox.clientSecret,
      authority: `https://login.microsoftonline.com/${sandbox.tenantId}`,
      authorityMetadata: JSON.stringify({
        authorization_endpoint: `https://login.microsoftonline.com/${sandbox.tenantId}/oauth2/v2.0/authorize`,
        token_endpoint: sandbox.tokenEndpoint,
        issuer: `https://login.microsoftonline.com/${sandbox.tenantId}/v2.0`,
      }),
    },
  });
  sandbox.log.clear();
  for (const system of ['dataverse', 'finance', 'finance'] as const) {
    const result = await client.acquireTokenByClientCredential({ scopes: [`${resourceOf(system)}/.default`] });
    expect((await readWith(result?.accessToken ?? '', system)).status).toBe(200);
  }
  expect(sandbox.requests().ENTRA.calls).toBe(2);

  const oboAssertion = sandbox.userToken({ objectId: '11111111-2222-4333-8444-555555555555' });
  const scopes = [`${resourceOf('finance')}/.default`];
  const delegated = await client.acquireTokenOnBehalfOf({ oboAssertion, scopes });
  expect((await readWith(delegated?.accessToken ?? '', 'finance')).status).toBe(200);
});
