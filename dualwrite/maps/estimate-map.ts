import { contractAggregate } from './contract-aggregate.ts';
import { isNamedRecord } from './encode-row.ts';
import { accountingFacts, accountingViolations } from './estimate-accounting.ts';
import { estimateFacts, salesLineFact } from './estimate-facts.ts';
import { estimateFields, tables } from './estimate-fields.ts';
import type { EstimateKind } from './estimate-kind.ts';
import { estimateViolations } from './estimate-rules.ts';
import { salesLineRows } from './estimate-sales-line.ts';
import { completedValues, derivedValues } from './estimate-values.ts';
import { isFound } from './is-found.ts';
import { projectAggregate } from './projects.ts';
import type { ExpandedRow, HookContext, TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** What is particular to the map of a kind of estimates. */
type Particular = Pick<TableMap, 'name' | 'version'> & {
  readonly facts?: TableMap['facts'];
  readonly derive?: TableMap['derive'];
  readonly validate?: TableMap['validate'];
};

/**
 * The map of a kind of estimates. A record is the cost line; its sales line is a further row. In Finance both are staging rows,
 * of which it makes one forecast by itself.
 */
export function estimateMap(kind: EstimateKind, { name, version, ...own }: Particular): TableMap {
  const { unified: _name, dataverse: classification } = kind.classification;
  const map: TableMap = {
    name,
    version,
    // The amount is the product of quantity and price.
    dataverse: { table: tables.line, constants: { msdyn_amountmethod: 192_350_000 } },
    finance: { table: kind.staging },
    origin: 'DATAVERSE',
    key: ['legalEntity', 'id'],
    direction: 'toFinance',
    rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
    filter: {
      dataverse: {
        op: 'and',
        of: [
          { op: 'eq', path: 'msdyn_transactionclassification', value: classification },
          { op: 'eq', path: 'msdyn_transactiontypecode', value: 192_350_000 },
        ],
      },
    },
    fields: estimateFields(kind),
    // As everything planned on a project, after the project itself.
    aggregate: ({ legalEntity = null, project = null }) => projectAggregate({ legalEntity, number: project }),
    parents: ({ legalEntity = null, contract = null }) =>
      isNamedRecord(contract) ? [contractAggregate({ legalEntity, number: contract })] : [],
    derive: (context) => ({ ...derivedValues(kind, context), ...own.derive?.(context) }),
    facts: (change, record, fields) =>
      change === 'delete'
        ? salesLineFact(record)
        : {
            ...estimateFacts(kind, record, fields),
            ...accountingFacts(kind, record, fields),
            ...own.facts?.(change, record, fields),
          },
    complete: (context) => completedValues(kind, context),
    // What both lines come to rests on what was read.
    isBound: ({ kind: change, change: fields }) => change === 'update' && fields['amount'] !== undefined,
    validate: (context) =>
      context.kind === 'delete'
        ? []
        : [
            ...estimateViolations(kind, context),
            ...accountingViolations(kind, context),
            ...(own.validate?.(context) ?? []),
          ],
    expand: (system, context) => [
      ...(system === 'DATAVERSE' ? firstHeader(context) : []),
      ...salesLineRows(map, kind, system, context),
    ],
  };
  return map;
}

/** A project on which nothing was planned yet has no header. */
function firstHeader({ kind, change, record, facts }: HookContext): readonly ExpandedRow[] {
  const { project } = change;
  if (kind !== 'create' || !isNamedRecord(project) || isFound(facts['headers'])) return [];
  const values = { msdyn_name: `Estimate of ${project.text}`, msdyn_project: { table: project.table, id: project.id } };
  return [{ kind, table: tables.header, key: textOf(record.fields['id']), values, isFirst: true }];
}
