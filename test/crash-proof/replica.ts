/**
 * The product's engine as a process of its own. Its operations stop at the fault points that they were given, all of them at
 * the same time, so that one signal hits every one at its own moment.
 */
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { Decision } from '../../dualwrite/operation.ts';
import type { SandboxAddress } from '../write-through/world.ts';
import { type JournalPlace, type RecordChange, startEngine } from './engine.ts';

/** What a replica is started with. */
export interface ReplicaSettings {
  readonly address: SandboxAddress;
  readonly place: JournalPlace;
  /** Where the operation of each request stops, and which time that it gets there. */
  readonly stops: Readonly<Record<string, readonly [point: FaultPoint, time: number]>>;
}

/** What a replica is told. */
export type ReplicaOrder =
  | { readonly type: 'write'; readonly requestId: string; readonly change: RecordChange }
  /** Actuals are to be given another date. */
  | { readonly type: 'correct'; readonly requestId: string; readonly ids: readonly string[]; readonly date: string }
  /** Actuals of entry journals are to be canceled. */
  | { readonly type: 'cancel'; readonly requestId: string; readonly ids: readonly string[] }
  /** What Finance has booked of actuals is to be written back. */
  | { readonly type: 'write back'; readonly requestId: string; readonly ids: readonly string[] }
  /** What an operator says of the operation of a request. */
  | { readonly type: 'decide'; readonly requestId: string; readonly id: string; readonly decision: Decision }
  /** Let everything go on that stands still. */
  | { readonly type: 'go on' };

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

async function carryOut(order: Exclude<ReplicaOrder, { readonly type: 'go on' }>): Promise<string> {
  if (order.type === 'correct' || order.type === 'cancel') {
    const { ids, requestId } = order;
    const adjusting =
      order.type === 'cancel' ? engine.cancel(ids, requestId) : engine.correct(ids, order.date, requestId);
    return (await adjusting).problems.map(({ message }) => message).join(' ');
  }
  if (order.type === 'write back') {
    const records = await engine.record(await engine.bookings(order.ids, order.requestId));
    return records.map(({ progress }) => progress.state).join();
  }
  if (order.type === 'decide') return (await engine.decide(order.id, order.decision)).progress.state;
  const { problems } = await engine.write(order.change, order.requestId);
  return problems.map(({ message }) => message).join(' ');
}

process.on('message', (order: ReplicaOrder) => {
  if (order.type === 'go on') {
    goesOn.resolve();
    return;
  }
  const { requestId } = order;
  carryOut(order).then(
    (text) => say({ type: 'answered', requestId, text }),
    (error: unknown) => say({ type: 'answered', requestId, text: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
say({ type: 'ready' });
