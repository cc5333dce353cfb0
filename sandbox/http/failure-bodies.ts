import type { SystemName } from '../faults/fault-rule.ts';
import type { Response } from '../odata/message.ts';

/** What a gateway in front of the system sends when it fails itself. */
const htmlPage =
  '<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h2>Our services are not available right now.</h2></body></html>';

/** An error in the shape of the system. */
export function errorResponse(
  system: SystemName,
  status: number,
  error: { readonly code: string; readonly message: string },
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body =
    system === 'ENTRA'
      ? { error: error.code, error_description: error.message, error_codes: [] }
      : system === 'FINANCE'
        ? {
            error: {
              code: error.code,
              message: 'An error has occurred.',
              innererror: { message: error.message, type: 'System.Exception', stacktrace: '' },
            },
          }
        : { error };
  return {
    status,
    headers: {
      'Content-Type':
        system === 'ENTRA' ? 'application/json; charset=utf-8' : 'application/json; odata.metadata=minimal',
      ...(system === 'ENTRA' ? {} : { 'OData-Version': '4.0' }),
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

/** A failure without an error object: a web page, or nothing at all. */
export function bodilessResponse(status: number, body: 'html' | 'empty'): Response {
  return body === 'html'
    ? { status, headers: { 'Content-Type': 'text/html' }, body: htmlPage }
    : { status, headers: {}, body: null };
}

/** 401 with the header by which clients discover where to get a token. */
export function unauthorizedResponse(
  system: SystemName,
  message: string,
  addresses: { readonly authorization: string; readonly resource: string },
): Response {
  const challenge =
    system === 'DATAVERSE'
      ? `Bearer authorization_uri=${addresses.authorization}, resource_id=${addresses.resource}/`
      : `Bearer authorization_uri="${addresses.authorization}", error="invalid_token"`;
  return errorResponse(
    system,
    401,
    { code: system === 'DATAVERSE' ? '0x8005F101' : '', message },
    { 'WWW-Authenticate': challenge },
  );
}
