import type { Decision } from '../../dualwrite/operation.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import type { TransitionName } from '../../dualwrite/time/transitions.ts';
import type { Engine, RecordChange } from './engine.ts';

/** What an engine is told to do, as plain data, so that it can be sent to another process. */
export type ChangeOrder =
  | { readonly type: 'write'; readonly requestId: string; readonly change: RecordChange }
  /** Actuals are to be given another date. */
  | { readonly type: 'correct'; readonly requestId: string; readonly ids: readonly string[]; readonly date: string }
  /** Actuals of entry journals are to be canceled. */
  | { readonly type: 'cancel'; readonly requestId: string; readonly ids: readonly string[] }
  /** Time entries are to be moved on. */
  | {
      readonly type: 'move';
      readonly requestId: string;
      readonly transition: TransitionName;
      readonly ids: readonly string[];
    }
  /** An entry journal is to be confirmed. */
  | { readonly type: 'confirm'; readonly requestId: string; readonly id: string }
  /** What Finance has booked of actuals is to be written back. */
  | { readonly type: 'write back'; readonly requestId: string; readonly ids: readonly string[] }
  /** What an operator says of the operation of a request. */
  | { readonly type: 'decide'; readonly requestId: string; readonly id: string; readonly decision: Decision };

/** Does what is ordered, and says what was in its way; where the engine says none, how it ended. */
export async function carryOut(engine: Engine, order: ChangeOrder): Promise<string> {
  const { requestId } = order;
  switch (order.type) {
    case 'write':
      return told((await engine.write(order.change, requestId)).problems);
    case 'correct':
      return told((await engine.correct(order.ids, order.date, requestId)).problems);
    case 'cancel':
      return told((await engine.cancel(order.ids, requestId)).problems);
    case 'move': {
      const outcomes = await engine.move(order.transition, order.ids, requestId);
      return told(outcomes.flatMap(({ problems }) => problems));
    }
    case 'confirm':
      return told(await engine.confirm(order.id, requestId));
    case 'write back': {
      const records = await engine.record(await engine.bookings(order.ids, requestId));
      return records.map(({ progress }) => progress.state).join();
    }
    case 'decide':
      return (await engine.decide(order.id, order.decision)).progress.state;
  }
}

function told(problems: readonly WriteProblem[]): string {
  return problems.map(({ message }) => message).join(' ');
}
