import { Agent, errors, request as send } from 'undici';

import type { SourceFault } from './source-problem.ts';
import { sourceProblem } from './source-problem.ts';
import { readSubgraphResponse } from './subgraph-response.ts';
import type { SubgraphRequest, SubgraphResult, SubgraphService } from './subgraph-service.ts';

/** Where a remote subgraph is and how long it may take. */
export interface RemoteSubgraphOptions {
  readonly name: string;
  readonly system: string;
  readonly url: string;
  /** Most milliseconds for one fetch; the client's own deadline may leave less. */
  readonly timeout: number;
}

const largestResponse = 256 * 1024 * 1024;

/**
 * A subgraph that is asked over HTTP. Every fetch is a request of its own: identical fetches of two clients are not
 * shared, because their answers may depend on who asks.
 */
export function createRemoteSubgraph(options: RemoteSubgraphOptions): SubgraphService {
  const agent = new Agent({ keepAliveTimeout: 10_000, maxResponseSize: largestResponse });
  return {
    name: options.name,
    check: () => [],
    fetch: (request) => fetchRemote(options, agent, request),
    close: () => agent.close(),
  };
}

async function fetchRemote(
  options: RemoteSubgraphOptions,
  agent: Agent,
  request: SubgraphRequest,
): Promise<SubgraphResult> {
  const { scope, query, variables, kind } = request;
  const fail = (
    fault: SourceFault,
    message: string,
    more: { retryAfterSeconds?: number | null; cause?: unknown } = {},
  ) => ({
    data: null,
    problems: [sourceProblem(fault, { system: options.system, kind, message, ...more })],
  });
  const late = `The subgraph "${options.name}" did not answer in time.`;
  const budget = Math.max(0, Math.min(options.timeout, scope.deadline - Date.now()));
  const timeout = AbortSignal.timeout(budget);
  try {
    const response = await send(options.url, {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.any([scope.signal, timeout]),
      headersTimeout: 0,
      bodyTimeout: 0,
      headers: {
        ...scope.headers,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-request-id': scope.requestId,
      },
      body: JSON.stringify(Object.keys(variables).length === 0 ? { query } : { query, variables }),
    });
    const text = await response.body.text();
    const result = readSubgraphResponse(text, options.system);
    if (result !== null) return result;
    const status = response.statusCode;
    const cause = new Error(`HTTP ${status} from ${options.url}: ${text.slice(0, 500)}`);
    const retryAfterSeconds = readRetryAfter(response.headers['retry-after']);
    if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
      return fail('rejected', `The subgraph "${options.name}" refused the request.`, { cause });
    }
    const message = `The subgraph "${options.name}" gave no usable answer.`;
    return fail('unavailable', message, { retryAfterSeconds, cause });
  } catch (error) {
    if (timeout.aborted || scope.signal.aborted || error instanceof errors.HeadersTimeoutError) {
      return fail('timeout', late, { cause: error });
    }
    return fail('unavailable', `The subgraph "${options.name}" could not be reached.`, { cause: error });
  }
}

function readRetryAfter(header: string | string[] | undefined): number | null {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
