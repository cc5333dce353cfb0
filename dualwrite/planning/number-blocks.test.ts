import { expect, test } from 'vitest';
import { numberBlocks } from './number-blocks.ts';

function sequences() {
  const next = new Map<string, number>();
  let calls = 0;
  return {
    allocate: (name: string, count: number) => {
      calls++;
      const first = next.get(name) ?? 1;
      next.set(name, first + count);
      return Promise.resolve(first);
    },
    calls: () => calls,
  };
}

test('numbers are given once each, in blocks, also when many ask at the same time', async () => {
  const source = sequences();
  const [one, other] = [numberBlocks(source, 10), numberBlocks(source, 10)];
  const given = await Promise.all(
    Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? one : other)('project')),
  );
  expect(new Set(given).size).toBe(100);
  expect(source.calls()).toBe(10);
});

test('sequences do not share numbers', async () => {
  const next = numberBlocks(sequences(), 10);
  expect([await next('a'), await next('b'), await next('a')]).toEqual([1, 1, 2]);
});

test('a journal that was out of reach is asked again', async () => {
  const source = sequences();
  let isDown = true;
  const next = numberBlocks({
    allocate: (name, count) => (isDown ? Promise.reject(new Error('down')) : source.allocate(name, count)),
  });
  await expect(next('a')).rejects.toThrow('down');
  isDown = false;
  expect(await next('a')).toBe(1);
});
