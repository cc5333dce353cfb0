/** `npm run bench`: what the gateway costs beside a hand-written backend that makes the same upstream calls. */
import { defaultLimits } from '../gateway/config.ts';
import { connect } from '../gateway/cli/connect.ts';
import { startSandboxProcess } from '../gateway/cli/sandbox-process.ts';
import { readSettings } from '../gateway/cli/settings.ts';
import { loadProduct, productConfig } from '../gateway/product.ts';
import { createServer } from '../gateway/server.ts';
import { HandWritten } from './hand-written.ts';
import { measure } from './measure.ts';
import { fetchToken } from '../test/support/token.ts';

const times = Number(process.argv[2] ?? 100);

const projects = (first: number): string => `{
  projects(first: ${first}) {
    nodes { number name legalEntity { code } customer { name } accounting { projectGroup } }
  }
}`;

const connection = await connect(readSettings({}, { port: 0 }), startSandboxProcess([]));
const { addresses, sandbox, sources } = connection;
if (sandbox === null) throw new Error('The bench measures against its own sandbox; unset the tenant configuration.');
await sources.started;
const server = await createServer({
  ...productConfig(await loadProduct(), sources, addresses),
  forwardHeaders: [],
  planner: 'auto',
  logLevel: 'silent',
  limits: defaultLimits,
});
const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
const handWritten = new HandWritten(addresses, {
  dataverse: await fetchToken(sandbox.addresses, addresses.dataverse),
  finance: await fetchToken(sandbox.addresses, addresses.finance),
});

async function ask(query: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} x`;

console.log(`means of ${times} calls, in this process; the ratio is gateway over hand-written\n`);
for (const first of [1, 10, 50]) {
  const gateway = await measure(() => ask(projects(first)), times);
  const bare = await measure(() => handWritten.projects(first), times);
  console.log(
    `${String(first).padStart(3)} projects over both systems: ` +
      `CPU ${gateway.cpu.toFixed(2)} / ${bare.cpu.toFixed(2)} ms = ${ratio(gateway.cpu, bare.cpu)}, ` +
      `elapsed ${gateway.elapsed.toFixed(2)} / ${bare.elapsed.toFixed(2)} ms = ${ratio(gateway.elapsed, bare.elapsed)}`,
  );
}
await server.close();
await connection.close();
