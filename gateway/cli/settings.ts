import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { problemsOf } from '../../systems/config.ts';
import { defaultLimits } from '../config.ts';
import { defaultRetention, type Retention } from '../retention.ts';
import type { JournalConfig } from '../writes.ts';
import { UsageError } from './exit-codes.ts';

/** How a server runs, wherever each value came from. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Whether someone asked for this port; otherwise the next free one will do. */
  readonly isPortChosen: boolean;
  readonly requestTimeoutSeconds: number;
  readonly logLevel: LogLevel | null;
  readonly planner: 'auto' | 'native' | 'javascript';
  /** Where writes are recorded; null when nothing is said. */
  readonly journal: JournalConfig | null;
  /** Table maps that Microsoft's own dual-write carries, by name. */
  readonly platformMaps: readonly string[];
  /** How long the journal remembers. */
  readonly retention: Retention;
  /** How often to look for actuals that somebody else made in Dataverse; null for never. */
  readonly carryEverySeconds: number | null;
  /** How long Dataverse may take to carry out what it has accepted before an operator is asked. */
  readonly carryOutMinutes: number;
  /** Whether what Finance has booked of actuals is written back to Dataverse. */
  readonly accountingWriteBack: boolean;
  /** The tenant as given, to be checked by `parseSourcesConfig`; null when there is none. */
  readonly tenant: Readonly<Record<string, unknown>> | null;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A pino level. */
export type LogLevel = (typeof logLevels)[number];

/** Flags as commander hands them over: text, and absent unless given. */
export interface ServerFlags {
  readonly config?: string;
  readonly host?: string;
  readonly port?: string;
  readonly requestTimeout?: string;
  readonly logLevel?: string;
  readonly planner?: string;
  readonly dataverseUrl?: string;
  readonly financeUrl?: string;
  readonly tokenEndpoint?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
}

const settingsSchema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.coerce.number('expected a port number').int().min(0).max(65_535).optional(),
  requestTimeoutSeconds: z.coerce
    .number('expected seconds')
    .positive()
    .max(3600)
    .default(defaultLimits.requestTimeout / 1000),
  logLevel: z.enum(logLevels).optional(),
  planner: z.enum(['auto', 'native', 'javascript']).default('auto'),
});

/** Finance imports every some minutes, so a minute more is not noticed. */
const defaultCarryEverySeconds = 60;

/** The scheduling service gives up after two hours. */
const defaultCarryOutMinutes = 150;

const section = z.record(z.string(), z.unknown()).optional();

const fileSchema = z.strictObject({
  gateway: z.record(z.string(), z.unknown()).default({}),
  entra: section,
  dataverse: section,
  finance: section,
  journal: z
    .union([z.strictObject({ sqlite: z.string().min(1) }), z.strictObject({ postgres: z.string().min(1) })], {
      error: 'expected { "sqlite": "FILE" } or { "postgres": "URL" }',
    })
    .optional(),
  platformMaps: z.array(z.string().min(1)).default([]),
  retention: z
    .strictObject({
      operationDays: z.number().positive().default(defaultRetention.operationDays),
      keyDays: z.number().positive().default(defaultRetention.keyDays),
    })
    .default(defaultRetention),
  carryEverySeconds: z.number().min(1).nullable().default(defaultCarryEverySeconds),
  carryOutMinutes: z.number().min(1).default(defaultCarryOutMinutes),
  actuals: z.strictObject({ accountingWriteBack: z.boolean().default(false) }).default({ accountingWriteBack: false }),
});

/** Reads the settings: flags over environment over configuration file. Throws {@link UsageError} naming every problem. */
export function readSettings(
  flags: ServerFlags,
  defaults: { readonly port: number },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const file = readFile(flags.config ?? environment['DUALGRAPH_CONFIG']);
  const given = withoutAbsent({
    ...file.gateway,
    ...withoutAbsent({
      host: environment['HOST'],
      port: environment['PORT'],
      requestTimeoutSeconds: environment['DUALGRAPH_REQUEST_TIMEOUT'],
      logLevel: environment['DUALGRAPH_LOG_LEVEL'],
      planner: environment['DUALGRAPH_PLANNER'],
    }),
    ...withoutAbsent({
      host: flags.host,
      port: flags.port,
      requestTimeoutSeconds: flags.requestTimeout,
      logLevel: flags.logLevel,
      planner: flags.planner,
    }),
  });
  const result = settingsSchema.safeParse(given);
  if (!result.success) {
    throw new UsageError(problemsOf(result.error).map(({ path, message }) => `${path}: ${message}`));
  }
  const { port, logLevel, ...settings } = result.data;
  return {
    ...settings,
    port: port ?? defaults.port,
    isPortChosen: port !== undefined,
    logLevel: logLevel ?? null,
    journal: journalOf(environment['DUALGRAPH_JOURNAL']) ?? file.journal ?? null,
    platformMaps: file.platformMaps,
    retention: file.retention,
    carryEverySeconds: file.carryEverySeconds,
    carryOutMinutes: file.carryOutMinutes,
    accountingWriteBack: file.actuals.accountingWriteBack,
    tenant: readTenant(file, flags, environment),
  };
}

/** The journal as the environment names it: the address of a database or a file. */
function journalOf(text: string | undefined): JournalConfig | null {
  if (text === undefined || text === '') return null;
  return /^postgres(ql)?:/.test(text) ? { postgres: text } : { sqlite: text };
}

type ConfigFile = z.output<typeof fileSchema>;

function readFile(path: string | undefined): ConfigFile {
  if (path === undefined || path === '') {
    return {
      gateway: {},
      platformMaps: [],
      retention: defaultRetention,
      carryEverySeconds: defaultCarryEverySeconds,
      carryOutMinutes: defaultCarryOutMinutes,
      actuals: { accountingWriteBack: false },
    };
  }
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError([`Expected a JSON file at ${path}, received: ${reason}`]);
  }
  const result = fileSchema.safeParse(content);
  if (result.success) return result.data;
  throw new UsageError(problemsOf(result.error).map((problem) => `${path}: ${problem.path}: ${problem.message}`));
}

function readTenant(
  { entra, dataverse, finance }: ConfigFile,
  flags: ServerFlags,
  environment: Readonly<Record<string, string | undefined>>,
): Settings['tenant'] {
  const secret = environment['DUALGRAPH_CLIENT_SECRET'];
  const merged = {
    entra: {
      ...entra,
      ...withoutAbsent({
        tenantId: flags.tenantId ?? environment['DUALGRAPH_TENANT_ID'],
        clientId: flags.clientId ?? environment['DUALGRAPH_CLIENT_ID'],
        tokenEndpoint: flags.tokenEndpoint ?? environment['DUALGRAPH_TOKEN_ENDPOINT'],
        credential: secret === undefined ? undefined : { type: 'secret', secret },
      }),
    },
    dataverse: {
      ...dataverse,
      ...withoutAbsent({ url: flags.dataverseUrl ?? environment['DUALGRAPH_DATAVERSE_URL'] }),
    },
    finance: { ...finance, ...withoutAbsent({ url: flags.financeUrl ?? environment['DUALGRAPH_FINANCE_URL'] }) },
  };
  const isEmpty = Object.values(merged).every((part) => Object.keys(part).length === 0);
  return isEmpty ? null : merged;
}

function withoutAbsent(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
