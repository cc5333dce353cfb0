import { bodyText } from '../odata/message.ts';
import type { Response } from '../odata/message.ts';
import type { SqlRow } from '../store/sql-value.ts';
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

/** A message called by POST on one row: `/msdyn_journals(…)/Microsoft.Dynamics.CRM.msdyn_PostJournal`. */
export interface BoundAction {
  /** The table whose rows it is called on, by its name in `metadata/`. */
  readonly table: string;
  readonly parameters: readonly ActionMember[];
  readonly run: (call: Call, row: SqlRow, parameters: JsonObject) => void;
}

/** Answers an action of a row, all or nothing. */
export function callBoundAction(call: Call, name: string, action: BoundAction, row: SqlRow): Response {
  return callAction(call, name, {
    parameters: action.parameters,
    results: [],
    run(inner, parameters) {
      action.run(inner, row, parameters);
      return {};
    },
  });
}

/** Answers an unbound action, all or nothing. */
export function callAction(call: Call, name: string, action: UnboundAction): Response {
  const isEmpty = action.parameters.length === 0 && bodyText(call.request.body).trim() === '';
  const body = isEmpty ? {} : readObject(call);
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
