/**
 * `npm run bench:approvals`: what it takes to approve many time entries and to bring their actuals to Finance, and whether
 * that grows no faster than the entries do. Each number of entries has a gateway and a sandbox of its own.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Approved } from './approve-entries.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '10000' } } });
const most = Number(values.entries);
if (!Number.isInteger(most) || most < 4)
  throw new Error(`Expected --entries of 4 or more, received ${values.entries}.`);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;

function approve(entries: number): Promise<Approved> {
  const entry = fileURLToPath(new URL('approve-entries.ts', import.meta.url));
  const child = fork(entry, [String(entries)], { execArgv: [...process.execArgv, '--expose-gc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (approved) => resolve(approved as Approved));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Expected what became of ${entries} entries, received exit ${code}.`)),
    );
  });
}

/** Whether the second half of the entries took at most what the first half's growth promises, and a tenth of the whole. */
function isLinear(quarter: number, half: number, whole: number): boolean {
  return whole - half <= 2 * Math.max(0, half - quarter) + whole / 10;
}

const runs: Approved[] = [];
for (const entries of [Math.floor(most / 4), Math.floor(most / 2), most]) {
  const run = await approve(entries);
  runs.push(run);
  const { dataverse, finance } = run.calls;
  const per100 = ((dataverse.calls + finance.calls) * 100) / run.entries;
  console.log(
    `${run.entries} entries of ${run.projects} projects, ${run.actuals} actuals: ${run.operations} operations recorded\n` +
      `  Dataverse ${dataverse.calls} calls (${dataverse.operations} operations), ` +
      `Finance ${finance.calls} calls (${finance.operations} operations); ${per100.toFixed(1)} calls for 100 entries\n` +
      `  gateway: ${megabytes(run.peakResident)} resident at most, ${megabytes(run.peakHeap)} of heap at most, ` +
      `${megabytes(run.keptHeap)} kept in the end; ${run.seconds.toFixed(1)} s, ${run.cpuSeconds.toFixed(1)} s of the processor`,
  );
}

const [quarter, half, whole] = runs;
if (quarter === undefined || half === undefined || whole === undefined) throw new Error('Expected three runs.');
const callsOf = ({ calls }: Approved) => calls.dataverse.calls + calls.finance.calls;
const verdict = (what: string, of: (run: Approved) => number) =>
  `${what} grow ${isLinear(of(quarter), of(half), of(whole)) ? 'no faster than' : 'FASTER THAN'} the entries`;
console.log(`${verdict('calls', callsOf)}; ${verdict('bytes resident at most', ({ peakResident }) => peakResident)}`);
