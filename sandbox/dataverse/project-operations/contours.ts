import { isLosslessNumber, parse, stringify } from 'lossless-json';
import { normalDateTime } from '../../store/sql-value.ts';
import { tableOf } from '../../store/model.ts';
import type { Call } from '../call.ts';
import { badPayload } from '../dataverse-error.ts';
import { findRow } from '../locator.ts';
import { isObject } from '../payload.ts';
import type { OpenSet } from './operation-set.ts';
import { guidParameter, textParameter } from './operation-set.ts';
import { businessError, validationError } from './schedule-errors.ts';
import type { CheckedOperation } from './staged-entity.ts';
import { exists } from './staged-entity.ts';

/** Slices that one contour may have. */
const sliceLimit = 100;

/** Checks the parameters of the contour message: the one change of an assignment that is allowed. */
export function checkContour(call: Call, set: OpenSet, parameters: unknown): CheckedOperation {
  if (!isObject(parameters)) throw badPayload('The parameters of the action are expected.');
  const recordId = guidParameter(parameters, 'ResourceAssignmentId');
  const table = tableOf(call.environment.model, 'msdyn_resourceassignment');
  const row = findRow(call.environment.store, { kind: 'id', table, id: recordId });
  if (!exists(call, set, table, recordId)) {
    throw validationError('0006', set.id, `The row ${recordId} of 'msdyn_resourceassignment' does not exist.`);
  }
  // One that is made earlier in the set was checked then.
  if (row !== undefined && row['msdyn_projectid'] !== set.projectId) {
    throw businessError(
      `The project ${String(row['msdyn_projectid'])} of the entity is not the project ${set.projectId} of the operation set ${set.id}.`,
    );
  }
  const contours = textParameter(parameters, 'UpdatedContours');
  checkSlices(contours);
  const payload = stringify({ msdyn_plannedwork: contours });
  return { type: 'Update', table: table.sqlName, recordId, payload: payload ?? '{}' };
}

function checkSlices(text: string): void {
  let slices: unknown;
  try {
    slices = parse(text);
  } catch {
    throw badPayload(`'UpdatedContours' takes a JSON array as text.`);
  }
  const isSlice = (slice: unknown) =>
    isObject(slice) &&
    isLosslessNumber(slice['minutes']) &&
    [slice['start'], slice['end']].every((at) => typeof at === 'string' && normalDateTime(at) !== null);
  if (!Array.isArray(slices) || slices.length > sliceLimit || !slices.every(isSlice)) {
    throw badPayload(
      `'UpdatedContours' takes at most ${sliceLimit} slices of the form {"minutes":900.0,"start":"<iso>","end":"<iso>"}.`,
    );
  }
}
