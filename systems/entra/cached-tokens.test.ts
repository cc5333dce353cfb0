import { expect, test } from 'vitest';
import { CachedTokens, type IssuedToken } from './cached-tokens.ts';

const patient = new AbortController().signal;
const resource = 'https://contoso.crm.dynamics.com';

test('a caller who leaves does not take the token from those who stay', async () => {
  const issuing = Promise.withResolvers<IssuedToken>();
  const tokens = new CachedTokens(() => issuing.promise);
  const leaving = new AbortController();
  const left = tokens.token({ resource }, leaving.signal);
  const stayed = tokens.token({ resource }, patient);
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  issuing.resolve({ text: 'token', expiresAt: Date.now() + 3_600_000 });
  await expect(stayed).resolves.toBe('token');
});

test('a failure that nobody waits for any more harms nobody', async () => {
  const issuing = Promise.withResolvers<IssuedToken>();
  const tokens = new CachedTokens(() => issuing.promise);
  const leaving = new AbortController();
  const left = tokens.token({ resource }, leaving.signal);
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  issuing.reject(new Error('refused'));
  await expect(tokens.token({ resource }, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});

test('a token that ends soon is not used again', async () => {
  let issued = 0;
  const tokens = new CachedTokens(async () => ({ text: String((issued += 1)), expiresAt: Date.now() + 200_000 }));
  expect([await tokens.token({ resource }, patient), await tokens.token({ resource }, patient)]).toEqual(['1', '2']);
});
