import type { Store } from '../store/store.ts';
import { clientId, servicePrincipalId } from './constants.ts';

/** Key of the user that app-only calls run as. */
export const applicationUserId = 'a1b2c3d4-0000-4000-8000-00000000a001';

/** Adds the application user to Dataverse unless it is there: without one every app-only call is refused. */
export function ensureApplicationUser(store: Store): void {
  const known = store.get('SELECT systemuserid FROM systemuser WHERE azureactivedirectoryobjectid = ?', [
    servicePrincipalId,
  ]);
  if (known !== undefined) return;
  const unit = store.get('SELECT businessunitid FROM businessunit WHERE parentbusinessunitid IS NULL LIMIT 1');
  const businessUnit = unit?.['businessunitid'];
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
      applicationUserId,
      'Sandbox application',
      `app-${clientId}`,
      typeof businessUnit === 'string' ? businessUnit : null,
      false,
      4,
      servicePrincipalId,
    ]);
}
