import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, endOfMonth, nextMonth, workday } from './calendar.ts';

describe('calendar dates', () => {
  it('know leap days and the ends of years', () => {
    expect(endOfMonth('2024-02')).toBe('2024-02-29');
    expect(endOfMonth('2025-02')).toBe('2025-02-28');
    expect(nextMonth('2024-12')).toBe('2025-01');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('move weekends back to Friday', () => {
    expect(workday('2025-11-15')).toBe('2025-11-14');
    expect(workday('2025-11-16')).toBe('2025-11-14');
    expect(workday('2025-11-17')).toBe('2025-11-17');
  });
});
