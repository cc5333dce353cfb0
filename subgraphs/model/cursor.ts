import { createHash } from 'node:crypto';

import type { Value } from '../../systems/odata/query.ts';
import { badUserInput } from './errors.ts';
import type { ArgumentPath } from './errors.ts';

/** Raised when what a cursor holds changes, so that cursors of an older release are refused and not misread. */
const VERSION = 1;

/**
 * What a list was ordered and filtered by, as a short text that every cursor of the list carries: a cursor used with
 * another order or filter would silently skip rows. `parts` are JSON values.
 */
export function listFingerprint(...parts: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('base64url').slice(0, 16);
}

/** The opaque cursor of a row: the values that the list is ordered by, ending with those that make the order total. */
export function encodeCursor(fingerprint: string, values: readonly Value[]): string {
  return Buffer.from(JSON.stringify([VERSION, fingerprint, ...values]), 'utf8').toString('base64url');
}

/** Reads a cursor of the list with this fingerprint, holding `count` values. Any other text is BAD_USER_INPUT. */
export function decodeCursor(
  cursor: string,
  fingerprint: string,
  count: number,
  path: ArgumentPath = ['after'],
): readonly Value[] {
  const content = parse(cursor);
  if (content?.[0] !== VERSION || content.some((part) => !isValue(part))) {
    throw badUserInput(path, 'expected a cursor that this field returned, received something else.');
  }
  const [, written, ...values] = content;
  if (written !== fingerprint || values.length !== count) {
    throw badUserInput(
      path,
      'this cursor belongs to a list with another filter or orderBy. Repeat the arguments of the page that it came from, or start without "after".',
    );
  }
  return values as Value[];
}

function parse(cursor: string): readonly unknown[] | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(content) ? content : null;
  } catch {
    return null;
  }
}

function isValue(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** JSON with the keys of every object in order and undefined members left out, so equal inputs give equal text. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
