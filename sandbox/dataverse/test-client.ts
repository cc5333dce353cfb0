import type { Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';
import { loadModels } from '../store/metadata.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import type { DataverseSetup } from './handler.ts';
import { createDataverseHandler } from './handler.ts';

/** An answer with its JSON body at hand. */
export interface TestAnswer extends Response {
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

/** An empty organisation, asked in-process. */
export interface TestClient {
  readonly store: Store;
  /** Milliseconds since 1970, to be moved by tests. */
  readonly clock: { time: number; now(): number };
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): TestAnswer;
  /** Creates a row and returns its id. */
  create(set: string, body: Record<string, unknown>): string;
}

/** Base address of the test organisation. */
export const base = 'http://localhost:4010/api/data/v9.2/';

/** The user the test client calls as. */
export const testUser = '00000000-0000-0000-0000-0000000000aa';

/** Another user, with an Entra object id. */
export const otherUser = {
  id: '00000000-0000-0000-0000-0000000000bb',
  objectId: 'eeeeeeee-0000-0000-0000-000000000001',
};

/** Opens an empty organisation with two users. */
export function createTestClient(
  setup: Pick<DataverseSetup, 'options' | 'hooks' | 'actions' | 'boundActions' | 'before' | 'onInnerRequest'> & {
    readonly store?: Store;
  } = {},
): TestClient {
  const store = setup.store ?? openStore(loadModels().dataverse);
  const { model } = store;
  const clock = { time: Date.UTC(2025, 2, 31, 22, 30), now: () => clock.time };
  const users = store.bulk('systemuser', ['systemuserid', 'fullname', 'azureactivedirectoryobjectid']);
  users.insert([testUser, 'Test User', null]);
  users.insert([otherUser.id, 'Other User', otherUser.objectId]);
  const handle = createDataverseHandler({ ...setup, store, model, clock });
  const client: TestClient = {
    store,
    clock,
    send(method, path, body, headers = {}) {
      const response = handle({
        method,
        url: path.startsWith('/') ? path : `/api/data/v9.2/${path}`,
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
        origin: 'http://localhost:4010',
        callerId: testUser,
      });
      const text = response.body === null ? '' : bodyText(response.body);
      return { ...response, text, json: text.startsWith('{') ? (JSON.parse(text) as unknown) : null };
    },
    create(set, body) {
      const answer = client.send('POST', set, body);
      const id = /\(([0-9a-f-]{36})\)$/.exec(answer.headers['OData-EntityId'] ?? '')?.[1];
      if (id === undefined) throw new Error(`Expected a new row of ${set}, received ${answer.status}: ${answer.text}`);
      return id;
    },
  };
  return client;
}
