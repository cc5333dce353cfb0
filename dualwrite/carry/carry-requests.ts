import { createHash } from 'node:crypto';
import { captured } from '../following/captured-request.ts';
import type { OperationRequest, RecordName } from '../journal/journal.ts';
import type { RowChange } from '../leg.ts';
import { legsOf } from '../planning/legs-of.ts';
import { actuals, adjusted, markedFields } from '../maps/actuals.ts';
import { encodeRow } from '../maps/encode-row.ts';
import { financeTable } from '../maps/finance-table.ts';
import type { HookContext, TableMap, UnifiedChange } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import { transactionConnections } from '../maps/transaction-connections.ts';
import { financeKey } from '../planning/plan-write.ts';
import type { CurrentRecord } from '../planning/read-facts.ts';
import { batchesOf, documentsOf } from './documents.ts';
import type { Carried } from './read-carried.ts';

/** Who carries, and why. */
export interface CarryOrder {
  readonly caller: string;
  readonly requestId: string;
  /** What the operations are recorded as: the mutation, or the follow-up of one. */
  readonly mutation: string;
  /** Under which a repeat records nothing new, together with what is carried. */
  readonly key: string;
  /** Whether Microsoft's own dual-write carries a map: then Finance is only looked at. */
  readonly isCarriedByPlatform: (map: string) => boolean;
}

/** What is to be written to Finance, and about which records. */
interface Part {
  readonly map: TableMap;
  readonly record: CurrentRecord;
  readonly row: RowChange;
}

/**
 * Rows of one leg: a change set may hold a thousand, and must be through within two minutes. What came from one document
 * is never divided.
 */
export const mostRows = 500;

/**
 * The operations that bring Finance in step with actuals of Dataverse: missing facts, marks that a fact has got since, and
 * missing connections, which go after the facts that they link. Nothing where both agree.
 *
 * What Finance lacks may be on its way as it was before it was adjusted, and will then be there when its turn comes: so
 * facts that are adjusted by now are marked once more after they were created.
 */
export function carryRequests(carried: Carried, order: CarryOrder): readonly OperationRequest[] {
  const byId = new Map(carried.actuals.map((actual) => [actual.id, actual]));
  const ends = carried.connections.map(
    ({ fields }) =>
      [textOf(fields['transaction1']).toLowerCase(), textOf(fields['transaction2']).toLowerCase()] as const,
  );
  const documents = documentsOf([...byId.keys()], [...carried.origins, ...ends]);
  const facts = documents.map((document) =>
    document.flatMap((id): Part[] => {
      const record = byId.get(id);
      const row = record === undefined ? null : factRow(record, carried.staged);
      return record === undefined || row === null ? [] : [{ map: actuals, record, row }];
    }),
  );
  const lateMarks = carried.actuals.flatMap((record): Part[] =>
    record.fields['adjustmentStatus'] !== adjusted || heldOf(record, carried.staged) !== undefined
      ? []
      : [{ map: actuals, record, row: markRow(record, markedFields) }],
  );
  const links = carried.connections.flatMap((record, index): (Part & { readonly aggregate: string })[] => {
    const [one = '', other = ''] = ends[index] ?? [];
    const end = byId.get(one) ?? byId.get(other);
    if (end === undefined || carried.connected.has(record.id)) return [];
    const row = financeRow(transactionConnections, record);
    return [{ map: transactionConnections, record, row, aggregate: actuals.aggregate(end.fields) }];
  });
  const groups = Map.groupBy(facts, ([first]) => (first === undefined ? '' : actuals.aggregate(first.record.fields)));
  groups.delete('');
  const marksOfAggregate = Map.groupBy(lateMarks, ({ record }) => actuals.aggregate(record.fields));
  const linksOf = Map.groupBy(links, ({ aggregate }) => aggregate);
  const alone = (parts: readonly Part[] = []) => parts.map((part) => [part]);
  return [...new Set([...groups.keys(), ...linksOf.keys()])].flatMap((aggregate) =>
    [groups.get(aggregate) ?? [], alone(marksOfAggregate.get(aggregate)), alone(linksOf.get(aggregate))]
      .flatMap((documentsOfKind) => batchesOf(documentsOfKind, mostRows))
      .map((batch) => requestOf(batch, aggregate, order)),
  );
}

/** What Finance lacks of an actual: the whole row, or what it was marked with since; null where nothing. */
function factRow(record: CurrentRecord, staged: Carried['staged']): RowChange | null {
  const held = heldOf(record, staged);
  if (held === undefined) return financeRow(actuals, record);
  const marks = marksOf(record.fields, held);
  return marks.length === 0 ? null : markRow(record, marks);
}

function heldOf({ fields }: CurrentRecord, staged: Carried['staged']): UnifiedChange | undefined {
  return staged.get(textOf(fields['importId']).toLowerCase());
}

/** A fact that Finance has lost by then gets its marks when it is carried anew, and holds up nothing until that is asked for. */
function markRow({ fields }: CurrentRecord, marks: readonly string[]): RowChange {
  const change = Object.fromEntries(marks.map((field) => [field, fields[field] ?? null]));
  const values = encodeRow(actuals, 'FINANCE', 'update', change);
  return { kind: 'update', table: financeTable(actuals), key: financeKey(actuals, fields), values, ifPresent: true };
}

/** The fields in which a fact was marked since Finance got it. */
export function marksOf(fields: UnifiedChange, held: UnifiedChange): readonly string[] {
  return markedFields.filter((field) => numberOf(held[field]) !== numberOf(fields[field]));
}

/** An option's number; Finance holds zero where Dataverse holds nothing. */
function numberOf(value: UnifiedChange[string] | undefined): string {
  const text = textOf(value);
  return text === '' ? '0' : text;
}

/** The new row of Finance that a record of Dataverse gives. What is not set is left to Finance. */
function financeRow(map: TableMap, { id, fields }: CurrentRecord): RowChange {
  const change = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const context: HookContext = { kind: 'create', change, record: { id, fields: change }, named: {}, facts: {} };
  const legs = legsOf(map, { dataverse: id, finance: financeKey(map, fields) }, context);
  const [row] = legs.find(({ system }) => system === 'FINANCE')?.rows ?? [];
  if (row === undefined) throw new Error(`Expected ${map.name} to write a row of Finance, it writes none.`);
  return { ...row, orPresent: true };
}

function requestOf(batch: readonly Part[], aggregate: string, order: CarryOrder): OperationRequest {
  const [first] = batch;
  if (first === undefined) throw new Error('Expected a batch with rows, received an empty one.');
  const { map } = first;
  const names = batch.map(({ record }): RecordName => ({
    system: 'DATAVERSE',
    table: map.dataverse.table,
    key: record.id,
  }));
  const parents = new Set(batch.flatMap(({ record }) => map.parents?.(record.fields, 'create') ?? []));
  return {
    map: map.name,
    mutation: order.mutation,
    caller: order.caller,
    requestId: order.requestId,
    idempotencyKey: `${order.key} ${digest(batch)}`,
    aggregate,
    parents: [...parents],
    ...captured,
    isVerified: order.isCarriedByPlatform(map.name),
    legs: [{ role: 'target', system: 'FINANCE', rows: batch.map(({ row }) => row) }],
    records: names,
    result: { id: first.record.id, rows: batch.length },
  };
}

/** The same for the same changes of the same records. */
function digest(batch: readonly Part[]): string {
  const what = batch.map(({ record: { id }, row: { kind, values } }) => [id, kind, kind === 'update' ? values : null]);
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url');
}
