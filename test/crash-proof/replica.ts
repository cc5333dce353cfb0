/**
 * The product's engine as a process of its own. Its operations stop at the fault points that they were given, all of them at
 * the same time, so that one signal hits every one at its own moment.
 */
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { SandboxAddress } from '../write-through/world.ts';
import { type JournalPlace, startEngine } from './engine.ts';
import { carryOut, type ChangeOrder } from './orders.ts';

/** What a replica is started with. */
export interface ReplicaSettings {
  readonly address: SandboxAddress;
  readonly place: JournalPlace;
  /** Where the operation of each request stops, and which time that it gets there. */
  readonly stops: Readonly<Record<string, readonly [point: FaultPoint, time: number]>>;
}

/** What a replica is told; at last to let everything go on that stands still. */
export type ReplicaOrder = ChangeOrder | { readonly type: 'go on' };

/** What a replica says. */
export type ReplicaMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'stopped' | 'answered'; readonly requestId: string; readonly text?: string };

const settings = JSON.parse(process.argv[2] ?? '{}') as ReplicaSettings;
const stops = new Map(Object.entries(settings.stops));
const goesOn = Promise.withResolvers<void>();
const say = (message: ReplicaMessage) => process.send?.(message);

const engine = await startEngine(settings.address, settings.place, {
  reach: (point, of) => {
    if (of === undefined) return;
    const [stop, time = 1] = stops.get(of.requestId) ?? [];
    if (stop !== point) return;
    if (time > 1) {
      stops.set(of.requestId, [point, time - 1]);
      return;
    }
    stops.delete(of.requestId);
    say({ type: 'stopped', requestId: of.requestId });
    return goesOn.promise;
  },
});

process.on('message', (order: ReplicaOrder) => {
  if (order.type === 'go on') {
    goesOn.resolve();
    return;
  }
  const { requestId } = order;
  carryOut(engine, order).then(
    (text) => say({ type: 'answered', requestId, text }),
    (error: unknown) => say({ type: 'answered', requestId, text: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
say({ type: 'ready' });
