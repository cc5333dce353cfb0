import { createCounterpart, type Counterpart } from './finance-counterpart.ts';
import { nameGuid } from './identifiers.ts';
import type { SeedMetadata } from './metadata.ts';
import { createRandom, type Random } from './random.ts';
import type { Row, Value } from './row.ts';

/** Everything generated so far in both systems. Rows may still be changed until `complete` derives the Finance side. */
export class World {
  readonly random: Random;
  readonly dataverse = new Map<string, Row[]>();
  readonly finance = new Map<string, Row[]>();
  readonly seed: string;
  readonly metadata: SeedMetadata;
  readonly #byId = new Map<string, { table: string; row: Row }>();
  readonly #mirrors: { derive: Counterpart; source: Row; target: Row }[] = [];
  readonly #counterparts = new Map<string, Counterpart>();
  readonly #counters = new Map<string, number>();

  constructor(seed: string, metadata: SeedMetadata) {
    this.seed = seed;
    this.metadata = metadata;
    this.random = createRandom(seed);
  }

  /** Adds a Dataverse row named by `name` (unique in its table); its id depends on the seed and that name only. */
  add(table: string, name: string, values: Row): Row {
    const primaryId = this.metadata.tables.get(table)?.primaryId;
    if (primaryId === undefined) throw new Error(`Expected a Dataverse table of the metadata, received "${table}".`);
    const id = nameGuid(this.seed, table, name);
    if (this.#byId.has(id)) throw new Error(`Expected a new name in table ${table}, received "${name}" twice.`);
    const row = { [primaryId]: id, ...values };
    this.#byId.set(id, { table, row });
    this.rows(table).push(row);
    return row;
  }

  /** The id of a Dataverse row. */
  id(row: Row, table: string): string {
    return row[this.metadata.tables.get(table)?.primaryId ?? ''] as string;
  }

  /** Adds a Finance row of its own. */
  addFinance(entity: string, values: Row): Row {
    if (!this.metadata.entities.has(entity)) throw new Error(`Expected a Finance entity, received "${entity}".`);
    this.financeRows(entity).push(values);
    return values;
  }

  /**
   * Adds the Finance row that a table map pairs with a Dataverse row. The given values are what Finance adds;
   * the mapped fields are derived when the world is completed.
   */
  mirror(entity: string, table: string, source: Row, values: Row = {}): Row {
    this.#mirrors.push({ derive: this.#counterpart(entity, table), source, target: values });
    return this.addFinance(entity, values);
  }

  /** Derives every mapped Finance field from its Dataverse row. */
  complete(): void {
    for (const { derive, source, target } of this.#mirrors) Object.assign(target, derive(source, this.#readPath));
  }

  #counterpart(entity: string, table: string): Counterpart {
    const known = this.#counterparts.get(`${entity}/${table}`);
    if (known !== undefined) return known;
    const map = this.metadata.maps.find(
      (candidate) => candidate.finance.entity === entity && candidate.dataverse.table === table,
    );
    if (map === undefined) throw new Error(`Expected a table map from ${table} to ${entity}, found none.`);
    const created = createCounterpart(map, this.metadata);
    this.#counterparts.set(`${entity}/${table}`, created);
    return created;
  }

  /** Reads a dotted path through lookups; a table name among the segments only says which target is meant. */
  readonly #readPath = (row: Row, path: readonly string[]): Value => {
    let current = row;
    let value: Value = current[path[0] ?? ''] ?? null;
    for (let index = 1; index < path.length && value !== null; index += 1) {
      const segment = path[index] ?? '';
      current = this.#byId.get(String(value))?.row ?? current;
      if (this.metadata.tables.has(segment) && !(segment in current)) continue;
      value = current[segment] ?? null;
    }
    return value;
  };

  /** The table that holds a Dataverse id. */
  tableOf(id: string): string | undefined {
    return this.#byId.get(id)?.table;
  }

  /** A Dataverse row by id. */
  byId(id: string): Row {
    const found = this.#byId.get(id);
    if (found === undefined) throw new Error(`Expected the id of a generated row, received ${id}.`);
    return found.row;
  }

  /** The rows of a Dataverse table. */
  rows(table: string): Row[] {
    return listOf(this.dataverse, table);
  }

  /** The rows of a Finance entity. */
  financeRows(entity: string): Row[] {
    return listOf(this.finance, entity);
  }

  /** The next number of a named sequence, from 1. */
  next(sequence: string): number {
    const value = (this.#counters.get(sequence) ?? 0) + 1;
    this.#counters.set(sequence, value);
    return value;
  }
}

function listOf(lists: Map<string, Row[]>, name: string): Row[] {
  const existing = lists.get(name);
  if (existing !== undefined) return existing;
  const created: Row[] = [];
  lists.set(name, created);
  return created;
}
