import type { Knowledge } from '../../knowledge/index.ts';
import { firstNames } from '../../text/first-names.ts';
import type { Candidate } from './candidate.ts';
import { knownKind } from './kinds.ts';
import { runInWords } from './lexicon.ts';
import type { SentenceWords, Word } from './words.ts';

const ARTICLE = /^(the|The)(\p{Lu}[\p{L}’'-]{2,})$/u;

/**
 * Names that a lost space ran into their neighbours, where the name is known or stands in the article by itself:
 * "theKremlin" (the whole of it, as "the Kremlin" would be), "Putinhad" (only "Putin"). The text is never altered.
 */
export function joinedNames(
  sentences: readonly SentenceWords[],
  isKnown: (name: string) => boolean,
  knowledge: Knowledge,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.kind !== 'word' || word.text.length < 5 || !(word.capital || word.lower.startsWith('the'))) continue;
      if (word.text.includes('-')) found.push(...pair(word, isKnown, knowledge));
      else {
        const name = joinedName(word, isKnown, knowledge);
        if (name) found.push(name);
      }
    }
  }
  return found;
}

/** The two of "Putin-Trump meeting", where both are known and the whole is not. */
function pair(word: Word, isKnown: (name: string) => boolean, knowledge: Knowledge): Candidate[] {
  const parts = word.text.split('-');
  if (parts.length !== 2 || isKnown(word.text) || !parts.every(part => /^\p{Lu}\p{Ll}+$/u.test(part) && isKnown(part)))
    return [];
  return parts.map((part, i) => {
    const start = i === 0 ? word.start : word.end - part.length;
    const span = { start, end: start + part.length };
    return {
      ...span,
      head: span,
      form: 'name',
      kind: knownKind(knowledge, part) ?? 'other',
      score: 0.8,
      rule: 'pair of names',
    };
  });
}

const RUN_IN = new RegExp(`(?:${runInWords.join('|')})$`);

function joinedName(word: Word, isKnown: (name: string) => boolean, knowledge: Knowledge): Candidate | null {
  const { text, start, end } = word;
  const found = (from: number, head: number, to: number): Candidate => ({
    start: start + from,
    end: start + to,
    head: { start: start + head, end: start + to },
    form: 'name',
    kind: knownKind(knowledge, text.slice(head, to)) ?? 'other',
    score: 0.8,
    rule: 'joined name',
  });
  const article = word.lower.startsWith('the') ? ARTICLE.exec(text) : null;
  if (article && isKnown(article[2]!)) return found(0, article[1]!.length, end - start);
  if (!word.capital || !RUN_IN.test(text) || !/^\p{Lu}\p{Ll}+$/u.test(text) || isKnown(text) || firstNames.has(text))
    return null;
  for (const run of runInWords) {
    const cut = text.length - run.length;
    if (cut >= 4 && text.endsWith(run) && isKnown(text.slice(0, cut))) return found(0, 0, cut);
  }
  return null;
}
