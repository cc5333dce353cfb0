import type { CommandSupport } from '../../systems/client/tenant-commands.ts';
import type { WriteProblem } from '../record-write.ts';

/**
 * Why this tenant cannot carry commands of Project Operations out; nothing when it can.
 *
 * @param byHand what can be done instead, a sentence
 */
export function commandProblems(support: CommandSupport, byHand: string): readonly WriteProblem[] {
  if (support.kind === 'ready') return [];
  const names = support.names.join(' and ');
  const message =
    support.kind === 'unset'
      ? `Expected messages for the commands ${names}, for which Microsoft publishes none; none are configured. Install Custom APIs that wrap the commands, and name them under dataverse.commandMessages. ${byHand} Nothing was written.`
      : `Expected the messages ${names} in this Dataverse, found none of that name. Install them, or correct dataverse.commandMessages. ${byHand} Nothing was written.`;
  return [{ code: 'UNSUPPORTED', message, path: null }];
}
