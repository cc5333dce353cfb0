/**
 * `npm run chaos -- --schedules N --seed S`: random schedules of writes, faults, deaths and freezes over both stores, and
 * what came of them. Exits 1 when a schedule ends with the two systems not holding what the committed operations say.
 * With `--time` they are schedules of what becomes of time entries, entry journals, estimates, assignments and contracts.
 */
import { parseArgs } from 'node:util';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import { runSchedules, type Store } from './run-schedules.ts';
import { runTimeSchedule } from '../time/time-schedule.ts';
import { listed, newTally, runSchedule } from './schedule.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string' },
    lanes: { type: 'string', default: '4' },
    time: { type: 'boolean', default: false },
  },
});
/** On a busy machine leases lapse, and what was taken over starts again: that takes time, and does no harm. */
const patienceMilliseconds = 60_000;

const schedules = Number(values.schedules);
const firstSeed = Number(values.seed);
const lanes = Number(values.lanes);
const run = values.time ? runTimeSchedule : runSchedule;
const stores: readonly Store[] =
  values.store === 'sqlite' || values.store === 'postgres' ? [values.store] : ['sqlite', 'postgres'];
if (!Number.isInteger(schedules) || schedules < 1 || !Number.isInteger(firstSeed) || !(lanes >= 1)) {
  console.error('Expected whole numbers after --schedules, --seed and --lanes.');
  process.exit(2);
}

for (const store of stores) {
  const tally = newTally();
  const started = performance.now();
  const { ran, problems } = await runSchedules({
    store,
    schedules,
    firstSeed,
    tally,
    lanes,
    run,
    patienceMilliseconds,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const missed = faultPoints.filter((point) => !tally.reached.has(point));
  console.log(
    [
      `${store}: ${ran} schedules, seeds ${firstSeed} to ${firstSeed + ran - 1}, ${seconds} s`,
      `  operations  ${tally.operations} (${listed(tally.ends)})`,
      `  processes   ${listed(tally.kills)} armed`,
      `  faults      ${listed(tally.faults)} ordered`,
      `  points      ${tally.reached.size} of ${faultPoints.length} fault points reached${missed.length > 0 ? `, not: ${missed.join(', ')}` : ''}`,
      ...(values.time ? [`  asked for   ${listed(tally.calls)}`, `  looked at   ${listed(tally.checks)}`] : []),
      `  checked     both systems against the committed operations in journal order: ${problems.length} disagreements`,
      ...problems.map((problem) => `    ${problem}`),
    ].join('\n'),
  );
  if (problems.length > 0) process.exitCode = 1;
}
// Runners that died in a schedule still hold timers: like processes that are gone, they are never closed.
process.exit();
