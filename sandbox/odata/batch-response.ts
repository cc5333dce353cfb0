import { STATUS_CODES } from 'node:http';
import { bodyText } from './message.ts';
import type { Response } from './message.ts';

/** The answer to one operation. */
export interface OperationAnswer {
  readonly kind: 'operation';
  readonly contentId: string | null;
  readonly response: Response;
}

/** The answers to a change set: all of them, or only the one that failed. */
export interface ChangeSetAnswer {
  readonly kind: 'changeSet';
  readonly boundary: string;
  readonly answers: readonly OperationAnswer[];
}

/** One part of a batch answer. */
export type BatchAnswer = OperationAnswer | ChangeSetAnswer;

const lineEnd = '\r\n';

/** Writes a multipart answer that starts at once with its first delimiter. */
export function writeBatch(answers: readonly BatchAnswer[], boundary: string): string {
  const parts = answers.map((answer) => {
    if (answer.kind === 'operation') return writeOperation(answer);
    const type = `Content-Type: multipart/mixed; boundary=${answer.boundary}`;
    return [type, '', writeBatch(answer.answers, answer.boundary)].join(lineEnd);
  });
  return [...parts.map((part) => `--${boundary}${lineEnd}${part}`), `--${boundary}--`, ''].join(lineEnd);
}

function writeOperation({ contentId, response }: OperationAnswer): string {
  const lines = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary'];
  if (contentId !== null) lines.push(`Content-ID: ${contentId}`);
  lines.push('', `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? 'Unknown'}`);
  for (const [name, value] of Object.entries(response.headers)) lines.push(`${name}: ${value}`);
  lines.push('', response.body === null ? '' : bodyText(response.body));
  return lines.join(lineEnd);
}
