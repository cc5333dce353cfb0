import { expect, test } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

const now = Date.parse('2025-03-31T12:00:00Z');

test.each([
  ['17', 17],
  ['0.4', 1],
  ['Mon, 31 Mar 2025 12:00:30 GMT', 30],
  ['Mon, 31 Mar 2025 11:00:00 GMT', 0],
  ['soon', null],
  [undefined, null],
])('reads %j as %j seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds);
});
