import names from '../../metadata/time-messages.json' with { type: 'json' };
import { dataverseRecords } from './dataverse-records.ts';
import { billingTypesOfWork } from './billing-types.ts';
import { decimalOf } from './decimal-of.ts';
import { invalid } from './known-problems.ts';
import type { FieldPair, HookContext, TableMap, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';
import { timeAggregate } from './time-entries.ts';

const { approval } = names;

const observed = { finance: null, direction: 'none', confidence: 'observed' } as const;

/** What an approval tells of its entry: read, never written. */
function ofEntry(field: string, column: string, table: string, name: string): FieldPair {
  const reference = { table, column: name, by: 'id' } as const;
  return { field, dataverse: null, readFrom: `${approval.entry}.${column}`, ...observed, reference };
}

/**
 * What an approver decides of a time entry before approving it: how many hours are billed, and how. Dataverse alone holds it.
 * A change waits in the same line as the entry's approval, which never overtakes it.
 */
export const timeEntryApprovals: TableMap = {
  name: 'Approvals of time entries (msdyn_projectapprovals)',
  ...dataverseRecords,
  dataverse: { table: approval.table },
  rights: { create: [], update: ['DATAVERSE'], delete: [] },
  // The table also holds approvals of expenses and of material.
  filter: { dataverse: { op: 'ne', path: approval.entry, value: null } },
  fields: [
    { field: 'billableQuantity', dataverse: 'msdyn_salesquantity', ...observed, required: true, decimals: 2 },
    {
      field: 'billingType',
      dataverse: 'msdyn_billingtype',
      ...observed,
      required: true,
      transform: billingTypesOfWork,
    },
    { field: 'stage', dataverse: null, readFrom: approval.stage, ...observed },
    ofEntry('project', 'msdyn_project', 'msdyn_project', 'msdyn_projectnumber'),
    ofEntry('resource', 'msdyn_bookableresource', 'bookableresource', 'name'),
  ],
  aggregate: timeAggregate,
  // Somebody may decide about it between the look and the write.
  isBound: () => true,
  validate: (context) => [...stageViolations(context), ...quantityViolations(context)],
};

const takeBack = 'Take the approval back first (cancelTimeEntryApprovals).';
const submitAgain = 'Submit the entry again, and change the approval that this makes.';

/** By stage at which nothing can be changed any more: what it is called, and what to do. */
const decided: ReadonlyMap<unknown, { readonly words: string; readonly remedy: string }> = new Map([
  [approval.approved, { words: 'approved', remedy: takeBack }],
  [approval.recallRefused, { words: 'approved', remedy: takeBack }],
  [
    approval.recallRequested,
    {
      words: 'asked to be recalled',
      remedy: 'Decide about the recall first (acceptTimeEntryRecalls, refuseTimeEntryRecalls).',
    },
  ],
  [approval.recallAccepted, { words: 'recalled', remedy: submitAgain }],
  [approval.rejected, { words: 'rejected', remedy: submitAgain }],
]);

const underWay = { words: 'being processed', remedy: 'Read it again later.' };

function stageViolations({ record }: HookContext): readonly Violation[] {
  const { stage } = record.fields;
  if (stage === approval.submitted) return [];
  const { words, remedy } = decided.get(stage) ?? underWay;
  return [invalid('id', `Expected an approval that is submitted, received one that is ${words}.`, remedy)];
}

function quantityViolations({ change }: HookContext): readonly Violation[] {
  const hours = decimalOf(textOf(change['billableQuantity']));
  if (hours === null || hours.gte(0)) return [];
  const message = `Expected 0 hours or more, received ${hours.toFixed()}.`;
  return [invalid('billableQuantity', message, 'Bill 0 hours where nothing is to be billed.')];
}
