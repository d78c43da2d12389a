import type { Meaning, Mod, Side } from '../../model/meaning.ts';
import type { Time } from '../../model/records.ts';
import { type Day, dayOf, fitsIn, type Period, parseDay, periodAt, seasonOf } from './calendar.ts';
import { resolve } from './resolve.ts';
import type { DateOrder } from './resolved.ts';

/**
 * Resolves the open times of a readout against a date of publication that was found later, without reading the text
 * again: each keeps what its words say (`offset`). Times that have a value are returned as they are. Pure.
 */
export function redate(times: readonly Time[], published: string, order: DateOrder = null): Time[] {
  const written = parseDay(published);
  const spoken: { period: Period; id: string }[] = [];
  return times.map(time => {
    const dated = time.offset === undefined ? time : redated(time, written, order, spoken);
    const period = dated.type === 'DURATION' || dated.value === null ? null : periodOf(dated.value);
    if (period) spoken.push({ period, id: dated.id });
    return dated;
  });
}

function redated(
  time: Time,
  written: Day | null,
  order: DateOrder,
  spoken: readonly { period: Period; id: string }[],
): Time {
  const { offset, reason: _, ...rest } = time;
  const { side, ...meaning } = offset as unknown as Meaning & { side: Side };
  let from: string | null = null;
  const result = resolve(meaning as Meaning, time.mod as Mod | null, {
    written,
    spoken: unit => {
      const found = spoken.findLast(({ period }) => fitsIn(period.unit, unit));
      from = found?.id ?? null;
      return found?.period ?? null;
    },
    compared: () => {
      const found = spoken.findLast(({ period }) => period.unit === 'quarter');
      from = found?.id ?? null;
      return found?.period ?? null;
    },
    side,
    order,
  });
  if (result.reason !== undefined) return time;
  const { type, value, mod, from: begin, to, granularity, stated, implied } = result;
  const anchor = result.anchor === 'spoken' ? from : result.anchor === null ? null : 'published';
  return {
    ...rest,
    type,
    value,
    mod,
    from: begin,
    to,
    ...(granularity === null ? {} : { granularity }),
    anchor,
    stated,
    implied,
  };
}

/** The period that a TIMEX3 value names; null for references, sets and lengths. */
function periodOf(value: string): Period | null {
  const match = /^(\d{4})(?:-(?:W(\d{2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\d{2})(?:-(\d{2}))?))?(?:T.*)?$/.exec(
    value,
  );
  if (!match) {
    const era = /^\d{2,3}$/.test(value) ? dayOf(Number(value.padEnd(4, '0'))) : null;
    return era && { unit: value.length === 3 ? 'decade' : 'century', start: era };
  }
  const [, y, week, weekend, quarter, half, season, month, day] = match;
  const year = Number(y);
  if (week !== undefined) {
    const fourth = dayOf(year, 1, 4);
    return fourth && periodAt(weekend ? 'weekend' : 'week', fourth.add({ days: (Number(week) - 1) * 7 }));
  }
  if (season !== undefined) return seasonOf(season as 'SP', year);
  const unit = quarter ? 'quarter' : half ? 'half' : day ? 'day' : month ? 'month' : 'year';
  const start = dayOf(
    year,
    quarter ? Number(quarter) * 3 - 2 : half === '2' ? 7 : Number(month ?? 1),
    Number(day ?? 1),
  );
  return start && { unit, start };
}
