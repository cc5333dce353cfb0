import { expect, test } from 'vitest';
import { onFreePort } from './postgres.ts';

test('a server that finds its port taken starts on another one', async () => {
  const ports: number[] = [];
  const started = await onFreePort((port) => {
    ports.push(port);
    return ports.length < 3
      ? Promise.reject(new Error('could not bind IPv4 address: Address already in use'))
      : Promise.resolve('started');
  });
  expect(started).toBe('started');
  expect(ports).toHaveLength(3);
});

test('a server that does not start for another reason is not started again', async () => {
  let tries = 0;
  const launch = () => {
    tries += 1;
    return Promise.reject(new Error('could not create shared memory'));
  };
  await expect(onFreePort(launch)).rejects.toThrow('shared memory');
  expect(tries).toBe(1);
});
