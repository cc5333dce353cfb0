import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { LiveSessions } from '../../dualwrite/carry/read-carried.ts';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import type { PlanParts } from '../../dualwrite/planning/plan-write.ts';
import { WriteService } from '../../dualwrite/write-service.ts';
import type { MortalRunner } from '../write-through/mortal-runner.ts';
import type { Random } from '../write-through/random.ts';
import { count, type ScheduleOptions, type Tally } from '../write-through/schedule.ts';
import type { Slot } from '../write-through/relieve.ts';
import type { World } from '../write-through/world.ts';

/** What a gateway leaves undone on purpose: whoever trusts the schedules must see them catch it. */
export type Neglect =
  /** It approves whatever Finance lacks. */
  | 'accounting'
  /** It never looks for what others did, and repairs nothing. */
  | 'others'
  /** It never writes back what Finance has booked. */
  | 'booked';

/** What a schedule of time runs on. */
export interface TimeScheduleOptions extends ScheduleOptions {
  readonly neglects?: Neglect;
  /** A fault that happens again and again until everything is to be finished. */
  readonly fault?: FaultRuleInput;
  /** How many of the rows that are staged first Finance loses at once. */
  readonly losesRows?: number;
}

/** A schedule under way, as those see it who act in it. */
export interface TimePlay {
  readonly world: World;
  readonly sandbox: Sandbox;
  readonly random: Random;
  readonly tally: Tally;
  readonly seed: number;
  /** In whose name its mutations are recorded. */
  readonly caller: string;
  readonly slots: Slot[];
  /** What is under way; each settles when it is over or its process is dead. */
  readonly calls: Promise<unknown>[];
  readonly neglects: Neglect | null;
  /** Whether Finance has lost rows that it took: only a look, or a repair, brings them back. */
  hasLostRows: boolean;
  /** What happens once the operation of a request is about to be written to Finance, by the id of the request. */
  readonly meanwhile: Map<string, () => Promise<void>>;
  /** Vouchers that somebody else wrote to actuals before the gateway did, by id. */
  readonly bookedFirst: Map<string, string>;
  openSessions(requestId: string): LiveSessions;
}

/** Has one of the processes do something; that it fails or dies is part of the game. */
export function call(play: TimePlay, name: string, work: (mortal: MortalRunner) => Promise<unknown>): void {
  count(play.tally.calls, name);
  const { mortal } = play.random.pick(play.slots);
  const failed = () => count(play.tally.calls, `${name}, without an answer`);
  play.calls.push(Promise.race([work(mortal).catch(failed), mortal.death]));
}

/** The mutations of a process, which number nothing unless they are told how. */
export function serviceOf(
  { runner }: Pick<MortalRunner, 'runner'>,
  journal: Journal,
  further: Partial<PlanParts> = {},
): WriteService {
  const unused = () => Promise.reject(new Error('Expected nothing to be numbered here.'));
  return new WriteService(runner, journal, {
    nextNumber: unused,
    nextPlace: unused,
    isCarriedByPlatform: () => false,
    ...further,
  });
}

/** As {@link serviceOf}, with the commands of the tenant. */
export function commandingService(play: Pick<TimePlay, 'world' | 'slots'>, mortal: Pick<MortalRunner, 'runner'>) {
  const { journal } = play.slots[0]!;
  const { dataverse } = play.world.sources;
  return serviceOf(mortal, journal, {
    nextPlace: (sequence, least) => journal.allocate(sequence, 1, least),
    commands: (wanted) => dataverse.commands(wanted),
  });
}

/** What a request gives a mutation. */
export function requestOf(play: Pick<TimePlay, 'openSessions'>, patienceMilliseconds: number) {
  const requestId = crypto.randomUUID();
  // A second and a half are kept for the answer.
  return {
    requestId,
    deadline: Date.now() + 1_500 + patienceMilliseconds,
    ...play.openSessions(requestId),
  };
}
