import { createHash, createPublicKey, createSign, createVerify, generateKeyPair } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** Contents of a token. */
export type Claims = Readonly<Record<string, unknown>>;

/** Why a text is not a token of this sandbox. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The contents of a JWT without a check of its signature; throws {@link TokenError} when it is none. */
export function decodeClaims(token: string): Claims {
  const parts = token.split('.');
  if (parts.length !== 3) throw new TokenError('Expected a JWT of three parts.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
    if (typeof claims === 'object' && claims !== null && !Array.isArray(claims)) return claims as Claims;
  } catch {
    // Falls through: text that is no JSON is refused in the same words.
  }
  throw new TokenError('Expected a JWT whose second part is a JSON object.');
}

/** Signs tokens with a key made at start, and knows its own signatures again. */
export class TokenSigner {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #keyId: string;
  readonly #verified = new Map<string, Claims>();

  private constructor(privateKey: KeyObject, publicKey: KeyObject) {
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
    const der = publicKey.export({ type: 'spki', format: 'der' });
    this.#keyId = createHash('sha256').update(der).digest('base64url').slice(0, 27);
  }

  /** Makes a signer with a fresh RSA key. */
  static async create(): Promise<TokenSigner> {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    return new TokenSigner(privateKey, createPublicKey(privateKey));
  }

  /** A JWT (RS256) of these claims. */
  sign(claims: Claims): string {
    const content = `${encode({ typ: 'JWT', alg: 'RS256', kid: this.#keyId })}.${encode(claims)}`;
    return `${content}.${createSign('RSA-SHA256').update(content).sign(this.#privateKey).toString('base64url')}`;
  }

  /** The claims of a token that this signer made; throws {@link TokenError} for any other text. Expiry is not checked. */
  verify(token: string): Claims {
    const known = this.#verified.get(token);
    if (known !== undefined) return known;
    const claims = decodeClaims(token);
    const end = token.lastIndexOf('.');
    const header: unknown = JSON.parse(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString() || '{}');
    const isOurs =
      typeof header === 'object' &&
      header !== null &&
      'kid' in header &&
      header.kid === this.#keyId &&
      'alg' in header &&
      header.alg === 'RS256' &&
      createVerify('RSA-SHA256')
        .update(token.slice(0, end))
        .verify(this.#publicKey, token.slice(end + 1), 'base64url');
    if (!isOurs) throw new TokenError('Expected a token signed by this sandbox: ask its token endpoint for one.');
    if (this.#verified.size > 1_000) this.#verified.clear();
    this.#verified.set(token, claims);
    return claims;
  }

  /** The public key as a JSON Web Key Set. */
  keySet(): { readonly keys: readonly JsonWebKey[] } {
    return { keys: [{ ...this.#publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: this.#keyId }] };
  }
}
