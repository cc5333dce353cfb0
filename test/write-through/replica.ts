/** A gateway's engine as a process of its own, for tests to kill and freeze. Told what to do over IPC. */
import { type FaultPoint } from '../../dualwrite/fault-points.ts';
import type { OperationRequest } from '../../dualwrite/journal/journal.ts';
import { openPostgresJournal } from '../../dualwrite/journal/postgres-journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import { testTimings } from './mortal-runner.ts';
import { connectTo, type SandboxAddress } from './world.ts';

/** What a replica is started with. */
export interface ReplicaSettings {
  readonly address: SandboxAddress;
  readonly store: 'sqlite' | 'postgres';
  /** A file, or how to connect. */
  readonly journal: string;
  /** Where it kills itself: nobody else could hit the moment. */
  readonly diesAt: FaultPoint;
}

/** What a replica is told to do. */
export type ReplicaOrder =
  | { readonly type: 'write'; readonly request: OperationRequest }
  | { readonly type: 'decide'; readonly id: string; readonly decision: 'compensate' };

const settings = JSON.parse(process.argv[2] ?? '{}') as ReplicaSettings;
let isArmed = true;

const [{ systems }, journal] = await Promise.all([
  connectTo(settings.address),
  settings.store === 'sqlite' ? openSqliteJournal(settings.journal) : openPostgresJournal(settings.journal),
]);
const runner = await Runner.start({
  ...testTimings,
  // Long enough that a busy machine does not take the process for dead before it is killed.
  leaseMilliseconds: 1_500,
  journal,
  systems,
  faults: {
    reach: (point) => {
      if (!isArmed || point !== settings.diesAt) return;
      isArmed = false;
      process.kill(process.pid, 'SIGKILL');
    },
  },
});

process.on('message', (order: ReplicaOrder) => {
  const answer =
    order.type === 'write'
      ? runner.write(order.request, 10_000)
      : runner.decide(order.id, order.decision, 'operator', 'test', 10_000);
  answer.then(
    ({ progress }) => process.send?.({ type: 'answer', state: progress.state }),
    (error: unknown) => process.send?.({ type: 'answer', state: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready' });
