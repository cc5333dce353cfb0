/** CPU and elapsed milliseconds of one call. */
export interface Cost {
  readonly cpu: number;
  readonly elapsed: number;
}

/** Mean cost of `task` in this process, after a warm-up, over `times` calls one after the other. */
export async function measure(task: () => Promise<unknown>, times: number): Promise<Cost> {
  for (let count = 0; count < Math.ceil(times / 5); count++) await task();
  const cpu = process.cpuUsage();
  const began = performance.now();
  for (let count = 0; count < times; count++) await task();
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000 / times, elapsed: elapsed / times };
}
