import { confirmed, lost } from '../../dualwrite/maps/contract-state.ts';
import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { moveTimeEntries } from '../../dualwrite/time/time-service.ts';
import { transitions } from '../../dualwrite/time/transitions.ts';
import type { MortalRunner } from '../write-through/mortal-runner.ts';
import { newContract, newProject, peopleOf } from './new-project.ts';
import type { EntryInPlay } from './time-checks.ts';
import type { TimeField } from './time-field.ts';
import { call, commandingService, requestOf, type TimePlay } from './time-play.ts';

/** A contract of a schedule, its project, and hours on that. */
export interface ContractField {
  /** Dataverse ids. */
  readonly contract: string;
  readonly project: string;
  /** Number of the project in both systems. */
  readonly number: string;
  readonly entries: readonly EntryInPlay[];
  /** Confirms the contract or closes it as lost; often what was done already. */
  act(): void;
}

/** The mutations of {@link ContractField.act}. */
export const contractMutations = { confirm: 'confirmProjectContract', lose: 'closeProjectContractAsLost' } as const;

/** A new draft by time and material, with hours on its project of which one is approved: before anything can go wrong. */
export async function contractField(play: TimePlay, field: TimeField): Promise<ContractField> {
  const { sandbox, random, seed, caller } = play;
  const { mortal } = play.slots[0]!;
  const number = `T${seed}-${sandbox.stores.dataverse.nextVersion()}`;
  const make = async (map: TableMap, change: UnifiedChange) => {
    const write = writeOf(map, 'create', 'create', change);
    const { id, problems } = await commandingService(play, mortal).write({ ...write, caller }, requestOf(play, 20_000));
    if (id === null || problems.length > 0)
      throw new Error(`Expected ${map.name} to be made: ${JSON.stringify(problems)}`);
    return id;
  };
  const { customer, resource, role } = peopleOf(sandbox);
  const contract = await newContract(make, number, customer);
  const project = await newProject(make, number, contract);
  const entries: EntryInPlay[] = [];
  for (let index = 0; index < 2 + random.upTo(1); index += 1) {
    const id = await field.enterAt({ project, task: null, resource, role });
    entries.push({ id, made: new Map(), isReady: true, decisions: [] });
  }
  for (const transition of [transitions.submit, transitions.approve])
    await moveFirst(play, mortal, transition, entries);
  let keys = 0;
  const act = () => {
    const [name, change] = random.chance(0.6)
      ? ([contractMutations.confirm, confirmed] as const)
      : ([contractMutations.lose, lost] as const);
    const idempotencyKey = random.chance(0.5) ? `${seed}-contract-${(keys += 1)}` : null;
    const order = { ...writeOf(projectContractHeaders, 'update', name, change, contract), caller, idempotencyKey };
    const orders = [
      order,
      ...(idempotencyKey !== null && random.chance(0.4) ? [order] : []),
      // Somebody else does the same at the same time.
      ...(random.chance(0.3) ? [{ ...order, caller: `${caller}, somebody else` }] : []),
    ];
    for (const one of orders) {
      const request = requestOf(play, random.upTo(400));
      call(play, name, (of) => commandingService(play, of).write(one, request));
    }
  };
  return { contract, project, number, entries, act };
}

function writeOf(map: TableMap, kind: ChangeKind, mutation: string, change: UnifiedChange, id: string | null = null) {
  return {
    map,
    kind,
    mutation,
    id,
    change,
    inputPath: (field: string) => [field],
    input: { id },
    idempotencyKey: null,
    consistency: 'STRICT',
    isExpected: null,
    isForced: true,
  } as const;
}

async function moveFirst(
  play: TimePlay,
  { runner }: MortalRunner,
  transition: Parameters<typeof moveTimeEntries>[0]['transition'],
  [first]: readonly EntryInPlay[],
): Promise<void> {
  const requestId = crypto.randomUUID();
  const order = { transition, ids: [first!.id], caller: play.caller, idempotencyKey: null, inputHash: '', requestId };
  const [outcome] = await moveTimeEntries(order, play.openSessions(requestId).dataverse, runner, {
    wait: () => 20_000,
  });
  if (outcome?.isDone !== true)
    throw new Error(`Expected an hour to be moved on: ${JSON.stringify(outcome?.problems)}`);
}
