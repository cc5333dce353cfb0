import { randomUUID } from 'node:crypto';
import { DataverseError } from '../dataverse-error.ts';

/** A plug-in that refuses: 400 with the plug-in's own text. */
export function businessError(message: string): DataverseError {
  return new DataverseError(400, '0x80040265', message);
}

/** A validation of the Schedule API while an operation is staged. */
export function validationError(rule: string, setId: string, detail: string): DataverseError {
  return businessError(`ScheduleAPI-AV-${rule}:${setId}: ${detail}`);
}

/** The scheduling service turns a whole set down: JSON within JSON, as the real one sends it. */
export function rejectedError(errorKey: string, batchIndex: number | null, detail: string): DataverseError {
  const at = batchIndex === null ? '' : ` The request at index ${batchIndex} of the batch failed.`;
  const nested = JSON.stringify({ errorId: randomUUID(), errorKey, ErrorMessage: `${detail}${at}` });
  return businessError(JSON.stringify({ code: '-1945829371', message: nested }));
}
