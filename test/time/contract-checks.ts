import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import { reversalsOf } from './cancellations-in-play.ts';
import { type ContractField, contractMutations } from './contracts-in-play.ts';
import { isReversal } from './entry-journals.ts';
import type { Row } from './finance-checks.ts';
import { actualsOfEntry, type EntryInPlay, movesOf, movesProblems } from './time-checks.ts';

const adjusted = 192_350_001n;
const [cost, unbilledSales] = [192_350_000n, 192_350_005n];
/** `msdyn_psastate` and `msdyn_psastatusreason` of a contract. */
const states = { draft: '192350000,192350000', confirmed: '192350002,192350003', lost: '192350003,192350005' };
/** State of a project in Dataverse, and stage in Finance. */
const stages = { open: '0,3', closed: '1,4' };

/**
 * What is wrong with a contract: it is where its operations say, each was done once, its project is closed in both systems once it
 * is lost, and each of its hours has one cost in force and one sale, which is taken back when the contract is lost.
 */
export function contractProblems(
  sandbox: Sandbox,
  field: ContractField,
  records: readonly OperationRecord[],
  tally: Tally,
): readonly string[] {
  const { dataverse, finance } = sandbox.stores;
  const own = records.filter(
    ({ mutation, result }) =>
      Object.values<string>(contractMutations).includes(mutation) &&
      (result as { readonly id: string | null }).id === field.contract,
  );
  const done = (mutation: string) =>
    own.filter((one) => one.mutation === mutation && one.progress.state === 'COMMITTED').length;
  const [confirmations, losses] = [done(contractMutations.confirm), done(contractMutations.lose)];
  const isLost = losses > 0;
  count(tally.checks, 'contracts moved on', Number(confirmations + losses > 0));
  count(tally.checks, isLost ? 'contracts lost' : confirmations > 0 ? 'contracts confirmed' : 'contracts left alone');
  const order = dataverse.get('SELECT * FROM salesorder WHERE salesorderid = ?', [field.contract]);
  const held = [order?.['msdyn_psastate'], order?.['msdyn_psastatusreason']].join();
  const state = isLost ? states.lost : confirmations > 0 ? states.confirmed : states.draft;
  const row = dataverse.get('SELECT statecode FROM msdyn_project WHERE msdyn_projectid = ?', [field.project]);
  const staged = finance.all('SELECT ProjectStage FROM ProjectsV2 WHERE ProjectId = ?', [field.number]);
  const stage = [row?.['statecode'], ...staged.map((one) => one['ProjectStage'])].join();
  const moves = movesOf(records);
  return [
    ...(confirmations <= 1 && losses <= 1 && held === state ? [] : [`is ${held}, expected ${state}`]),
    ...(stage === (isLost ? stages.closed : stages.open) ? [] : [`its project is in the stages ${stage}`]),
    ...field.entries.flatMap((entry) => hourProblems(sandbox, entry, moves, { confirmations, isLost }, tally)),
  ].map((problem) => `contract ${field.number}: ${problem} after ${own.map(describe).join('; ')}`);
}

function hourProblems(
  sandbox: Sandbox,
  entry: EntryInPlay,
  moves: readonly OperationRecord[],
  { confirmations, isLost }: { readonly confirmations: number; readonly isLost: boolean },
  tally: Tally,
): readonly string[] {
  const { approvals, takenBack, problems, told } = movesProblems(sandbox, entry, moves);
  const originals = actualsOfEntry(sandbox, entry.id).filter((row) => !isReversal(row));
  const wrong = originals.filter((row) => {
    const isTakenBack = row['msdyn_adjustmentstatus'] === adjusted;
    const isInForce = row['msdyn_adjustmentstatus'] === null;
    return !(isTakenBack || isInForce) || reversalsOf(sandbox.stores.dataverse, row) !== Number(isTakenBack);
  });
  const of = (type: bigint, rows: readonly Row[]) =>
    rows.filter((row) => row['msdyn_transactiontypecode'] === type).length;
  const live = originals.filter((row) => row['msdyn_adjustmentstatus'] === null);
  const [costs, sales] = [of(cost, live), of(unbilledSales, live)];
  const anew = of(cost, originals) - approvals;
  count(tally.checks, 'hours made anew by a confirmation', anew);
  count(tally.checks, 'sales taken back as lost', isLost ? costs - sales : 0);
  const isDue = approvals - takenBack;
  const isAsMany = costs === isDue && (isLost ? sales <= costs : sales === costs);
  return [
    ...problems,
    ...wrong.map((row) => `${String(row['msdyn_actualid'])} of ${entry.id} was not taken back as it says`),
    ...(isAsMany && anew >= 0 && anew <= confirmations
      ? []
      : [`${entry.id} has ${costs} costs and ${sales} sales in force, made anew ${anew} times, ${told()}`]),
  ];
}
