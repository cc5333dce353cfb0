import type { Claimed } from '../journal/journal.ts';
import type { OperationEvent } from '../operation.ts';

/** What happens to an operation that is taken up: its turn has come, what held it back is over, or its process is gone. */
export function takeUp({ record, isFirstTurn, mapState }: Claimed): OperationEvent {
  if (record.progress.legs.target?.state === 'HELD' && mapState !== 'PAUSED') return { kind: 'resumed' };
  return { kind: isFirstTurn ? 'turn' : 'recovered', mapState };
}
