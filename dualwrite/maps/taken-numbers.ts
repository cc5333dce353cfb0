import type { Filter, System, Value } from '../../systems/odata/query.ts';
import { isNamedRecord } from './encode-row.ts';
import { isFound } from './is-found.ts';
import { numberTaken, numberViolations } from './known-problems.ts';
import { financeTable } from './finance-table.ts';
import type { FactQuery, FieldPair, HookContext, KnownRecord, TableMap, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

/** The column of each table that an answer about taken numbers needs: any one will do. */
const facts = { DATAVERSE: 'takenInDataverse', FINANCE: 'takenInFinance' } as const;

/**
 * Asks both systems whether the number of a new record is free among its kind.
 *
 * @param scope the fields within which it must be free, `number` included
 */
export function takenNumberFacts(
  map: Pick<TableMap, 'dataverse' | 'finance' | 'fields'>,
  { fields }: KnownRecord,
  scope: readonly string[],
): Readonly<Record<string, FactQuery>> {
  if (scope.some((field) => textOf(fields[field]) === '')) return {};
  const question = (system: System): FactQuery | null => {
    const isDataverse = system === 'DATAVERSE';
    const conditions = map.fields.flatMap((pair): [string, Value][] => {
      const column = isDataverse ? pair.dataverse : pair.finance;
      return column === null || !scope.includes(pair.field) ? [] : [[column, heldAs(pair, system, fields)]];
    });
    const [first] = conditions;
    if (first === undefined) return null;
    const of = conditions.map(([path, value]): Filter => ({ op: 'eq', path, value }));
    const table = isDataverse ? map.dataverse.table : financeTable(map);
    return { system, query: { table, select: [first[0]], filter: { op: 'and', of }, top: 1 } };
  };
  const [dataverse, finance] = [question('DATAVERSE'), question('FINANCE')];
  return {
    ...(dataverse === null ? {} : { [facts.DATAVERSE]: dataverse }),
    ...(finance === null ? {} : { [facts.FINANCE]: finance }),
  };
}

/** What is wrong with the number of a new record. */
export function newNumberViolations({ kind, change, facts: found }: HookContext): readonly Violation[] {
  if (kind !== 'create') return [];
  const { number } = change;
  return [
    ...numberViolations(number),
    ...(isFound(found[facts.DATAVERSE]) ? [numberTaken(number, 'Dataverse')] : []),
    ...(isFound(found[facts.FINANCE]) ? [numberTaken(number, 'Finance')] : []),
  ];
}

function heldAs({ field, transform }: FieldPair, system: System, fields: KnownRecord['fields']): Value {
  const value = fields[field];
  if (system === 'DATAVERSE' && isNamedRecord(value)) return value.id;
  return transform?.kind === 'company' && system === 'FINANCE' ? textOf(value).toLowerCase() : textOf(value);
}
