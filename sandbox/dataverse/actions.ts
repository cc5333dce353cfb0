import type { Response } from '../odata/message.ts';
import { emptyAnswer, errorAnswer, jsonAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { badPayload, DataverseError } from './dataverse-error.ts';
import { readObject } from './payload.ts';
import type { JsonObject } from './payload.ts';

/** A parameter or a result of an action, as `$metadata` tells it. */
export interface ActionMember {
  readonly name: string;
  readonly type: string;
}

/** A message called by POST below the service root. */
export interface UnboundAction {
  readonly parameters: readonly ActionMember[];
  /** Without results the answer is 204. */
  readonly results: readonly ActionMember[];
  /** Runs in one transaction, which is rolled back when it throws, unless the error keeps what was done. */
  readonly run: (call: Call, parameters: JsonObject) => Readonly<Record<string, unknown>>;
}

/** Answers an unbound action, all or nothing. */
export function callAction(call: Call, name: string, action: UnboundAction): Response {
  const body = readObject(call);
  const known = new Set(action.parameters.map((parameter) => parameter.name));
  const unknown = Object.keys(body).find((member) => !member.startsWith('@') && !known.has(member));
  if (unknown !== undefined) throw badPayload(`The parameter '${unknown}' is not a valid parameter of '${name}'.`);
  let refusal: DataverseError | null = null;
  const result = call.environment.store.transaction(() => {
    try {
      return action.run(call, body);
    } catch (error) {
      if (!(error instanceof DataverseError) || !error.keepsWork) throw error;
      refusal = error;
      return {};
    }
  });
  if (refusal !== null) return errorAnswer(refusal, call.request.headers['prefer']);
  if (action.results.length === 0) return emptyAnswer();
  const context = `${call.base}$metadata#Microsoft.Dynamics.CRM.${name}Response`;
  return jsonAnswer(call, JSON.stringify({ '@odata.context': context, ...result }));
}
