import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureMessageRows } from './dataverse/message-rows.ts';
import { definedOf } from './defined-of.ts';
import { ensureApplicationUsers } from './entra/application-user.ts';
import type { SandboxOptions } from './options.ts';
import { seed } from './seed/seed.ts';
import type { SeedTemplate } from './seed/seed-templates.ts';
import { loadModels } from './store/metadata.ts';
import type { Overlay } from './store/model.ts';
import { openStore } from './store/store.ts';
import type { Store } from './store/store.ts';

/** The rows of both systems. */
export interface Stores {
  readonly dataverse: Store;
  readonly finance: Store;
}

/** Where the rows of both systems are kept; undefined is memory. */
interface Paths {
  readonly dataverse?: string;
  readonly finance?: string;
}

function changesAnything(overlay: Overlay | undefined): boolean {
  return (overlay?.remove?.length ?? 0) > 0 || Object.keys(overlay?.rename ?? {}).length > 0;
}

function createOpener(
  options: SandboxOptions,
): (paths: Paths, deferIndexes: boolean, template?: SeedTemplate) => Stores {
  const models = loadModels(options.overlay);
  const shipped = changesAnything(options.overlay) ? loadModels() : models;
  return (paths, deferIndexes, template) => {
    const open = (system: 'dataverse' | 'finance') =>
      openStore(models[system], {
        shipped: shipped[system],
        deferIndexes,
        ...definedOf({ path: paths[system], contents: template?.[system] }),
      });
    return { dataverse: open('dataverse'), finance: open('finance') };
  };
}

function fill(stores: Stores, options: SandboxOptions): void {
  const { actuals, seed: seedText, onProgress } = options;
  seed({ ...stores, ...definedOf({ actuals, seed: seedText, onProgress }) });
  stores.dataverse.createIndexes();
  stores.finance.createIndexes();
}

/** The rows of a folder. They get their final names only when all are written, so that a seed cut short leaves no data. */
function openFolder(directory: string, options: SandboxOptions): Stores {
  const open = createOpener(options);
  const names = { dataverse: join(directory, 'dataverse.sqlite'), finance: join(directory, 'finance.sqlite') };
  mkdirSync(directory, { recursive: true });
  const isNew = !existsSync(names.dataverse);
  if (!isNew && !existsSync(names.finance)) {
    throw new Error(
      `Expected dataverse.sqlite and finance.sqlite in ${directory}, found only the first. Remove it to start with new data.`,
    );
  }
  if (isNew && options.isEmpty !== true) {
    const unfinished = { dataverse: `${names.dataverse}.unfinished`, finance: `${names.finance}.unfinished` };
    for (const path of Object.values(unfinished)) rmSync(path, { force: true });
    const stores = open(unfinished, true);
    fill(stores, options);
    stores.dataverse.close();
    stores.finance.close();
    // Dataverse comes last: its presence says that both are complete.
    renameSync(unfinished.finance, names.finance);
    renameSync(unfinished.dataverse, names.dataverse);
  }
  return open(names, false);
}

function openMemory(options: SandboxOptions): Stores {
  const isSeeded = options.isEmpty !== true;
  const { templates } = options;
  const key = JSON.stringify([options.actuals, options.seed]);
  const template = isSeeded ? templates?.get(key) : undefined;
  const stores = createOpener(options)({}, isSeeded, template);
  if (!isSeeded || template !== undefined) return stores;
  fill(stores, options);
  templates?.keep(key, { dataverse: stores.dataverse.contents(), finance: stores.finance.contents() });
  return stores;
}

/** Opens the rows of both systems: freshly seeded, empty, or as a folder has them. */
export function openStores(options: SandboxOptions): Stores {
  const directory = options.dataDirectory;
  const stores = directory === undefined ? openMemory(options) : openFolder(directory, options);
  ensureApplicationUsers(stores.dataverse);
  ensureMessageRows(stores.dataverse);
  return stores;
}
