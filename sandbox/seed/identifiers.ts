import { hash } from 'node:crypto';

/**
 * A guid that depends only on the seed and on what it names. Its first hexadecimal digit is 8 or more: the guids below
 * are left free for the copies that a large data set is made of.
 */
export function nameGuid(seed: string, kind: string, name: string): string {
  const digest = hash('sha1', `${seed}\u0000${kind}\u0000${name}`, 'hex');
  const first = ((Number.parseInt(digest.slice(0, 1), 16) & 7) | 8).toString(16);
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${first}${digest.slice(1, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** The guid that Finance stores where nothing is set. */
export const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** A document number: prefix and a counter filled with zeros. */
export function documentNumber(prefix: string, counter: number, digits = 6): string {
  return `${prefix}${String(counter).padStart(digits, '0')}`;
}
