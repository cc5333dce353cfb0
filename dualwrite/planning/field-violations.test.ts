import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldViolations } from './field-violations.ts';
import { projectContractLines } from '../maps/project-contract-lines.ts';
import { projectFundingSources } from '../maps/project-funding-sources.ts';

const largest = 922_337_203_685_477n;
/** The amount is held twice, and told twice before the same violations are made one. */
const codes = (amount: string) => [
  ...new Set(fieldViolations(projectContractLines, 'update', { amount }).map(({ code, field }) => `${code} ${field}`)),
];

describe('an amount', () => {
  it('is refused where Dataverse could not hold it, and nowhere else', () => {
    const whole = fc.bigInt({ min: -4n * largest, max: 4n * largest });
    const edge = fc.constantFrom(largest, largest + 1n, -largest, -largest - 1n, 0n);
    fc.assert(
      fc.property(fc.oneof(whole, edge), (amount) => {
        const fits = amount <= largest && amount >= -largest;
        expect(codes(String(amount))).toEqual(fits ? [] : ['INVALID amount']);
      }),
    );
    expect(codes('922337203685477.0001')).toEqual(['INVALID amount']);
    expect(codes('922337203685477.00001')).toEqual(['PRECISION_LOSS amount', 'INVALID amount']);
  });

  it('is told with its range and what to do', () => {
    const [violation] = fieldViolations(projectContractLines, 'update', { amount: '1000000000000000' });
    expect(violation?.message).toBe(
      'Expected an amount from -922337203685477 to 922337203685477, which is what Dataverse holds, received 1000000000000000.',
    );
    expect(violation?.remedy).toMatch(/^Check/);
  });

  it('has the range of its column’s type', () => {
    const told = (splitPercent: string) =>
      fieldViolations(projectFundingSources, 'update', { splitPercent }).map(({ field }) => field);
    expect([told('100000000000'), told('-100000000000.01')]).toEqual([[], ['splitPercent']]);
  });
});
