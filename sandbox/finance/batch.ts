import { randomUUID } from 'node:crypto';
import type { BatchOperation, ChangeSet } from '../odata/batch-request.ts';
import { parseBatch } from '../odata/batch-request.ts';
import type { ChangeSetAnswer, OperationAnswer } from '../odata/batch-response.ts';
import { writeBatch } from '../odata/batch-response.ts';
import type { InnerRequestHooks, Request, Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';
import { MultipartError } from '../odata/multipart.ts';
import type { Store } from '../store/store.ts';
import { badRequest } from './finance-error.ts';
import { rootPath } from './finance-context.ts';

const mostOperations = 5_000;

/** Undoes a change set. */
class ChangeSetFailure extends Error {
  override readonly name = 'ChangeSetFailure';
  readonly response: Response;

  constructor(response: Response) {
    super('An operation of the change set failed.');
    this.response = response;
  }
}

function innerRequest(outer: Request, operation: BatchOperation): Request {
  const withoutOrigin = operation.url.replace(/^https?:\/\/[^/]*/, '');
  const url = withoutOrigin.startsWith('/') ? withoutOrigin : `${rootPath}${withoutOrigin}`;
  return { ...outer, method: operation.method, url, headers: operation.headers, body: operation.body };
}

function readItems(request: Request) {
  try {
    return parseBatch(bodyText(request.body), request.headers['content-type']);
  } catch (error) {
    if (error instanceof MultipartError) throw badRequest(error.message);
    throw error;
  }
}

/**
 * `POST $batch`. The outer status is 200 whatever happens inside. Each change set is one transaction; one that fails is
 * answered by a single part, whose Content-ID is that of the first operation whichever failed, as the real system does.
 */
export function runBatch(
  store: Store,
  request: Request,
  hooks: InnerRequestHooks,
  handleOne: (request: Request) => Response,
): Response {
  const items = readItems(request);
  const count = items.reduce((sum, item) => sum + (item.kind === 'changeSet' ? item.operations.length : 1), 0);
  if (count > mostOperations) {
    throw badRequest(`The batch holds ${count} operations; the maximum number of operations is ${mostOperations}.`);
  }
  const run = (operation: BatchOperation): OperationAnswer => {
    const inner = innerRequest(request, operation);
    hooks.onInnerRequest?.(inner);
    return { kind: 'operation', contentId: operation.contentId, response: hooks.before?.(inner) ?? handleOne(inner) };
  };
  const answers = items.map((item) => (item.kind === 'operation' ? run(item) : runChangeSet(store, item, run)));
  const boundary = `batchresponse_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}`, 'OData-Version': '4.0' },
    body: writeBatch(answers, boundary),
  };
}

function runChangeSet(
  store: Store,
  changeSet: ChangeSet,
  run: (operation: BatchOperation) => OperationAnswer,
): ChangeSetAnswer {
  const boundary = `changesetresponse_${randomUUID()}`;
  if (changeSet.operations.some((operation) => operation.method === 'GET')) {
    throw badRequest('A change set cannot contain a GET request.');
  }
  try {
    const answers = store.transaction(() =>
      changeSet.operations.map((operation) => {
        const answer = run(operation);
        if (answer.response.status >= 400) throw new ChangeSetFailure(answer.response);
        return answer;
      }),
    );
    return { kind: 'changeSet', boundary, answers };
  } catch (error) {
    if (!(error instanceof ChangeSetFailure)) throw error;
    const contentId = changeSet.operations[0]?.contentId ?? null;
    return {
      kind: 'changeSet',
      boundary,
      answers: [{ kind: 'operation', contentId, response: asInner(error.response) }],
    };
  }
}

/** Inside a change set the business logic's refusals surface as unhandled exceptions. */
function asInner(response: Response): Response {
  const isBusinessRefusal = response.status === 400 && bodyText(response.body ?? '').includes('AxODataWriteException');
  return isBusinessRefusal ? { ...response, status: 500 } : response;
}
