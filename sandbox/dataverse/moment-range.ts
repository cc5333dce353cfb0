/** From (inclusive) and before (exclusive), as stored text. */
export interface MomentRange {
  readonly from: string | null;
  readonly before: string | null;
}

const day = 86_400_000;
const names =
  /^(On|OnOrAfter|OnOrBefore|Today|Yesterday|Tomorrow|(Last|Next|This)(Week|Month|Year)|(Last|Next)X(Hours|Days|Weeks|Months|Years)|Last7Days|Next7Days|OlderThanX(Days|Weeks|Months|Years)|InFiscalYear)$/;

function text(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function range(from: number | null, before: number | null): MomentRange {
  return { from: from === null ? null : text(from), before: before === null ? null : text(before) };
}

/** Start of the unit that holds `now`, moved by so many units (UTC). Weeks start on Sunday. */
function startOf(unit: string, now: number, shift = 0): number {
  const date = new Date(now);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const today = Date.UTC(year, month, date.getUTCDate());
  switch (unit) {
    case 'Week':
      return today - date.getUTCDay() * day + shift * 7 * day;
    case 'Month':
      return Date.UTC(year, month + shift, 1);
    case 'Year':
      return Date.UTC(year + shift, 0, 1);
    default:
      return today + shift * day;
  }
}

/** `now` moved by so many units. */
function move(unit: string, now: number, count: number): number {
  const date = new Date(now);
  switch (unit) {
    case 'Hours':
      return now + count * 3_600_000;
    case 'Days':
      return now + count * day;
    case 'Weeks':
      return now + count * 7 * day;
    case 'Months':
      return date.setUTCMonth(date.getUTCMonth() + count);
    default:
      return date.setUTCFullYear(date.getUTCFullYear() + count);
  }
}

function fixed(name: string, now: number): MomentRange | null {
  if (name === 'Today') return range(startOf('Day', now), startOf('Day', now, 1));
  if (name === 'Yesterday') return range(startOf('Day', now, -1), startOf('Day', now));
  if (name === 'Tomorrow') return range(startOf('Day', now, 1), startOf('Day', now, 2));
  if (name === 'Last7Days') return range(startOf('Day', now, -7), now + 1000);
  if (name === 'Next7Days') return range(now, startOf('Day', now, 8));
  const [, which, unit] = /^(Last|Next|This)(Week|Month|Year)$/.exec(name) ?? [];
  if (which === undefined || unit === undefined) return null;
  const shift = { Last: -1, This: 0, Next: 1 }[which] ?? 0;
  return range(startOf(unit, now, shift), startOf(unit, now, shift + 1));
}

function counted(name: string, value: string | null, now: number): MomentRange | null {
  const [, which, unit] = /^(Last|Next|OlderThan)X(Hours|Days|Weeks|Months|Years)$/.exec(name) ?? [];
  const count = Number(value);
  if (which === undefined || unit === undefined || value === null || !Number.isInteger(count) || count < 1) return null;
  const dayStart = unit === 'Hours' ? now : startOf('Day', now);
  if (which === 'OlderThan') return range(null, move(unit, now, -count));
  return which === 'Last'
    ? range(move(unit, dayStart, -count), now + 1000)
    : range(now, move(unit, dayStart, count + (unit === 'Days' ? 1 : 0)));
}

function dated(name: string, value: string | null): MomentRange | null {
  const start = Date.parse(`${(value ?? '').slice(0, 10)}T00:00:00Z`);
  if (value === null || Number.isNaN(start)) return null;
  if (name === 'On') return range(start, start + day);
  if (name === 'OnOrAfter') return range(start, null);
  return name === 'OnOrBefore' ? range(null, start + day) : null;
}

/** The moments a date function of `$filter` means; null for an unknown name or a wrong value. */
export function momentRange(name: string, value: string | null, now: number): MomentRange | null {
  if (name === 'InFiscalYear') {
    const year = Number(value);
    return Number.isInteger(year) ? range(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)) : null;
  }
  return fixed(name, now) ?? counted(name, value, now) ?? dated(name, value);
}

/** Whether this is the name of a date function. */
export function isMomentFunction(name: string): boolean {
  return names.test(name);
}
