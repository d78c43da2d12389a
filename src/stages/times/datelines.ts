import type { TimeSpan } from '../../model/layers.ts';
import type { Article } from '../../model/records.ts';
import { type Day, daysBetween, parseDay } from './calendar.ts';
import { resolve } from './resolve.ts';

// "WASHINGTON, Aug. 7 (AP) —", "KYIV (Reuters) - ", "GENEVA, 7 August 2025 –": a place in capitals, a date, an agency or dash.
const DATELINE = /^[\p{Lu}][\p{Lu}\p{M} .'’/,-]{1,40}[,(] ?$/u;
const AFTER = /^\.?,? ?(?:\([^)\n]{2,40}\)|[-–—_]{1,2}(?: |$))/u;
/** How many days may lie between a dateline and publication. */
const MAX_DAYS = 5;

/** The time in a dateline, by its index, and the day of writing that it gives. */
export interface Dateline {
  readonly index: number;
  readonly day: Day | null;
}

/**
 * The day on which an article was written, where its dateline says so: "WASHINGTON, Aug. 7 (AP) —". It may be the day of
 * publication or a few days before. Without a publication date, a dateline with a year is the only date there is.
 */
export function datelineOf(article: Article, spans: readonly TimeSpan[]): Dateline | null {
  const { text, blocks } = article;
  const published = article.published === null ? null : parseDay(article.published);
  const block = blocks.find(({ kind }) => kind === 'dateline') ?? blocks.find(({ kind }) => kind === 'paragraph');
  if (!block) return null;
  const index = spans.findIndex(({ start }) => start >= block.start);
  const span = spans[index];
  if (!span || span.end > block.end || span.start - block.start > 45) return null;
  if (block.kind !== 'dateline') {
    const before = text.slice(block.start, span.start);
    if (!DATELINE.test(before) || !AFTER.test(text.slice(span.end, span.end + 60))) return null;
  }
  if (span.meaning.kind !== 'calendar' || span.meaning.day === undefined) return null;
  const meaning = { ...span, side: -1, firm: true } as const;
  const { period } = resolve(span.meaning, null, {
    ...meaning,
    written: published,
    spoken: none,
    compared: none,
    order: null,
  });
  if (period?.unit !== 'day') return { index, day: null };
  const late = published === null ? 0 : daysBetween(period.start, published);
  return { index, day: late >= 0 && late <= MAX_DAYS ? period.start : null };
}

const none = () => null;
