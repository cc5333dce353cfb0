import type { UnifiedChange, Violation } from './table-map.ts';
import { textOf } from './text-of.ts';

/** The number that both systems know a record by: short enough for Finance's number fields, safe in its codes. */
const wellFormedNumber = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,19}$/;

/** What is wrong with the number of a new record; nothing when it will do in both systems. */
export function numberViolations(number: unknown): readonly Violation[] {
  if (typeof number !== 'string' || wellFormedNumber.test(number)) return [];
  const message = `Expected a number of 1 to 20 letters, digits, "-", "_" or ".", received ${JSON.stringify(number)}.`;
  return [invalid('number', message, 'Choose another number.')];
}

/** The number of a new record is taken, in words that name where. */
export function numberTaken(number: unknown, where: string): Violation {
  return {
    code: 'ALREADY_EXISTS',
    field: 'number',
    message: `Expected a number that is free in both systems, received ${JSON.stringify(number)}, which is taken in ${where}.`,
    remedy: 'Choose another number.',
  };
}

/** The record cannot go while others point at it. */
export function inUse(where: string): Violation {
  return {
    code: 'IN_USE',
    field: 'id',
    message: `Expected a record that nothing refers to, found it used in ${where}.`,
    remedy: 'Remove what refers to it first, or leave the record as it is.',
  };
}

/** A value that will not do. */
export function invalid(field: string, message: string, remedy: string): Violation {
  return { code: 'INVALID', field, message, remedy };
}

/** What ends does not end before it starts; both are dates or moments as text. */
export function orderViolations(fields: UnifiedChange, startField: string, endField: string): readonly Violation[] {
  const [start, end] = [textOf(fields[startField]), textOf(fields[endField])];
  if (start === '' || end === '' || start <= end) return [];
  const message = `Expected ${endField} on or after ${startField}, received ${end} before ${start}.`;
  return [invalid(endField, message, 'Correct one of the two.')];
}

/** A task that is none of the project beside it. */
export const taskOfAnother: Violation = invalid(
  'task',
  'Expected a task of the project, received one of another.',
  'Choose one of its tasks.',
);
