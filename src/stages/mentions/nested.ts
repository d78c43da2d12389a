import type { Knowledge } from '../../knowledge/index.ts';
import type { Span } from '../../model/span.ts';
import { beginsWithCapital } from '../../text/capitals.ts';
import type { Candidate } from './candidate.ts';
import { knownKind } from './kinds.ts';
import { titles } from './lexicon.ts';

// "the United Arab Emirates Football Association"
const MOST_WORDS = 3;

/**
 * The places and bodies that longer names begin with, and the places that they end with, which are mentions of their own:
 * "Oslo" of "the Oslo Film Festival" and of "Oslo Mayor Ada Brandl", "Norway" of "Food Watch Norway"; in bodies' names those
 * between, too: "Bergen" of "the Greater Bergen Harbour Board". They are known, or the article has the place by itself. Whoever bears a place as a name is nowhere: "Paris Roe".
 */
export function nestedNames(text: string, candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  const names = candidates.filter(({ form }) => form === 'name');
  let spans: Set<string> | undefined;
  const isTaken = ({ start, end }: Span): boolean => {
    spans ??= new Set(names.map(one => `${one.start} ${one.end}`));
    return spans.has(`${start} ${end}`);
  };
  const places = new Set(
    names
      .filter(one => one.head.start === one.start && one.kind === 'place')
      .map(one => text.slice(one.start, one.end)),
  );
  const found: Candidate[] = [];
  for (const candidate of names) {
    // Most names are a word or two, which is soon seen.
    const { kind } = candidate;
    // "the University of Norland at Bergen" has its head in front.
    const end = kind === 'organization' ? candidate.end : candidate.head.end;
    if (!text.slice(candidate.start, end).includes(' ')) continue;
    const words = wordsOf(text, candidate.start, end);
    const first = words.findIndex(({ capital, word }) => capital && word !== 'The' && !titles.has(word.toLowerCase()));
    if (first < 0 || first >= words.length - 1) continue;
    if (kind === 'group' || (kind === 'place' && words.length - first < 3)) continue;
    // "New York City" is one place.
    if (kind === 'place' && knownKind(knowledge, text.slice(words[first]!.start, candidate.head.end)) === kind)
      continue;
    const add = (from: number, to: number): boolean => {
      const { start } = words[from]!;
      const name = text.slice(start, words[to - 1]!.end).replace(/['’]s$/, '');
      if (name.length < 2) return false;
      // "Harrow" of "the Church of Harrow" can be anything; at the edges most are places.
      const told = from === first || end === candidate.head.end;
      const is = knownKind(knowledge, name) ?? (told && places.has(name) ? 'place' : null);
      // "Australian" is a newspaper, too.
      const body = is === 'organization' && kind !== is && from === first && knowledge.demonym(name).length === 0;
      if (is !== 'place' && !body) return false;
      const span = { start, end: start + name.length };
      if (!isTaken(span))
        found.push({ ...span, head: span, form: 'name', kind: is, score: 0.7, rule: 'name in a name' });
      return true;
    };
    for (let to = Math.min(first + MOST_WORDS, words.length - 1); to > first; to--) {
      const { word, capital } = words[to]!;
      if ((kind !== 'person' || !capital || titles.has(word.toLowerCase())) && add(first, to)) break;
    }
    if (kind === 'person') continue;
    for (let from = Math.max(first + 1, words.length - MOST_WORDS); from < words.length; from++)
      if (words[from]!.capital && add(from, words.length)) break;
    if (kind !== 'organization') continue;
    for (let from = first + 1; from < words.length - 1; from++) {
      if (!words[from]!.capital) continue;
      for (let to = Math.min(from + MOST_WORDS, words.length - 1); to > from; to--) if (add(from, to)) break;
    }
  }
  return found;
}

interface NameWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

function wordsOf(text: string, start: number, end: number): NameWord[] {
  const name = text.slice(start, end);
  const words: NameWord[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(name); found; found = WORD.exec(name)) {
    const [word] = found;
    const from = start + found.index;
    words.push({ word, start: from, end: from + word.length, capital: beginsWithCapital(word) });
  }
  return words;
}
const WORD = /\S+/g;
