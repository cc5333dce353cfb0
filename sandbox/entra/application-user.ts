import type { Store } from '../store/store.ts';
import { clientId, dualWritePrincipalId, servicePrincipalId } from './constants.ts';

/** Key of the user that app-only calls run as. */
export const applicationUserId = 'a1b2c3d4-0000-4000-8000-00000000a001';

/** Key of the user as whom dual-write calls: it may write the accounting columns of actuals. */
export const dualWriteUserId = 'a1b2c3d4-0000-4000-8000-00000000a002';

const users = [
  { id: applicationUserId, name: 'Sandbox application', domainName: `app-${clientId}`, principal: servicePrincipalId },
  { id: dualWriteUserId, name: 'Dual-write', domainName: 'app-dual-write', principal: dualWritePrincipalId },
];

/**
 * Adds the application users to Dataverse unless they are there: without the first every app-only call is refused, and without
 * the other nobody could write the accounting of actuals.
 */
export function ensureApplicationUsers(store: Store): void {
  const isKnown = ({ principal }: (typeof users)[number]) =>
    store.get('SELECT systemuserid FROM systemuser WHERE azureactivedirectoryobjectid = ?', [principal]) !== undefined;
  const unit = store.get('SELECT businessunitid FROM businessunit WHERE parentbusinessunitid IS NULL LIMIT 1');
  const businessUnit = unit?.['businessunitid'];
  for (const user of users.filter((one) => !isKnown(one))) {
    store
      .bulk('systemuser', [
        'systemuserid',
        'fullname',
        'domainname',
        'businessunitid',
        'isdisabled',
        'accessmode',
        'azureactivedirectoryobjectid',
      ])
      .insert([
        user.id,
        user.name,
        user.domainName,
        typeof businessUnit === 'string' ? businessUnit : null,
        false,
        4,
        user.principal,
      ]);
  }
}
