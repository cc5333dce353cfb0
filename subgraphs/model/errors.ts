import { GraphQLError } from 'graphql';

import type { System } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';

/** A place in a field's arguments: `['filter', 'and', 0, 'number']`. */
export type ArgumentPath = readonly (string | number)[];

/** `filter.and[0].number`, as messages show an {@link ArgumentPath}. */
export function printArgumentPath(path: ArgumentPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/**
 * The caller's mistake, at one argument. Only `code` and the message reach clients, so the message names the argument,
 * what was expected there, and what to do.
 */
export function badUserInput(path: ArgumentPath, message: string): GraphQLError {
  return new GraphQLError(`Argument "${printArgumentPath(path)}": ${message}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: printArgumentPath(path) },
  });
}

/** What a field answers when this tenant lacks the column (or the table, without a column) that it is read from. */
export function missingSource(system: System, table: string, column?: string): UpstreamError {
  const name = column === undefined ? table : `${table}.${column}`;
  const title = system === 'DATAVERSE' ? 'Dataverse' : 'Finance';
  return new UpstreamError(
    system,
    'missing',
    `This ${title} environment has no ${name}. If it has another name there, set that name in the configuration.`,
  );
}
