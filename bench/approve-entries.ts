/** One measurement of `approvals.ts`, in a process of its own: the gateway, and a client that sends it batches. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Journal } from '../dualwrite/journal/journal.ts';
import { carriedMaps } from '../dualwrite/maps/carried-maps.ts';
import { timeEntries } from '../dualwrite/maps/time-entries.ts';
import { connect } from '../gateway/cli/connect.ts';
import { startSandboxProcess } from '../gateway/cli/sandbox-process.ts';
import { readSettings } from '../gateway/cli/settings.ts';
import { defaultLimits } from '../gateway/config.ts';
import { loadProduct, productConfig } from '../gateway/product.ts';
import { createServer } from '../gateway/server.ts';
import { openWrites } from '../gateway/writes.ts';
import { encodeGlobalId } from '../subgraphs/model/global-id.ts';
import { rawOData } from '../test/support/odata.ts';
import { fetchToken } from '../test/support/token.ts';
import { submittedEntries, unstagedActuals } from '../test/time/submitted-entries.ts';

/** Calls that a system received, and the operations in them. */
interface Received {
  readonly calls: number;
  readonly operations: number;
}

/** What it took to approve entries and to stage what that made. Memory is in bytes. */
export interface Approved {
  readonly entries: number;
  readonly projects: number;
  readonly actuals: number;
  readonly operations: number;
  readonly calls: { readonly dataverse: Received; readonly finance: Received };
  readonly peakResident: number;
  readonly peakHeap: number;
  /** What is still held when all is done. */
  readonly keptHeap: number;
  readonly seconds: number;
  /** Of the processor, by the gateway and its client. */
  readonly cpuSeconds: number;
}

const mostIds = 500;
// Whoever asked is gone: the sandbox goes with this process.
process.once('disconnect', () => process.exit(1));
const count = Number(process.argv[2]);
const ports = ['--dataverse-port', '0', '--finance-port', '0', '--entra-port', '0'];

const connection = await connect(readSettings({}, { port: 0 }, {}), startSandboxProcess(ports));
const { addresses, sandbox, sources, writable } = connection;
if (sandbox === null) throw new Error('Expected the sandbox that no tenant stands for.');
const { tokenEndpoint } = sandbox.addresses;
const dataverse = rawOData(addresses.dataverse, await fetchToken(sandbox.addresses, addresses.dataverse));
const finance = rawOData(addresses.finance, await fetchToken(sandbox.addresses, addresses.finance));
const { entries, projects } = await submittedEntries(dataverse, finance, { count });

await sources.started;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-bench-'));
const sqlite = join(folder, 'journal.sqlite');
const unexpected = (error: unknown) => console.error(error);
const writing = await openWrites({ sources, journal: { sqlite }, writable, unexpected });
const journal = writing.writes.service?.journal;
if (journal === undefined) throw new Error('Expected a gateway that writes.');
const server = await createServer({
  ...productConfig(await loadProduct(), sources, addresses, writing.writes),
  forwardHeaders: [],
  planner: 'auto',
  logLevel: 'silent',
  limits: defaultLimits,
});
const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;

const mutation = `mutation ($input: ApproveTimeEntriesInput!) { approveTimeEntries(input: $input) {
  results { isDone operation { id state } } userErrors { code message path } } }`;

interface Answer {
  readonly data: { readonly approveTimeEntries: { readonly userErrors: readonly unknown[] } };
  readonly errors?: readonly unknown[];
}

async function approve(ids: readonly string[], idempotencyKey: string): Promise<void> {
  const variables = { input: { ids: ids.map((id) => encodeGlobalId('TimeEntry', id)), idempotencyKey } };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  const problems = errors ?? data.approveTimeEntries.userErrors;
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
}

/** Until nothing is on its way; looks into the journal, so that the systems are not called for it. */
async function untilQuiet(journal: Journal): Promise<void> {
  for (;;) {
    let open = 0;
    for (const map of [timeEntries, ...carriedMaps]) open += (await journal.unfinished(map.name)).inFlight;
    if (open === 0) return;
    await delay(50);
  }
}

type Counts = Readonly<Record<'DATAVERSE' | 'FINANCE', Received>>;

const sandboxApi = (path: string, method = 'GET') => fetch(new URL(path, tokenEndpoint), { method });
await sandboxApi('/_sandbox/requests', 'DELETE');
globalThis.gc?.();
let peakHeap = 0;
const sampling = setInterval(() => {
  peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
}, 20);
const cpu = process.cpuUsage();
const began = performance.now();
for (let start = 0; start < entries.length; start += mostIds) {
  await approve(entries.slice(start, start + mostIds), `batch ${start}`);
}
await untilQuiet(journal);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpu);
clearInterval(sampling);
const { counts } = (await (await sandboxApi('/_sandbox/requests')).json()) as { readonly counts: Counts };
const peakResident = process.resourceUsage().maxRSS * 1024;
globalThis.gc?.();
const keptHeap = process.memoryUsage().heapUsed;
const [newest] = await journal.list({}, 1);
const { made, missing } = await unstagedActuals(dataverse, finance, entries);
if (missing > 0) throw new Error(`Expected every actual to be staged, found ${missing} of ${made} that are not.`);

await server.close();
await writing.close();
await connection.close();
rmSync(folder, { recursive: true });
const approved: Approved = {
  entries: entries.length,
  projects,
  actuals: made,
  operations: newest?.sequence ?? 0,
  calls: { dataverse: counts.DATAVERSE, finance: counts.FINANCE },
  peakResident,
  peakHeap,
  keptHeap,
  seconds,
  cpuSeconds: (user + system) / 1_000_000,
};
process.send?.(approved, () => process.exit(0));
