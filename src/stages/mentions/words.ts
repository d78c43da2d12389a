import type { Sentence, Token } from '../../model/layers.ts';
import type { Article } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { VerbReading } from '../../text/verbs.ts';
import { type Classes, classesOf } from './classes.ts';

/** A token with what the rules ask of it again and again. A possessive ending is cut off: "Kyiv" of "Kyiv's". */
export interface Word extends Span {
  readonly kind: Token['kind'];
  /** Without the possessive ending. */
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly capital: boolean;
  /** It ends in 's, or in s with an apostrophe after it. */
  readonly possessive: boolean;
  /** What it is by the lists. */
  readonly is: Classes;
  /** What it can be as a verb. */
  readonly verb: VerbReading | undefined;
  /** Where the token ends, possessive ending included. */
  readonly tokenEnd: number;
}

/** The words of one sentence. */
export interface SentenceWords {
  readonly words: readonly Word[];
  /** Most of its words begin with a capital, as in a headline. */
  readonly titleCase: boolean;
  /** All of its words are in capitals, as in a subheading. */
  readonly inCapitals: boolean;
  /** Index of the block in the article. */
  readonly block: number;
  /** How many words of the article stand before it. */
  readonly first: number;
}

/** The article's words, sentence by sentence. Both lists stand in text order. */
export function sentenceWords(
  { text }: Article,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): SentenceWords[] {
  let next = 0;
  let before = 0;
  return sentences.map(({ start, end, block }) => {
    const words: Word[] = [];
    const first = before;
    while (next < tokens.length && tokens[next]!.start < start) next++;
    for (; next < tokens.length && tokens[next]!.start < end; next++)
      words.push(wordOf(text, tokens[next]!, tokens[next + 1]));
    before += words.length;
    return { words, titleCase: isTitleCase(words), inCapitals: isInCapitals(words), block, first };
  });
}

function wordOf(text: string, token: Token, after: Token | undefined): Word {
  const { start, kind, lower } = token;
  const ending = kind === 'word' && lower.endsWith("'s");
  // "the ministers’ plan": the apostrophe is a mark of its own, right after an s.
  const plural =
    kind === 'word' &&
    after?.start === token.end &&
    lower.endsWith('s') &&
    /['’]/.test(text[token.end]!) &&
    /\s/.test(text[token.end + 1] ?? '');
  const end = ending ? token.end - 2 : token.end;
  const word = text.slice(start, end);
  const bare = ending ? lower.slice(0, -2) : lower;
  const is = NO_PRONOUNS.get(word) ?? classesOf(bare);
  return {
    start,
    end,
    kind,
    text: word,
    lower: bare,
    is,
    verb: is.verb,
    capital: kind === 'word' && (token.capital || (bare !== word && isBrand(word))),
    possessive: ending || plural,
    tokenEnd: token.end,
  };
}

/** The country and the trade, which small letters make pronouns. */
const NO_PRONOUNS = new Map(['US', 'IT'].map(word => [word, { ...classesOf(word.toLowerCase()), pronoun: undefined }]));

/** "iPhone", "eBay", "macOS": a name whose capital comes late. */
const isBrand = (word: string): boolean => /^\p{Ll}{1,4}\p{Lu}(?:\p{Ll}|S$)/u.test(word);

function isTitleCase(words: readonly Word[]): boolean {
  // A sentence that ends is none, however many names it has, unless nothing but small words is without a capital.
  const ends = words.length > 0 && /^[.!?]$/.test(words.at(-1)!.text);
  let long = 0;
  let capitals = 0;
  for (const { kind, text, capital } of words) {
    if (kind !== 'word' || text.length < 4) continue;
    if (ends && !capital) return false;
    long++;
    if (capital) capitals++;
  }
  return ends ? long > 3 : long > 2 && capitals > 0.7 * long;
}

function isInCapitals(words: readonly Word[]): boolean {
  let long = 0;
  for (const { kind, text } of words) {
    if (kind !== 'word' || text.length < 3) continue;
    if (text !== text.toUpperCase()) return false;
    long++;
  }
  return long > 1;
}
