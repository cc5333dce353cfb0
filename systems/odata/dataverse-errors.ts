import type { FailedAnswer } from './dialect.ts';
import { failure, readErrorBody } from './failed-answer.ts';
import type { UpstreamError, UpstreamErrorKind } from './upstream-error.ts';

const throttlingCodes = ['0x80072321', '0x80072322', '0x80072326'];
/** SQL deadlock or time-out: the operation was rolled back. */
const rolledBackCodes = ['0x80044150', '0x80044151'];

/** What an unsuccessful answer of Dataverse means. A body with a Dataverse code means that the operation rolled back. */
export function classifyDataverse(answer: FailedAnswer): UpstreamError {
  const body = readErrorBody(answer.body);
  const [kind, message] = meaning(answer, normalizeCode(body.code), body.isOData);
  return failure('DATAVERSE', kind, message, answer, body);
}

function meaning(answer: FailedAnswer, code: string, isOData: boolean): [UpstreamErrorKind, string] {
  const { status, isWrite } = answer;
  if (status === 429 || throttlingCodes.includes(code)) {
    return ['throttled', 'Dataverse limits the number of requests of this gateway. Try again later.'];
  }
  if (rolledBackCodes.includes(code)) {
    return ['unavailable', 'Dataverse could not finish the request in its database. Try again, or ask for less.'];
  }
  if (code === '0x8004e023') {
    return [
      'rejected',
      'Dataverse groups at most 50,000 rows at once. Narrow the filter, for example to a shorter period.',
    ];
  }
  switch (status) {
    case 401:
      return [
        'rejected',
        'Dataverse did not accept the sign-in. Check the app registration and the environment address.',
      ];
    case 403:
      return ['rejected', 'Dataverse refused for lack of rights. Check the security roles of the application user.'];
    case 404:
      return ['missing', 'Dataverse does not have what was asked for.'];
    case 409:
    case 412:
      return ['conflict', 'The Dataverse row was changed or created by somebody else. Read it again.'];
    case 413:
    case 414:
      return ['rejected', 'The request was too large for Dataverse. Ask for less at once.'];
  }
  if (status >= 300 && status < 500 && status !== 408) {
    return ['rejected', 'Dataverse refused the request. The gateway log has its reason under this request id.'];
  }
  if (isWrite) return ['unknown', 'Dataverse did not say whether the change was made.'];
  if (status === 500 && isOData) return ['unknown', 'Dataverse failed while it answered. Try again.'];
  return ['unavailable', 'Dataverse is not available at the moment. Try again later.'];
}

/** Codes come in either case and sometimes without the leading zero of their hexadecimal form. */
function normalizeCode(code: string): string {
  const digits = /^0x([0-9a-f]{1,8})$/.exec(code)?.[1];
  return digits === undefined ? code : `0x${digits.padStart(8, '0')}`;
}
