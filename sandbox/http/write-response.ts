import type { ServerResponse } from 'node:http';
import type { Response } from '../odata/message.ts';

/** Sends an answer. */
export function writeResponse(outgoing: ServerResponse, response: Response): void {
  if (response.body === null) {
    const length = response.status === 204 || response.status === 304 ? {} : { 'Content-Length': 0 };
    outgoing.writeHead(response.status, { ...response.headers, ...length }).end();
    return;
  }
  const body = typeof response.body === 'string' ? Buffer.from(response.body) : response.body;
  outgoing.writeHead(response.status, { ...response.headers, 'Content-Length': body.byteLength }).end(body);
}

/** Cuts the connection with a TCP reset, as a failing proxy does. */
export function resetConnection(outgoing: ServerResponse): void {
  outgoing.socket?.resetAndDestroy();
}
