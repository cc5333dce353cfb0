import { definedOf } from './defined-of.ts';
import { defaultOptions } from './dataverse/environment.ts';
import type { DataverseHandler, DataverseSetup } from './dataverse/handler.ts';
import { createDataverseHandler } from './dataverse/handler.ts';
import { mergeHooks } from './dataverse/project-operations/merge-hooks.ts';
import { standInMessages } from './dataverse/project-operations/stand-in-messages.ts';
import { ProjectOperations } from './dataverse/project-operations/project-operations.ts';
import { ProjectProcesses } from './dataverse/project-operations/project-processes.ts';
import { licensedUser } from './dataverse/project-operations/licences.ts';
import { createWebhooks, webhookPolicy } from './dataverse/webhooks.ts';
import { clientId, clientSecret, dualWritePrincipalId, tenantId } from './entra/constants.ts';
import { createEntraHandler, issuerOf, tokenPath } from './entra/handler.ts';
import { TokenSigner } from './entra/token-signer.ts';
import type { UserTokenOptions } from './entra/tokens.ts';
import { appClaims, userClaims } from './entra/tokens.ts';
import { DualWrite } from './dual-write/dual-write.ts';
import { DataverseWriter } from './dual-write/dataverse-writer.ts';
import { FinanceWriter } from './dual-write/finance-writer.ts';
import { EventLog } from './events/event-log.ts';
import { EventSender } from './events/event-sender.ts';
import { EventControls } from './events/events-api.ts';
import { financeEventPolicy, FinanceEvents } from './events/finance-events.ts';
import { SandboxClock } from './faults/clock.ts';
import { createControlApi } from './faults/control-api.ts';
import type { Controls } from './faults/controls.ts';
import type { ActiveRule } from './faults/fault-registry.ts';
import { FaultRegistry } from './faults/fault-registry.ts';
import type { FaultRuleInput, SystemName } from './faults/fault-rule.ts';
import type { RequestCounts } from './faults/request-log.ts';
import { RequestLog } from './faults/request-log.ts';
import { rootPath as financeRoot } from './finance/finance-context.ts';
import { createFinanceHandler } from './finance/handler.ts';
import { FinanceProcesses } from './finance/project-operations/finance-processes.ts';
import { createActualLookup } from './finance/project-operations/staging/actual-lookup.ts';
import { dataverseCallers, financeCallers } from './http/callers.ts';
import type { ExchangeOptions } from './http/exchange.ts';
import { createExchange } from './http/exchange.ts';
import { withHooksPerCall } from './http/handler.ts';
import { Listener } from './http/listener.ts';
import { openStores } from './open-stores.ts';
import type { SandboxOptions } from './options.ts';
import { preferredPorts } from './options.ts';
import type { Store } from './store/store.ts';

/** Largest body that either system takes: 128 MiB. */
const bodyLimit = 134_217_728;

const dataverseRoot = '/api/data/v9.2/';

/** Faults as a test in the same process sets them; over HTTP the same is done below `/_sandbox/faults`. */
export interface FaultControl {
  /** Adds a rule; what it makes unreachable is unreachable when the promise resolves. */
  add(rule: FaultRuleInput): Promise<ActiveRule>;
  /** Removes every rule, of one system or of all. */
  clear(system?: SystemName): Promise<void>;
}

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** Base addresses as a client is configured with them: `http://127.0.0.1:4010/api/data/v9.2/`. */
  readonly dataverse: string;
  readonly finance: string;
  readonly tokenEndpoint: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The Entra object id of a licensed user, in whose name an application may call the Schedule API. */
  readonly scheduleUser: string | null;
  /** By command of the product without a public message: the one that stands in for what a tenant makes of it. */
  readonly commandMessages: Readonly<Record<string, string>>;
  /** The Entra object id of the user as whom dual-write calls, in whose name the accounting of actuals may be written. */
  readonly dualWriteUser: string;
  readonly faults: FaultControl;
  readonly clock: SandboxClock;
  readonly log: RequestLog;
  /** Webhooks and events of Finance: what was sent, and what goes wrong with it. */
  readonly events: EventControls;
  /** The Schedule API: when accepted rows appear, what fails, who may call. */
  readonly schedule: ProjectOperations;
  /** Import from staging, posting, batch jobs, and what goes wrong between the systems. */
  readonly processes: FinanceProcesses;
  /** Time, approvals, actuals and journals: who may write what, when queued approvals are processed. */
  readonly projectProcesses: ProjectProcesses;
  /** Dual-write between the two systems; no map runs at first. */
  readonly dualWrite: DualWrite;
  /** The rows themselves, for tests that look behind the protocols. */
  readonly stores: { readonly dataverse: Store; readonly finance: Store };
  /** How many calls each system received since the log was last cleared. */
  requests(): RequestCounts;
  /** An app-only access token for a system, without a call to the token endpoint. */
  appToken(system: 'DATAVERSE' | 'FINANCE'): string;
  /** A token as a front end presents it to an API. */
  userToken(user: UserTokenOptions): string;
  close(): Promise<void>;
}

/** A handler that first does what is due by the sandbox's clock: saves of the scheduling service, queued approvals. */
function withDueWork(parts: readonly { runDue(): void }[], setup: DataverseSetup): DataverseHandler {
  const handle = createDataverseHandler(setup);
  return (request) => {
    for (const part of parts) part.runDue();
    return handle(request);
  };
}

/** Starts the three listeners over freshly seeded (or existing) rows. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  // The key is made on another thread while the rows are generated on this one.
  const signerMade = TokenSigner.create();
  const stores = openStores(options);
  const signer = await signerMade;
  const controls: Controls = { clock: new SandboxClock(), faults: new FaultRegistry(), log: new RequestLog() };
  const now = () => controls.clock.now();
  const { clock } = controls;
  const eventLog = new EventLog();
  const senders = {
    DATAVERSE: new EventSender('DATAVERSE', webhookPolicy, eventLog),
    FINANCE: new EventSender('FINANCE', financeEventPolicy, eventLog),
  };
  const { organizationId } = defaultOptions;
  const financeEvents = new FinanceEvents({
    model: stores.finance.model,
    clock,
    sender: senders.FINANCE,
    organizationId,
  });
  const events = new EventControls(senders, eventLog, financeEvents);
  const schedule = new ProjectOperations({
    store: stores.dataverse,
    clock,
    ...definedOf({ settings: options.schedule }),
  });
  const processes = new FinanceProcesses({
    store: stores.finance,
    clock,
    lookUpActuals: createActualLookup({
      model: stores.dataverse.model,
      root: () => `${listenerOf('DATAVERSE').origin}${dataverseRoot}`,
      token: () => appToken('DATAVERSE'),
    }),
    carrier: {
      together: (work) => dualWrite.together(work),
      carry: (entity, row) => {
        dualWrite.carry(entity, row);
      },
    },
    ...definedOf({ settings: options.processes }),
  });
  const projectProcesses = new ProjectProcesses({
    store: stores.dataverse,
    clock,
    ...definedOf({ settings: options.projectProcesses }),
  });
  const handleFinance = createFinanceHandler(
    definedOf({
      store: stores.finance,
      listener: financeEvents,
      processes,
      company: options.financeCompany,
      pageSize: options.financePageSize,
      hasTextFunctions: options.hasFinanceTextFunctions,
    }),
  );
  const dualWrite: DualWrite = new DualWrite({
    ...stores,
    toFinance: new FinanceWriter(handleFinance, stores.finance.model, () => listenerOf('FINANCE').origin),
    toDataverse: new DataverseWriter(
      (request) => handleCarried(request),
      stores.dataverse.model,
      () => new URL(`${listenerOf('DATAVERSE').origin}${dataverseRoot}`),
    ),
  });
  const closing = new AbortController();
  const listeners = new Map<SystemName, Listener>();

  const listenerOf = (system: SystemName): Listener => {
    const listener = listeners.get(system);
    if (listener === undefined) throw new Error(`Expected the listener of ${system} to be open.`);
    return listener;
  };
  const audiencesOf = (system: SystemName): ReadonlySet<string> => {
    const { port, origin } = listenerOf(system);
    return new Set([origin, `http://localhost:${port}`]);
  };
  const applyOpenness = async () => {
    for (const [system, listener] of listeners) await listener.setOpenness(controls.faults.opennessOf(system));
  };
  const appToken = (system: SystemName) => signer.sign(appClaims(listenerOf(system).origin, now(), 'secret'));
  const userToken = (user: UserTokenOptions) =>
    signer.sign(userClaims(user, issuerOf(listenerOf('ENTRA').origin), now()));
  const addresses = () => ({
    dataverse: `${listenerOf('DATAVERSE').origin}${dataverseRoot}`,
    finance: `${listenerOf('FINANCE').origin}${financeRoot}`,
    tokenEndpoint: `${listenerOf('ENTRA').origin}${tokenPath}`,
  });

  const shared = {
    controls,
    signer,
    bodyLimit,
    operationLimitMilliseconds:
      options.operationLimitSeconds === undefined ? null : options.operationLimitSeconds * 1_000,
    closing: closing.signal,
    controlApi: createControlApi({
      controls,
      events,
      schedule,
      processes,
      projectProcesses,
      dualWrite,
      applyOpenness,
      appToken,
      userToken,
      addresses,
    }),
    authorizationUri: () => `${listenerOf('ENTRA').origin}/${tenantId}/oauth2/authorize`,
  };
  const open = async (
    system: SystemName,
    port: number | undefined,
    preferred: number,
    parts: Pick<ExchangeOptions, 'handler' | 'rootPath' | 'callers'>,
  ) => {
    const exchange = createExchange({ ...shared, ...parts, system, audiences: () => audiencesOf(system) });
    const choice = { port: port ?? preferred, isExplicit: port !== undefined };
    const listener = await Listener.open(system, choice, (incoming, outgoing) => {
      void exchange(incoming, outgoing);
    });
    listeners.set(system, listener);
  };

  const closeAll = async () => {
    closing.abort();
    schedule.close();
    await processes.close();
    projectProcesses.close();
    await Promise.all([...listeners.values()].map((listener) => listener.close()));
    await events.close();
    stores.dataverse.close();
    stores.finance.close();
  };
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= closeAll());

  const hooks = createWebhooks({
    store: stores.dataverse,
    clock,
    sender: senders.DATAVERSE,
    host: () => new URL(listenerOf('DATAVERSE').origin).host,
  });
  projectProcesses.hearWith(mergeHooks(schedule.hooks, dualWrite.hooks, hooks));
  const dataverseSetup: DataverseSetup = {
    hooks: mergeHooks(schedule.hooks, projectProcesses.hooks, dualWrite.hooks, hooks),
    actions: new Map([...schedule.actions, ...projectProcesses.actions]),
    boundActions: projectProcesses.boundActions,
    store: stores.dataverse,
    model: stores.dataverse.model,
    clock,
    options: definedOf({ pageLimit: options.dataversePageSize }),
  };
  // Without due work: that would be undone with the transaction of what is carried.
  const handleCarried = createDataverseHandler(dataverseSetup);

  try {
    await open('DATAVERSE', options.dataversePort, preferredPorts.dataverse, {
      rootPath: dataverseRoot,
      callers: dataverseCallers(stores.dataverse),
      handler: withHooksPerCall((perCall) =>
        withDueWork([schedule, projectProcesses], { ...dataverseSetup, ...perCall }),
      ),
    });
    await open('FINANCE', options.financePort, preferredPorts.finance, {
      rootPath: financeRoot,
      callers: financeCallers(),
      handler: handleFinance,
    });
    const resources = new Set([...audiencesOf('DATAVERSE'), ...audiencesOf('FINANCE')]);
    await open('ENTRA', options.entraPort, preferredPorts.entra, {
      rootPath: '/',
      callers: null,
      handler: createEntraHandler({ signer, resources, now }),
    });
  } catch (error) {
    await close();
    throw error;
  }

  return {
    ...addresses(),
    tenantId,
    clientId,
    clientSecret,
    scheduleUser: licensedUser(stores.dataverse),
    commandMessages: standInMessages,
    dualWriteUser: dualWritePrincipalId,
    clock,
    events,
    schedule,
    processes,
    projectProcesses,
    dualWrite,
    log: controls.log,
    stores,
    faults: {
      async add(rule) {
        const added = controls.faults.add(rule);
        await applyOpenness();
        return added;
      },
      async clear(system) {
        controls.faults.clear(system);
        await applyOpenness();
      },
    },
    requests: () => controls.log.counts(),
    appToken,
    userToken,
    close,
    [Symbol.asyncDispose]: close,
  };
}
