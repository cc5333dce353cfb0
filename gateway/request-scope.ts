import type { FastifyReply, FastifyRequest } from 'fastify';

import type { IncomingRequest, ServerConfig } from './config.ts';
import type { RequestScope } from './execution/subgraph-service.ts';

/** After the deadline, subgraphs have this long to hand over what they have before they are given up. */
const handoverMilliseconds = 250;

/** What is known of an HTTP request before its query is read; `gone` fires when the client leaves early. */
export function readIncoming(
  request: FastifyRequest,
  reply: FastifyReply,
  timeout: number,
): { readonly incoming: IncomingRequest; readonly gone: AbortSignal } {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Error('The client went away.'));
  });
  const incoming = {
    requestId: request.id,
    signal: AbortSignal.any([gone.signal, AbortSignal.timeout(timeout)]),
    deadline: Date.now() + timeout,
    bearerToken: /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null,
  };
  return { incoming, gone: gone.signal };
}

/** What the fetches of one HTTP request share: its deadline, its abort signal, its context, the headers to pass on. */
export function createRequestScope(request: FastifyRequest, reply: FastifyReply, config: ServerConfig): RequestScope {
  const { requestTimeout } = config.limits;
  const { incoming, gone } = readIncoming(request, reply, requestTimeout);
  const headers: Record<string, string> = {};
  for (const name of config.forwardHeaders) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return {
    requestId: incoming.requestId,
    signal: AbortSignal.any([gone, AbortSignal.timeout(requestTimeout + handoverMilliseconds)]),
    deadline: incoming.deadline,
    headers,
    context: config.createContext(incoming),
  };
}
