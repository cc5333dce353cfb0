import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as a scripted system sees it; those inside a `$batch` look the same. */
export interface ScriptedRequest {
  readonly method: string;
  /** Path and query, decoded. */
  readonly url: string;
  /** Path and query as sent. */
  readonly rawUrl: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly isInner: boolean;
}

/** What a scripted system answers: JSON, a whole answer, or a broken connection. */
export type ScriptedAnswer =
  | { readonly json: unknown; readonly headers?: Record<string, string> }
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  | 'reset'
  | 'silence';

/** A small HTTP server that behaves as a test says. */
export interface ScriptedSystem extends AsyncDisposable {
  readonly origin: string;
  /** Requests that came over the network, in order. */
  readonly requests: ScriptedRequest[];
  /** Requests including those inside of batches, in order. */
  readonly operations: ScriptedRequest[];
}

/** Starts a server on a free port; `$batch` is taken apart and put together here. */
export async function startScriptedSystem(
  answer: (request: ScriptedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>,
): Promise<ScriptedSystem> {
  const requests: ScriptedRequest[] = [];
  const operations: ScriptedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece as Buffer);
    const request = scripted(incoming.method, incoming.url, incoming.headers, Buffer.concat(pieces).toString(), false);
    requests.push(request);
    const own = await answer(request);
    const isUnscripted = typeof own === 'object' && 'status' in own && own.status === 501;
    if (request.url.endsWith('/$batch') && isUnscripted) return void sendBatch(request, response);
    if (!request.url.endsWith('/$batch')) operations.push(request);
    send(own, response);
  }

  async function sendBatch(batch: ScriptedRequest, response: ServerResponse): Promise<void> {
    const boundary = /boundary=(.+)$/.exec(String(batch.headers['content-type']))?.[1] ?? '';
    const parts: string[] = [];
    for (const part of batch.body.split(`--${boundary}`).slice(1, -1)) {
      const inner = part.split('\r\n\r\n').slice(1).join('\r\n\r\n');
      const [line = '', ...headerLines] = (inner.split('\r\n\r\n')[0] ?? '').split('\r\n');
      const [method, url] = line.split(' ');
      const headers = Object.fromEntries(
        headerLines.map((text) => [text.split(': ')[0]?.toLowerCase() ?? '', text.split(': ').slice(1).join(': ')]),
      );
      const request = scripted(method, url, headers, '', true);
      operations.push(request);
      const result = await answer(request);
      if (typeof result === 'string') return void response.destroy();
      const status = 'json' in result ? 200 : result.status;
      const body = 'json' in result ? text(result.json) : (result.body ?? '');
      const lines = Object.entries(result.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`);
      parts.push(
        '--answer\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n' +
          `HTTP/1.1 ${status} X\r\n${lines.join('')}Content-Type: application/json\r\n\r\n${body}\r\n`,
      );
    }
    response.writeHead(200, { 'content-type': 'multipart/mixed; boundary=answer' });
    response.end(`${parts.join('')}--answer--\r\n`);
  }

  function send(result: ScriptedAnswer, response: ServerResponse): void {
    if (result === 'silence') return;
    if (result === 'reset') return void response.destroy();
    if ('json' in result) {
      response.writeHead(200, { 'content-type': 'application/json', ...result.headers });
      return void response.end(text(result.json));
    }
    response.writeHead(result.status, { 'content-type': 'application/json', ...result.headers });
    response.end(result.body ?? '');
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    operations,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function scripted(
  method: string | undefined,
  url: string | undefined,
  headers: ScriptedRequest['headers'],
  body: string,
  isInner: boolean,
): ScriptedRequest {
  const rawUrl = url ?? '';
  return { method: method ?? '', url: decodeURIComponent(rawUrl), rawUrl, headers, body, isInner };
}

function text(json: unknown): string {
  return typeof json === 'string' ? json : JSON.stringify(json);
}
