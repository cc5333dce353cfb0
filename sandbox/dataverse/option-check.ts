import type { QueryOptions } from '../odata/ast.ts';
import { unsupportedQuery } from './dataverse-error.ts';

const systemOptions = [
  'filter',
  'select',
  'orderby',
  'expand',
  'apply',
  'top',
  'skip',
  'count',
  'skiptoken',
  'deltatoken',
  'id',
] as const;

/** A system query option the grammar knows. */
export type SystemOption = (typeof systemOptions)[number];

/** Options without a dollar that mean something, or are meant for plug-ins. */
const customOptions = new Set(['tag', 'partitionid']);

/** Refuses options that are unknown, unsupported, or do not go with this resource. Nothing is ever ignored. */
export function checkOptions(options: QueryOptions, allowed: readonly SystemOption[]): void {
  const [other] = options.other.keys();
  if (other !== undefined) throw unsupportedQuery(`The query option '${other}' is not supported.`);
  for (const name of options.custom.keys()) {
    if (!customOptions.has(name.toLowerCase())) {
      throw unsupportedQuery(`The query parameter '${name}' is not supported.`);
    }
  }
  const refused = systemOptions.find((name) => options[name] !== undefined && !allowed.includes(name));
  if (refused === 'skip') {
    throw unsupportedQuery('Skip Clause is not supported in CRM.');
  }
  if (refused !== undefined) throw unsupportedQuery(`The query option '$${refused}' is not supported here.`);
}
