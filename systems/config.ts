import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Tables } from './catalogue/apply-renames.ts';
import { renameProblems } from './catalogue/rename-problems.ts';
import { dataverseCatalogue } from './dataverse/catalogue.ts';
import { type CommandName, commandNames } from './client/tenant-commands.ts';
import { financeCatalogue } from './finance/catalogue.ts';
import { Secret } from './secret.ts';

/** What {@link parseSourcesConfig} may consult besides the object itself. */
export interface ConfigEnvironment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => string;
}

const processEnvironment: ConfigEnvironment = {
  variables: process.env,
  readFile: (path) => readFileSync(path, 'utf8'),
};

/**
 * The part of a tenant's configuration that says where the two systems are and how to sign in.
 *
 * A factory, because secrets may be given as `{ "env": "NAME" }` or `{ "file": "path" }` and are read while parsing.
 */
export function sourcesConfigSchema(environment: ConfigEnvironment = processEnvironment) {
  return z.strictObject({
    entra: entraSchema(environment),
    dataverse: systemSchema({ concurrency: 16, pageSize: 5000, catalogue: () => dataverseCatalogue() }).extend({
      // The licensed user in whose name projects and tasks are scheduled.
      scheduleUser: z.guid('expected the Entra object id of a user').optional(),
      // The tenant's own messages for commands of Project Operations for which the product has no public one.
      commandMessages: z.strictObject(commandMessageShape).optional(),
      // The user as whom dual-write calls, in whose name the accounting of actuals is written back.
      dualWriteUser: z.guid('expected the Entra object id of a user').optional(),
    }),
    finance: systemSchema({ concurrency: 8, pageSize: 10_000, catalogue: () => financeCatalogue() }),
  });
}

/** A validated tenant configuration, defaults filled in and secrets resolved. */
export type SourcesConfig = z.output<ReturnType<typeof sourcesConfigSchema>>;
/** The configuration as written in a file or assembled from flags. */
export type SourcesConfigInput = z.input<ReturnType<typeof sourcesConfigSchema>>;
/** How to reach and treat one of the two systems. */
export type SystemConfig = SourcesConfig['dataverse'];
/** How to get tokens. */
export type EntraConfig = SourcesConfig['entra'];

/** One thing wrong with a configuration. */
export interface ConfigProblem {
  /** Where: `dataverse.url`. */
  readonly path: string;
  readonly message: string;
}

/** A configuration that cannot be used; the message lists every problem with its path and prints no secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map((problem) => `  ${problem.path}: ${problem.message}`);
    super(`The tenant configuration has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/** Checks a configuration object and fills in the defaults. Throws {@link ConfigurationError} naming every problem. */
export function parseSourcesConfig(input: unknown, environment: ConfigEnvironment = processEnvironment): SourcesConfig {
  const result = sourcesConfigSchema(environment).safeParse(input);
  if (result.success) return result.data;
  throw new ConfigurationError(problemsOf(result.error));
}

/** The issues of a failed parse, one line each, for callers that extend {@link sourcesConfigSchema}. */
export function problemsOf(error: z.ZodError): ConfigProblem[] {
  return error.issues.map((issue) => ({
    path: issue.path.length === 0 ? '(top level)' : issue.path.join('.'),
    message: issue.message,
  }));
}

interface SystemDefaults {
  readonly concurrency: number;
  /** Rows in a page; the system gives no more. */
  readonly pageSize: number;
  readonly catalogue: () => Tables;
}

function systemSchema(defaults: SystemDefaults) {
  return z.strictObject({
    url: serviceUrl,
    resource: z
      .url('expected the resource to ask tokens for, such as "https://contoso.crm.dynamics.com"')
      .transform((resource) => resource.replace(/\/+$/, ''))
      .optional(),
    timeoutSeconds: z.number().positive().max(600).default(30),
    writeTimeoutSeconds: z.number().positive().max(600).default(150),
    concurrency: z.int().min(1).max(52).default(defaults.concurrency),
    pageSize: z.int().min(1).max(defaults.pageSize).default(defaults.pageSize),
    readAttempts: z.int().min(1).max(10).default(3),
    writable: z.boolean().default(false),
    renames: renamesSchema(defaults.catalogue).default({}),
  });
}

function renamesSchema(catalogue: () => Tables) {
  return z.record(z.string(), tableRenames).superRefine((renames, context) => {
    if (Object.keys(renames).length === 0) return;
    for (const { path, message } of renameProblems(catalogue(), renames)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });
}

const messageName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the unique name of a Custom API');

const commandMessageShape = Object.fromEntries(commandNames.map((name) => [name, messageName.optional()])) as {
  readonly [name in CommandName]: z.ZodOptional<z.ZodString>;
};

const tableRenames = z.strictObject({
  name: z.string().min(1).optional(),
  entitySet: z.string().min(1).optional(),
  columns: z.record(z.string(), z.string().min(1)).optional(),
  navigationProperties: z.record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1))])).optional(),
});

const serviceUrl = z
  .string('expected the address of the service, ending in "/"')
  .superRefine((text, context) => {
    const problem = urlProblem(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .transform((text) => (text.endsWith('/') ? text : `${text}/`));

function urlProblem(text: string): string | null {
  if (!URL.canParse(text))
    return 'expected an absolute address such as "https://contoso.api.crm.dynamics.com/api/data/v9.2/"';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return 'expected an address without user, query or fragment';
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return null;
  return `expected https (http is for this machine only), received "${url.protocol}//${url.host}"`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function entraSchema(environment: ConfigEnvironment) {
  const secret = secretSchema(environment);
  const credential = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('secret'), secret }),
    z.strictObject({
      type: z.literal('certificate'),
      thumbprintSha256: z.string().regex(/^[0-9A-Fa-f:]{64,95}$/, 'expected the SHA-256 thumbprint as 64 hex digits'),
      privateKey: secret,
      chain: z.string().optional(),
    }),
    z.strictObject({ type: z.literal('managedIdentity'), clientId: z.guid().optional() }),
  ]);
  return z
    .strictObject({
      tenantId: z
        .string()
        .regex(/^(?!common$|organizations$|consumers$).+/, 'expected a tenant id, not a shared tenant'),
      clientId: z.string().min(1).optional(),
      credential,
      tokenEndpoint: serviceUrl.transform((url) => url.replace(/\/$/, '')).optional(),
      onBehalfOfCaller: z.boolean().default(false),
    })
    .superRefine((entra, context) => {
      if (entra.credential.type !== 'managedIdentity' && entra.clientId === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['clientId'],
          message: 'expected the client id of the app registration',
        });
      }
      if (entra.credential.type === 'managedIdentity' && entra.onBehalfOfCaller) {
        context.addIssue({
          code: 'custom',
          path: ['onBehalfOfCaller'],
          message: 'expected false: a managed identity cannot act on behalf of a caller; use a secret or a certificate',
        });
      }
    });
}

function secretSchema(environment: ConfigEnvironment) {
  const source = z.union(
    [z.string().min(1), z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })],
    'expected a text, {"env": "NAME"} or {"file": "path"}',
  );
  return source.transform((given, context): Secret => {
    if (typeof given === 'string') return new Secret(given);
    if ('env' in given) {
      const value = environment.variables[given.env];
      if (value !== undefined && value !== '') return new Secret(value);
      context.addIssue({ code: 'custom', message: `the environment variable ${given.env} is not set` });
      return z.NEVER;
    }
    try {
      return new Secret(environment.readFile(given.file).trim());
    } catch {
      context.addIssue({ code: 'custom', message: `the file ${given.file} cannot be read` });
      return z.NEVER;
    }
  });
}
