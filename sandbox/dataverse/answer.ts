import type { Response } from '../odata/message.ts';
import type { Call } from './call.ts';
import type { DataverseError } from './dataverse-error.ts';
import { readPreferences, wantsAnnotation } from './preferences.ts';

/** 200 (or another status) with JSON text. */
export function jsonAnswer(
  call: Call,
  body: string,
  options: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Response {
  return {
    status: options.status ?? 200,
    headers: {
      'Content-Type': `application/json; odata.metadata=${call.metadataLevel}`,
      ...appliedPreferences(call),
      ...options.headers,
    },
    body,
  };
}

/** 204 without a body. */
export function emptyAnswer(headers: Readonly<Record<string, string>> = {}): Response {
  return { status: 204, headers, body: null };
}

/** 200 with plain text. */
export function textAnswer(text: string, contentType = 'text/plain'): Response {
  return { status: 200, headers: { 'Content-Type': contentType }, body: text };
}

function appliedPreferences(call: Call): Record<string, string> {
  const { preferences, request } = call;
  const applied: string[] = [];
  if (request.method === 'GET' && preferences.maxPageSize !== null) {
    applied.push(`odata.maxpagesize=${preferences.maxPageSize}`);
  }
  if (request.method === 'GET' && preferences.trackChanges) applied.push('odata.track-changes');
  if (preferences.annotationText !== null) applied.push(`odata.include-annotations="${preferences.annotationText}"`);
  if (request.method !== 'GET' && preferences.returnRepresentation) applied.push('return=representation');
  return applied.length === 0 ? {} : { 'Preference-Applied': applied.join(',') };
}

/** An error body. */
export function errorAnswer(error: DataverseError, prefer: string | undefined): Response {
  const preferences = readPreferences(prefer);
  const extra: Record<string, string> = {};
  const add = (name: string, value: string) => {
    if (wantsAnnotation(preferences, name.slice(1))) extra[name] = value;
  };
  add('@Microsoft.PowerApps.CDS.ErrorDetails.HttpStatusCode', String(error.status));
  add('@Microsoft.PowerApps.CDS.HelpLink', `http://go.microsoft.com/fwlink/?LinkID=398563&error=${error.code}`);
  add('@Microsoft.PowerApps.CDS.InnerError.Message', error.message);
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/json; odata.metadata=minimal' },
    body: JSON.stringify({ error: { code: error.code, message: error.message, ...extra } }),
  };
}
