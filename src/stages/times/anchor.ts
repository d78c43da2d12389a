import type { Draft, TimeSpan } from '../../model/layers.ts';
import type { Amount, Meaning } from '../../model/meaning.ts';
import type { Article, Statement, Time } from '../../model/records.ts';
import { firstEndingAfter, piece, type Span } from '../../model/span.ts';
import { findQuotations } from '../../text/quotations.ts';
import { type Day, daysBetween, fitsIn, type Period, parseDay } from './calendar.ts';
import { datelineOf } from './datelines.ts';
import { dateOrder } from './order.ts';
import { resolve } from './resolve.ts';
import type { DateOrder, Resolved } from './resolved.ts';
import { clockOf } from './rules/join.ts';

/** A period that the text spoke of, with the index of its time. */
interface Spoken {
  readonly period: Period;
  readonly index: number;
}

/** Within how many characters figures of one quarter are compared with those of another. */
const PASSAGE = 600;

/** Within how many characters a clock time belongs to the day named before it. */
const NEARBY = 250;

/** How many periods back "that year" and "two days later" look for what they count from. */
const MEMORY = 12;

/** Resolves the time expressions of an article, in text order, each against what came before it. */
export function anchorTimes(
  article: Article,
  spans: readonly TimeSpan[],
  statements: readonly Statement[],
): Draft<Time>[] {
  const order = dateOrder(article, spans);
  const published = article.published === null ? null : parseDay(article.published);
  const dateline = datelineOf(article, spans);
  const written = dateline?.day ?? published;
  const joined = withDates(article.text, spans).map(
    (span, i): TimeSpan => (i === dateline?.index ? { ...span, side: -1, firm: true } : span),
  );
  const times: Draft<Time>[] = [];
  const spoken: Spoken[] = [];
  const said = timesOfSaying(joined, quotedSpans(article, statements), { written, order });
  const live = liveDays(article, joined);
  let compared: Spoken | null = null;

  for (const [i, span] of joined.entries()) {
    const saying = said.get(i);
    let from = -1;
    const result = resolve(onSpokenDay(span, spoken.at(-1), joined), span.mod, {
      written: saying?.day ?? live.get(i) ?? written,
      spoken: unit => {
        const found = spoken.findLast(({ period }) => {
          // What was a day later was so after a day that had come.
          if (span.side === -1 && !isPast(period, written)) return false;
          // "the quarter" is one that was named, not the quarter of some day.
          return unit === 'quarter' ? period.unit === 'quarter' && isPast(period, written) : fitsIn(period.unit, unit);
        });
        if (!found) return null;
        from = found.index;
        return found.period;
      },
      compared: () => {
        if (!compared || span.start - spans[compared.index]!.end > PASSAGE) return null;
        from = compared.index;
        return compared.period;
      },
      side: span.side,
      firm: span.firm,
      order,
    });
    const compares = span.meaning.kind === 'offset' && span.meaning.compares === true;
    if (result.type === 'DURATION') compared = isHalfYear(span.meaning) ? null : compared;
    else if (result.period && !compares && (result.period.unit === 'quarter' || result.period.unit === 'month')) {
      compared = { period: result.period, index: i };
    }
    if (result.period && result.type !== 'DURATION' && !compares) {
      spoken.push({ period: result.period, index: i });
      if (spoken.length > MEMORY) spoken.shift();
    }
    const counted = saying
      ? saying.index
      : live.has(i) || i === dateline?.index || !dateline?.day
        ? null
        : dateline.index;
    const anchors = { written: counted === null ? 'published' : String(counted), spoken: String(from) };
    const anchor = result.anchor === null ? null : anchors[result.anchor];
    times.push(draftOf(article.text, span, i, result, anchor));
  }
  return times;
}

/** Begun by the day of writing: figures are of quarters that were. */
function isPast({ start }: Period, written: Day | null): boolean {
  return written === null || daysBetween(start, written) >= 0;
}

/** "In the nine months": what is compared after it are years. */
function isHalfYear(meaning: Meaning): boolean {
  if (meaning.kind !== 'duration') return false;
  const [{ n, unit }] = meaning.amounts as [Amount];
  return (unit === 'month' && n !== null && n >= 6) || unit === 'year';
}

function draftOf(text: string, span: TimeSpan, index: number, result: Resolved, anchor: string | null): Draft<Time> {
  const { type, value, mod, from, to, granularity, stated, implied, reason } = result;
  const keeps = reason === 'undated' || reason === 'ambiguous' || reason === 'no-antecedent';
  return {
    id: String(index),
    ...piece(text, span.start, span.end),
    type,
    value,
    mod,
    from,
    to,
    ...(granularity === null ? {} : { granularity }),
    anchor,
    stated,
    implied,
    ...(keeps ? { offset: { ...plain(span.meaning), side: span.side } } : {}),
    ...(reason === undefined ? {} : { reason }),
    origin: { rule: span.rule, score: SCORES[type] },
  };
}

/** Share of expressions with the right value, by type, on the development half of TimeBank and AQUAINT. */
const SCORES: Readonly<Record<Resolved['type'], number>> = { DATE: 0.9, TIME: 0.8, DURATION: 0.85, SET: 0.6 };

/** A meaning as JSON keeps it: without what is not set. */
function plain(meaning: Meaning): Meaning & Record<string, unknown> {
  return Object.fromEntries(Object.entries(meaning).filter(([, part]) => part !== undefined)) as never;
}

/** "He was seen on Tuesday. At 10 p.m. he left": a clock time of a past told just before is one of the day named there. */
function onSpokenDay(span: TimeSpan, last: Spoken | undefined, spans: readonly TimeSpan[]): Meaning {
  const { meaning, side } = span;
  if (side === 1 || last?.period.unit !== 'day' || !clockOf(meaning)) return meaning;
  return span.start - spans[last.index]!.end > NEARBY ? meaning : ({ ...meaning, from: 'spoken' } as Meaning);
}

/** "at 8 p.m. on Friday", "Friday at 8 p.m.": two expressions, the clock time of one on the day of the other. */
function withDates(text: string, spans: readonly TimeSpan[]): TimeSpan[] {
  return spans.map((span, i) => {
    const clock = clockOf(span.meaning);
    const next = spans[i + 1];
    const before = spans[i - 1];
    if (!clock) return next ? withYear(text, span, next) : span;
    if (next && isDay(next.meaning) && /^,? (?:on |this )?(?:the )?$/.test(gap(text, span, next)))
      return { ...span, meaning: withClock(next.meaning, clock), side: next.side };
    if (
      before &&
      isDay(before.meaning) &&
      /^,? (?:at|from|by|until|around|about|shortly before|shortly after|before|after) (?:about |around )?$/.test(
        gap(text, before, span),
      )
    )
      return { ...span, meaning: withClock(before.meaning, clock), side: before.side };
    return span;
  });
}

/** "from May to July 2024": the year of the second is that of the first. */
function withYear(text: string, span: TimeSpan, next: TimeSpan): TimeSpan {
  const [first, last] = [span.meaning, next.meaning];
  if (first.kind !== 'calendar' || last.kind !== 'calendar' || first.month === undefined || last.month === undefined)
    return span;
  if (first.year !== undefined || last.year === undefined || first.which !== undefined) return span;
  if (!/^(?:,? (?:to|and|or|through|until|till) | ?[-–—] ?|, )$/.test(gap(text, span, next))) return span;
  return { ...span, meaning: { ...first, year: first.month > last.month ? last.year - 1 : last.year } };
}

function gap(text: string, before: Span, after: Span): string {
  return after.start - before.end > 30 ? '' : text.slice(before.end, after.start);
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day' && meaning.clock === undefined;
  return (
    meaning.kind === 'calendar' &&
    (meaning.day !== undefined || meaning.weekday !== undefined) &&
    meaning.toDay === undefined
  );
}

function withClock(meaning: Meaning, clock: NonNullable<ReturnType<typeof clockOf>>): Meaning {
  return { ...meaning, clock } as Meaning;
}

interface Said {
  readonly quoted: Span;
  readonly when: Span;
}

/** Quoted words whose time of saying the text gives: what is near in them is near to that time, not to publication. */
function quotedSpans(article: Article, statements: readonly Statement[]): Said[] {
  const found: Said[] = [];
  for (const { content, saidWhen } of statements) {
    const when = saidWhen[0];
    if (!when) continue;
    for (const part of content) for (const quoted of findQuotations(article.text, part)) found.push({ quoted, when });
  }
  return found.sort((a, b) => a.quoted.start - b.quoted.start);
}

interface Saying {
  /** Index of the time expression that says when it was said. */
  readonly index: number;
  readonly day: Day;
}

/** For each expression inside a quotation, when that was said; where the words for it name another day than the anchor. */
function timesOfSaying(
  spans: readonly TimeSpan[],
  said: readonly Said[],
  { written, order }: { written: Day | null; order: DateOrder },
): Map<number, Saying> {
  const found = new Map<number, Saying>();
  for (const { quoted, when } of said) {
    const index = firstEndingAfter(spans, when.start);
    const saying = spans[index];
    if (!saying || saying.start >= when.end) continue;
    const { period } = resolve(saying.meaning, saying.mod, {
      written,
      spoken: () => null,
      compared: () => null,
      side: saying.side,
      order,
    });
    if (period?.unit !== 'day') continue;
    for (let i = firstEndingAfter(spans, quoted.start); i < spans.length && spans[i]!.end <= quoted.end; i++) {
      if (i !== index) found.set(i, { index, day: period.start });
    }
  }
  return found;
}

/** For each expression in an entry of a live blog, the day of its stamp. */
function liveDays(article: Article, spans: readonly TimeSpan[]): Map<number, Day> {
  const found = new Map<number, Day>();
  for (const { kind, time, start, end } of article.blocks) {
    const day = kind === 'live-entry' && time ? parseDay(time) : null;
    if (!day) continue;
    for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]!.end <= end; i++) found.set(i, day);
  }
  return found;
}
