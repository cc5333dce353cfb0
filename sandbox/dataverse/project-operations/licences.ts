import type { Store } from '../../store/store.ts';
import type { Call } from '../call.ts';
import { DataverseError } from '../dataverse-error.ts';
import type { ScheduleSettings } from './settings.ts';

/** Access modes of people: read-write, administrative, read. Applications are 4, non-interactive. */
const interactive = new Set([0, 1, 2]);

/** The Entra object id of a person who holds a licence, to be impersonated; null where nobody is there. */
export function licensedUser(store: Store): string | null {
  const user = store.get(
    `SELECT azureactivedirectoryobjectid AS objectid FROM systemuser
     WHERE azureactivedirectoryobjectid IS NOT NULL AND coalesce(accessmode, 0) IN (0, 1, 2) AND coalesce(isdisabled, 0) = 0
     ORDER BY systemuserid LIMIT 1`,
  );
  return typeof user?.['objectid'] === 'string' ? user['objectid'] : null;
}

/** Refuses callers without a Microsoft Project licence. An impersonated user counts, not the application behind. */
export function requireLicence(call: Call, settings: ScheduleSettings): void {
  if (settings.isUnlicensedCallerAllowed) return;
  const user = call.environment.store.get(
    'SELECT accessmode, isdisabled, azureactivedirectoryobjectid AS objectid FROM systemuser WHERE systemuserid = ?',
    [call.userId],
  );
  const isPerson = interactive.has(Number(user?.['accessmode'] ?? 0)) && typeof user?.['objectid'] === 'string';
  if (isPerson && Number(user['isdisabled'] ?? 0) === 0 && !settings.unlicensedUsers.includes(call.userId)) return;
  throw new DataverseError(
    403,
    '0x80040265',
    `The user ${call.userId} holds no Microsoft Project licence. Schedule APIs are for licensed users; application, system and integration users are not supported.`,
  );
}
