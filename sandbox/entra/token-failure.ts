import { randomUUID } from 'node:crypto';

/** A refusal of the token endpoint, in the words and numbers of Entra ID. */
export class TokenFailure extends Error {
  override readonly name = 'TokenFailure';
  readonly status: number;
  readonly error: string;
  readonly number: number;

  constructor(status: number, error: string, number: number, message: string) {
    super(message);
    this.status = status;
    this.error = error;
    this.number = number;
  }

  /** The body that goes with it. */
  toBody(now: number): Readonly<Record<string, unknown>> {
    const traceId = randomUUID();
    const correlationId = randomUUID();
    const timestamp = new Date(now)
      .toISOString()
      .replace('T', ' ')
      .replace(/\.\d+Z$/, 'Z');
    return {
      error: this.error,
      error_description: `AADSTS${this.number}: ${this.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [this.number],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `https://login.microsoftonline.com/error?code=${this.number}`,
    };
  }
}
