import type { DatabaseSync } from 'node:sqlite';
import { foldCase, foldFunction, isPlainText } from '../store/fold-case.ts';

/** Name of the SQL function that matches the patterns SQLite's LIKE cannot. */
const likeFunction = 'sql_server_like';

/** How a text function looks at its column. */
export type TextMatch = 'contains' | 'startswith' | 'endswith';

function around(match: TextMatch, pattern: string): string {
  return `${match === 'startswith' ? '' : '%'}${pattern}${match === 'endswith' ? '' : '%'}`;
}

/** LIKE without case; letters beyond ASCII need the database's help. */
function like(columnSql: string, pattern: string, bind: (text: string) => string): string {
  const [column, value] = isPlainText(pattern)
    ? [columnSql, pattern]
    : [`${foldFunction}(${columnSql})`, foldCase(pattern)];
  return `${column} LIKE ${bind(value)} ESCAPE '\\'`;
}

/** Escapes everything LIKE would take for a wildcard. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** An SQL condition for a text function whose value may hold SQL Server's wildcards `%`, `_`, `[a-z]`, `[^x]`. */
export function sqlServerLike(
  columnSql: string,
  match: TextMatch,
  value: string,
  bind: (text: string) => string,
): string {
  const withoutLiterals = value.replace(/\[([%_[])\]/g, '');
  if (withoutLiterals.includes('[')) return `${likeFunction}(${columnSql}, ${bind(around(match, value))})`;
  const pattern = value
    .replaceAll('\\', '\\\\')
    .replace(/\[([%_[])\]/g, (_, character: string) => (character === '[' ? '[' : `\\${character}`));
  return like(columnSql, around(match, pattern), bind);
}

/** An SQL condition for a text function without wildcards. */
export function plainLike(columnSql: string, match: TextMatch, value: string, bind: (text: string) => string): string {
  return like(columnSql, around(match, escapeLike(value)), bind);
}

/** An SQL condition for a value with `*` as wildcard. */
export function starLike(columnSql: string, value: string, bind: (text: string) => string): string {
  return like(columnSql, escapeLike(value).replaceAll('*', '%'), bind);
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\[\^?[^\]]*\]|[%_]|[\s\S]/g, (part) => {
    if (part === '%') return '[\\s\\S]*';
    if (part === '_') return '[\\s\\S]';
    if (part.length === 1) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const negated = part[1] === '^';
    const members = part.slice(negated ? 2 : 1, -1).replace(/[\\\]^]/g, '\\$&');
    return members === '' ? '(?!)' : `[${negated ? '^' : ''}${members}]`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** Teaches a database the patterns of SQL Server. Call once for each database that {@link sqlServerLike} is used on. */
export function registerSqlServerLike(db: DatabaseSync): void {
  let lastPattern = '';
  let lastExpression = toRegExp('');
  db.function(likeFunction, { deterministic: true }, (text: unknown, pattern: unknown) => {
    if (typeof text !== 'string' || typeof pattern !== 'string') return null;
    if (pattern !== lastPattern) {
      lastPattern = pattern;
      lastExpression = toRegExp(pattern);
    }
    return lastExpression.test(text) ? 1 : 0;
  });
}
