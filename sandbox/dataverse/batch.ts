import { randomUUID } from 'node:crypto';
import { parseBatch } from '../odata/batch-request.ts';
import type { BatchOperation, ChangeSet } from '../odata/batch-request.ts';
import { writeBatch } from '../odata/batch-response.ts';
import type { BatchAnswer, ChangeSetAnswer, OperationAnswer } from '../odata/batch-response.ts';
import { bodyText } from '../odata/message.ts';
import type { Request, Response } from '../odata/message.ts';
import { errorAnswer } from './answer.ts';
import type { Call, RowReference } from './call.ts';
import { rootPattern } from './call.ts';
import { badPayload, DataverseError } from './dataverse-error.ts';
import { unknownContentId } from './references.ts';

/** Handles one inner request; `contentIds` are those of its change set. */
export type InnerHandler = (request: Request, contentIds: Map<string, RowReference> | null) => Response;

/** Thrown to undo a change set; carries the answer that says why. */
class ChangeSetFailure extends Error {
  readonly answer: OperationAnswer;

  constructor(answer: OperationAnswer) {
    super('The change set failed.');
    this.answer = answer;
  }
}

/** Answers a `$batch`. */
export function runBatch(call: Call, handle: InnerHandler): Response {
  const { options } = call.environment;
  const items = parseBatch(bodyText(call.request.body), call.request.headers['content-type']);
  const total = items.reduce((sum, item) => sum + (item.kind === 'changeSet' ? item.operations.length : 1), 0);
  if (total > options.batchLimit) {
    throw badPayload(
      `Maximum number of '${options.batchLimit}' operations in a batch was exceeded: it has ${total} operations.`,
    );
  }
  const answers: BatchAnswer[] = [];
  let outer = 200;
  for (const item of items) {
    const answer = item.kind === 'changeSet' ? runChangeSet(call, item, handle) : runSingle(call, item, handle);
    answers.push(answer);
    const failed = failingStatus(answer);
    if (failed !== null && !call.preferences.continueOnError) {
      outer = failed;
      break;
    }
  }
  const boundary = `batchresponse_${randomUUID()}`;
  return {
    status: outer,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: writeBatch(answers, boundary),
  };
}

function failingStatus(answer: BatchAnswer): number | null {
  const responses = answer.kind === 'changeSet' ? answer.answers : [answer];
  return responses.find(({ response }) => response.status >= 400)?.response.status ?? null;
}

function runSingle(call: Call, operation: BatchOperation, handle: InnerHandler): OperationAnswer {
  const response = handle(innerRequest(call, operation, null), null);
  return { kind: 'operation', contentId: operation.contentId, response };
}

function runChangeSet(call: Call, set: ChangeSet, handle: InnerHandler): ChangeSetAnswer {
  const contentIds = new Map<string, RowReference>();
  const boundary = `changesetresponse_${randomUUID()}`;
  try {
    const answers = call.environment.store.transaction(() =>
      set.operations.map((operation): OperationAnswer => {
        const response = runInSet(call, operation, contentIds, handle);
        const answer: OperationAnswer = { kind: 'operation', contentId: operation.contentId, response };
        if (response.status >= 400) throw new ChangeSetFailure(answer);
        return answer;
      }),
    );
    return { kind: 'changeSet', boundary, answers };
  } catch (error) {
    if (error instanceof ChangeSetFailure) return { kind: 'changeSet', boundary, answers: [error.answer] };
    throw error;
  }
}

function runInSet(
  call: Call,
  operation: BatchOperation,
  contentIds: Map<string, RowReference>,
  handle: InnerHandler,
): Response {
  try {
    if (operation.method === 'GET') throw badPayload('A change set cannot contain GET requests.');
    return handle(innerRequest(call, operation, contentIds), contentIds);
  } catch (error) {
    if (error instanceof DataverseError) return errorAnswer(error, operation.headers['prefer']);
    throw error;
  }
}

/** The inner request with an absolute path; `$1` at its start becomes the row it stands for. */
function innerRequest(call: Call, operation: BatchOperation, contentIds: Map<string, RowReference> | null): Request {
  const { origin } = call.request;
  const root = call.base.slice(origin.length);
  const path = operation.url.replace(/^https?:\/\/[^/]*/i, '');
  const below = rootPattern.test(path) ? path : `${root}${substitute(call, path.replace(/^\//, ''), contentIds)}`;
  const url = rootPattern.test(path) ? substituteAbsolute(call, below, contentIds) : below;
  return {
    method: operation.method,
    url,
    headers: inheritedHeaders(call, operation),
    body: operation.body,
    origin,
    callerId: call.request.callerId,
  };
}

function substituteAbsolute(call: Call, url: string, contentIds: Map<string, RowReference> | null): string {
  const root = rootPattern.exec(url)?.[0] ?? '';
  return `${root}${substitute(call, url.slice(root.length), contentIds)}`;
}

function substitute(call: Call, relative: string, contentIds: Map<string, RowReference> | null): string {
  const match = /^\$(\d[\w-]*)/.exec(relative);
  if (match === null) return relative;
  const reference = contentIds?.get(match[1] ?? '');
  const table = call.environment.model.tables.get(reference?.table ?? '');
  if (reference === undefined || table === undefined) throw unknownContentId(match[0]);
  return `${table.set}(${reference.id})${relative.slice(match[0].length)}`;
}

/** Impersonation is asked for on the outer request. */
function inheritedHeaders(call: Call, operation: BatchOperation): Record<string, string> {
  const inherited = ['authorization', 'callerobjectid', 'mscrmcallerid', 'user-agent'] as const;
  const outer = inherited.flatMap((name) => {
    const value = call.request.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const contentId = operation.contentId === null ? {} : { 'content-id': operation.contentId };
  return { ...Object.fromEntries(outer), ...operation.headers, ...contentId };
}

/** Refuses a batch inside a batch. */
export function refuseNestedBatch(): never {
  throw new DataverseError(400, '0x80048d19', 'A batch cannot contain another batch.');
}
