import type { Store } from '../../store/store.ts';

/** Key of the user that accepted operations are saved as. */
export const serviceUserId = 'a1b2c3d4-0000-4000-8000-00000000a002';

/** Adds the scheduling service's own user unless it is there. */
export function ensureServiceUser(store: Store): void {
  if (store.get('SELECT systemuserid FROM systemuser WHERE systemuserid = ?', [serviceUserId]) !== undefined) return;
  const unit = store.get('SELECT businessunitid FROM businessunit WHERE parentbusinessunitid IS NULL LIMIT 1');
  const columns = ['systemuserid', 'fullname', 'domainname', 'businessunitid', 'isdisabled', 'accessmode'];
  store
    .bulk('systemuser', columns)
    .insert([serviceUserId, 'Microsoft Project', 'microsoft-project', text(unit?.['businessunitid']), false, 4]);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
