import { once } from 'node:events';
import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A post that the receiver got. */
export interface ReceivedPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Somebody who receives events, for tests. */
export interface TestReceiver extends AsyncDisposable {
  readonly address: string;
  readonly posts: readonly ReceivedPost[];
  /** Statuses of the next answers; 200 once they are used up. */
  readonly statuses: number[];
  /** Resolves when so many posts have come in since the start. */
  received(count: number): Promise<readonly ReceivedPost[]>;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<TestReceiver> {
  const posts: ReceivedPost[] = [];
  const statuses: number[] = [];
  const news = new EventEmitter();
  const server = createServer((request, response) => {
    void text(request).then((content) => {
      response.writeHead(statuses.shift() ?? 200).end();
      posts.push({ url: request.url ?? '', headers: request.headers, body: JSON.parse(content) as unknown });
      news.emit('post');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    posts,
    statuses,
    async received(count) {
      while (posts.length < count) await once(news, 'post');
      return posts;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
