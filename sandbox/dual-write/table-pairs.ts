import maps from '../../metadata/table-maps.json' with { type: 'json' };
import { exportedExpenses } from '../finance/project-operations/expenses/expense-rows.ts';

/** One value for another, where a map has a value map. */
export interface ValuePair {
  readonly dataverse: string | number | boolean | null;
  readonly finance: string | number;
}

/** A column of Finance and where its value stands in Dataverse: columns, through lookups. */
export interface PairedColumn {
  readonly path: readonly string[];
  readonly finance: string;
  readonly values: readonly ValuePair[] | null;
}

/** What Dual-write carries from a table of Dataverse to an entity of Finance. */
export interface TablePair {
  readonly name: string;
  readonly table: string;
  readonly entity: string;
  readonly key: readonly string[];
  readonly columns: readonly PairedColumn[];
  /** What Finance is told whatever Dataverse holds. */
  readonly constants: readonly (readonly [column: string, value: string])[];
  /** Rows of Dataverse that the map is about: a column and its value; every row without. */
  readonly filter: readonly (readonly [column: string, value: string])[];
}

/** What Dual-write carries from an entity of Finance to a table of Dataverse. */
export interface FinancePair extends Pick<TablePair, 'name' | 'table' | 'entity' | 'columns'> {
  /** What Dataverse is told whatever Finance holds. */
  readonly constants: readonly (readonly [column: string, value: string])[];
}

type MapEntry = (typeof maps)[number];

interface FieldEntry {
  readonly dataverse: string | null;
  readonly finance: string | null;
  readonly direction: string | null;
  readonly transform?: {
    readonly type: string;
    readonly pairs?: readonly ValuePair[];
    readonly value?: unknown;
    readonly appliesTo?: string;
  };
}

/** The maps that carry rows from Dataverse to Finance, by name. */
export const tablePairs: ReadonlyMap<string, TablePair> = new Map(
  maps.filter(({ direction }) => direction !== '<-').map((map) => [map.map, pairOf(map)]),
);

/** The maps that carry to Dataverse what processes of Finance make, by entity. What else changes in Finance is not carried. */
export const financePairs: ReadonlyMap<string, FinancePair> = new Map(
  maps
    .filter(({ finance }) => finance.entity === exportedExpenses)
    .map((map) => [map.finance.entity, financePairOf(map)]),
);

function financePairOf(map: MapEntry): FinancePair {
  const fields = map.fields as readonly FieldEntry[];
  return {
    name: map.map,
    table: map.dataverse.table,
    entity: map.finance.entity,
    columns: fields.flatMap((field) => columnOf(field) ?? []),
    constants: fields.flatMap(({ dataverse, transform }): [string, string][] =>
      dataverse !== null && transform?.type === 'Default' && transform.appliesTo === 'dataverse'
        ? [[dataverse, String(transform.value)]]
        : [],
    ),
  };
}

function pairOf(map: MapEntry): TablePair {
  const fields = map.fields as readonly FieldEntry[];
  const carried = fields.filter(({ direction }) => direction === '->' || direction === '<->');
  return {
    name: map.map,
    table: map.dataverse.table,
    entity: map.finance.entity,
    key: map.keys.finance,
    columns: carried.flatMap((field) => columnOf(field) ?? []),
    constants: fields.flatMap(({ finance, transform }): [string, string][] =>
      finance !== null && transform?.type === 'Default' && transform.appliesTo === 'finance'
        ? [[finance, String(transform.value)]]
        : [],
    ),
    filter: filterOf((map.filter as { readonly dataverse?: string }).dataverse),
  };
}

/** Null for what cannot be carried: a value map whose pairs nobody published. */
function columnOf({ dataverse, finance, transform }: FieldEntry): PairedColumn | null {
  if (dataverse === null || finance === null) return null;
  if (transform?.type === 'ValueMap' && transform.pairs === undefined) return null;
  return { path: dataverse.split('.'), finance, values: transform?.pairs ?? null };
}

function filterOf(text: string | undefined): TablePair['filter'] {
  if (text === undefined) return [];
  return text.split(' and ').map((part): [string, string] => {
    const [, column, value] = /^(\w+) eq '?(\w+)'?$/.exec(part.trim()) ?? [];
    if (column === undefined || value === undefined) throw new Error(`Expected 'column eq value', received '${part}'.`);
    return [column, value];
  });
}
