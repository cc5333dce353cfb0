import { parse as parseExact } from 'lossless-json';

/** A plain OData caller of one system of the sandbox: no client of ours, so that tests see the wire. */
export interface RawOData {
  /** GETs a path below the service root; throws when the answer is not 2xx. */
  json(path: string): Promise<any>;
  /** Like {@link json}, with numbers as text. */
  exact(path: string): Promise<any>;
  /** Sends a body as it stands; throws when the answer is not 2xx. */
  send(method: string, path: string, body?: string): Promise<Response>;
}

/** Calls the service at `root` with the token. */
export function rawOData(root: string, token: string): RawOData {
  const send = async (method: string, path: string, body?: string): Promise<Response> => {
    const response = await fetch(root + path, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    send,
    json: async (path) => (await send('GET', path)).json(),
    exact: async (path) => parseExact(await (await send('GET', path)).text(), undefined, String),
  };
}
