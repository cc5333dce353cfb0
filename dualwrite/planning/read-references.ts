import type { Path, ReadSession, Row } from '../../systems/odata/query.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import { companyPaths } from '../maps/company-field.ts';
import { isNamedRecord } from '../maps/encode-row.ts';
import type { FieldPair, MapValue, ReferenceRule, TableMap, UnifiedChange, Violation } from '../maps/table-map.ts';
import { invalid } from '../maps/known-problems.ts';
import { textOf } from '../maps/text-of.ts';
import { flatRow, pathSelection } from './path-query.ts';

/** A change with the records that it names looked up. */
export interface LookedUp {
  readonly change: UnifiedChange;
  /** The records by field: their columns by path. */
  readonly named: Readonly<Record<string, Row>>;
  readonly violations: readonly Violation[];
}

/** Whether a record is one that can be worked with; the platform's own convention for `statecode`. */
const active = 0;

/**
 * Looks up every record that a change names, all in one go.
 *
 * @param company the code of the company that the record belongs to; empty where it belongs to none
 */
export async function lookUpReferences(
  map: TableMap,
  change: UnifiedChange,
  session: ReadSession,
  company: () => Promise<string>,
): Promise<LookedUp> {
  const found = await Promise.all(
    map.fields.map(async (pair): Promise<[FieldPair, ReferenceRule, string, Row | null] | null> => {
      const value = change[pair.field];
      const { reference } = pair;
      if (reference === undefined || typeof value !== 'string') return null;
      return [pair, reference, value, value === '' ? null : await lookUp(reference, value, session, company)];
    }),
  );
  const values: Record<string, MapValue> = { ...change };
  const named: Record<string, Row> = {};
  const violations: Violation[] = [];
  for (const one of found) {
    if (one === null) continue;
    const [{ field }, rule, value, row] = one;
    const problem = row === null ? notThere(field, value) : unusable(field, rule, value, row);
    if (problem !== null) violations.push(problem);
    // What cannot be used is as good as not named for everything that follows.
    delete values[field];
    if (row === null || problem !== null) continue;
    named[field] = row;
    values[field] = { table: rule.table, id: textOf(row[idColumn(rule.table)]), text: textOf(row[rule.column]) };
  }
  return { change: values, named, violations };
}

/** The records that a change names and that belong to another company than the record itself. */
export function companyViolations(
  map: TableMap,
  named: LookedUp['named'],
  company: MapValue | undefined,
): readonly Violation[] {
  if (!isNamedRecord(company)) return [];
  return map.fields.flatMap(({ field, reference }): Violation[] => {
    const row = named[field];
    if (row === undefined || reference?.company === undefined) return [];
    if (row[reference.company] === company.id) return [];
    const text = textOf(row[reference.column]);
    const message = `Expected a ${field} of the company ${company.text}, received ${JSON.stringify(text)}, which is none of it.`;
    return [invalid(field, message, 'Choose one of that company.')];
  });
}

async function lookUp(
  rule: ReferenceRule,
  value: string,
  session: ReadSession,
  company: () => Promise<string>,
): Promise<Row | null> {
  const id = idColumn(rule.table);
  const paths: Path[] = [
    id,
    rule.column,
    ...(rule.company === undefined ? [] : companyPaths(rule.company)),
    ...(rule.isActive === true ? ['statecode'] : []),
    ...(rule.select ?? []),
  ];
  const query = { table: rule.table, ...pathSelection(paths) };
  if (rule.by === 'id' || rule.company === undefined) {
    const filter = { op: 'eq', path: rule.by === 'id' ? id : rule.column, value } as const;
    const { rows } = await session.read({ ...query, filter, top: 1 });
    return rows[0] === undefined ? null : flatRow(rows[0], paths);
  }
  // The same text may name a record of each company.
  const { rows } = await session.read({ ...query, filter: { op: 'eq', path: rule.column, value } });
  const found = rows.map((row) => flatRow(row, paths));
  const [, code = ''] = companyPaths(rule.company);
  const own = (await company()).toUpperCase();
  return found.find((row) => textOf(row[code]).toUpperCase() === own) ?? found[0] ?? null;
}

function notThere(field: string, value: string): Violation {
  const message = `Expected a ${field} that is there, received ${JSON.stringify(value)}, which is none.`;
  return { code: 'NOT_FOUND', field, message, remedy: 'Read the list again and choose another.' };
}

function unusable(field: string, rule: ReferenceRule, value: string, row: Row): Violation | null {
  if (rule.isActive === true && row['statecode'] !== undefined && row['statecode'] !== active) {
    const message = `Expected an active ${field}, received ${JSON.stringify(value)}, which is deactivated.`;
    return invalid(field, message, 'Choose another, or activate it in Dataverse first.');
  }
  if (textOf(row[rule.column]) !== '') return null;
  const message = `Expected a ${field} that Finance knows, received ${JSON.stringify(value)}, which has no ${rule.column}.`;
  return invalid(field, message, 'Give it one in Dataverse first, or choose another.');
}
