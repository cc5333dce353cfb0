import type { Row } from '../../systems/odata/query.ts';
import { textOf } from './text-of.ts';

/** The version under which a fact was read, as a further row insists on it. */
export function versionOf(row: Row | undefined): { readonly version?: string } {
  const version = textOf(row?.['@odata.etag']);
  return version === '' ? {} : { version };
}
