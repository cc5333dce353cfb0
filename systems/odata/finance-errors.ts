import type { FailedAnswer } from './dialect.ts';
import { failure, readErrorBody } from './failed-answer.ts';
import type { UpstreamError, UpstreamErrorKind } from './upstream-error.ts';

/**
 * What an unsuccessful answer of Finance means. Its codes are empty and it answers 500 for plain validation failures too, so
 * status and (English) text decide; after a 5xx the row of a write may be there all the same.
 */
export function classifyFinance(answer: FailedAnswer): UpstreamError {
  const body = readErrorBody(answer.body);
  const [kind, message] = meaning(answer, body.text, body.isOData);
  return failure('FINANCE', kind, message, answer, body);
}

function meaning(answer: FailedAnswer, text: string, isOData: boolean): [UpstreamErrorKind, string] {
  const { status, isWrite } = answer;
  if (status === 429) return ['throttled', 'Finance limits requests while it is busy. Try again later.'];
  if (status === 401 || (status >= 300 && status < 400)) {
    return [
      'rejected',
      'Finance did not accept the sign-in. Check that the client id is listed in its Microsoft Entra applications page.',
    ];
  }
  if (status === 403)
    return ['rejected', 'Finance refused for lack of rights. Check the roles of the user it runs as.'];
  if (status === 404) return ['missing', 'Finance does not have what was asked for.'];
  if (status === 409 || status === 412 || /update conflict|record already exists/i.test(text)) {
    return ['conflict', 'The Finance record was changed or created by somebody else. Read it again.'];
  }
  if (status >= 400 && status < 500 && status !== 408) {
    return ['rejected', 'Finance refused the request. The gateway log has its reason under this request id.'];
  }
  if (isWrite) return ['unknown', 'Finance did not say whether the change was made.'];
  if (!isOData || status !== 500 || /deadlock|time-?out/i.test(text)) {
    return ['unavailable', 'Finance is not available at the moment. Try again later.'];
  }
  return ['unknown', 'Finance failed while it answered. Try again.'];
}
