/**
 * Seconds to wait according to a `Retry-After` header, which is a number of seconds or an HTTP date; null when it is
 * absent or says nothing usable.
 */
export function retryAfterSeconds(header: string | string[] | undefined, now: number = Date.now()): number | null {
  const text = (Array.isArray(header) ? header[0] : header)?.trim();
  if (text === undefined || text === '') return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text));
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
}
