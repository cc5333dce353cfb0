import type { SandboxClock } from './clock.ts';
import type { FaultRegistry } from './fault-registry.ts';
import type { RequestLog } from './request-log.ts';

/** Everything a test may turn on the sandbox. */
export interface Controls {
  readonly clock: SandboxClock;
  readonly faults: FaultRegistry;
  readonly log: RequestLog;
}
