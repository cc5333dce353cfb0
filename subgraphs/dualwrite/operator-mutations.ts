import { setTimeout as delay } from 'node:timers/promises';
import { NothingToDecideError } from '../../dualwrite/errors.ts';
import type { Decision } from '../../dualwrite/operation.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import { waitMilliseconds } from '../../dualwrite/write-service.ts';
import type { SubgraphContext } from '../context.ts';
import { decodeGlobalIdOf } from '../model/global-id.ts';
import type { Resolver } from '../subgraph.ts';
import { viewOf } from './operation-view.ts';
import { type MapAction, type TableMap, isWritten, tableMapNow } from './table-maps.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface DecisionInput {
  readonly id: string;
  readonly reason: string;
  readonly decision?: 'COMPENSATE' | 'RESOLVE';
}

/** The mutations by which operators keep writes going, by name. */
export const operatorMutations: Readonly<Record<string, Resolver>> = {
  retryOperation: (_parent, { input }: { readonly input: DecisionInput }, context) => decide(input, 'retry', context),
  resolveOperation: (_parent, { input }: { readonly input: DecisionInput }, context) =>
    decide(input, input.decision === 'COMPENSATE' ? 'compensate' : 'resolve', context),
  runMap: setMapState('run', ['RUN', 'RESUME']),
  pauseMap: setMapState('pause', ['PAUSE']),
  resumeMap: setMapState('run', ['RESUME']),
  stopMap: setMapState('stop', ['STOP']),
};

async function decide({ id, reason }: DecisionInput, decision: Decision, context: SubgraphContext) {
  const { runner, journal } = requireWrites(context);
  const [key = ''] = decodeGlobalIdOf(['WriteOperation'], id, ['input', 'id']).parts;
  try {
    const wait = waitMilliseconds(context);
    const operation = await withJournal(() => runner.decide(key, decision, anonymousCaller, reason, wait));
    return { operation: viewOf(operation), userErrors: [] };
  } catch (error) {
    if (!(error instanceof NothingToDecideError)) throw error;
    const operation = await journal.find(key);
    const problem: WriteProblem = { code: 'NOTHING_TO_DECIDE', message: error.message, path: ['input', 'id'] };
    return { operation: operation === null ? null : viewOf(operation), userErrors: [problem] };
  }
}

/** A mutation that answers when the state is reached, or with how far it is when the caller's time is over. */
function setMapState(action: 'run' | 'pause' | 'stop', allowed: readonly MapAction[]): Resolver {
  return (_parent, { input }: { readonly input: { readonly name: string } }, context) =>
    withJournal(() => reachMapState(input.name, action, allowed, context));
}

async function reachMapState(
  name: string,
  action: 'run' | 'pause' | 'stop',
  allowed: readonly MapAction[],
  context: SubgraphContext,
) {
  const service = requireWrites(context);
  if (!isWritten(name) || service.writerOf(name) === 'PLATFORM') {
    const message = `Expected a map that changes are written through, received ${JSON.stringify(name)}. tableMaps lists them with the writer GATEWAY.`;
    return { tableMap: null, userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'name'] }] };
  }
  const before = await tableMapNow(name, context.writes);
  // Saying it again is no mistake: the answer to the first call may have been lost.
  if (before === null || reached[action] === before.state) return { tableMap: before, userErrors: [] };
  if (!before.actions.some((one) => allowed.includes(one))) {
    return { tableMap: before, userErrors: [notAllowed(before, action)] };
  }
  const timer = new AbortController();
  const isOver = delay(waitMilliseconds(context), undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    await Promise.race([service.runner[action](name, anonymousCaller), isOver]);
  } finally {
    timer.abort();
  }
  return { tableMap: await tableMapNow(name, context.writes), userErrors: [] };
}

const reached = { run: 'RUNNING', pause: 'PAUSED', stop: 'NOT_RUNNING' } as const;

function notAllowed({ state, queued, actions }: TableMap, action: string): WriteProblem {
  const path = ['input', 'name'];
  if (action === 'stop' && queued !== null && queued > 0) {
    const message = `Expected a map without changes kept for later, this one has ${queued}. Resume it first, so that they are carried across.`;
    return { code: 'CHANGES_QUEUED', message, path };
  }
  const message = `Expected a map whose state allows this, received one that is ${state}. It allows ${actions.join(' and ') || 'nothing'}.`;
  return { code: 'INVALID', message, path };
}
