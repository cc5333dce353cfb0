import type { Claims } from '../entra/token-signer.ts';
import type { Response } from '../odata/message.ts';
import type { Store } from '../store/store.ts';
import { errorResponse } from './failure-bodies.ts';

/** Who may call a system. */
export interface Callers {
  /** The system's own name for the owner of a token; null when it knows nobody like that. */
  find(claims: Claims): string | null;
  /** The answer to somebody it does not know. */
  refusal(claims: Claims): Response;
}

function objectIdOf(claims: Claims): string {
  return typeof claims['oid'] === 'string' ? claims['oid'].toLowerCase() : '';
}

/** Dataverse knows the users of its `systemuser` table, by their Entra object id. */
export function dataverseCallers(store: Store): Callers {
  return {
    find(claims) {
      const row = store.get('SELECT systemuserid FROM systemuser WHERE azureactivedirectoryobjectid = ?', [
        objectIdOf(claims),
      ]);
      return typeof row?.['systemuserid'] === 'string' ? row['systemuserid'] : null;
    },
    refusal: (claims) =>
      errorResponse('DATAVERSE', 403, {
        code: '0x80072560',
        message: `The user with object id ${objectIdOf(claims)} is not a member of the organization.`,
      }),
  };
}

/** Finance runs every call as the user that the application is mapped to; with a user's token, as that user. */
export function financeCallers(): Callers {
  return {
    find: (claims) => (typeof claims['upn'] === 'string' ? claims['upn'] : objectIdOf(claims)),
    refusal: () => errorResponse('FINANCE', 401, { code: '', message: 'The user is not mapped.' }),
  };
}
