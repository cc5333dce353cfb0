import { badUserInput } from './errors.ts';
import type { ArgumentPath } from './errors.ts';
import { isGuid } from './guid.ts';

/** What a global id names: a type and the parts of its canonical key. */
export interface GlobalId {
  readonly typename: string;
  readonly parts: readonly string[];
}

const TYPENAME = /^[A-Z][A-Za-z0-9]*$/;

/**
 * The opaque global id of an object: base64url of `Type:part|part`, each part percent-encoded. Equal keys give equal
 * ids, so callers normalise case first (guids lower-case, legal entity codes upper-case).
 */
export function encodeGlobalId(typename: string, ...parts: readonly string[]): string {
  if (!TYPENAME.test(typename) || parts.length === 0 || parts.some((part) => part === '')) {
    throw new TypeError(
      `Expected a type name and at least one key part that is not empty, received ${typename}:${parts.join('|')}.`,
    );
  }
  return Buffer.from(`${typename}:${parts.map(encodeURIComponent).join('|')}`, 'utf8').toString('base64url');
}

/** Reads a global id. Anything that {@link encodeGlobalId} would not have written is BAD_USER_INPUT at `path`. */
export function decodeGlobalId(id: string, path: ArgumentPath): GlobalId {
  const decoded = tryDecode(id);
  if (decoded === null) {
    throw badUserInput(
      path,
      `expected an id as returned in a field "id", received ${JSON.stringify(id.slice(0, 80))}.`,
    );
  }
  return decoded;
}

/** Like {@link decodeGlobalId}, for an id that must be of one of the given types. */
export function decodeGlobalIdOf(typenames: readonly string[], id: string, path: ArgumentPath): GlobalId {
  const decoded = decodeGlobalId(id, path);
  if (!typenames.includes(decoded.typename)) {
    throw badUserInput(path, `expected the id of ${typenames.join(' or ')}, received the id of ${decoded.typename}.`);
  }
  return decoded;
}

/** The id in Dataverse, in lower case, of the record of a type that a global id names. BAD_USER_INPUT at `path` where it names none. */
export function dataverseIdOf(typename: string, id: string, path: ArgumentPath): string {
  const [key = '', ...more] = decodeGlobalIdOf([typename], id, path).parts;
  if (more.length > 0 || !isGuid(key)) {
    throw badUserInput(path, `expected the id of ${typename} as it was returned, received one that names no record.`);
  }
  return key.toLowerCase();
}

function tryDecode(id: string): GlobalId | null {
  const [typename, rest, ...more] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (typename === undefined || rest === undefined || more.length > 0) return null;
  try {
    const parts = rest.split('|').map(decodeURIComponent);
    return encodeGlobalId(typename, ...parts) === id ? { typename, parts } : null;
  } catch {
    return null;
  }
}
