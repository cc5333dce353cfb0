import type { SqlValue } from '../store/sql-value.ts';
import { badRequest } from './finance-error.ts';

/** The place behind a row, as opaque text. Integers are told from texts by a leading `n`. */
export function writeSkipToken(values: readonly SqlValue[]): string {
  const parts = values.map((value) =>
    value === null
      ? null
      : typeof value === 'string'
        ? `s${value}`
        : typeof value === 'bigint'
          ? `n${value}`
          : `d${value}`,
  );
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function readPart(part: unknown): SqlValue {
  if (part === null) return null;
  if (typeof part !== 'string') throw badRequest('The value of $skiptoken is not valid.');
  const text = part.slice(1);
  if (part.startsWith('s')) return text;
  if (part.startsWith('n') && /^-?\d{1,19}$/.test(text)) return BigInt(text);
  if (part.startsWith('d') && Number.isFinite(Number(text))) return Number(text);
  throw badRequest('The value of $skiptoken is not valid.');
}

/** The values that {@link writeSkipToken} wrote. */
export function readSkipToken(token: string, length: number): readonly SqlValue[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts.length !== length) throw badRequest('The value of $skiptoken is not valid.');
  return parts.map(readPart);
}

/** The address of the next page: the same query, behind the token, with what is left of `$top`. */
export function nextLink(address: string, query: string, token: string, top: number | null): string {
  const kept = query.split('&').filter((part) => part !== '' && !/^(\$|%24)(skip|skiptoken|top)=/i.test(part));
  const rest = top === null ? [] : [`$top=${top}`];
  return `${address}?${[...kept, ...rest, `$skiptoken=${token}`].join('&')}`;
}
