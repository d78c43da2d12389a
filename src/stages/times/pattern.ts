import type { Meaning } from '../../model/meaning.ts';
import { type Found, TERMS, type Term } from './terms.ts';
import type { Word } from './words.ts';

/** Where a pattern matched: words `[from, to)` of the article. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** A way to recognise an expression: what it can begin with, and how it is read from there. */
export interface Matcher {
  /** Lower-case first words; "#" stands for any word that begins with a digit. */
  readonly starts: readonly string[];
  /** What has to follow the first word, likewise; absent where more can. */
  readonly seconds?: readonly string[] | undefined;
  match(text: string, words: readonly Word[], at: number): Found<Meaning> | null;
}

interface Element {
  readonly name: string | null;
  readonly optional: boolean;
  /** Must hang on the word before by a hyphen or dash. */
  readonly joined: boolean;
  readonly term: Term;
}

/**
 * Reads patterns like `last|next <weekday>` or `<month> <day> ,? <year>?`: words or alternatives, terms in angle brackets
 * (`<day:first>` is caught as "first"), `?` for what may be missing, a leading `-` for what must be joined by a hyphen.
 * `make` gives the meaning of what was caught, or null for "not this". Matching is greedy; an optional element may be
 * given back. Its time is bounded by the pattern's length, not by the text's.
 */
export function pattern<C>(source: string, make: (caught: C, place: Place) => Meaning | null): Matcher {
  const elements = source.split(' ').map(readElement);
  const starts: string[] = [];
  for (const element of elements) {
    starts.push(...element.term.starts);
    if (!element.optional) break;
  }
  return {
    starts,
    seconds: secondsOf(elements),
    match(text, words, at) {
      const caught: Record<string, unknown> = {};
      let to = matchFrom(elements, 0, words, at, at, caught);
      if (to < 0) return null;
      // A comma that nothing optional followed.
      if (words[to - 1]!.lower === ',') to--;
      const value = make(caught as C, { text, words, from: at, to });
      return value ? { value, to } : null;
    },
  };
}

/** What can stand second where the first is one plain word. */
function secondsOf([first, ...rest]: readonly Element[]): string[] | undefined {
  if (!first || first.name !== null || first.optional) return undefined;
  const seconds: string[] = [];
  for (const element of rest) {
    seconds.push(...element.term.starts);
    if (!element.optional) return seconds;
  }
  return undefined;
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  words: readonly Word[],
  from: number,
  at: number,
  caught: Record<string, unknown>,
): number {
  const element = elements[index];
  if (!element) return at > from ? at : -1;
  const word = words[at];
  if (word && word.sentence === words[from]!.sentence && (!element.joined || word.joined !== '')) {
    const found = element.term.parse(words, at);
    if (found && words[found.to - 1]!.sentence === word.sentence) {
      if (element.name) caught[element.name] = found.value;
      const to = matchFrom(elements, index + 1, words, from, found.to, caught);
      if (to >= 0) return to;
      if (element.name) delete caught[element.name];
    }
  }
  return element.optional ? matchFrom(elements, index + 1, words, from, at, caught) : -1;
}

function readElement(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  let rest = optional ? source.slice(0, -1) : source;
  const joined = rest.length > 1 && rest.startsWith('-');
  if (joined) rest = rest.slice(1);
  const named = /^<(\w+)(?::(\w+))?>$/.exec(rest);
  if (named) {
    const term = TERMS[named[1]!];
    if (!term) throw new Error(`Pattern "${source}": there is no term of that name.`);
    return { name: named[2] ?? named[1]!, optional, joined, term };
  }
  const alternatives = new Set(rest.split('|'));
  const term: Term = {
    starts: [...alternatives],
    parse: (words, at) => (alternatives.has(words[at]!.lower) ? { value: words[at]!.lower, to: at + 1 } : null),
  };
  return { name: null, optional, joined, term };
}

/**
 * A matcher for what is better seen in letters than in words: `shape` (sticky) is tried on the text where a word begins
 * with a digit, or with one of `starts`. It must be bounded: no `*` or `+` over digits.
 */
export function shaped(
  shape: RegExp,
  make: (match: RegExpExecArray, place: Place) => Meaning | null,
  starts: readonly string[] = ['#'],
): Matcher {
  return {
    starts,
    match(text, words, at) {
      const { start, sentence } = words[at]!;
      shape.lastIndex = start;
      const match = shape.exec(text);
      if (!match) return null;
      const end = start + match[0].length;
      let to = at + 1;
      while (to < words.length && words[to]!.start < end && to - at < 16) to++;
      const last = words[to - 1]!;
      if (last.end !== end || last.sentence !== sentence) return null;
      const value = make(match, { text, words, from: at, to });
      return value ? { value, to } : null;
    },
  };
}
