/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment */
import type { createFinanceHandler } from './handler.ts';

/** Calls a Finance handler as a client does, for tests; answers the status and the JSON of the body, null where it is empty. */
export function testCall(
  handle: ReturnType<typeof createFinanceHandler>,
  method: string,
  url: string,
  body?: object,
): { readonly status: number; readonly json: any } {
  const response = handle({
    method,
    url: `/data/${url}`,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
    origin: 'http://127.0.0.1:4011',
    callerId: 'somebody',
  });
  return { status: response.status, json: response.body === null ? null : JSON.parse(String(response.body)) };
}

/** As {@link testCall}, of what must not be refused: the JSON of the body. */
export function mustCall(...call: Parameters<typeof testCall>): any {
  const { status, json } = testCall(...call);
  if (status >= 400) throw new Error(JSON.stringify(json));
  return json;
}
