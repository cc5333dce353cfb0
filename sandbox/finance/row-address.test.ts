import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFinanceModel } from '../store/finance-model.ts';
import type { Store } from '../store/store.ts';
import { openStore } from '../store/store.ts';
import { createFinanceHandler } from './handler.ts';

let store: Store;
beforeAll(() => {
  store = openStore(loadFinanceModel());
});
afterAll(() => {
  store.close();
});

test('the Location of any new row leads to it', () => {
  const handler = createFinanceHandler({ store });
  const origin = 'http://127.0.0.1:4011';
  const request = { headers: {}, origin, callerId: '' };
  // Trailing spaces are not kept, and a key is not blank.
  const id = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trimEnd() === text && !text.includes('\0'));
  fc.assert(
    fc.property(id, (ProjectId) => {
      const body = JSON.stringify({ ProjectId });
      const created = handler({ ...request, method: 'POST', url: '/data/ProjectsV2', body });
      const address = created.headers['Location'] ?? '';
      expect(created.status).toBe(201);
      const read = handler({ ...request, method: 'GET', url: address.slice(origin.length), body: '' });
      expect(JSON.parse(String(read.body))).toMatchObject({ ProjectId });
      expect(handler({ ...request, method: 'DELETE', url: address.slice(origin.length), body: '' }).status).toBe(204);
    }),
  );
});
