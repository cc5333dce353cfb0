import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Snapshot } from '../../dualwrite/reading/snapshot.ts';
import { defaultLimits } from '../../gateway/config.ts';
import type { SystemPatience } from '../../dualwrite/upstream/odata-system.ts';
import { loadProduct, productConfig } from '../../gateway/product.ts';
import { type JournalConfig, openWrites } from '../../gateway/writes.ts';
import { createServer } from '../../gateway/server.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Writes } from '../../subgraphs/context.ts';
import type { CommandMessages } from '../../systems/client/tenant-commands.ts';
import { type SourcesConfigInput, parseSourcesConfig } from '../../systems/config.ts';
import { type Sources, createSources } from '../../systems/sources.ts';
import { type RawOData, rawOData } from './odata.ts';

/** What a client gets. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

type Renames = NonNullable<SourcesConfigInput['dataverse']['renames']>;

/** How a stack differs from the default one. */
export interface StackOptions extends Pick<
  SandboxOptions,
  'actuals' | 'overlay' | 'dataversePageSize' | 'financePageSize'
> {
  /** Most milliseconds for one request of the gateway. */
  readonly deadlineMilliseconds?: number;
  /** Where writes are recorded; without it the gateway only reads. */
  readonly journal?: JournalConfig;
  /** Maps that Microsoft's own dual-write carries. */
  readonly platformMaps?: readonly string[];
  /** How often to look for actuals that somebody else made; never unless given. */
  readonly carryEverySeconds?: number | null;
  /** How long the engine waits for the systems, where it is not to be as long as usual in tests. */
  readonly patience?: Partial<SystemPatience>;
  /** Whether what Finance has booked is written back to Dataverse, and in whose name: that of dual-write, or its own. */
  readonly accountingWriteBack?: 'asDualWrite' | 'asItself';
  /** Reads show what is there at each moment instead of one moment for all: what tests of snapshots must notice. */
  readonly isLive?: boolean;
  /** A sandbox that runs already, and stays when the stack is closed; otherwise the stack has one of its own. */
  readonly over?: Sandbox;
  /** Names of the tenant's own messages, by command; the sandbox's unless given. */
  readonly commandMessages?: CommandMessages;
  readonly renames?: { readonly dataverse?: Renames; readonly finance?: Renames };
}

/** The whole product over a sandbox of its own, in this process and over real HTTP. */
export interface Stack {
  /** The address of `/graphql`. */
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly sources: Sources;
  readonly apiSchema: GraphQLSchema;
  readonly dataverse: RawOData;
  readonly finance: RawOData;
  query(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Runs a query and counts the HTTP calls that each system received for it. */
  countCalls(query: string): Promise<{ result: Answer; calls: { dataverse: number; finance: number } }>;
  /** Adds rows like existing ones to `msdyn_actuals`, as a user of Dataverse would through a journal. */
  addActuals(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a sandbox and the gateway over it. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const {
    deadlineMilliseconds,
    renames,
    journal = null,
    platformMaps = [],
    carryEverySeconds = null,
    patience: given,
    accountingWriteBack,
    over,
    isLive = false,
    commandMessages,
    ...sandboxOptions
  } = options;
  const sandbox = over ?? (await startTestSandbox(sandboxOptions));
  const sources = createSources(
    parseSourcesConfig({
      entra: {
        tenantId: sandbox.tenantId,
        clientId: sandbox.clientId,
        credential: { type: 'secret', secret: sandbox.clientSecret },
        tokenEndpoint: sandbox.tokenEndpoint,
      },
      dataverse: {
        url: sandbox.dataverse,
        writable: journal !== null,
        renames: renames?.dataverse ?? {},
        commandMessages: commandMessages ?? sandbox.commandMessages,
        ...(sandbox.scheduleUser === null ? {} : { scheduleUser: sandbox.scheduleUser }),
        ...(accountingWriteBack === 'asDualWrite' ? { dualWriteUser: sandbox.dualWriteUser } : {}),
      },
      finance: { url: sandbox.finance, writable: journal !== null, renames: renames?.finance ?? {} },
    } satisfies SourcesConfigInput),
  );
  await sources.started;
  const writable = { dataverse: journal !== null, finance: journal !== null };
  const patience = { readMilliseconds: 5_000, writeMilliseconds: 5_000, settleMilliseconds: 60, ...given };
  const writing = await openWrites({
    sources,
    journal,
    writable,
    patience,
    platformMaps,
    carryEverySeconds,
    accountingWriteBack: accountingWriteBack !== undefined,
  });
  const config = productConfig(
    await loadProduct(),
    sources,
    sandbox,
    isLive ? withoutSnapshots(writing.writes) : writing.writes,
  );
  const server = await createServer({
    ...config,
    forwardHeaders: [],
    planner: 'auto',
    logLevel: 'silent',
    limits: { ...defaultLimits, requestTimeout: deadlineMilliseconds ?? defaultLimits.requestTimeout },
  });
  const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const dataverse = rawOData(sandbox.dataverse, sandbox.appToken('DATAVERSE'));
  const finance = rawOData(sandbox.finance, sandbox.appToken('FINANCE'));

  const query = async (text: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as Answer;
  };
  await query('{ legalEntities { code } projects(first: 1) { nodes { number } } }');

  return {
    url,
    sandbox,
    sources,
    apiSchema: config.supergraph.apiSchema,
    dataverse,
    finance,
    query,
    countCalls: async (text) => {
      sandbox.log.clear();
      const result = await query(text);
      const { DATAVERSE, FINANCE } = sandbox.requests();
      return { result, calls: { dataverse: DATAVERSE.calls, finance: FINANCE.calls } };
    },
    addActuals: async (count) => {
      const { directWrites } = sandbox.projectProcesses.settings.actuals;
      sandbox.projectProcesses.configureActuals({ directWrites: true });
      const { value } = await dataverse.exact(
        'msdyn_actuals?$select=msdyn_amount,msdyn_quantity,msdyn_startdatetime,msdyn_transactiontypecode,' +
          `msdyn_transactionclassification,msdyn_billingtype,_msdyn_owningcompany_value&$filter=msdyn_amount gt 0&$top=${count}`,
      );
      for (const row of value) {
        const { _msdyn_owningcompany_value: company } = row;
        const columns = Object.entries<string | null>(row)
          .filter(([name, text]) => text !== null && !name.includes('@') && !name.startsWith('_'))
          .filter(([name]) => name !== 'msdyn_actualid')
          .map(([name, text]) => `"${name}":${name.includes('date') ? JSON.stringify(text) : text}`);
        const body = [
          ...columns,
          `"msdyn_actualimportid":"${randomUUID()}"`,
          `"msdyn_OwningCompany@odata.bind":"/cdm_companies(${company})"`,
        ];
        await dataverse.send('POST', 'msdyn_actuals', `{${body.join(',')}}`);
      }
      sandbox.projectProcesses.configureActuals({ directWrites });
    },
    close: async () => {
      await server.close();
      await writing.close();
      await sources.close();
      if (over === undefined) await sandbox.close();
    },
  };
}

function withoutSnapshots(writes: Writes): Writes {
  const nothingHidden: Snapshot = { isLive: true, view: (_system, _table, _key, read) => read };
  return writes.service === null
    ? writes
    : { ...writes, beginSnapshot: () => Promise.resolve(() => Promise.resolve(nothingHidden)) };
}
