import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { EventLog } from './event-log.ts';
import { EventSender } from './event-sender.ts';
import type { RetryPolicy } from './post-event.ts';
import { startReceiver } from './test-receiver.ts';

const policy: RetryPolicy = {
  attempts: 2,
  pauseMilliseconds: 0,
  timeoutMilliseconds: 20_000,
  isWorthRetrying: (status) => status === 503,
};

function event(url: string, subject = 'a') {
  return { subject, url, headers: {}, body: JSON.stringify(subject) };
}

test('events for one address arrive in the order they were sent, however slow its answers', async () => {
  await using receiver = await startReceiver();
  const sender = new EventSender('DATAVERSE', policy, new EventLog());
  for (const subject of ['1', '2', '3']) sender.send(event(receiver.address, subject));
  await sender.settle();
  expect(receiver.posts.map((post) => post.body)).toEqual(['1', '2', '3']);
});

test('a receiver that does not answer in time is given up', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const log = new EventLog();
  const sender = new EventSender('DATAVERSE', { ...policy, timeoutMilliseconds: 20 }, log);
  sender.send(event(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  await sender.settle();
  expect(log.list()).toMatchObject([
    { attempts: 1, delivered: false, status: null, problem: 'No answer within 20 ms.' },
  ]);
  server.closeAllConnections();
  server.close();
});

test('a receiver that nobody listens for is reported with the reason', async () => {
  const receiver = await startReceiver();
  await receiver[Symbol.asyncDispose]();
  const log = new EventLog();
  const sender = new EventSender('FINANCE', policy, log);
  sender.send(event(receiver.address));
  await sender.settle();
  expect(log.list('FINANCE')).toMatchObject([{ delivered: false, problem: expect.stringContaining('ECONNREFUSED') }]);
});

test('closing gives up what is on its way', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sender = new EventSender('DATAVERSE', policy, new EventLog());
  sender.send(event(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  await once(server, 'request');
  await sender.close();
  expect(sender.state().busyAddresses).toBe(0);
  server.closeAllConnections();
  server.close();
});
