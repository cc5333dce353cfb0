import type { SqlValue } from '../store/sql-value.ts';
import { DataverseError } from './dataverse-error.ts';

/** Where the next page starts. */
export interface PagingCookie {
  readonly page: number;
  /** Order values of the last row sent, the primary key last. */
  readonly after: readonly SqlValue[];
  /** Row version at which a change-tracked read began. */
  readonly trackingFrom: bigint | null;
}

function encodeValue(value: SqlValue): string {
  if (value === null) return 'null';
  if (typeof value === 'bigint') return `integer:${value}`;
  return typeof value === 'number' ? `real:${value}` : `text:${value}`;
}

function decodeValue(text: string): SqlValue {
  if (text === 'null') return null;
  if (/^integer:-?\d+$/.test(text)) return BigInt(text.slice(8));
  if (text.startsWith('real:')) return Number(text.slice(5));
  if (text.startsWith('text:')) return text.slice(5);
  throw malformed();
}

function malformed(): DataverseError {
  return new DataverseError(
    400,
    '0x80040203',
    'The paging cookie in $skiptoken is malformed: follow @odata.nextLink verbatim.',
  );
}

/** The text of `$skiptoken`, before URL encoding. */
export function writeCookie(cookie: PagingCookie): string {
  const values = cookie.after.map((value) => `<value last="${encodeURIComponent(encodeValue(value))}" />`).join('');
  const inner = encodeURIComponent(encodeURIComponent(`<cookie page="${cookie.page - 1}">${values}</cookie>`));
  const tracking = cookie.trackingFrom === null ? 'False' : `True" trackingfrom="${cookie.trackingFrom}`;
  return `<cookie pagenumber="${cookie.page}" pagingcookie="${inner}" istracking="${tracking}" />`;
}

/** Reads the text of `$skiptoken`. */
export function readCookie(text: string): PagingCookie {
  const outer =
    /^<cookie pagenumber="(\d+)" pagingcookie="([^"]*)" istracking="(?:False|True" trackingfrom="(\d+))" \/>$/.exec(
      text,
    );
  if (outer === null) throw malformed();
  const [, page = '', pagingCookie = '', tracking] = outer;
  try {
    const inner = decodeURIComponent(decodeURIComponent(pagingCookie));
    const after = [...inner.matchAll(/<value last="([^"]*)" \/>/g)].map((match) =>
      decodeValue(decodeURIComponent(match[1] ?? '')),
    );
    return { page: Number(page), after, trackingFrom: tracking === undefined ? null : BigInt(tracking) };
  } catch {
    throw malformed();
  }
}

/** The same URL with its `$skiptoken` replaced. */
export function nextLink(base: string, relative: string, cookie: PagingCookie): string {
  const [path = '', query = ''] = splitOnce(relative, '?');
  const kept = query.split('&').filter((part) => part !== '' && !/^(\$|%24)skiptoken=/i.test(part));
  return `${base}${path}?${[...kept, `$skiptoken=${encodeURIComponent(writeCookie(cookie))}`].join('&')}`;
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
