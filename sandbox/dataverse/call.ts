import type { Request } from '../odata/message.ts';
import type { Environment, WriteOrigin } from './environment.ts';
import type { Preferences } from './preferences.ts';
import { readPreferences } from './preferences.ts';

/** How much `@odata` noise the client wants. */
export type MetadataLevel = 'none' | 'minimal' | 'full';

/** A row a Content-ID stands for. */
export interface RowReference {
  readonly table: string;
  readonly id: string;
}

/** One request being answered. */
export interface Call {
  readonly environment: Environment;
  readonly request: Request;
  /** `http://host/api/data/v9.2/`. */
  readonly base: string;
  /** URL below the base, percent-encoded as sent. */
  readonly relative: string;
  readonly preferences: Preferences;
  readonly metadataLevel: MetadataLevel;
  /** Who the write counts as, after impersonation. */
  readonly userId: string;
  /** Who really called, when somebody else is impersonated. */
  readonly onBehalfOf: string | null;
  /** Rows made earlier in the same change set; null outside one. */
  readonly contentIds: Map<string, RowReference> | null;
  /** The scheduling service writes what it accepted: rules about direct writes do not apply. */
  readonly isSchedulingService: boolean;
  /** A process of the product writes: rules about direct writes of what only processes make do not apply. */
  readonly isProcess: boolean;
}

/** The service root of any v9 version. */
export const rootPattern = /^\/api\/data\/v(9\.\d)(?:\/|$|(?=\?))/i;

/** Reads `odata.metadata` from the Accept header. */
export function metadataLevelOf(accept: string | undefined): MetadataLevel {
  const level = /odata\.metadata\s*=\s*(none|minimal|full)/i.exec(accept ?? '')?.[1]?.toLowerCase();
  return level === 'none' || level === 'full' ? level : 'minimal';
}

/** A header, with the literal `null` and emptiness as absence. */
export function headerOf(call: Call, name: string): string | null {
  const value = call.request.headers[name]?.trim();
  return value === undefined || value === '' || value.toLowerCase() === 'null' ? null : value;
}

/** Puts a call together from a request below the service root. */
export function createCall(
  environment: Environment,
  request: Request,
  below: Pick<Call, 'base' | 'relative' | 'userId' | 'onBehalfOf' | 'contentIds'>,
): Call {
  return {
    ...below,
    isSchedulingService: false,
    isProcess: false,
    environment,
    request,
    preferences: readPreferences(request.headers['prefer']),
    metadataLevel: metadataLevelOf(request.headers['accept']),
  };
}

/** Where the writes of a call come from. */
export function originOf(call: Call): WriteOrigin {
  const tag = new URLSearchParams(call.relative.split('?', 2)[1] ?? '').get('tag');
  const bypassed = (headerOf(call, 'mscrm.bypassbusinesslogicexecution') ?? '').toLowerCase().split(/\s*,\s*/);
  return {
    initiatingUserId: call.onBehalfOf ?? call.userId,
    tag,
    bypassesEvents: bypassed.includes('customasync'),
  };
}
