import { expect, it } from 'vitest';
import { startTestSandbox } from '../test-sandbox.ts';

it('a row that is deleted and created anew has another ETag', async () => {
  await using sandbox = await startTestSandbox({ isEmpty: true });
  const headers = { authorization: `Bearer ${sandbox.appToken('FINANCE')}`, 'content-type': 'application/json' };
  const send = (method: string, path: string, body?: object) =>
    fetch(sandbox.finance + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const create = async () => {
    const response = await send('POST', 'SharedCategories', { CategoryId: 'TRAVEL', CategoryName: 'Travel' });
    expect(response.status).toBe(201);
    return ((await response.json()) as Record<string, string>)['@odata.etag'];
  };
  const first = await create();
  expect((await send('DELETE', "SharedCategories(CategoryId='TRAVEL')")).status).toBe(204);
  expect(await create()).not.toBe(first);
});
