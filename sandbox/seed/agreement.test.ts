import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLivePair, pairsOf } from './finance-counterpart.ts';
import { readSeedMetadata, type DataverseColumn, type MapField, type SeedMetadata, type TableMap } from './metadata.ts';
import { openSeededStores, readRows, type SeededStores, type TextRow } from './seeded-stores.ts';

const metadata: SeedMetadata = readSeedMetadata();
let stores: SeededStores;
const byId = new Map<string, TextRow>();
const tables = new Map<string, TextRow[]>();
const entities = new Map<string, TextRow[]>();

/** Columns that a map names and the metadata of the table lacks, and pairs whose value map is not published. */
function comparable(field: MapField, map: TableMap): field is MapField & { dataverse: string; finance: string } {
  if (field.dataverse === null || field.finance === null || !isLivePair(field)) return false;
  if (field.transform?.type === 'Default') return false;
  if (field.transform?.type === 'ValueMap' && field.transform.pairs === undefined) return false;
  if (field.dataverse === 'producttypecode') return false;
  return pathExists(map.dataverse.table, field.dataverse);
}

function pathExists(table: string, path: string): boolean {
  let current: string | undefined = table;
  for (const [index, segment] of path.split('.').entries()) {
    if (index > 0 && metadata.tables.has(segment)) {
      current = segment;
      continue;
    }
    const column: DataverseColumn | undefined = metadata.tables
      .get(current ?? '')
      ?.columns.find((candidate) => candidate.name === segment);
    if (column === undefined) return false;
    current = column.lookup?.targets[0];
  }
  return true;
}

function readPath(row: TextRow, path: string): string | null {
  let current = row;
  let value: string | null = null;
  for (const [index, segment] of path.split('.').entries()) {
    if (index > 0 && metadata.tables.has(segment) && !current.has(segment)) continue;
    value = current.get(segment) ?? null;
    if (value === null) return null;
    current = byId.get(value) ?? current;
  }
  return value;
}

/** Finance's text for "nothing", by type. */
function isUnset(value: string | null, type: string): boolean {
  if (value === null || value === '') return true;
  if (type === 'Edm.Guid') return /^[0-]+$/.test(value);
  if (type === 'Edm.DateTimeOffset') return value.startsWith('1900-01-01');
  return type.startsWith('Edm.') && type !== 'Edm.String' && Number(value) === 0;
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A reason why the two values disagree, or null. */
function disagreement(field: MapField, map: TableMap, left: string | null, right: string | null): string | null {
  const target = metadata.entities
    .get(map.finance.entity)
    ?.fields.find((candidate) => candidate.name === field.finance);
  const type = target?.type ?? 'Edm.String';
  const pairs = field.transform?.pairs;
  const wrong = `${map.map}: ${field.dataverse} = ${left}, ${field.finance} = ${right}`;
  if (pairs !== undefined) {
    const pair = pairs.find((candidate) => String(candidate.dataverse) === String(left));
    return pair === undefined || pair.finance === right ? null : wrong;
  }
  if (left === null || isUnset(right, type)) {
    return (left === null || left === '' || Number(left) === 0) === isUnset(right, type) || left === 'false'
      ? null
      : wrong;
  }
  return same(left, right ?? '', type, target?.enum) ? null : wrong;
}

function same(left: string, right: string, type: string, enumName: string | undefined): boolean {
  if (enumName !== undefined) {
    const number = metadata.enums.get(enumName)?.find((member) => member.name === right)?.value;
    return left === right || String(number) === left || { true: 'Yes', false: 'No' }[left] === right;
  }
  if (type === 'Edm.DateTimeOffset') return right === `${left.slice(0, 10)}T12:00:00Z`;
  if (type === 'Edm.String' || type === 'Edm.Guid') return left.toLowerCase() === right.toLowerCase();
  return withoutZeros(left) === withoutZeros(right);
}

/** Evaluates a map's Dataverse filter: equalities joined by "and". */
function passes(row: TextRow, filter: string | undefined): boolean {
  return (filter ?? '').split(' and ').every((term) => {
    const [column, , literal] = term.trim().split(' ');
    if (column === undefined || literal === undefined) return true;
    return (row.get(column) ?? 'null') === literal.replaceAll("'", '');
  });
}

/** Pairs that identify a Finance row of the map: its key columns, as far as a listed pair fills them. */
function keyPairs(map: TableMap): MapField[] {
  const key = metadata.entities.get(map.finance.entity)?.key ?? [];
  return pairsOf(map).filter(
    (field) => field.finance !== null && field.dataverse !== null && key.includes(field.finance),
  );
}

/** The tenth map's first version of vendor invoices pairs no key column; its rows are those of the second version. */
const maps = metadata.maps.filter((map) => map.finance.entity !== 'ProjVendInvoicesExport');

beforeAll(() => {
  // More than one base set, so that the copies are judged as well.
  stores = openSeededStores({ actuals: 5001 });
  for (const name of metadata.tables.keys()) {
    const rows = readRows(stores.dataverse, name);
    tables.set(name, rows);
    const primary = metadata.tables.get(name)?.primaryId ?? '';
    for (const row of rows) byId.set(row.get(primary) ?? '', row);
  }
  for (const name of metadata.entities.keys()) entities.set(name, readRows(stores.finance, name));
});

afterAll(() => {
  stores.dataverse.close();
  stores.finance.close();
});

function keyText(values: readonly (string | null)[]): string {
  return values
    .map((value) =>
      (/T00:00:00Z$/.test(value ?? '') ? (value ?? '').replace('T00', 'T12') : (value ?? '')).toLowerCase(),
    )
    .join('|');
}

describe('agreement of both systems', () => {
  it.each(maps.map((map) => [map.map, map.finance.entity, map] as const))(
    'holds for every row of %s (%s)',
    (_name, entity, map) => {
      const key = keyPairs(map);
      expect(key.length, 'pairs that fill the Finance key').toBeGreaterThan(0);
      const financeRows = new Map(
        (entities.get(entity) ?? []).map((row) => [
          keyText(key.map((field) => row.get(field.finance ?? '') ?? null)),
          row,
        ]),
      );
      const fields = pairsOf(map).filter((field) => comparable(field, map));
      const problems: string[] = [];
      let compared = 0;
      for (const row of tables.get(map.dataverse.table) ?? []) {
        const partner = financeRows.get(keyText(key.map((field) => readPath(row, field.dataverse ?? ''))));
        if (partner === undefined) {
          if (passes(row, map.filter.dataverse))
            problems.push(
              `${map.map}: no Finance row for ${keyText(key.map((field) => readPath(row, field.dataverse ?? '')))}`,
            );
          continue;
        }
        compared += 1;
        for (const field of fields) {
          const problem = disagreement(
            field,
            map,
            readPath(row, field.dataverse ?? ''),
            partner.get(field.finance ?? '') ?? null,
          );
          if (problem !== null) problems.push(problem);
        }
      }
      expect(problems.slice(0, 10)).toEqual([]);
      expect(compared, 'rows compared').toBeGreaterThan(0);
      expect(compared, 'Finance rows without a Dataverse row').toBe(financeRows.size);
    },
  );
});
