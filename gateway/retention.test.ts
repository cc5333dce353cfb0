import { expect, test, vi } from 'vitest';
import { keepForgetting } from './retention.ts';

test('the journal forgets at the start and every hour, until it is stopped, and a failure is told', async () => {
  vi.useFakeTimers();
  try {
    const asked: number[][] = [];
    const told: unknown[] = [];
    const prune = (...days: [number, number]) => {
      asked.push(days);
      return asked.length === 2 ? Promise.reject(new Error('down')) : Promise.resolve(0);
    };
    const stop = keepForgetting({ prune }, { operationDays: 2, keyDays: 1 }, (error) => told.push(error));
    await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1000);
    expect(asked).toEqual(Array.from({ length: 3 }, () => [172_800_000, 86_400_000]));
    expect(told).toHaveLength(1);
    stop();
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(asked).toHaveLength(3);
  } finally {
    vi.useRealTimers();
  }
});
