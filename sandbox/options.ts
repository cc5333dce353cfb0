import { parseArgs } from 'node:util';
import { definedOf } from './defined-of.ts';
import type { ProjectProcessesSetup } from './dataverse/project-operations/project-processes.ts';
import type { ScheduleSettings } from './dataverse/project-operations/settings.ts';
import type { ProcessSettings } from './finance/project-operations/process-settings.ts';
import type { SeedTemplates } from './seed/seed-templates.ts';
import type { Overlay } from './store/model.ts';

/** What a sandbox may be started with; everything has a default. */
export interface SandboxOptions {
  /** A port given here must be free; without it 4010, 4011 and 4012 are tried first, then any free one. 0: any free one. */
  readonly dataversePort?: number;
  readonly financePort?: number;
  readonly entraPort?: number;
  /** Actuals to seed; about 5,000 by default. */
  readonly actuals?: number;
  /** Seed of the generated data: the same text gives the same rows. */
  readonly seed?: string;
  /** Start with empty tables. */
  readonly isEmpty?: boolean;
  /** Folder for the database files, made when missing; in memory by default. Files that exist are used as they are. */
  readonly dataDirectory?: string;
  /** Tables and columns that differ from `metadata/`. */
  readonly overlay?: Overlay;
  /** Rows of a page at most: 5,000 in Dataverse, 10,000 in Finance. */
  readonly dataversePageSize?: number;
  readonly financePageSize?: number;
  /** The company that Finance reads without `cross-company=true`. */
  readonly financeCompany?: string;
  /** Whether Finance understands `contains`, `startswith` and `endswith`; of the real entities only some do. */
  readonly hasFinanceTextFunctions?: boolean;
  /** How long one operation of Dataverse may be delayed before it is rolled back; 120 in the real system. */
  readonly operationLimitSeconds?: number;
  /** How the scheduling service behaves at first; see `PUT /_sandbox/schedule`. */
  readonly schedule?: Partial<ScheduleSettings>;
  /** How the processes of Finance behave at first; see `PUT /_sandbox/finance`. */
  readonly processes?: Partial<ProcessSettings>;
  /** How approvals and actuals behave at first; see `PUT /_sandbox/approvals` and `PUT /_sandbox/actuals`. */
  readonly projectProcesses?: ProjectProcessesSetup['settings'];
  /** Where seeded rows are kept for the next sandbox in memory that is seeded alike; unless given, rows are generated each time. */
  readonly templates?: SeedTemplates;
  /** Told while rows are generated. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Ports that the sandbox prefers. */
export const preferredPorts = { dataverse: 4010, finance: 4011, entra: 4012 } as const;

/** The text of `--help`. */
export const help = `Usage: node sandbox/main.ts [options]

Starts local stand-ins for Dataverse, Dynamics 365 Finance and Entra ID, filled with invented business data.
It listens on 127.0.0.1 only and needs no network. Ctrl-C ends it.

Addresses
  --dataverse-port N     Dataverse Web API        (default 4010, or any free port when that is taken)
  --finance-port N       Finance OData            (default 4011, likewise)
  --entra-port N         token endpoint           (default 4012, likewise)
                         A port that you name must be free. 0 means any free port.

Data
  --actuals N            grow the data to about N actuals          (default 5000; millions are fine)
  --seed TEXT            another text gives other data             (default dualgraph)
  --no-seed              empty tables
  --data DIR             keep the rows in DIR, and use what is already there (default: in memory)

An environment that differs
  --remove NAME          leave out a table or column, as an older tenant does. Repeatable.
                         --remove msdyn_actual.msdyn_description --remove ProjectStages
  --rename NAME=NEW      give a table or column another name. Repeatable.
                         --rename msdyn_project.msdyn_projectnumber=new_number
  --dataverse-page-size N   rows of a page at most                 (default 5000)
  --finance-page-size N     rows of a page at most                 (default 10000)
  --finance-company CODE    company read without cross-company=true (default usmf)
  --operation-limit SECONDS longest operation of Dataverse: one that is delayed longer is rolled back
                            (default none; the real system has 120)
  --finance-text-functions  let Finance understand contains(), startswith() and endswith()

  --help                 this text

Examples
  node sandbox/main.ts
  node sandbox/main.ts --actuals 1000000 --data ./sandbox-data
  curl -H "Authorization: Bearer $(curl -s 'http://127.0.0.1:4012/_sandbox/token?system=finance')" \\
    'http://127.0.0.1:4011/data/ProjectsV2?cross-company=true&$top=3'
`;

/** Options of the command line that make no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const flags = {
  'dataverse-port': { type: 'string' },
  'finance-port': { type: 'string' },
  'entra-port': { type: 'string' },
  actuals: { type: 'string' },
  seed: { type: 'string' },
  'no-seed': { type: 'boolean' },
  data: { type: 'string' },
  remove: { type: 'string', multiple: true },
  rename: { type: 'string', multiple: true },
  'dataverse-page-size': { type: 'string' },
  'finance-page-size': { type: 'string' },
  'finance-company': { type: 'string' },
  'operation-limit': { type: 'string' },
  'finance-text-functions': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw new UsageError(`Expected a whole number from ${least} to ${most} after --${flag}, received '${text}'.`);
}

function renames(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = '', renamed = '', ...rest] = text.split('=');
      if (name === '' || renamed === '' || rest.length > 0) {
        throw new UsageError(`Expected --rename NAME=NEW, received '${text}'.`);
      }
      return [name, renamed];
    }),
  );
}

/** Reads the command line; null when it asks for help. Throws {@link UsageError}. */
export function readCommandLine(args: readonly string[]): SandboxOptions | null {
  const values = parse(args);
  if (values.help === true) return null;
  const port = (flag: 'dataverse-port' | 'finance-port' | 'entra-port') =>
    values[flag] === undefined ? undefined : wholeNumber(flag, values[flag], 0, 65_535);
  const count = (flag: 'actuals' | 'dataverse-page-size' | 'finance-page-size' | 'operation-limit') =>
    values[flag] === undefined ? undefined : wholeNumber(flag, values[flag], 1, 1_000_000_000);
  return definedOf({
    dataversePort: port('dataverse-port'),
    financePort: port('finance-port'),
    entraPort: port('entra-port'),
    actuals: count('actuals'),
    seed: values.seed,
    isEmpty: values['no-seed'],
    dataDirectory: values.data,
    overlay: { remove: values.remove ?? [], rename: renames(values.rename ?? []) },
    dataversePageSize: count('dataverse-page-size'),
    financePageSize: count('finance-page-size'),
    operationLimitSeconds: count('operation-limit'),
    financeCompany: values['finance-company'],
    hasFinanceTextFunctions: values['finance-text-functions'],
  });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
}
