import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { ChangeKind } from '../../dualwrite/maps/table-map.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { rowVersion } from '../../sandbox/store/schema-sql.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, faultName } from '../write-through/schedule.ts';
import type { TimePlay } from './time-play.ts';

/** Where Finance keeps what it is told of assignments. */
export const stagedHours = 'ProjEstimateHoursImport';

const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE' } as const;

/** Moments from when Finance is told until Dataverse is put back. */
const moments: readonly FaultPoint[] = [
  'target before write',
  'target after write',
  'target after read',
  'origin before read',
  'origin after read',
  'origin before undo',
  'origin after undo',
  'before record',
  'after record',
  'before finish',
];

const refusal = { kind: 'status', status: 400, message: 'No.' } as const;

/** What Dataverse may do when it is to be put back. It refuses nothing for good: then nobody could. */
const whileUndoing: readonly FaultRuleInput['fault'][] = [
  { kind: 'throttle', retryAfterSeconds: 0 },
  { kind: 'throttle', retryAfterSeconds: 0 },
  { kind: 'status', status: 503 },
  { kind: 'reset-before-commit' },
  { kind: 'reset-after-commit' },
  { kind: 'commit-then-500' },
];

/**
 * Has Finance refuse a change of an assignment once Dataverse has it: it says no, or somebody in Finance has changed the row
 * meanwhile. Around that processes die and freeze, and Dataverse gives trouble when it is to be put back.
 */
export function haveRefused(play: TimePlay, requestId: string, kind: ChangeKind, id: string | null): void {
  const { sandbox, random, tally, slots } = play;
  const isChanged = id !== null && random.chance(0.4);
  const slot = random.chance(0.5) ? random.pick(slots) : null;
  const [moment, times, how] = [random.pick(moments), 1 + random.upTo(1), random.pick(['die', 'freeze'] as const)];
  const fault = random.chance(0.6) ? random.pick(whileUndoing) : null;
  const rule = { count: 1 + random.upTo(1), after: random.upTo(3) };
  const failsToPersist = random.chance(0.2);
  play.meanwhile.set(requestId, async () => {
    const rules: FaultRuleInput[] = fault === null ? [] : [{ system: 'DATAVERSE', method: 'POST', ...rule, fault }];
    if (isChanged) changeInFinance(sandbox, id);
    // Whoever dies before the answer is recorded leaves the question to be asked again.
    else rules.push({ system: 'FINANCE', entity: stagedHours, method: methods[kind], count: 2, fault: refusal });
    count(tally.faults, isChanged ? 'assignment changed in Finance' : 'assignment refused by Finance');
    if (slot !== null) {
      count(tally.kills, how);
      slot.mortal.arm(moment, times, how);
    }
    if (fault !== null) count(tally.faults, faultName(fault));
    if (failsToPersist) {
      count(tally.faults, 'operation set not persisted');
      sandbox.schedule.configure({ failNextPersists: 1 });
    }
    await Promise.all(rules.map((one) => sandbox.faults.add(one)));
  });
}

/** Somebody in Finance plans other costs of an assignment; a row that is not there cannot be changed. */
function changeInFinance({ stores: { finance } }: Sandbox, id: string): void {
  const sql = `UPDATE ${stagedHours} SET PlannedCostAmount = PlannedCostAmount + 1, "${rowVersion}" = "${rowVersion}" + 1
    WHERE EstimateHoursImportId = ? COLLATE NOCASE`;
  finance.run(sql, [id]);
}
