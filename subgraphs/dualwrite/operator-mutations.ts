import { setTimeout as delay } from 'node:timers/promises';
import { NothingToDecideError } from '../../dualwrite/errors.ts';
import type { Decision } from '../../dualwrite/operation.ts';
import type { WriteProblem } from '../../dualwrite/record-write.ts';
import { waitMilliseconds } from '../../dualwrite/write-service.ts';
import type { SubgraphContext } from '../context.ts';
import { decodeGlobalIdOf } from '../model/global-id.ts';
import type { Resolver } from '../subgraph.ts';
import { viewOf } from './operation-view.ts';
import { isWritten, tableMapsNow } from './table-maps.ts';
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
  pauseMap: (_parent, { input }: { readonly input: { readonly name: string } }, context) =>
    setMapState(input.name, 'pause', context),
  resumeMap: (_parent, { input }: { readonly input: { readonly name: string } }, context) =>
    setMapState(input.name, 'resume', context),
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

/** Answers when the state is reached, or with how far it is when the caller's time is over. */
async function setMapState(name: string, action: 'pause' | 'resume', context: SubgraphContext) {
  const service = requireWrites(context);
  if (!isWritten(name) || service.writerOf(name) === 'PLATFORM') {
    const message = `Expected a map that changes are written through, received ${JSON.stringify(name)}. tableMaps lists them with the writer GATEWAY.`;
    return { tableMap: null, userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'name'] }] };
  }
  const timer = new AbortController();
  const isOver = delay(waitMilliseconds(context), undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    await Promise.race([service.runner[action](name, anonymousCaller), isOver]);
  } finally {
    timer.abort();
  }
  const maps = await tableMapsNow(context.writes);
  return { tableMap: maps.find((map) => map.name === name) ?? null, userErrors: [] };
}
