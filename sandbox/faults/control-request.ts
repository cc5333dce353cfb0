import { z } from 'zod';
import type { Request, Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';

/** An answer of the control API. */
export function json(status: number, body: unknown): Response {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}

/** An answer that has nothing to say. */
export const done: Response = { status: 204, headers: {}, body: null };

/** A request that the control API cannot make sense of. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

/** Checks what a request brought. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ControlError(z.prettifyError(result.error));
}

/** The body of a request. */
export function readJson(request: Request): unknown {
  const text = bodyText(request.body);
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(`Expected a JSON body, received ${text === '' ? 'none' : `'${text.slice(0, 60)}'`}.`);
  }
}
