import type { CommandSupport } from '../../systems/client/tenant-commands.ts';
import { commandProblems } from '../planning/command-problems.ts';
import type { FurtherChecks } from './plan-transition.ts';

const byHand = 'Or decide about the recalls in Project Operations; the gateway carries what comes of it.';

/** That no entry can be moved on where the tenant has no message for it. */
export function checkCommand(support: CommandSupport): FurtherChecks {
  const problems = commandProblems(support, byHand);
  return (ids) => Promise.resolve(new Map(problems.length === 0 ? [] : ids.map((id) => [id, problems])));
}
