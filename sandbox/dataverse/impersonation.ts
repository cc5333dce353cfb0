import type { Request } from '../odata/message.ts';
import { isGuid } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { badArgument, DataverseError } from './dataverse-error.ts';
import type { Environment } from './environment.ts';

const byHeader = [
  ['callerobjectid', 'azureactivedirectoryobjectid'],
  ['mscrmcallerid', 'systemuserid'],
] as const;

/** Who a request counts as: the caller, or the user named by an impersonation header. */
export function impersonate(environment: Environment, request: Request): Pick<Call, 'userId' | 'onBehalfOf'> {
  for (const [header, column] of byHeader) {
    const value = request.headers[header]?.trim().toLowerCase();
    if (value === undefined || value === '') continue;
    if (!isGuid(value)) throw badArgument(`The header ${header} takes a guid, received '${value}'.`);
    const user = environment.store.get(`SELECT systemuserid FROM systemuser WHERE ${column} = ?`, [value]);
    const id = user?.['systemuserid'];
    if (typeof id !== 'string') {
      throw new DataverseError(403, '0x80072560', `The user ${value} is not a member of the organization.`);
    }
    return { userId: id, onBehalfOf: request.callerId };
  }
  return { userId: request.callerId, onBehalfOf: null };
}
