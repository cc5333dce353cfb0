import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';

import { createErrorContext, errorCodes, formatError } from './errors.ts';
import type { ErrorLog } from './errors.ts';
import { UpstreamError } from '../systems/odata/upstream-error.ts';

function createLog(): ErrorLog & { readonly lines: { level: string; details: any; message: string }[] } {
  const lines: { level: string; details: any; message: string }[] = [];
  const add = (level: string) => (details: object, message: string) => void lines.push({ level, details, message });
  return { lines, error: add('error'), warn: add('warn') };
}

describe('formatError', () => {
  it('lets through message, path, locations, code and the gateway extension, and nothing else', () => {
    const log = createLog();
    const formatted = {
      message: 'Too long.',
      path: ['a', 0],
      locations: [{ line: 1, column: 2 }],
      extensions: {
        code: 'BAD_USER_INPUT',
        stacktrace: ['at secret.ts'],
        http: { status: 418 },
        gateway: { system: 'FINANCE', retryable: true, retryAfterSeconds: 3, operationId: 'op', body: 'secret' },
      },
    };
    expect(formatError(formatted, new Error('x'), createErrorContext('r1', log))).toEqual({
      message: 'Too long.',
      path: ['a', 0],
      locations: [{ line: 1, column: 2 }],
      extensions: {
        code: 'BAD_USER_INPUT',
        gateway: { requestId: 'r1', system: 'FINANCE', retryable: true, retryAfterSeconds: 3, operationId: 'op' },
      },
    });
    expect(log.lines).toEqual([]);
  });

  it('tells an unknown error in general words and logs the original under the request id', () => {
    const log = createLog();
    const original = new Error('password is hunter2');
    const error = new GraphQLError('password is hunter2', { originalError: original });
    const formatted = formatError(error.toJSON(), error, createErrorContext('r2', log));
    expect(JSON.stringify(formatted)).not.toContain('hunter2');
    expect(formatted.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]?.details).toMatchObject({ requestId: 'r2', err: original });
  });

  it('treats a code outside the list as unknown', () => {
    const formatted = formatError(
      { message: 'SQL failed', extensions: { code: 'SQL_42' } },
      null,
      createErrorContext(null, createLog()),
    );
    expect(formatted.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(formatted.message).not.toContain('SQL');
  });

  it('keeps what an upstream error says for clients and logs it once a request', () => {
    const log = createLog();
    const upstream = new UpstreamError('DATAVERSE', 'throttled', 'Dataverse is busy.', { retryAfterSeconds: 7 });
    const context = createErrorContext('r3', log);
    for (const key of ['a', 'b']) {
      const error = new GraphQLError(upstream.message, { originalError: upstream, path: [key] });
      const formatted = formatError(error.toJSON(), error, context);
      expect(formatted).toMatchObject({
        message: 'Dataverse is busy.',
        path: [key],
        extensions: {
          code: 'SOURCE_UNAVAILABLE',
          gateway: { system: 'DATAVERSE', retryable: true, retryAfterSeconds: 7 },
        },
      });
    }
    expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
  });

  it('does not throw when the log does', () => {
    const log: ErrorLog = {
      error: () => {
        throw new Error('disk full');
      },
      warn: () => undefined,
    };
    expect(formatError({ message: 'x' }, null, createErrorContext('r', log)).extensions?.['code']).toBe(
      'INTERNAL_SERVER_ERROR',
    );
  });

  it.each(errorCodes)('knows the code %s', (code) => {
    const formatted = formatError({ message: 'm', extensions: { code } }, null, createErrorContext(null, createLog()));
    expect(formatted.extensions?.['code']).toBe(code);
  });
});
