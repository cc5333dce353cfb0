import type { Call } from '../../call.ts';
import { transactionType } from '../choices.ts';
import { addRow } from '../process-rows.ts';

/** Roles that the two sides of a transaction connection play. */
export type ConnectionRole = 'Cost' | 'Unbilled sales' | 'Billed sales' | 'Original' | 'Reversing' | 'Replacing';

/** One end of a connection. */
export interface ConnectionEnd {
  readonly table: 'msdyn_actual' | 'msdyn_journalline' | 'msdyn_estimateline';
  readonly id: string;
  readonly role: ConnectionRole;
}

/** Connects two transactions. The lookups hold actuals and journal lines; of others only the texts say which row is meant. */
export function connect(call: Call, company: string | null, first: ConnectionEnd, second: ConnectionEnd): void {
  const side = (number: 1 | 2, end: ConnectionEnd) => ({
    [`msdyn_transaction${number}`]: end.id,
    [`msdyn_transaction${number}role`]: end.role,
    [`msdyn_transaction${number}type`]: end.table,
    ...(end.table === 'msdyn_estimateline'
      ? {}
      : {
          [`msdyn_transaction${number}record`]: end.id,
          [`msdyn_transaction${number}record$target`]: end.table,
        }),
  });
  addRow(call, 'msdyn_transactionconnection', {
    msdyn_name: `${first.role} - ${second.role}`,
    ...side(1, first),
    ...side(2, second),
    msdyn_owningcompany: company,
  });
}

/** Connects two actuals; the connection is of the company of the first one. */
export function connectActuals(
  call: Call,
  first: { readonly id: string; readonly company: string | null },
  firstRole: ConnectionRole,
  second: { readonly id: string },
  secondRole: ConnectionRole,
): void {
  connect(
    call,
    first.company,
    { table: 'msdyn_actual', id: first.id, role: firstRole },
    { table: 'msdyn_actual', id: second.id, role: secondRole },
  );
}

/** A document that transactions come from. */
export interface Origin {
  readonly table: string;
  readonly id: string;
}

/** Says which document an actual came from. */
export function addOrigin(call: Call, actual: { readonly id: string; readonly type: bigint }, origin: Origin): void {
  addRow(call, 'msdyn_transactionorigin', {
    msdyn_name: `From ${origin.table}`,
    msdyn_origin: origin.id,
    msdyn_origintype: origin.table,
    msdyn_transaction: actual.id,
    msdyn_transactiontype: 'msdyn_actual',
    msdyn_transactionrole: roleOf(actual.type),
  });
}

/** The role that an actual's type gives it. */
function roleOf(type: bigint): ConnectionRole {
  if (type === transactionType.unbilledSales) return 'Unbilled sales';
  return type === transactionType.billedSales ? 'Billed sales' : 'Cost';
}
