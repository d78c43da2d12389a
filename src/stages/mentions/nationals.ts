import type { Knowledge } from '../../knowledge/index.ts';
import type { Candidate } from './candidate.ts';
import { creeds } from './lexicon.ts';
import type { SentenceWords, Word } from './words.ts';

/**
 * Persons who are told of by their country, party or creed alone: "an American", "any Democrat", "a young German who". Such a
 * word is an adjective wherever a noun follows ("an American bank"), so what stands after it must not be one.
 */
export function nationals(sentences: readonly SentenceWords[], knowledge: Knowledge): Candidate[] {
  const found: Candidate[] = [];
  for (const { words, titleCase, inCapitals } of sentences) {
    if (titleCase || inCapitals) continue;
    for (let at = 1; at < words.length; at++) {
      const head = words[at]!;
      if (!isNational(head, knowledge) || !standsAlone(words, at, knowledge)) continue;
      const opening = openingOf(words, at);
      if (!opening) continue;
      const { start, end } = head;
      found.push({
        start: opening.start,
        end,
        head: { start, end },
        form: 'nominal',
        kind: 'person',
        score: 0.9,
        rule: 'national',
      });
    }
  }
  return found;
}

/** "American", "Democrat", not "Americans", nor "Chinese" and "French", which stand for a language and a people as well. */
const isNational = ({ kind, capital, text, lower }: Word, knowledge: Knowledge): boolean =>
  kind === 'word' &&
  capital &&
  /\p{Ll}$/u.test(text) &&
  !/(?:s|ese|sh|ch)$/.test(lower) &&
  (creeds.has(lower) || knowledge.demonym(text).length > 0);

/** "a", "any" before it, with at most two small words between: "a 6-year-old", "a very young". */
function openingOf(words: readonly Word[], at: number): Word | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i]!;
    if (INDEFINITE.has(word.lower)) return word;
    if (word.kind === 'mark' || word.capital || word.possessive || word.is.closed || word.verb) return null;
  }
  return null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const INDEFINITE = setOf('a an any another every');
/** What may follow somebody, and no adjective. */
const AFTER = setOf(
  'who whose whom of in on at with from to for by as is was has had will would said says told asked could can may might must should than when while because if',
);
const JOINED = setOf('a an the his her their');

function standsAlone(words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  if (words[at]!.possessive) return true;
  const next = words[at + 1];
  if (!next) return true;
  const after = words[at + 2];
  // "a German, Danish and Polish plan".
  const more = after?.capital && (creeds.has(after.lower) || knowledge.demonym(after.text).length > 0);
  if (next.kind === 'mark') return /^[.,;:!?)”"’]$/.test(next.text) && !more;
  // "a Republican and a conservative", not "a German and Polish plan".
  if (next.lower === 'and' || next.lower === 'or') return after !== undefined && JOINED.has(after.lower);
  return AFTER.has(next.lower);
}
