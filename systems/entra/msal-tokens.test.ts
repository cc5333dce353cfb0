import { describe, expect, test } from 'vitest';
import { parseSourcesConfig } from '../config.ts';
import { startScriptedSystem, type ScriptedAnswer } from '../test-support/scripted-system.ts';
import { createMsalTokens } from './msal-tokens.ts';

const patient = new AbortController().signal;
const resource = 'https://contoso.crm.dynamics.com';

async function tokensFrom(answer: (body: URLSearchParams) => ScriptedAnswer) {
  const system = await startScriptedSystem(({ body }) => answer(new URLSearchParams(body)));
  const nowhere = { url: 'http://127.0.0.1:9/' };
  const { entra } = parseSourcesConfig({
    entra: {
      tenantId: '22222222-2222-2222-2222-222222222222',
      clientId: 'app',
      credential: { type: 'secret', secret: 'hush' },
      tokenEndpoint: `${system.origin}/tenant/oauth2/v2.0/token`,
    },
    dataverse: nowhere,
    finance: nowhere,
  });
  return { system, tokens: createMsalTokens(entra) };
}

let serial = 0;
const token = (): ScriptedAnswer => ({
  json: { token_type: 'Bearer', expires_in: 3600, access_token: `token-${(serial += 1)}` },
});

describe('MSAL tokens', () => {
  test('are asked for once for each system and then kept', async () => {
    const asked: (string | null)[] = [];
    const { system, tokens } = await tokensFrom((body) => {
      asked.push(body.get('scope')?.split(' ')[0] ?? null);
      return token();
    });
    await using _ = system;
    const [first, second] = await Promise.all([
      tokens.token({ resource }, patient),
      tokens.token({ resource }, patient),
    ]);
    expect(second).toBe(first);
    expect(await tokens.token({ resource }, patient)).toBe(first);
    expect(await tokens.token({ resource: 'https://contoso.operations.dynamics.com' }, patient)).not.toBe(first);
    expect(asked).toEqual([`${resource}/.default`, 'https://contoso.operations.dynamics.com/.default']);
    expect(await tokens.token({ resource, renew: true }, patient)).not.toBe(first);
  });

  test('on behalf of a caller belong to that caller', async () => {
    const { system, tokens } = await tokensFrom((body) => {
      expect(body.get('requested_token_use')).toBe('on_behalf_of');
      return { json: { token_type: 'Bearer', expires_in: 3600, access_token: `for-${body.get('assertion')}` } };
    });
    await using _ = system;
    expect(await tokens.token({ resource, userAssertion: 'ann' }, patient)).toBe('for-ann');
    expect(await tokens.token({ resource, userAssertion: 'bob' }, patient)).toBe('for-bob');
  });

  test('that are refused say what to check and keep the secret', async () => {
    const body = JSON.stringify({
      error: 'invalid_client',
      error_description: 'AADSTS7000215: Invalid client secret.',
    });
    const { system, tokens } = await tokensFrom(() => ({ status: 401, body }));
    await using _ = system;
    const failure = tokens.token({ resource }, patient);
    await expect(failure).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('client id') });
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('AADSTS') });
  });

  test('that cannot be had for now are worth another try', async () => {
    const { system, tokens } = await tokensFrom(() => ({ status: 503, body: '{}' }));
    await system[Symbol.asyncDispose]();
    await expect(tokens.token({ resource }, patient)).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
