import { loadDataverseModel } from './dataverse-model.ts';
import { loadFinanceModel } from './finance-model.ts';
import type { Model, Overlay } from './model.ts';
import type { DataverseTableFile, FinanceEntityFile } from './metadata-files.ts';
import { readMetadata } from './metadata-files.ts';

/** The models of both systems, differing from `metadata/` by one overlay whose names may belong to either. */
export function loadModels(overlay: Overlay = {}): { readonly dataverse: Model; readonly finance: Model } {
  const tables = readMetadata<readonly DataverseTableFile[]>('dataverse-tables.json');
  const entities = readMetadata<readonly FinanceEntityFile[]>('finance-entities.json');
  const dataverseNames = new Set(tables.map((table) => table.logicalName));
  const financeNames = new Set(entities.map((entity) => entity.publicCollectionName));
  const ownerOf = (name: string) => name.split('.', 1)[0] ?? name;
  const names = [...(overlay.remove ?? []), ...Object.keys(overlay.rename ?? {})];
  for (const name of names) {
    if (!dataverseNames.has(ownerOf(name)) && !financeNames.has(ownerOf(name))) {
      throw new Error(`Expected a table or entity of metadata/ to remove or rename, received "${name}".`);
    }
  }
  const part = (own: ReadonlySet<string>): Overlay => ({
    remove: (overlay.remove ?? []).filter((name) => own.has(ownerOf(name))),
    rename: Object.fromEntries(Object.entries(overlay.rename ?? {}).filter(([name]) => own.has(ownerOf(name)))),
  });
  return { dataverse: loadDataverseModel(part(dataverseNames)), finance: loadFinanceModel(part(financeNames)) };
}
