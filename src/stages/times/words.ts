import type { Sentence, Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { MONTHS, SUMMER_ZONES, WEEKDAYS, ZONES } from './lexicon.ts';

/**
 * What the rules walk over. Finer than tokens: hyphenated words are taken apart ("year-ago" is two words, the second
 * `joined`), a dash between two words is dropped in the same way, and a possessive ending is cut off ("Friday's").
 */
export interface Word extends Span {
  readonly lower: string;
  readonly kind: Token['kind'];
  /** How it hangs on the word before: by a hyphen, by a dash without spaces, or not. */
  readonly joined: '' | '-' | '–';
  /** "'s" was cut off its end. */
  readonly possessive: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Index of its sentence; words of different sentences never form one expression. */
  readonly sentence: number;
}

const HYPHENS = /[-‐‑]/u;

/** Cuts the tokens of an article into words, in text order. Linear in their number. */
export function wordsOf(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let shown = 0;
  let joined: Word['joined'] = '';
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, kind } = tokens[i]!;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) {
      // "9 a.m. EST", "5 p.m. Tuesday": the point is no end of a sentence.
      if (!goesOnAfterClock(text, words, start, end)) shown++;
      sentence++;
    }
    if (kind === 'mark' && end - start === 1 && isJoint(tokens, i)) {
      const mark = text[start]!;
      if (mark === '–' || mark === '—') joined = '–';
      else if (HYPHENS.test(mark)) joined = '-';
      if (joined !== '') continue;
    }
    const whole = text.slice(start, end);
    if (kind === 'word' && HYPHENS.test(whole)) {
      let from = start;
      for (const part of whole.split(HYPHENS)) {
        words.push(wordOf(part, from, kind, joined, shown));
        from += part.length + 1;
        joined = '-';
      }
    } else words.push(wordOf(whole, start, kind, joined, shown));
    joined = '';
  }
  return words;
}

/** "Friday's": an apostrophe and an s at the end of something. */
function endsInS(whole: string): boolean {
  const { length } = whole;
  if (length < 4 || whole.charCodeAt(length - 1) !== 0x73) return false;
  const mark = whole.charCodeAt(length - 2);
  return mark === 0x27 || mark === 0x2019;
}

function goesOnAfterClock(text: string, words: readonly Word[], start: number, end: number): boolean {
  if (!/^[ap]\.m$/.test(words[words.length - 2]?.lower ?? '') || words.at(-1)!.lower !== '.') return false;
  const next = text.slice(start, end).toLowerCase();
  if (/^(?:eastern|central|pacific|local)$/.test(next)) return true;
  return ZONES.has(next) || SUMMER_ZONES.has(next) || WEEKDAYS.has(next) || MONTHS.has(next);
}

function isJoint(tokens: readonly Token[], i: number): boolean {
  const { start, end } = tokens[i]!;
  return tokens[i - 1]?.end === start && tokens[i + 1]?.start === end && tokens[i + 1]!.kind !== 'mark';
}

function wordOf(whole: string, start: number, kind: Token['kind'], joined: Word['joined'], sentence: number): Word {
  const possessive = endsInS(whole) && kind !== 'mark';
  const length = possessive ? whole.length - 2 : whole.length;
  const first = whole.charCodeAt(0);
  const lower = (possessive ? whole.slice(0, length) : whole).toLowerCase();
  return {
    start,
    end: start + length,
    lower: lower === '’' ? "'" : lower,
    // A part of a hyphenated word may be digits only: "3" of "3-year".
    kind: kind === 'word' && first >= 48 && first <= 57 && /^\d+$/.test(lower) ? 'number' : kind,
    joined,
    possessive,
    capital: (first >= 65 && first <= 90) || (first > 127 && kind === 'word' && /^\p{Lu}/u.test(whole)),
    sentence,
  };
}
