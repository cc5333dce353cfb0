import { startScriptedSystem, type ScriptedAnswer, type ScriptedRequest } from './scripted-system.ts';

const unscripted: ScriptedAnswer = { status: 501 };
/** An answer without rows. */
export const none = { json: { value: [] } };

/** Answers reads of rows as the test says; probes, metadata and batches as usual. */
export function reads(answer: (request: ScriptedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>) {
  return startScriptedSystem((request) => {
    if (request.url.endsWith('/$batch')) return unscripted;
    if (/WhoAmI|LegalEntities\?\$select=LegalEntityId&\$top=1&/.test(request.url)) return { json: {} };
    if (request.url.endsWith('/$metadata')) return { status: 404 };
    return answer(request);
  });
}

/** Whether a request is a read of rows, and not of health or metadata. */
export const isRead = ({ url }: ScriptedRequest): boolean => !/WhoAmI|\$metadata|\$top=1&cross/.test(url);
/** Where Dataverse is when a scripted system stands in for it. */
export const dataverseUrl = (origin: string) => ({ url: `${origin}/api/data/v9.2/` });
/** Where Finance is when a scripted system stands in for it. */
export const financeUrl = (origin: string) => ({ url: `${origin}/data` });
