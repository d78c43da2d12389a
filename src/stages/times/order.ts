import type { TimeSpan } from '../../model/layers.ts';
import type { Article } from '../../model/records.ts';
import type { DateOrder } from './resolved.ts';

/** Countries that write the month first, and the day first, in digits (by their Unicode CLDR short date formats). */
const MONTH_FIRST = new Set(['us', 'ph', 'bz', 'fm', 'pw', 'mh', 'gu', 'pr']);
const DAY_FIRST = new Set(
  'gb uk ie au nz in pk bd lk sg my hk za ke ng gh ug tz zm zw jm tt mt de fr es it ru ua pl ro gr tr il eg ae sa qa br ar mx cl co pe at be nl pt cz'.split(
    ' ',
  ),
);
/** Languages that write the day first wherever they are spoken. */
const DAY_FIRST_LANGUAGES = new Set(
  'de fr es it ru uk pl ro el tr he ar pt cs nl da nb no fi sk sl hr sr bg id vi'.split(' '),
);

/**
 * Whether 8/9/2025 is 8 September or August 9: by a date of the same article that can only be read one way, then by the
 * country of the outlet (language tag, address). Null where nothing tells.
 */
export function dateOrder(article: Article, spans: readonly TimeSpan[]): DateOrder {
  const inside = decidedBy(article.text, spans);
  if (inside) return inside;
  const [language, region] = (article.language ?? '').toLowerCase().split('-') as [string, string | undefined];
  const country = region?.length === 2 ? region : countryOf(article.url);
  if (country !== null && MONTH_FIRST.has(country)) return 'month-first';
  if (country !== null && DAY_FIRST.has(country)) return 'day-first';
  return DAY_FIRST_LANGUAGES.has(language) ? 'day-first' : null;
}

function decidedBy(text: string, spans: readonly TimeSpan[]): DateOrder {
  for (const { start, end, rule } of spans) {
    if (rule !== 'numeric-date') continue;
    const [first, second] = text.slice(start, end).split(/[-/.]/, 2).map(Number) as [number, number];
    if (first > 12 && second <= 12) return 'day-first';
    if (second > 12 && first <= 12) return 'month-first';
  }
  return null;
}

function countryOf(url: string | null): string | null {
  const host = url === null ? null : /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  const end = host?.slice(host.lastIndexOf('.') + 1);
  if (end === 'gov' || end === 'mil') return 'us';
  return end?.length === 2 ? end : null;
}
