import type { Amount, Unit } from '../../model/meaning.ts';

/** TIMEX3 duration codes, by unit: those of the date, and those after the T. */
const DATE_CODES: Readonly<Partial<Record<Unit, string>>> = {
  millennium: 'L',
  century: 'C',
  decade: 'E',
  year: 'Y',
  half: 'H',
  quarter: 'Q',
  season: 'SE',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
};
const TIME_CODES: Readonly<Partial<Record<Unit, string>>> = { hour: 'H', minute: 'M', second: 'S' };
/** What half of a unit is, where a smaller unit says it without a fraction. */
const PARTS: Readonly<Partial<Record<Unit, readonly [unit: Unit, of: number]>>> = {
  decade: ['year', 10],
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** A length as ISO 8601 and TIMEX3 write it: P3Y6M, PT3H, P1E; X for an indefinite number. */
export function periodOf(amounts: readonly Amount[]): string {
  let date = '';
  let time = '';
  for (const { n, unit } of amounts.flatMap(withoutFraction)) {
    const code = DATE_CODES[unit];
    const number = n === null ? 'X' : String(n);
    if (code === undefined) time += number + TIME_CODES[unit];
    else date += number + code;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function withoutFraction({ n, unit }: Amount): Amount[] {
  const part = PARTS[unit];
  if (n === null || Number.isInteger(n) || !part) return [{ n: n === null ? null : Math.round(n * 1000) / 1000, unit }];
  const whole = Math.floor(n);
  const rest = { n: Math.round((n - whole) * part[1]), unit: part[0] };
  return whole === 0 ? [rest] : [{ n: whole, unit }, rest];
}
