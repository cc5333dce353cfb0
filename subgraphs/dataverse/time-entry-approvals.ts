import type { GraphQLResolveInfo } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import type { TypeBinding } from '../model/binding.ts';
import { entityKey, valueAt } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { choice, dateTime, decimal, integer, lookup } from '../model/fields.ts';
import { loadMany } from '../model/load.ts';
import { recordFields } from '../model/record-fields.ts';
import { approvalStatus, billingType } from './choices.ts';
import { user } from './reference-data.ts';
import { timeEntry } from './time-entries.ts';

const ENTRY = 'msdyn_timeentry';

/** `msdyn_projectapproval`, as far as it is about time */
export const timeEntryApproval: TypeBinding = {
  typename: 'TimeEntryApproval',
  table: 'msdyn_projectapproval',
  id: 'msdyn_projectapprovalid',
  fields: {
    ...recordFields(),
    timeEntry: lookup(ENTRY, () => timeEntry),
    status: choice('msdyn_recordstage', approvalStatus),
    statusCode: integer('msdyn_recordstage'),
    workedQuantity: decimal('msdyn_costquantity'),
    billableQuantity: decimal('msdyn_salesquantity'),
    billingType: choice('msdyn_billingtype', billingType),
    billingTypeCode: integer('msdyn_billingtype'),
    submittedBy: lookup('msdyn_submittedby', () => user),
    manager: lookup('msdyn_manager', () => user),
    approvedBy: lookup('msdyn_approvedby', () => user),
    approvedAt: dateTime('msdyn_approvedon'),
  },
};

/** TimeEntry.approval: an entry that was submitted again has several, of which the newest counts. */
export async function approvalOfEntry(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const place = { context, info, nodes: info.fieldNodes };
  const paths = ['createdon', 'versionnumber'];
  const approvals = await loadMany(timeEntryApproval, [[ENTRY, entityKey(entity)]], place, { paths });
  return approvals.toSorted(newestFirst)[0] ?? null;
}

/** Of two that were made in the same second, the older one had been decided about, and was not changed since. */
function newestFirst({ row: one }: Entity, { row: other }: Entity): number {
  const created = (row: Entity['row']) => String(valueAt(row, 'createdon') ?? '');
  const version = (row: Entity['row']) => BigInt(valueAt(row, 'versionnumber') ?? 0);
  if (created(one) !== created(other)) return created(one) > created(other) ? -1 : 1;
  return version(one) > version(other) ? -1 : 1;
}
