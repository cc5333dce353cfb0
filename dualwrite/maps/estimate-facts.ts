import { isNamedRecord } from './encode-row.ts';
import { billingFacts } from './estimate-billing.ts';
import { tables } from './estimate-fields.ts';
import type { EstimateKind } from './estimate-kind.ts';
import type { FactQuery, HookContext, KnownRecord, NamedRecord, UnifiedChange } from './table-map.ts';
import type { Row } from '../../systems/odata/query.ts';
import { textOf } from './text-of.ts';

type Facts = Readonly<Record<string, FactQuery>>;

const line = 'msdyn_salescontractlineid';

/** The columns of a contract line by which an estimate is sold. */
const contract = ['salesorderid', 'salesorderid.ordernumber'];
const currency = ['salesorderid.transactioncurrencyid', 'salesorderid.transactioncurrencyid.isocurrencycode'];

/** What Dataverse has to be asked about an estimate: the lines that may sell it, its header and its sales line. */
export function estimateFacts(kind: EstimateKind, record: KnownRecord, change: UnifiedChange): Facts {
  const { project } = { ...record.fields, ...change };
  const { task } = { ...record.fields, ...change };
  return {
    ...(isNamedRecord(project)
      ? {
          ...contractLinesFact(kind, project),
          headers: {
            system: 'DATAVERSE',
            query: {
              table: tables.header,
              select: ['msdyn_estimateid', 'msdyn_name'],
              filter: { op: 'eq', path: 'msdyn_project', value: project.id },
              orderBy: [{ path: 'createdon' }],
              top: 1,
            },
          },
        }
      : {}),
    ...(isNamedRecord(task)
      ? {
          assignmentsOfTask: inDataverse('msdyn_resourceassignment', 'msdyn_taskid', task.id, [
            line,
            'msdyn_billingtype',
          ]),
          estimatesOfTask: inDataverse(tables.line, 'msdyn_task', task.id, [line]),
        }
      : {}),
    ...billingFacts(kind, record, change),
    ...salesLineFact(record),
  };
}

/** The contract lines of a project, one of which may sell it. */
export function contractLinesFact({ included }: Pick<EstimateKind, 'included'>, { id }: NamedRecord): Facts {
  return {
    contractLines: inDataverse('salesorderdetail', 'msdyn_project', id, [
      'salesorderdetailid',
      'sequencenumber',
      'msdyn_contractlinenumber',
      included,
      ...contract,
      ...currency,
    ]),
  };
}

/** The line that sells an estimate which is there. */
export function salesLineFact({ id }: KnownRecord): Facts {
  if (id === null) return {};
  const select = ['msdyn_estimatelineid', 'msdyn_price', 'msdyn_billingtype', 'transactioncurrencyid'];
  return { salesLines: inDataverse(tables.line, 'msdyn_estimatelineorigin', id, select) };
}

/**
 * The contract line that sells an estimate: that of its task's other plans, else the first of the project, among those that
 * include its class; undefined where none does.
 */
export function sellingLine({ included }: Pick<EstimateKind, 'included'>, { facts }: HookContext): Row | undefined {
  const lines = (facts['contractLines'] ?? [])
    .filter((row) => row[included] === true)
    .toSorted((one, other) => Number(one['sequencenumber']) - Number(other['sequencenumber']));
  const planned = [...(facts['assignmentsOfTask'] ?? []), ...(facts['estimatesOfTask'] ?? [])];
  const ids = new Set(planned.map((row) => textOf(row[line])));
  return lines.find((row) => ids.has(textOf(row['salesorderdetailid']))) ?? lines[0];
}

function inDataverse(table: string, path: string, value: string, select: readonly string[]): FactQuery {
  return { system: 'DATAVERSE', query: { table, select, filter: { op: 'eq', path, value } } };
}
