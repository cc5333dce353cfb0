import { describe, expect, test, vi } from 'vitest';
import { ConcurrencyBudget } from './concurrency-budget.ts';

const patient = new AbortController().signal;

/** Takes so many turns and says how many came. */
function take(budget: ConcurrencyBudget, turns: number): { readonly started: number } {
  const counter = { started: 0 };
  for (let turn = 0; turn < turns; turn += 1) void budget.acquire(patient).then(() => (counter.started += 1));
  return counter;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a budget', () => {
  test('lets no more calls run at once than it allows, first come first served', async () => {
    const budget = new ConcurrencyBudget({ start: 2, ceiling: 10 });
    const turns = take(budget, 5);
    await settled();
    expect(turns.started).toBe(2);
    budget.release();
    await settled();
    expect(turns.started).toBe(3);
  });

  test('grows to what the system advises, and shrinks to it at once', async () => {
    const budget = new ConcurrencyBudget({ start: 2, ceiling: 4 });
    budget.advise(50);
    for (let call = 0; call < 20; call += 1) {
      await budget.acquire(patient);
      budget.release();
    }
    expect(budget.limit).toBe(4);
    budget.advise(1);
    expect(budget.limit).toBe(1);
  });

  test('goes on after a pause although the timer fired before the clock said so', async () => {
    vi.useFakeTimers();
    try {
      const budget = new ConcurrencyBudget({ start: 4, ceiling: 4 });
      budget.pause(0.05);
      let hasStarted = false;
      void budget.acquire(patient).then(() => (hasStarted = true));
      vi.setSystemTime(Date.now() - 20);
      await vi.advanceTimersByTimeAsync(50);
      expect(hasStarted).toBe(false);
      await vi.advanceTimersByTimeAsync(20);
      expect(hasStarted).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test('starts nothing while it is paused and fewer calls afterwards', async () => {
    const budget = new ConcurrencyBudget({ start: 4, ceiling: 4 });
    budget.pause(0.05);
    expect(budget.limit).toBe(2);
    const started = Date.now();
    await budget.acquire(patient);
    expect(Date.now() - started).toBeGreaterThanOrEqual(45);
  });

  test('lets a caller leave the queue', async () => {
    const budget = new ConcurrencyBudget({ start: 1, ceiling: 1 });
    await budget.acquire(patient);
    const leaving = new AbortController();
    const waiting = budget.acquire(leaving.signal);
    leaving.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    budget.release();
    expect(budget.isIdle).toBe(true);
  });
});
