import type { Span } from '../../model/span.ts';
import { type Extent, endOf } from './extent.ts';
import { itemsOf } from './lists.ts';
import type { Word } from './words.ts';

/** Words `[from, to)`. */
export type Stretch = readonly [from: number, to: number];

/** What a position is about, item by item, and what is said to follow otherwise. */
export interface Content {
  readonly items: readonly Stretch[];
  readonly consequence: Stretch | null;
  /** What it is made to depend on. */
  readonly condition: Stretch | null;
}

/** Content of a single stretch. */
export const onlyItem = (item: Stretch): Content => ({ items: [item], consequence: null, condition: null });

/** Reads content from a word on: to the end of its clause, split where it lists, its "or face …" and "unless …" apart. */
export function contentAt(words: readonly Word[], from: number, extent: Extent): Content | null {
  const first = /^(?:if|unless|should)$/.test(words[from]?.lower ?? '') ? afterComma(words, from, extent.limit) : null;
  if (first !== null) {
    // "threatened that if they stay, he will …": the condition comes first.
    const content = contentAt(words, first, extent);
    return content && { ...content, condition: trimmed(words, [from, first]) };
  }
  const { to, consequence, condition } = endOf(words, from, extent);
  const whole = trimmed(words, [from, to]);
  if (!whole) return null;
  const items = itemsOf(words, whole, extent.shape !== 'thing').map(item => trimmed(words, item));
  // "that they disarm, that they leave and that they pay": each is read as the first was.
  const next = extent.that ? thatAfter(words, to, extent.limit) : null;
  const others = next === null ? null : contentAt(words, next, extent);
  return {
    items: [...items.filter(item => item !== null), ...(others?.items ?? [])],
    consequence: consequence && trimmed(words, consequence),
    condition: condition && trimmed(words, condition),
  };
}

/** Where another "that" clause begins right after one. */
function thatAfter(words: readonly Word[], to: number, limit: number): number | null {
  let at = to;
  while (at < limit && /^(?:,|and|or)$/.test(words[at]!.lower)) at++;
  return at > to && at + 1 < limit && words[at]!.lower === 'that' ? at + 1 : null;
}

function afterComma(words: readonly Word[], from: number, limit: number): number | null {
  for (let i = from; i < limit - 1; i++) if (words[i]!.lower === ',') return i + 1;
  return null;
}

/** A stretch without marks and linking words at its ends; `null` where nothing is left. */
function trimmed(words: readonly Word[], [from, to]: Stretch): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && words[start]!.mark && /^[,;:–—-]$/.test(words[start]!.lower)) start++;
  while (
    end > start &&
    ((words[end - 1]!.mark && /^[,;:–—-]$/.test(words[end - 1]!.lower)) ||
      (/^(?:and|or|but|even|only|that|which|who|by|to)$/.test(words[end - 1]!.lower) && !endsOnThat(words, end)))
  )
    end--;
  while (
    end > start &&
    words[end - 1]!.mark &&
    /^(?:'+|’)$/.test(words[end - 1]!.lower) &&
    !words.slice(start, end - 1).some(({ lower }) => /^(?:'+|‘)$/.test(lower))
  )
    end--;
  while (
    end > start &&
    words[end - 1]!.mark &&
    words[end - 1]!.lower === '.' &&
    words[end]?.lower !== '"' &&
    !isAbbreviated(words[end - 2])
  )
    end--;
  // A quotation mark whose partner was left out says nothing.
  while (end > start && isQuote(words[start]!) && quotesIn(words, start, end) === 1) start++;
  while (end > start && isQuote(words[end - 1]!) && quotesIn(words, start, end) === 1) end--;
  // What is quoted and nothing more needs no marks.
  if (end - start > 2 && isQuote(words[start]!) && isQuote(words[end - 1]!) && quotesIn(words, start, end) === 2)
    return [start + 1, end - 1];
  return end > start ? [start, end] : null;
}

/** "have to fix that.": what was spoken of before. */
const endsOnThat = (words: readonly Word[], end: number): boolean =>
  words[end - 1]!.lower === 'that' && (words[end]?.mark ?? true);

const isAbbreviated = (word: Word | undefined): boolean => /^(?:[a-z]|[a-z]\.[a-z.]+)$/.test(word?.lower ?? '');

const isQuote = ({ lower, mark }: Word): boolean => mark && /^["“”]$/.test(lower);

const quotesIn = (words: readonly Word[], from: number, to: number): number =>
  words.slice(from, to).filter(isQuote).length;

export function spanOf(words: readonly Word[], [from, to]: Stretch): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}
