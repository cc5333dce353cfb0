import type { Filter, ReadSession, Value } from '../../systems/odata/query.ts';
import { textOf } from '../maps/text-of.ts';
import { flatRow, pathSelection } from '../planning/path-query.ts';
import type { Binding, FieldsOf } from './columns.ts';

/** A row by its fields, as text; what is not set is the empty text. */
export type BoundRow<Of> = Readonly<Record<FieldsOf<Of>, string>>;

/** A condition on fields: each is one of these values. */
export type OneOfEach<Field extends string> = { readonly [field in Field]?: readonly Value[] };

/** Whether the tenant has everything that a binding names in the table itself. */
export function isKnown({ table, columns }: Binding<string>, session: ReadSession): boolean {
  return session.has(table) && Object.values(columns).every((path) => path.includes('.') || session.has(table, path));
}

/**
 * Rows of a binding of which each of these fields is one of its values. None are asked for where a list is empty, or where
 * the tenant does not have the table. Lists of any length cost one call with everything else that is read beside them.
 */
export async function readBound<Field extends string>(
  binding: Binding<Field>,
  session: ReadSession,
  oneOfEach: OneOfEach<Field>,
  ...further: readonly Filter[]
): Promise<readonly Readonly<Record<Field, string>>[]> {
  if (!isKnown(binding, session)) return [];
  const { table, columns } = binding;
  const fields = Object.entries<string>(columns);
  const paths = fields.map(([, path]) => path);
  const lists = Object.entries<readonly Value[] | undefined>(oneOfEach).map(([field, values = []]): Filter => ({
    op: 'in',
    path: columns[field as Field],
    values,
  }));
  const filter: Filter = { op: 'and', of: [...lists, ...further] };
  const { rows } = await session.read({ table, ...pathSelection(paths), filter });
  return rows.map((row) => {
    const flat = flatRow(row, paths);
    return Object.fromEntries(fields.map(([field, path]) => [field, textOf(flat[path])])) as Record<Field, string>;
  });
}

/** Each value once, without the empty one. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

/** Under which rows are looked up by several values; both systems compare texts without regard to case. */
export function keyOf(...values: readonly string[]): string {
  return values.map((value) => value.toLowerCase()).join('\n');
}
