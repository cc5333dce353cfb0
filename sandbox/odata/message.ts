/** A request as the handlers of both systems get it, free of any HTTP library. */
export interface Request {
  /** Upper case. */
  readonly method: string;
  /** Path and query as sent, still percent-encoded. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  /** Scheme and authority the client used, `http://127.0.0.1:4010`; links in answers start with it. */
  readonly origin: string;
  /** Dataverse: systemuserid of the caller. Finance: name of the mapped user. */
  readonly callerId: string;
}

/** An answer. Header names in their usual casing; no body means no Content-Type either. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** What a shell around a handler may do with the operations inside a `$batch`. */
export interface InnerRequestHooks {
  /** Told of every inner request before it is handled. */
  readonly onInnerRequest?: (request: Request) => void;
  /** May answer in the handler's place, to inject a fault. */
  readonly before?: (request: Request) => Response | undefined;
}

/** The request's body as text. */
export function bodyText(body: Uint8Array | string): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
