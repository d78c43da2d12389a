import type { DurationMeaning, OffsetMeaning, ShiftMeaning } from '../../model/meaning.ts';
import { add, type Day, type Period, periodAt } from './calendar.ts';
import { type Anchors, dated, NOTHING, type PartName, type Resolved, timed, typeOf, without } from './resolved.ts';
import { periodOf } from './values.ts';

/** Times that are counted: from the day of writing, or from the time spoken of before. */

export function shiftTime(meaning: ShiftMeaning, anchors: Anchors): Resolved {
  const { unit, by, from, part, clock } = meaning;
  const named = from === 'spoken' ? (anchors.spoken(unit)?.start ?? null) : null;
  const spoken = named ?? (from === 'spoken' ? reported(unit, anchors.written) : null);
  const base = from === 'spoken' ? spoken : anchors.written;
  const type = typeOf(meaning);
  if (!base) return without(type, from === 'spoken' ? 'no-antecedent' : 'undated');
  const at = periodAt(unit, base);
  const start = at && add(at.start, by, unit);
  if (!start) return without(type, 'out-of-range');
  const time = dated({ unit, start }, [], impliedBy(unit), named ? 'spoken' : 'written');
  return timed(time, part, clock);
}

/** "The quarter" of which nobody named the number is the last one that has ended. */
function reported(unit: Period['unit'], written: Day | null): Day | null {
  return unit === 'quarter' && written ? add(written, -1, 'quarter') : null;
}

function impliedBy(unit: Period['unit']): PartName[] {
  switch (unit) {
    case 'day':
      return ['year', 'month', 'day'];
    case 'week':
    case 'weekend':
      return ['year', 'week'];
    case 'month':
    case 'quarter':
    case 'season':
    case 'half':
      return ['year', unit];
    case 'decade':
    case 'century':
      return [unit];
    default:
      return ['year'];
  }
}

export function offsetTime({ amounts, direction, from, compares }: OffsetMeaning, anchors: Anchors): Resolved {
  const [{ n, unit }] = amounts as [OffsetMeaning['amounts'][number]];
  // "a year earlier" beside "the third quarter": the same quarter of the year before.
  const compared = compares ? anchors.compared() : null;
  if (compared) {
    const start = add(compared.start, -1, 'year');
    if (start) return dated({ unit: compared.unit, start }, [], impliedBy(compared.unit), 'spoken');
  }
  const length = periodOf(amounts);
  const base =
    from === 'written' ? anchors.written : ((compares ? anchors.written : anchors.spoken(unit)?.start) ?? null);
  if (n === null) {
    const edge = base ? base.toString() : null;
    return {
      ...NOTHING,
      type: 'DURATION',
      value: length,
      ...(direction < 0 ? { to: edge } : { from: edge }),
      anchor: edge ? from : null,
    };
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { ...NOTHING, type: 'DURATION', value: length };
  if (!base) return without('DATE', from === 'spoken' ? 'no-antecedent' : 'undated');
  const moved = moveBy(base, n * direction, unit);
  const period = moved && periodAt(unit, moved);
  return period ? dated(period, [], impliedBy(unit), compares ? 'written' : from) : without('DATE', 'out-of-range');
}

function moveBy(day: Day, n: number, unit: Period['unit']): Day | null {
  if (Number.isInteger(n)) return add(day, n, unit);
  if (unit === 'year') return add(day, Math.round(n * 12), 'month');
  if (unit === 'decade' || unit === 'century' || unit === 'millennium')
    return add(day, Math.round(n * 10 ** (['decade', 'century', 'millennium'].indexOf(unit) + 1)), 'year');
  if (unit === 'month') return add(day, Math.round(n * 30), 'day');
  return add(day, Math.round(n * 7), 'day');
}

export function durationTime({ amounts, upTo, side, mod }: DurationMeaning, { written }: Anchors): Resolved {
  const [{ n, unit }] = amounts as [DurationMeaning['amounts'][number]];
  const value = periodOf(upTo === undefined ? amounts : [{ n: upTo, unit }]);
  const base: Resolved = { ...NOTHING, type: 'DURATION', value, mod: mod ?? null };
  if (side === undefined || written === null || n === null || unit === 'hour' || unit === 'minute' || unit === 'second')
    return base;
  const edge = moveBy(written, (upTo ?? n) * side, unit);
  const near = upTo === undefined ? written : moveBy(written, n * side, unit);
  if (!edge || !near) return base;
  const [from, to] = side < 0 ? [edge, near] : [near, edge];
  return { ...base, from: from.toString(), to: to.toString(), anchor: 'written' };
}
