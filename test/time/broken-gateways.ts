import { isContractCommand } from '../../dualwrite/following/contract-commands.ts';
import { cancelActuals } from '../../dualwrite/corrections/plan-cancellation.ts';
import { movesHours } from '../../dualwrite/following/moved-hours.ts';
import { confirmJournal } from '../../dualwrite/journals/confirm-journal.ts';
import type { OperationRecord, OperationRequest } from '../../dualwrite/journal/journal.ts';
import { actuals } from '../../dualwrite/maps/actuals.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import type { OperationEvent, Progress } from '../../dualwrite/operation.ts';
import { step } from '../../dualwrite/step.ts';
import type { Breakage } from '../write-through/mortal-runner.ts';
import { adjustingAnew } from './cancellations-in-play.ts';
import { overwriting } from './accounting-in-play.ts';
import { withoutTies } from './estimate-plans.ts';
import type { TimeScheduleOptions } from './time-play.ts';
import { enteringTwice, losingLine } from './wrong-journals.ts';

/** What is wrong with a gateway, and what of that is told. */
export interface BrokenGateway extends Pick<TimeScheduleOptions, 'neglects' | 'fault' | 'losesRows'> {
  readonly by?: Breakage;
  readonly told: RegExp;
  /** The first schedule that is run; 1 unless given. One that tells it soon saves others. */
  readonly firstSeed?: number;
}

/** Some of what follows from operations does not. */
const following =
  (isFollowed: (record: OperationRecord, by: OperationRequest) => boolean): Breakage =>
  (options) => ({
    ...options,
    followUps: async (record) => ((await options.followUps?.(record)) ?? []).filter((by) => isFollowed(record, by)),
  });

/** Something that happened is taken for something else. */
const mistaking =
  (mistake: (event: OperationEvent, progress: Progress) => OperationEvent): Breakage =>
  (options) => ({ ...options, step: (progress, event) => step(progress, mistake(event, progress)) });

const lostAnswer = { kind: 'reset-after-commit' } as const;
const cancellation = 'sandbox_CreateCancellationJournal';

/** Gateways that are wrong on purpose: whoever trusts the schedules must see them catch these. */
export const brokenGateways: Readonly<Record<string, BrokenGateway>> = {
  'a gateway that carries no actuals on to Finance': {
    by: following(movesHours),
    told: /Finance holds actual .* 0 times/,
  },
  'a gateway that does not tell Finance of the hours that an assignment moves': {
    by: following((record) => !movesHours(record)),
    told: /hours, Finance has/,
  },
  'a gateway that carries nothing of journals': {
    by: following(({ mutation }) => mutation !== confirmJournal),
    told: /Finance holds actual .*\(Journal .* 0 times/,
    firstSeed: 2,
  },
  'a gateway that enters the lines of a journal twice': { by: enteringTwice, told: /has lines \[/ },
  'a gateway that loses a line of a journal': { by: losingLine, told: /has lines \[/ },
  'a gateway that carries nothing of what was canceled': {
    by: following(({ mutation }) => mutation !== cancelActuals),
    told: /Finance holds .*\(Journal/,
    firstSeed: 28,
  },
  'a gateway that cancels again after a lost answer': {
    by: adjustingAnew,
    fault: { system: 'DATAVERSE', method: 'POST', entity: cancellation, probability: 0.7, fault: lostAnswer },
    told: /are left of .* cancelActuals|was reversed/,
  },
  'a gateway that does not carry what confirming a contract reversed': {
    by: following((record, { map }) => !(isContractCommand(record) && map === actuals.name)),
    told: /of the contract: Finance holds/,
    firstSeed: 28,
  },
  'a gateway that leaves projects of lost contracts open in Finance': {
    by: following((record, { map }) => !(isContractCommand(record) && map === projects.name)),
    told: /its project is in the stages 1,3/,
    firstSeed: 28,
  },
  'an engine that takes a queued decision for one that is made': {
    by: mistaking((event) => (event.kind === 'accepted' ? { ...event, kind: 'written' } : event)),
    told: /nobody knows what became|expected/,
  },
  'an engine that sends messages again without looking': {
    by: mistaking((event) => (event.kind === 'lost' ? { ...event, kind: 'unavailable' } : event)),
    // Of messages, among others.
    fault: { system: 'DATAVERSE', method: 'POST', probability: 0.2, fault: lostAnswer },
    told: /went from|expected|not finished/,
  },
  'an engine that leaves in Dataverse what Finance refuses': {
    by: mistaking((event, { isUndoing }) =>
      event.kind === 'found' && event.role === 'origin' && isUndoing ? { ...event, found: 'before' } : event,
    ),
    told: /assignments in Dataverse are|was not put back/,
    firstSeed: 3,
  },
  'a gateway that does not tie the lines of an estimate': { by: withoutTies, told: /has forecasts/ },
  'a gateway that approves what Finance cannot post': { neglects: 'accounting', told: /which Finance cannot post/ },
  'a gateway that never writes back what is booked': { neglects: 'booked', told: /Dataverse holds null as msdyn_/ },
  'a gateway that writes back over what others booked first': { by: overwriting, told: /somebody else has booked as/ },
  'a gateway that never looks for what others did': {
    neglects: 'others',
    losesRows: 2,
    told: /Finance holds (?!.*Flight to the harbour)/,
  },
  'a gateway that never hears of what Finance has posted itself': {
    neglects: 'others',
    told: /Finance holds actual .*Flight to the harbour\) 0 times/,
  },
};
