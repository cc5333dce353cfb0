import type { Problem } from './failure.ts';
import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import type { SubgraphResult } from './subgraph-service.ts';

/** Reads the body of a remote subgraph's answer; null when it is not a GraphQL response, whatever the status was. */
export function readSubgraphResponse(text: string, system: string): SubgraphResult | null {
  const body = parseObject(text);
  if (body === null) return null;
  const data = body['data'] ?? null;
  if (data !== null && !isResponseObject(data)) return null;
  const errors = body['errors'] ?? [];
  if (!Array.isArray(errors)) return null;
  if (data === null && errors.length === 0) return null;
  return { data, problems: errors.map((error) => readProblem(error, system)) };
}

function parseObject(text: string): ResponseObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isResponseObject(value) ? value : null;
  } catch {
    return null;
  }
}

function readProblem(error: unknown, system: string): Problem {
  const fields = isResponseObject(error) ? error : {};
  const extensions = isResponseObject(fields['extensions']) ? fields['extensions'] : {};
  const gateway = isResponseObject(extensions['gateway']) ? extensions['gateway'] : {};
  const path = Array.isArray(fields['path']) ? fields['path'].filter(isPathSegment) : [];
  return {
    message: typeof fields['message'] === 'string' ? fields['message'] : 'No message.',
    path,
    extensions: { ...extensions, gateway: { system, retryable: false, ...gateway } },
    cause: new Error(`The subgraph answered with an error: ${JSON.stringify(error)}`),
  };
}

function isPathSegment(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
