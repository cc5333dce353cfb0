import type { Command } from 'commander';

/** Adds the flags of every command that serves HTTP. Defaults stand in `settings.ts`, so that a file can be outranked. */
export function addServerOptions(command: Command, defaultPort: string): Command {
  return command
    .option('-c, --config <file>', 'configuration file (DUALGRAPH_CONFIG)')
    .option('-p, --port <number>', `port to listen on (PORT; ${defaultPort})`)
    .option('--host <address>', 'address to listen on (HOST; default 127.0.0.1, this machine only)')
    .option('--request-timeout <seconds>', 'most seconds for one request (DUALGRAPH_REQUEST_TIMEOUT; default 30)')
    .option('--log-level <level>', 'trace, debug, info, warn, error, fatal or silent (DUALGRAPH_LOG_LEVEL)');
}

/** Adds the flags that say where the two systems are. */
export function addTenantOptions(command: Command): Command {
  return command
    .option('--dataverse-url <url>', 'Dataverse Web API, ending in "/" (DUALGRAPH_DATAVERSE_URL)')
    .option('--finance-url <url>', 'Finance OData service, ending in "/" (DUALGRAPH_FINANCE_URL)')
    .option('--tenant-id <id>', 'Entra tenant (DUALGRAPH_TENANT_ID)')
    .option('--client-id <id>', 'app registration (DUALGRAPH_CLIENT_ID; its secret in DUALGRAPH_CLIENT_SECRET)')
    .option('--token-endpoint <url>', 'token endpoint, for a sandbox (DUALGRAPH_TOKEN_ENDPOINT)');
}

/** Adds the flag that chooses the query planner. */
export function addPlannerOption(command: Command): Command {
  return command.option('--planner <kind>', 'auto, native or javascript (DUALGRAPH_PLANNER; default auto)');
}

/** Collects a flag that may be given several times. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
