import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../odata/upstream-error.ts';
import { scheduleRefusal, tooManyOperations } from './schedule-refusal.ts';

const refused = (detail: UpstreamError['detail']) => new UpstreamError('DATAVERSE', 'rejected', 'No.', { detail });

describe('a refusal of the Schedule API', () => {
  test("is told in words of ours, with what to do, and keeps the service's own for the log", () => {
    const text = 'ScheduleAPI-AV-0002:0e1f: msdyn_start of msdyn_projecttask, update operation is not allowed';
    expect(scheduleRefusal(refused({ status: 400, text }))).toMatchObject({
      kind: 'rejected',
      message: 'The scheduling service does not let one of the columns be changed. Leave it out.',
      detail: { text },
    });
    expect(scheduleRefusal(refused({ status: 403, text: 'forbidden' }))).toMatchObject({
      message: expect.stringContaining('dataverse.scheduleUser'),
    });
  });

  test('that passes by itself counts as a passing one', () => {
    const text = 'The user has 10 open operation sets, the maximum.';
    expect(scheduleRefusal(refused({ status: 400, text }))).toMatchObject({ kind: 'unavailable' });
  });

  test('that nobody knows is left as it is', () => {
    const unknown = refused({ status: 400, text: 'Something else.' });
    expect(scheduleRefusal(unknown)).toBe(unknown);
    const lost = new UpstreamError('DATAVERSE', 'unknown', 'Lost.', { detail: { status: 403 } });
    expect(scheduleRefusal(lost)).toBe(lost);
  });
});

test('a set larger than the service takes is refused with how large it may be', () => {
  expect(tooManyOperations(200)).toBeNull();
  expect(tooManyOperations(201)?.message).toContain('at most 200');
});
