import type { Knowledge } from '../../knowledge/index.ts';
import { firstNames } from '../../text/first-names.ts';
import type { Candidate } from './candidate.ts';
import { knownKind } from './kinds.ts';
import type { SentenceWords, Word } from './words.ts';

/** One alone may be a call: "Sorry, Jack." */
const LEAST = 2;

/**
 * Names turned round, in lists of people: "Brandl, Ada" and "Orrell, Ivo J." where a line begins, nothing but the name before the
 * next mark. The head is the surname. None unless several have a first name that is known; the others of their kind then
 * need none.
 */
export function invertedNames(sentences: readonly SentenceWords[], knowledge: Knowledge): Candidate[] {
  const found: Candidate[] = [];
  let sure = 0;
  for (const [i, { words, block }] of sentences.entries()) {
    if (sentences[i - 1]?.block === block) continue;
    const end = endOf(words, knowledge);
    if (end === null) continue;
    const [head, , given] = words as [Word, Word, Word];
    if (firstNames.has(given.text)) sure++;
    found.push({
      start: head.start,
      end: words[end - 1]!.end,
      head: { start: head.start, end: head.end },
      form: 'name',
      kind: 'person',
      score: 0.8,
      rule: 'inverted name',
    });
  }
  return sure < LEAST ? [] : found;
}

/** Where the name ends that a line begins with, as an index of words; `null` where it begins with none. */
function endOf(words: readonly Word[], knowledge: Knowledge): number | null {
  const [surname, comma, given] = words;
  if (!surname || !isNameLike(surname) || comma?.text !== ',' || !given || !isNameLike(given)) return null;
  // "Florence, Virginia"
  if (firstNames.has(surname.text) || knownKind(knowledge, given.text) !== null) return null;
  let end = 3;
  for (; end < words.length; end++) {
    const { kind, capital, text } = words[end]!;
    const initial = kind === 'mark' && text === '.' && words[end - 1]!.text.length === 1;
    if (!initial && !(kind === 'word' && capital)) break;
  }
  const next = words[end];
  return next === undefined || (next.kind === 'mark' && next.text !== ',') ? end : null;
}

const isNameLike = ({ kind, capital, possessive, is }: Word): boolean =>
  kind === 'word' && capital && !possessive && !is.closed && !is.opener && !is.timeNoun;
